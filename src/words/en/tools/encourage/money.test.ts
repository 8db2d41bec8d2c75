import { describe, expect, test } from 'vitest'
import { checkScript } from '../../../../craft/communication/script.ts'
import { asks, needs } from '../../../../craft/money/decision.ts'
import { otherReasons, ways } from '../../../../craft/money/way.ts'
import { moneyWords as t } from './money.ts'

const said = [
  t.firstFair,
  t.firstCareful,
  ...Object.values(t.sayCareful).flat(),
  t.sayBed,
  t.sayBedCareful,
  ...ways.flatMap(way => [...t.ways[way].say]),
]

test.each(said)('%s closes no talk, is short and plain', line => {
  const { issues, words, grade } = checkScript(line.replace(/[“”]/g, ''))
  expect(issues).toEqual([])
  expect(words).toBeLessThanOrEqual(30)
  expect(grade).toBeLessThanOrEqual(7)
})

test('what is offered to a careful home never sounds like a no', () => {
  const careful = [
    t.firstCareful,
    ...Object.values(t.sayCareful).flat(),
    t.sayBedCareful,
    ...t.ways.advocate.say,
    ...t.ways.safety.say,
  ]
  expect(careful.join(' ')).not.toMatch(/\bno\b|\bnot\b|n’t\b|rules/i)
})

describe('every way and reason has its words', () => {
  test('where each way comes from, a sentence for each reason, a word on each thing asked', () => {
    for (const way of ways) expect(t.ways[way].from).toMatch(/CRAFT|our own judgment/)
    expect(Object.keys(t.why).sort()).toEqual([...needs, ...otherReasons].sort())
    expect(Object.keys(t.good)).toEqual(asks.filter(ask => ask !== 'medicine' && ask !== 'bail'))
  })

  test('the text reads at grade 7 or below, and blames nobody', () => {
    const texts = [
      ...ways.map(way => t.ways[way].text),
      ...Object.values(t.why),
      ...Object.values(t.good),
      ...Object.values(t.careful).filter(Boolean),
      ...t.housing.points,
      t.housing.never.join(' '),
      t.lead,
    ]
    const hard = texts.map(text => ({ text, grade: checkScript(text).grade })).filter(one => one.grade > 7)
    expect(hard).toEqual([])
    expect(texts.join(' ')).not.toMatch(/addict|enabl|codepend|tough love|\bclean\b|\bdirty\b|manipulat/i)
  })
})
