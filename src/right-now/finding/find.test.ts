import { describe, expect, test } from 'vitest'
import { contentPages } from '../../library/content.ts'
import { type Locale, locales } from '../../words/words.ts'
import { allRightNow, find, findRightNow } from './find.ts'
import { queriesInEnglish } from './queries.en.ts'
import { queriesInSpanish } from './queries.es.ts'
import { guideQueriesInEnglish, guideQueriesInSpanish } from './queries-guide.ts'
import { rarerQueriesInEnglish } from './queries-rarer.ts'

const first = (locale: Locale, text: string) => find(locale, text)[0]?.name
const names = (locale: Locale, text: string) => find(locale, text).map(({ name }) => name)

describe.each([
  ['en', [...queriesInEnglish, ...rarerQueriesInEnglish, ...guideQueriesInEnglish]],
  ['es', [...queriesInSpanish, ...guideQueriesInSpanish]],
] as const)('in %s', (locale, queries) => {
  test('there are queries enough, none twice', () => {
    expect(queries.length).toBeGreaterThanOrEqual(80)
    expect(new Set(queries.map(([typed]) => typed)).size).toBe(queries.length)
  })

  test.each(queries)('“%s” finds %s first', (typed, name) => expect(first(locale, typed)).toBe(name))

  test.each(queries)('“%s” in capitals, without accents and with a dot, finds the same', (typed, name) => {
    const other = `${typed.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '')}.`
    expect(first(locale, other)).toBe(name)
  })

  test('each answer is found by its own title', () => {
    const answers = contentPages<{ title: string; choices?: unknown }>(locale, 'right-now').filter(
      ({ front }) => !front.choices,
    )
    const missed = answers.filter(({ name, front }) => !names(locale, front.title).includes(name))
    expect(missed.map(({ name }) => name)).toEqual([])
  })

  test('each word of each page finds that page', () => {
    const missed = allRightNow(locale).flatMap(({ name, words }) =>
      words
        .filter(word => !findRightNow(locale, word, 40).some(one => one.name === name))
        .map(word => `${name}: ${word}`),
    )
    expect(missed).toEqual([])
  })
})

describe.each(locales)('the guide to substances in %s', locale => {
  const guide = contentPages<{ title: string; also_called: string[] }>(locale, 'substances')

  test('each page is found by each of its names', () => {
    const missed = guide.flatMap(({ name, front }) =>
      [front.title, ...front.also_called]
        .filter(typed => !names(locale, typed).includes(`substances/${name}`))
        .map(typed => `${name}: ${typed}`),
    )
    expect(missed).toEqual([])
  })

  test('no page stands before help once more is typed than its name', () => {
    const trouble = locale === 'es' ? ['no despierta', 'labios azules'] : ['wont wake up', 'blue lips']
    const ahead = guide.flatMap(({ front }) =>
      front.also_called.flatMap(typed =>
        trouble
          .map(more => `${typed} ${more}`)
          .filter(text => !first(locale, text)?.startsWith('cant-wake-them/')),
      ),
    )
    expect(ahead).toEqual([])
  })

  test('no page stands among the right-now pages of the search of everything', () => {
    const found = guide.flatMap(({ front }) => findRightNow(locale, front.title))
    expect(found.filter(({ name }) => name.startsWith('substances/'))).toEqual([])
  })
})

describe('what was typed', () => {
  test.each(['', '   ', '!?', '😀😀', 'zzqx vrrkt', "'; drop table member; --"])(
    '“%s” finds nothing, or breaks nothing',
    text => expect(names('en', text).length).toBeLessThanOrEqual(8),
  )

  test('words that no page has find nothing', () => {
    expect(names('en', 'zzqx vrrkt')).toEqual([])
    expect(names('en', 'quarterly tax')).toEqual([])
  })

  test('a very long text is answered soon', () => {
    const began = performance.now()
    names('en', 'overdoze '.repeat(200_000))
    expect(performance.now() - began).toBeLessThan(1000)
  })

  test('an emergency comes first, whatever stands beside it', () => {
    expect(first('en', 'he wants money and is hung over and wont wake up blue lips')).toBe(
      'cant-wake-them/not-waking',
    )
    expect(first('es', 'quiere dinero y está de cruda y no despierta labios azules')).toBe(
      'cant-wake-them/not-waking',
    )
  })

  test('how long withdrawal lasts is told after the page for right now', () => {
    for (const [locale, text] of [
      ['en', 'how long does xanax withdrawal last'],
      ['es', 'cuánto dura la abstinencia del xanax'],
    ] as const) {
      expect(first(locale, text)).toBe('stopping-or-shaking/alcohol-or-pills')
      expect(names(locale, text)).toContain('substances/after')
    }
  })

  test('a page of danger carries its number to call', () => {
    expect(findRightNow('en', 'blue lips')[0]?.call).toBe('emergency')
    expect(findRightNow('en', 'i want to die')[0]?.call).toBe('suicide')
    expect(findRightNow('en', 'hungover')[0]?.call).toBeUndefined()
  })
})

test('the list of all pages has every page but the first question', () => {
  for (const locale of locales)
    expect(allRightNow(locale)).toHaveLength(contentPages(locale, 'right-now').length - 1)
})
