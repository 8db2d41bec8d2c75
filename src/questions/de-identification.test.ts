import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Decision, deIdentify, openMarks, settle, whys } from './de-identification.ts'
import { harmless, telling } from './identifying/labelled.ts'
import { freshHarmless, freshTelling } from './identifying/labelled-afresh.ts'
import { type Code, codes } from './identifying/mark.ts'
import {
  freshHarmlessInSpanish,
  freshTellingInSpanish,
  harmlessInSpanish,
  tellingInSpanish,
} from './identifying/spanish/labelled.ts'

type Part = { code: Code; start: number; end: number }

function parse(line: string): { plain: string; parts: Part[] } {
  const parts: Part[] = []
  let plain = ''
  let at = 0
  for (const match of line.matchAll(/\{([a-z-]+)\|([^}|]*)(?:\|[^}]*)?\}/g)) {
    plain += line.slice(at, match.index)
    const start = plain.length
    plain += match[2]
    parts.push({ code: match[1] as Code, start, end: plain.length })
    at = match.index + match[0].length
  }
  return { plain: plain + line.slice(at), parts }
}

function recall(lines: readonly string[], of: readonly Code[]): number {
  let [found, all] = [0, 0]
  for (const line of lines) {
    const { plain, parts } = parse(line)
    const { marks } = deIdentify(plain)
    for (const part of parts.filter(({ code }) => of.includes(code))) {
      all += 1
      if (marks.some(mark => mark.start <= part.start && mark.end >= part.end)) found += 1
    }
  }
  expect(all).toBeGreaterThan(0)
  return found / all
}

function falselyMarked(lines: readonly string[]): string[] {
  return lines.filter(line => deIdentify(line).marks.length > 0)
}

const text = (line: string) => deIdentify(line).text

describe('the labelled lines', () => {
  test('are enough to mean something', () => {
    expect(telling.length).toBeGreaterThanOrEqual(120)
    expect(harmless.length).toBeGreaterThanOrEqual(50)
    const labelled = new Set(telling.flatMap(line => parse(line).parts.map(({ code }) => code)))
    expect([...labelled].sort()).toEqual([...codes].sort())
  })

  test.each(['email', 'phone', 'url', 'handle', 'address'] as const)(
    '%s: at least 95 of 100 are marked',
    code => {
      expect(recall(telling, [code])).toBeGreaterThanOrEqual(0.95)
    },
  )

  test('names beside words that announce them: at least 90 of 100 are marked', () => {
    expect(recall(telling, ['name'])).toBeGreaterThanOrEqual(0.9)
  })

  test('every other kind: at least 90 of 100 are marked', () => {
    const others: Code[] = [
      'plate',
      'number',
      'date',
      'child',
      'age',
      'exact-amount',
      'school',
      'employer',
      'place',
    ]
    expect(recall(telling, others)).toBeGreaterThanOrEqual(0.9)
  })

  test('harmless lines: at most 5 of 100 get a mark', () => {
    expect(falselyMarked(harmless).length / harmless.length).toBeLessThanOrEqual(0.05)
  })

  test('lines written after the rules: at least 90 of 100 marked, at most 5 of 100 harmless ones', () => {
    expect(recall(freshTelling, codes)).toBeGreaterThanOrEqual(0.9)
    expect(falselyMarked(freshHarmless).length / freshHarmless.length).toBeLessThanOrEqual(0.05)
  })
})

describe('the labelled lines in Spanish', () => {
  test('are enough to mean something', () => {
    expect(tellingInSpanish.length).toBeGreaterThanOrEqual(60)
    expect(harmlessInSpanish.length).toBeGreaterThanOrEqual(25)
  })

  test.each(codes)('%s: at least 90 of 100 are marked', code => {
    expect(recall(tellingInSpanish, [code])).toBeGreaterThanOrEqual(0.9)
  })

  test('harmless lines: at most 5 of 100 get a mark', () => {
    expect(falselyMarked(harmlessInSpanish).length / harmlessInSpanish.length).toBeLessThanOrEqual(0.05)
  })

  test('lines written after the rules: at least 90 of 100 marked, at most 5 of 100 harmless ones', () => {
    expect(recall(freshTellingInSpanish, codes)).toBeGreaterThanOrEqual(0.9)
    expect(falselyMarked(freshHarmlessInSpanish).length / freshHarmlessInSpanish.length).toBeLessThanOrEqual(
      0.05,
    )
  })

  test('are marked without their accents too', () => {
    const bare = tellingInSpanish.map(line =>
      line.replace(/[áéíóú]/gu, letter => letter.normalize('NFD').charAt(0)),
    )
    expect(recall(bare, codes)).toBeGreaterThanOrEqual(0.9)
  })

  test('what stands instead is Spanish and tells nothing, and so does the reason', () => {
    for (const line of tellingInSpanish)
      for (const { instead, why, code } of deIdentify(parse(line).plain).marks) {
        expect(deIdentify(instead).marks, instead).toEqual([])
        expect(instead).not.toMatch(/(?<!\p{L})(?:the|in|about|name|number|nearby)(?!\p{L})/u)
        expect(why).toBe(whys.es[code])
      }
  })
})

describe('a list', () => {
  test.each(['Is', 'Could', 'Has', 'Say', 'Podría'])('whose line begins with %s names nobody', first => {
    const list = `What I ask myself:\n- ${first} he safe?\n- ${first} it work?\n- ${first}\nIt is ${first.toLowerCase()} so.`
    expect(deIdentify(list).marks).toEqual([])
  })

  test('a name alone after a dash at the end still signs', () => {
    expect(text('He left again.\n- Quintavious')).toBe('He left again.\n- [first name]')
    expect(text('What helps:\n- Naps\n- Walks')).toBe('What helps:\n- Naps\n- Walks')
    expect(text('- Kathy\n- Walks')).toBe('- [first name]\n- Walks')
  })
})

describe('languages that are mixed', () => {
  test('each sentence is read by its own rules, and what stands instead fits it', () => {
    expect(text('My son Kevin is 27. Mi hija Lupe tiene 15 años y ella ya no come.')).toBe(
      'My son is in his twenties. Mi hija tiene menos de veinte años y ella ya no come.',
    )
    expect(text('Call me at 413-555-0142. Mi correo es ana@x.org.')).toBe(
      'Call me at [phone number]. Mi correo es [correo electrónico].',
    )
  })

  test('a name announced in one language is found in the other', () => {
    expect(text('Mi esposo Yadiel toma. Yadiel hit me.')).toBe('Mi esposo toma. Mi esposo hit me.')
  })
})

describe('what stands instead', () => {
  test.each([
    ['My son Kevin stole. Kevin cried.', 'My son stole. My son cried.'],
    ['Mi hijo Kevin robó. Hablé con Kevin.', 'Mi hijo robó. Hablé con mi hijo.'],
    ['El vecino Ramiro lo vio. Le pregunté a Ramiro.', 'El vecino lo vio. Le pregunté a ese vecino.'],
    ['Vivimos en Monterrey.', 'Vivimos en nuestra ciudad.'],
    ['Nació el 3 de marzo de 1999.', 'Nació un día de marzo.'],
    ['Fue antes del 3 de marzo.', 'Fue antes de un día de marzo.'],
    ['Mi hija de 15 años fuma.', 'Mi hija adolescente fuma.'],
    ['Trabaja en la Ford.', 'Trabaja en una empresa local.'],
    ['La cuenta fue de $3,218.40.', 'La cuenta fue de unos $3,200.'],
    ["My husband, Mike, drinks. Mike's mother knows.", "My husband drinks. My husband's mother knows."],
    ['Dr. Patel said no.', 'The doctor said no.'],
    ['He is 27.', 'He is in his twenties.'],
    ['She is 15 and sad.', 'She is in her teens and sad.'],
    ['My 34-year-old daughter left.', 'My thirty-something daughter left.'],
    ['She turned 31.', 'She turned a year older.'],
    ['Write to kev@x.org.', 'Write to [e-mail address].'],
    ['It began on March 3rd, 2024.', 'It began on a day in March.'],
    ['He was born March 3.', 'He was born on a day in March.'],
    ['We live in Springfield.', 'We live in our town.'],
    ['He is in the Ludlow Jail.', 'He is in the local jail.'],
    ['The bill was $3,218.40.', 'The bill was about $3,200.'],
    ['my daughter ashley left. ashley is gone', 'My daughter left. My daughter is gone'],
  ])('%s', (said, instead) => {
    expect(text(said)).toBe(instead)
  })
})

/** Long texts are for `npm test`; `npm run check` has to be quick. */
const quick = process.env.QUICK === 'yes'

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'my son ',
          'mi hijo ',
          ' de la ',
          'tiene 27 años',
          'vive en ',
          'calle ',
          ' 3 de marzo',
          '¿',
          'Kevin',
          ' ',
          '\0',
          '👩‍👧',
          '\ud800',
          '@',
          '.',
          'com',
          '27',
          '(',
          '413-555-0142',
          'Dr. ',
          'March ',
          '3',
          ', ',
          'in ',
          'St. ',
          '$',
          '_',
          "'s",
          '\n',
        ),
        { maxLength: 60 },
      )
      .map(parts => parts.join('')),
    fc
      .array(fc.constantFrom(...[...telling, ...tellingInSpanish].map(line => parse(line).plain)), {
        maxLength: 5,
      })
      .map(lines => lines.join(' ')),
  )

  test('gives marks that are sorted, apart, inside the text, and say why', () => {
    fc.assert(
      fc.property(anything, said => {
        const { marks } = deIdentify(said)
        let at = 0
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(at)
          expect(mark.end).toBeGreaterThan(mark.start)
          expect(mark.end).toBeLessThanOrEqual(said.length)
          expect(mark.text).toBe(said.slice(mark.start, mark.end))
          expect(mark.why).not.toBe('')
          at = mark.end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('leaves no e-mail address, telephone number or web address in the suggested text', () => {
    const direct: readonly Code[] = ['email', 'phone', 'url']
    fc.assert(
      fc.property(anything, said => {
        const left = deIdentify(text(said)).marks.filter(({ code }) => direct.includes(code))
        expect(left).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test.skipIf(quick).each([
    ['one letter', 'a'],
    ['digits', '7'],
    ['dots and letters', 'a.'],
    ['signs of a mail', 'a@'],
    ['capitals', 'Ab '],
    ['capital and comma', 'Kevin, '],
    ['names', 'my son Kevin '],
    ['digit words', 'five '],
    ['money', '$1,'],
    ['blanks', ' '],
    ['emoji', '👩‍👧 '],
    ['null bytes', '\0'],
    ['underscores', '_'],
    ['dates', '3/4/'],
    ['plate words', 'plate '],
    ['networks', 'ig is '],
    ['numbers with dashes', '413-'],
    ['names in Spanish', 'mi hijo Carlos '],
    ['names and commas in Spanish', 'mis hijos Ana, Luis, '],
    ['capitals joined in Spanish', 'De la Cruz '],
    ['streets in Spanish', 'calle Hidalgo 45, '],
    ['places in Spanish', 'vive en '],
    ['days in Spanish', 'el 3 de '],
    ['ages in Spanish', 'tiene 27 '],
    ['relations in Spanish', 'su mejor hermana mayor '],
    ['questions in Spanish', '¿'],
    ['lines of a list', '- Is\n'],
  ])(
    'half a megabyte of %s is read in time',
    (_, piece) => {
      const long = piece.repeat(Math.ceil(500_000 / piece.length))
      const began = performance.now()
      deIdentify(long)
      expect(performance.now() - began).toBeLessThan(4_000)
    },
    20_000,
  )
})

describe('deciding about marks', () => {
  const said = 'My son Kevin is at kev@x.org. We live in Springfield.'
  const { marks } = deIdentify(said)
  const keepTown: Decision = {
    code: 'place',
    text: 'Springfield',
    keep: 'there are 34 of them',
    by: 'r1',
    at: '2026-11-23T10:00:00Z',
  }
  const replaceRest = marks
    .filter(({ code }) => code !== 'place')
    .map(({ code, text, instead }): Decision => ({ code, text, replace: instead }))

  test('a mark is open until it is replaced or kept with a reason', () => {
    expect(openMarks(marks, [])).toEqual(marks)
    expect(openMarks(marks, [{ ...keepTown, keep: '  ' }])).toEqual(marks)
    expect(openMarks(marks, [keepTown]).map(({ code }) => code)).toEqual(['name', 'email'])
    expect(openMarks(marks, [keepTown, ...replaceRest])).toEqual([])
  })

  test('nothing is settled while a mark is open', () => {
    expect(settle(said, [keepTown])).toEqual({ refusal: 'marks-open' })
    expect(settle(said, [keepTown, ...replaceRest])).toEqual({
      text: 'My son is at [e-mail address]. We live in Springfield.',
    })
  })

  test('words put in place may not tell who somebody is', () => {
    const [name, mail] = replaceRest
    expect(settle(said, [keepTown, { ...name!, replace: 'Tyler' } as Decision, mail!])).toEqual({
      refusal: 'replacement-identifies',
    })
  })

  test('a decision holds for every place with the same text, whatever was edited around it', () => {
    const twice = `Yes. ${said} Springfield is small. `
    expect(openMarks(deIdentify(twice).marks, [keepTown, ...replaceRest])).toEqual([])
  })
})
