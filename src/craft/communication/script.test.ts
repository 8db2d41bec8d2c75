import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelled } from './labelled.en.ts'
import { gradeOf, wordsOf } from './readability.ts'
import {
  type Checked,
  checkScript,
  elementCodes,
  english,
  type IssueCode,
  issueCodes,
  readiness,
} from './script.ts'

const codesOf = (text: string): IssueCode[] =>
  [...new Set(checkScript(text).issues.map(issue => issue.code))].sort()

const agreement = (split: 'tune' | 'hold', want: 'issues' | 'elements') => {
  const counts = { right: 0, extra: 0, lost: 0 }
  for (const line of labelled) {
    const wanted = line[want] as string[] | undefined
    if (line.split !== split || !wanted) continue
    const got = new Set<string>(checkScript(line.text)[want].map(found => found.code))
    counts.right += wanted.filter(code => got.has(code)).length
    counts.lost += wanted.filter(code => !got.has(code)).length
    counts.extra += [...got].filter(code => !wanted.includes(code)).length
  }
  return {
    precision: counts.right / (counts.right + counts.extra),
    recall: counts.right / (counts.right + counts.lost),
  }
}

/** Thousands of lines: more than a busy machine checks in five seconds. */
const long = { timeout: 60_000 }

describe('the labelled lines', () => {
  it('are enough of every kind, and none stands twice', () => {
    for (const code of issueCodes)
      expect(labelled.filter(line => line.issues.includes(code)).length, code).toBeGreaterThanOrEqual(12)
    for (const code of elementCodes)
      expect(labelled.filter(line => line.elements?.includes(code)).length, code).toBeGreaterThanOrEqual(12)
    expect(labelled.filter(line => line.issues.length === 0 && !line.elements).length).toBeGreaterThanOrEqual(
      90,
    )
    expect(new Set(labelled.map(line => line.text)).size).toBe(labelled.length)
  })

  it('agree with the checker where it was worked on', long, () => {
    for (const want of ['issues', 'elements'] as const) {
      const { precision, recall } = agreement('tune', want)
      expect(precision, `${want} precision`).toBeGreaterThanOrEqual(0.95)
      expect(recall, `${want} recall`).toBeGreaterThanOrEqual(0.95)
    }
  })

  it('agree with the checker where it was never worked on', long, () => {
    for (const [want, least] of [
      ['issues', 0.9],
      ['elements', 0.95],
    ] as const) {
      const { precision, recall } = agreement('hold', want)
      expect(precision, `${want} precision`).toBeGreaterThanOrEqual(least)
      expect(recall, `${want} recall`).toBeGreaterThanOrEqual(least)
    }
  })

  it('are never called a threat, blame or a label when they are harmless', long, () => {
    const harsh: IssueCode[] = ['threat', 'blame', 'label']
    const harmless = labelled.filter(line => line.issues.length === 0)
    expect(harmless.filter(line => line.split === 'hold').length).toBeGreaterThan(300)
    const wrong = harmless.filter(line => codesOf(line.text).some(code => harsh.includes(code)))
    expect(wrong.map(line => line.text)).toEqual([])
  })

  it('give stretches that are what they say', long, () => {
    for (const line of labelled)
      for (const issue of checkScript(line.text).issues)
        expect(line.text.slice(issue.start, issue.end)).toBe(issue.text)
  })
})

describe('meaning', () => {
  it.each([
    ["You're always welcome at this table.", []],
    ['How could I make mornings easier for you?', []],
    ["Why don't we walk the dog?", []],
    ['I always love cooking with you.', []],
    ['I never stop hoping.', []],
    ["If you want, I'll drive.", []],
    ["If you use again I'm leaving.", ['threat']],
    ["If you use again, you're out.", ['threat']],
    ["I'm scared you'll die.", []],
    ['You said you feel like a failure.', []],
    ['I was wrong to call you a liar.', []],
    ['You need to stop drinking.', ['lecture']],
    ['What would you need?', []],
    ["After all I've done for you!", ['guilt']],
    ['Your sister manages to hold a job.', ['compare']],
    ['Remember last Christmas when you passed out?', ['past']],
    ['You just want attention.', ['mindread']],
    ["You don't care about us.", ['mindread']],
    ['Great job ruining dinner.', ['sarcasm']],
    ["That's not true.", ['argue']],
    ["It's not working as well as you say.", ['argue']],
    ['You said, "You always lie to me." I heard you.', []],
    ['"You always lie to me."', ['absolute']],
    ['YOU’RE SUCH A LIAR', ['label']],
    ['youre such a liar', ['label']],
  ] as [string, IssueCode[]][])('%s', (text, codes) => expect(codesOf(text)).toEqual(codes))

  it('words the member’s own sentence anew', () => {
    const instead = (text: string) => checkScript(text).issues.map(issue => issue.instead)
    expect(instead('You always spend all night in the bathroom.')).toEqual([
      'Last night you spent a long time in the bathroom.',
    ])
    expect(instead("You're such a liar.")).toEqual(['I found out something different, and I felt hurt.'])
    expect(instead('Why did you take my card?')).toEqual(['What was going on for you when you took my card?'])
    expect(instead('You never call me.')).toEqual(['It means a lot to me when you call me.'])
    expect(instead('You ruined Christmas.')).toEqual(['I felt sad about how Christmas went.'])
  })

  it('gives a wording that reads on where it stands', () => {
    const text = 'I love you, but you never help with the kids.'
    const [issue] = checkScript(text).issues
    if (!issue) throw new Error('no issue found')
    expect(text.slice(0, issue.start) + issue.instead + text.slice(issue.end)).toBe(
      'I love you, but it means a lot to me when you help with the kids.',
    )
  })

  it('explains in plain words', () => {
    for (const code of issueCodes) {
      const { why, plain } = english.issues[code]
      expect(checkScript(why).grade, why).toBeLessThanOrEqual(7)
      for (const say of plain) expect(checkScript(say).issues, say).toEqual([])
    }
  })
})

describe('a partner’s script', () => {
  const script =
    "You used less heroin three days this week. I saw that, and I'm glad. I know it's hard when the sickness comes. " +
    "I get scared, and I know I've lectured you before. Would you come to one visit with me, this week or next? " +
    "I'll drive, and you can leave any time."

  it('is ready: brief, all seven elements, one request, no issue', () => {
    const checked = checkScript(script)
    expect(checked.words).toBeLessThanOrEqual(60)
    expect(new Set(checked.elements.map(element => element.code))).toEqual(new Set(elementCodes))
    expect(checked.issues).toEqual([])
    expect(readiness(checked)).toEqual({ ready: true })
  })
})

describe('words and grade', () => {
  const grade = (text: string) => checkScript(text).grade
  it('are 0 for nothing', () => {
    for (const text of ['', ' \n ', '?!…', '😀😀'])
      expect(checkScript(text)).toEqual({ issues: [], elements: [], words: 0, grade: 0 })
  })
  it('counts words as a reader does', () => {
    expect(wordsOf("I'm glad — really glad — you're 2 for 2.")).toHaveLength(8)
  })
  it('rises with long words and long sentences', () => {
    expect(grade('I love you. You came home.')).toBeLessThan(2)
    expect(
      grade('Communication opportunities necessitate considerable preparation and understanding.'),
    ).toBeGreaterThan(12)
  })
  it('is the published formula', () => {
    const words = 'The cat sat on the mat'.split(' ')
    expect(gradeOf(words, 1, english)).toBe(Math.round((0.39 * 6 + 11.8 - 15.59) * 10) / 10)
  })
  it('counts syllables', () => {
    const counted =
      'home:1 loved:1 wanted:2 table:2 people:2 family:3 beautiful:3 heroin:3 quiet:2 idea:3 scared:1 appointment:3 medication:4 being:2 use:1 using:2 lectured:2 sadness:2'
    for (const entry of counted.split(' ')) {
      const [word = '', count] = entry.split(':')
      expect(english.syllables(word), word).toBe(Number(count))
    }
  })
})

it('what is marked ends with its last word, not with the line', () => {
  expect(checkScript('You never listen\n').issues.map(issue => issue.text)).toEqual(['You never listen'])
})

describe('any text at all', () => {
  const inOrder = (text: string, found: { start: number; end: number }[]): boolean =>
    found.every(
      (one, index) =>
        one.start >= (found[index - 1]?.start ?? 0) && one.end > one.start && one.end <= text.length,
    )
  const wellFormed = (text: string, { issues, elements }: Checked): boolean =>
    inOrder(text, issues) &&
    inOrder(text, elements) &&
    issues.every(issue => text.slice(issue.start, issue.end) === issue.text && issue.instead.trim() !== '')
  const fragment = fc.constantFrom(
    ...labelled.map(line => line.text),
    ' ',
    '\n',
    '"',
    '“',
    '”',
    "'",
    ',',
    '...',
    '?',
    '!',
    '😀',
    '\0',
    '\ud800',
    'you',
    'always',
    'if you',
    'I',
    'because',
    'but',
    'and',
  )

  it('is read without a throw, with places in order and in range, twice the same', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fragment, { maxLength: 12 }).map(parts => parts.join(' ')),
          fc.array(fragment, { maxLength: 12 }).map(parts => parts.join('')),
        ),
        text => {
          const checked = checkScript(text)
          return wellFormed(text, checked) && JSON.stringify(checkScript(text)) === JSON.stringify(checked)
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each([
    ['null bytes', '\0'.repeat(10_000)],
    ['ten thousand emoji', '😀'.repeat(10_000)],
    ['punctuation', '?!.,;:"“”…—()'.repeat(10_000)],
    ['one long word', 'a'.repeat(2_000_000)],
    ['one long sentence', 'you always lie '.repeat(5_000)],
    ['prototype words', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ])('reads %s', (_, text) => expect(wellFormed(text, checkScript(text))).toBe(true))

  it('takes time in proportion to its length', { timeout: 60_000 }, () => {
    const lap = (text: string): number => {
      const start = process.cpuUsage().user
      checkScript(text)
      return (process.cpuUsage().user - start) / 1000
    }
    for (const unit of [
      'You always lie, and if you use again I am leaving. ',
      'if you ',
      '" ',
      'you are so ',
      ', ',
    ]) {
      const small = unit.repeat(Math.ceil(10_000 / unit.length))
      lap(small)
      const once = Math.min(lap(small), lap(small), lap(small))
      const eight = Math.min(lap(small.repeat(8)), lap(small.repeat(8)))
      expect(eight, unit).toBeLessThan(8 * once * 4 + 100)
    }
  })
})
