import { describe, expect, test } from 'vitest'
import { contentPage } from '../../library/content.ts'
import { linesIn } from '../../lines/lines.ts'
import { checkedOn, paperLines, paperOf } from './paper.ts'

const numbersIn = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? []

/** The numerals of a text; words of number that the cards write out count too. */
const counted = (text: string) =>
  new Set([
    ...numbersIn(text),
    ...[
      [/\bfive\b|\bcinco\b/i, '5'],
      [/\bone\b|\buna?\b/i, '1'],
    ].flatMap(([word, numeral]) => ((word as RegExp).test(text) ? [numeral as string] : [])),
  ])

describe.each(['en', 'es'])('what is printed in %s', locale => {
  test.each(['card', 'fridge'])('%s states no number that its advice cards do not', name => {
    const rests = contentPage<{ rests_on: string[] }>(locale, 'paper', name)!.front.rests_on
    const known = counted(rests.map(id => contentPage(locale, 'advice', id)!.text).join(' '))
    const said = numbersIn(Object.values(paperOf(locale, name).lists).flat().join(' '))
    expect(said.filter(number => !known.has(number))).toEqual([])
  })

  test('the steps keep their order: call, naloxone, breaths, second dose, side', () => {
    const steps = paperOf(locale, 'card').lists.Steps ?? []
    const order = [
      /knuckles|nudillos/,
      /Call\.|Llama\./,
      /one nostril|solo orificio/,
      /every 5 seconds|cada 5 segundos/,
      /2 to 3 minutes|2 a 3 minutos/,
      /side|lado/,
    ]
    expect(steps.map((step, at) => order[at]?.test(step))).toEqual(order.map(() => true))
  })

  test('the sources are those of its cards, each once', () => {
    const { sources } = paperOf(locale, 'fridge')
    expect(sources.length).toBeGreaterThan(4)
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length)
  })
})

describe('the numbers on a paper', () => {
  test('leave out the line for violence unless it was asked for', () => {
    expect(paperLines(linesIn('en', 'US'), false).filter(({ use }) => use === 'violence')).toEqual([])
    expect(paperLines(linesIn('en', 'US'), true).filter(({ use }) => use === 'violence')).toHaveLength(1)
  })

  test('begin with the emergency number, and name each use once', () => {
    for (const place of ['US', 'GB', 'EU']) {
      const lines = paperLines(linesIn('en', place), true)
      expect(lines[0]?.use).toBe('emergency')
      expect(new Set(lines.map(({ use }) => use)).size).toBe(lines.length)
      expect(lines.length).toBeLessThanOrEqual(6)
    }
  })

  test('end with the line that children call, where an adult can call another', () => {
    expect(paperLines(linesIn('en', 'ES'), false).at(-1)?.name).toBe('es-anar')
    expect(paperLines(linesIn('en', 'US'), false).at(-1)?.name).not.toBe('us-childhelp')
  })

  test('are those of the whole place, where it has one', () => {
    const chosen = (place: string, use: string) =>
      paperLines(linesIn('en', place), true).find(line => line.use === use)?.name
    const turned = linesIn('en', 'CA').toReversed()
    expect(chosen('CA', 'poison')).toBe('ca-poison')
    expect(paperLines(turned, true).find(({ use }) => use === 'poison')?.name).toBe('ca-poison')
    expect(chosen('GB', 'violence')).toBe('gb-domestic-abuse')
  })

  test('are as old as the one that was not checked for longest', () => {
    const [line] = paperLines(linesIn('en', 'US'), false)
    const on = (checked: string | undefined) => ({ ...line!, checked })
    expect(checkedOn([on('2026-11-01'), on('2026-09-01')])).toBe('2026-09-01')
    expect(checkedOn([on('2026-11-01'), on(undefined)])).toBeUndefined()
    expect(checkedOn([])).toBeUndefined()
  })
})
