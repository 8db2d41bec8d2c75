import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ContentFile, readContent } from '../build/content.ts'
import { explain } from '../src/craft/advice.ts'
import { reasonsInEnglish } from '../src/craft/situation/reasons.en.ts'
import { reasonsInSpanish } from '../src/craft/situation/reasons.es.ts'
import { isRefusal, parseSituation } from '../src/craft/situation/situation.ts'
import { stance } from '../src/craft/stance.ts'
import { vocabularyInEnglish } from '../src/craft/vocabulary.en.ts'
import { vocabularyInSpanish } from '../src/craft/vocabulary.es.ts'
import { linesIn } from '../src/lines/lines.ts'
import { numbersIn as numbersOf } from '../src/lines/numbers.ts'
import { advice, reasonsIn } from '../src/right-now/advice.ts'
import { tell, vocabulary } from '../src/right-now/stance-tool.ts'
import { en } from '../src/words/en.ts'
import { es } from '../src/words/es.ts'

type Twin = { name: string; en: ContentFile; es: ContentFile; english: string; spanish: string }

const folders = ['right-now', 'advice', 'lines', 'paper', 'places', 'site', 'substances']
const filesOf = (language: string) =>
  folders.flatMap(folder =>
    readdirSync(`content/${language}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md'))
      .map(name => `${folder}/${name}`),
  )
const names = filesOf('en')
const twins: Twin[] = names.map(name => {
  const [english, spanish] = ['en', 'es'].map(tongue => readFileSync(`content/${tongue}/${name}`, 'utf8'))
  if (!english || !spanish) throw new Error(`${name} is empty`)
  return {
    name,
    english,
    spanish,
    en: readContent(`content/en/${name}`, english),
    es: readContent(`content/es/${name}`, spanish),
  }
})
const each = twins.map(twin => [twin.name, twin] as const)

/** Words that stand in almost every English sentence and in no Spanish one. */
const english = /\b(the|and|you|your|they|them|not|is|are|with|this|that|what|for|of|if)\b/i
const everyString = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (value && typeof value === 'object') return Object.values(value).flatMap(everyString)
  return []
}
/** What a reader sees of a page; sources, and who runs a line, keep the names under which they are published. */
const seen = ({ es: { front, text } }: Twin) => {
  const {
    sources: _,
    situation: __,
    expect: ___,
    use: ____,
    signs: _____,
    emergency: ______,
    read: _______,
    also: ________,
    run_by: _________,
    ...rest
  } = front
  const choices = (rest.choices as { label: string; hint?: string }[] | undefined)?.map(({ label, hint }) => [
    label,
    hint,
  ])
  return everyString([{ ...rest, choices }, text.replaceAll("Don't", '')])
}
const numbersIn = (text: string) => (text.match(/\d[\d-]*|\{[a-z-]+\}/g) ?? []).sort()

describe('content', () => {
  test('every page, card and line has a Spanish twin, and no more', () => {
    expect(filesOf('es').sort()).toEqual([...names].sort())
  })

  test.each(each)('%s has the same skeleton', (_, { en, es }) => {
    const bones = ({ front }: ContentFile) => ({
      ...front,
      title: '',
      summary: '',
      owner: '',
      hours: '',
      region: typeof front.region,
      run_by: '',
      languages: (front.languages as string[] | undefined)?.length,
      text: typeof front.text,
      words: front.words && (front.words as string[]).length > 0,
      also_called: front.also_called && (front.also_called as string[]).length > 0,
      choices: (front.choices as { to: string; hint?: string }[] | undefined)?.map(({ to, hint }) => [
        to,
        Boolean(hint),
      ]),
    })
    expect(bones(es)).toEqual(bones(en))
  })

  test.each(each)('%s has the same sections, with as many lines in each', (_, { name, en, es }) => {
    const own = name.startsWith('site/') || en.front.guide
    const sections = ({ sections }: ContentFile) =>
      sections.map(({ heading, items }) => [own ? '' : heading, items.length])
    expect(sections(es)).toEqual(sections(en))
    expect(es.html.match(/<p>/g)?.length).toBe(en.html.match(/<p>/g)?.length)
  })

  test.each(each)('%s names the same numbers, to call and to count', (_, twin) => {
    for (const [index, section] of twin.en.sections.entries())
      for (const [line, item] of section.items.entries())
        expect(numbersIn(twin.es.sections[index]?.items[line]?.text ?? ''), item.text).toEqual(
          numbersIn(item.text),
        )
    expect(numbersIn(twin.es.text)).toEqual(numbersIn(twin.en.text))
    expect(numbersIn(String(twin.es.front.summary))).toEqual(numbersIn(String(twin.en.front.summary)))
  })

  test.each(each)('%s leads to the same places, under /es', (_, { en, es }) => {
    const links = ({ html }: ContentFile) => [...html.matchAll(/href="([^"]+)"/g)].map(match => match[1])
    expect(links(es)).toEqual(links(en).map(link => `/es${link}`))
  })

  test.each(each)('%s keeps no English', (_, twin) => {
    for (const text of seen(twin)) expect(text).not.toMatch(english)
  })

  test.each(each)('%s has no exclamation marks, and names no one by an illness', (_, { es }) => {
    const text = everyString([es.front.title, es.front.summary, es.text]).join(' ')
    expect(text).not.toMatch(/[¡!]/)
    expect(text).not.toMatch(/\b(adict[oa]s?|alcohólic[oa]s?|drogadict[oa]s?|limpi[oa]s?|suci[oa]s?)\b/i)
  })

  test.each(each)('%s opens each question with its mark, and closes each quotation', (_, { es }) => {
    const text = everyString([es.front.title, es.front.summary, es.text]).join(' ')
    const count = (mark: RegExp) => text.match(mark)?.length ?? 0
    expect(count(/¿/g)).toBe(count(/\?/g))
    expect(count(/“/g)).toBe(count(/”/g))
  })
})

/** Syllables by vowel groups; two strong or accented vowels beside each other are two. */
function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y$/, 'i')
  return Math.max(1, plain.match(/[aeoáéíóú]|(?<![aeoáéíóú])[iuü]+(?![aeoáéíóú])/g)?.length ?? 0)
}

/** The INFLESZ scale of Spanish text (Barrio-Cantalejo and others, 2008): 65 to 80 is fairly easy, above is very easy. */
function ease(text: string): number {
  const sentences = Math.max(1, (text.match(/[.?…:](?=\s|”|$)/g) ?? []).length)
  const words = text.match(/\p{L}+/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences
}

describe('reading', () => {
  test('the scale tells easy from hard', () => {
    expect(['quédate', 'respiración', 'día', 'agua', 'ciudad', 'guía', 'que'].map(syllablesIn)).toEqual([
      3, 4, 2, 2, 2, 2, 1,
    ])
    expect(ease('Quédate a su lado. Llama al 911.')).toBeGreaterThan(80)
    expect(
      ease('La administración intranasal de antagonistas opioides revierte la depresión respiratoria.'),
    ).toBeLessThan(40)
  })

  test.each(each.filter(([name]) => !name.startsWith('lines/')))('%s is easy to read', (_, { es }) => {
    const choices = (es.front.choices ?? []) as { label: string; hint?: string }[]
    const labels = choices.map(({ label, hint }) => `${label}. ${hint ? `${hint}.` : ''}`).join(' ')
    const text = [es.front.title, es.front.summary ?? '', es.text, labels].join('. ')
    expect(ease(text)).toBeGreaterThanOrEqual(65)
  })
})

describe('words', () => {
  type Leaf = [path: string, value: string]
  const call = (value: (...args: unknown[]) => unknown) => value('#', '#', '#')
  const leaves = (value: unknown, path = ''): Leaf[] => {
    if (typeof value === 'string') return [[path, value]]
    if (typeof value === 'function')
      return leaves(call(value as (...args: unknown[]) => unknown), `${path}()`)
    return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
  }
  /** Names, and words that are the same in both languages. */
  const same = [
    '.site.name',
    '.questions.substance.alcohol',
    '.questions.substance.ghb',
    '.questions.substance.mdma',
  ]
  const inEnglish = new Map(leaves(en))
  const inSpanish = new Map(leaves(es))

  test('stand under the same keys', () => {
    expect([...inSpanish.keys()].sort()).toEqual([...inEnglish.keys()].sort())
  })

  test('none is left in English', () => {
    const left = [...inSpanish].filter(
      ([path, value]) => !same.includes(path) && value === inEnglish.get(path),
    )
    expect(left).toEqual([])
    for (const [path, value] of inSpanish)
      if (!path.includes('.language')) expect(value, path).not.toMatch(english)
  })

  test('say singular and plural right', () => {
    expect(es.library.results.found(1)).toBe('Encontramos 1 página')
    expect(es.library.results.found(2)).toBe('Encontramos 2 páginas')
  })

  test('reasons and terms are in Spanish', () => {
    const pairs = [
      [reasonsInSpanish, reasonsInEnglish],
      [vocabularyInSpanish, vocabularyInEnglish],
    ] as const
    for (const [spanish, before] of pairs) {
      const [said, was] = [leaves(spanish), new Map(leaves(before))]
      expect(said.map(([path]) => path).sort()).toEqual([...was.keys()].sort())
      for (const [path, value] of said) {
        if (value !== 'Alcohol.') expect(value, path).not.toBe(was.get(path))
        expect(value, path).not.toMatch(english)
      }
    }
  })
})

describe('in an emergency', () => {
  const told = (situation: object) => {
    const read = parseSituation(situation)
    if (isRefusal(read)) throw new Error(read.refusal)
    return explain(stance(read), advice('es'), numbersOf('es', 'US'), reasonsIn('es'))
  }

  test('the steps of an overdose keep their order, dose, side and count', () => {
    const { do: steps, why } = told({ signs: ['unresponsive'], loved_one: { substances: ['opioids'] } })
    const order = [
      /nudillos/,
      /911/,
      /una rociada en un solo orificio de la nariz/,
      /una respiración de boca a boca cada cinco segundos/,
      /2 a 3 minutos.*segunda dosis en el otro orificio/,
      /de lado, con la rodilla de arriba doblada/,
      /Quédate/,
    ]
    expect(steps.map(step => order.findIndex(mark => mark.test(step))).slice(0, order.length)).toEqual(
      order.map((_, index) => index),
    )
    expect(why[0]).toBe(reasonsInSpanish['emergency-sign'])
  })

  test('the command line answers in the language asked for, and refuses in it', () => {
    const asked = JSON.stringify({ signs: ['seizure'] })
    expect(tell(asked, 'es', 'MX')).toEqual(
      expect.objectContaining({ why: expect.arrayContaining([reasonsInSpanish['emergency-sign']]) }),
    )
    expect(tell(asked, 'en', 'GB')).toEqual(
      expect.objectContaining({ why: expect.arrayContaining([reasonsInEnglish['emergency-sign']]) }),
    )
    expect(tell('{"signs":["seizures"]}', 'es', 'MX')).toEqual({
      refusal: expect.stringContaining('Este término no se conoce.'),
    })
    expect(vocabulary('es').said[0]?.sentence).toBe(vocabularyInSpanish.said['wants-to-die'])
  })

  test('the numbers to call are those of the English pages', () => {
    for (const country of ['US', 'CA', 'MX', 'GB', 'IE', 'AU', 'NZ', 'ES', 'EU'])
      expect(linesIn('es', country).map(({ dial, use, order }) => [dial, use, order])).toEqual(
        linesIn('en', country).map(({ dial, use, order }) => [dial, use, order]),
      )
  })
})
