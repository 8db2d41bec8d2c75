import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readContent } from '../build/content.ts'
import { rightNow as english } from '../src/words/en/right-now.ts'
import { rightNow as spanish } from '../src/words/es/right-now.ts'
import { ease, grade, spanishSyllablesIn } from './reading-grade.ts'

const highestGrade = 6
/** What the sixth school year reads, on the Spanish scale. */
const lowestEase = 70
const places = ['au', 'ca', 'es', 'eu', 'gb', 'ie', 'mx', 'nz', 'us']

type Front = { title: string; summary: string; hours?: string; sources?: { checked: string }[] }

const filesOf = (language: string, folder: string) =>
  readdirSync(`content/${language}/${folder}`).map(name => {
    const path = `content/${language}/${folder}/${name}`
    const { front, html } = readContent(path, readFileSync(path, 'utf8'))
    return { path, name: name.replace('.md', ''), front: front as Front, html }
  })

/** What a reader sees of a file, each heading, paragraph and item a sentence of its own. */
const seen = ({ front, html }: ReturnType<typeof filesOf>[number]) => {
  const parts = html.split(/<\/(?:p|li|h\d)>/).map(part => part.replace(/<[^>]+>/g, ' ').trim())
  return asSentences([front.title, front.summary, front.hours ?? '', ...parts])
}
const asSentences = (parts: readonly string[]) =>
  parts
    .filter(Boolean)
    .map(part => (/[.?…]”?\s*$/.test(part) ? part : `${part}.`))
    .join(' ')
const eachOf = (language: string, folder: string) =>
  filesOf(language, folder).map(file => [file.path, file] as const)

describe('the measure of Spanish', () => {
  test.each([
    ['queja', 2],
    ['ciudad', 2],
    ['día', 2],
    ['después', 2],
    ['guerra', 2],
    ['hoy', 1],
    ['muy', 1],
    ['naloxona', 4],
    ['oído', 3],
    ['medicina', 4],
    ['violencia', 3],
  ])('counts the syllables of %s', (word, syllables) => {
    expect(spanishSyllablesIn(word)).toBe(syllables)
  })

  test('tells an easy text from a hard one', () => {
    expect(ease('El sol sale. La niña va al mar. Come pan.')).toBeGreaterThan(90)
    const hard =
      'Las intervenciones farmacológicas demostrativas de considerable eficacia requieren consideraciones ' +
      'individualizadas de contraindicaciones, comorbilidades y dificultades de adherencia anticipadas.'
    expect(ease(hard)).toBeLessThan(20)
  })
})

describe('what a place, a line or a printed page says', () => {
  const folders = ['places', 'lines', 'paper']

  test.each(folders.flatMap(folder => eachOf('en', folder)))('%s reads at grade 6 or lower', (_, file) => {
    expect(grade(seen(file))).toBeLessThanOrEqual(highestGrade)
  })

  test.each(folders.flatMap(folder => eachOf('es', folder)))(
    '%s reads as easily as the sixth school year does',
    (_, file) => {
      expect(ease(seen(file))).toBeGreaterThanOrEqual(lowestEase)
    },
  )

  test.each(folders)('%s stand in both languages', folder => {
    const namesIn = (language: string) => filesOf(language, folder).map(({ name }) => name)
    expect(namesIn('es')).toEqual(namesIn('en'))
  })
})

describe('the law of calling, and naloxone', () => {
  const told = (language: string) => filesOf(language, 'places').map(file => [file.path, file] as const)

  test('is told for every place that has lines', () => {
    for (const language of ['en', 'es'])
      expect(filesOf(language, 'places').map(({ name }) => name)).toEqual(places)
    const countries = new Set(filesOf('en', 'lines').map(({ name }) => name.slice(0, 2)))
    expect([...countries].sort()).toEqual(places)
  })

  test.each([...told('en'), ...told('es')])(
    '%s says to call first, that laws change, and that it is no legal advice; each source has its day',
    (_, file) => {
      const said = seen(file)
      expect(said).toMatch(/Call\. A life comes first|Llama\. La vida va primero/)
      expect(said).toMatch(/can change|[Ll]aws change|puede cambiar|leyes cambian/)
      expect(said).toMatch(/not legal advice|no es consejo legal/)
      expect(said).toMatch(/naloxon/)
      expect(file.front.sources?.length).toBeGreaterThan(0)
      for (const { checked } of file.front.sources ?? []) expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/)
    },
  )
})

describe('what to say on the phone', () => {
  const { title: _title, where: _where, ...kinds } = english.guide.dispatcher
  const inSpanish = spanish.guide.dispatcher
  const names = Object.keys(kinds) as (keyof typeof kinds)[]
  const textOf = (list: readonly { say: string }[]) => asSentences(list.map(({ say }) => say))

  test.each(names)('%s: the same things in both languages, in plain words', name => {
    expect(inSpanish[name].map(({ fill }) => fill)).toEqual(kinds[name].map(({ fill }) => fill))
    expect(grade(textOf(kinds[name]))).toBeLessThanOrEqual(highestGrade)
    expect(ease(textOf(inSpanish[name]))).toBeGreaterThanOrEqual(lowestEase)
  })

  test('violence names weapons and children, a crisis of the mind weapons and pills, stopping the last dose', () => {
    expect(textOf(kinds.violence)).toMatch(/gun.*children/s)
    expect(textOf(kinds.violence)).not.toMatch(/wake up|breathing/)
    expect(textOf(kinds.mind)).toMatch(/three nights.*weapon.*pills/s)
    expect(textOf(kinds.stopping)).toMatch(/stopped.*last/s)
    expect(textOf(kinds.overdose)).toMatch(/not breathing well.*taken/s)
  })
})
