import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aimExamples } from '../../words/en/tools/talk/aim-examples.ts'
import { checkScript, compose, type ElementCode, elementCodes } from '../communication/script.ts'
import type { HomeTier } from '../safety.ts'
import { riskyTools } from '../safety.ts'
import { states } from '../vocabulary.ts'
import { type Aim, aimGroups, aimOpen, aimRules, aims, isToThem } from './aims.ts'
import { asksOrOffers, mayDeliverFor, timingOf } from './delivery.ts'
import { readinessFor } from './readiness.ts'

const tiers: readonly HomeTier[] = ['green', 'amber', 'red', 'unasked']
const examplesOf = (aim: Aim, code: ElementCode): readonly string[] =>
  (aimExamples[aim] as Partial<Record<ElementCode, readonly string[]>>)[code] ?? []
const aimsGiven = fc.constantFrom(...aims)
const moments = fc.record({
  state: fc.constantFrom(...states),
  sure: fc.constantFrom('sure' as const, 'fairly' as const, 'guess' as const),
  calm: fc.boolean(),
  danger: fc.boolean(),
  tier: fc.constantFrom(...tiers),
  next: fc.constant(null),
})
const sentences = fc.constantFrom(
  ...aims.flatMap(aim => elementCodes.flatMap(code => examplesOf(aim, code))),
  'You always lie.',
  'Would you go to detox?',
  'I’ll buy you a phone.',
  'Okay.',
)
const texts = fc.array(sentences, { maxLength: 8 }).map(parts => parts.join(' '))

test('every aim stands in one group', () => {
  expect(Object.values(aimGroups).flat().sort()).toEqual([...aims].sort())
})

describe.each(aims)('the examples for "%s"', aim => {
  test('stand for the parts it needs, and only for those', () => {
    expect(Object.keys(aimExamples[aim]).sort()).toEqual([...aimRules[aim].needs].sort())
  })
  test('close no door, are the part they stand for, and ask or offer nothing outside the aim', () => {
    const { needs, asks, timing } = aimRules[aim]
    const wrong = needs.flatMap(code =>
      examplesOf(aim, code).flatMap(example => {
        const { issues, elements } = checkScript(example)
        return [
          ...issues.map(issue => `${example} → ${issue.code}`),
          ...(elements.some(element => element.code === code) ? [] : [`${example} → no ${code}`]),
          ...(asks === 'never' && elements.some(element => element.code === 'request')
            ? [`${example} → asks`]
            : []),
          ...(timing === 'any' && asksOrOffers(example) ? [`${example} → offers`] : []),
          ...(code !== 'request' && elements.some(element => element.code === 'request')
            ? [`${example} → asks in the wrong part`]
            : []),
        ]
      }),
    )
    expect(wrong).toEqual([])
  })
  if (aimRules[aim].needs.length > 0)
    test('make a script that is ready, whichever are taken', () => {
      for (const at of [0, 1]) {
        const text = compose(
          Object.fromEntries(
            aimRules[aim].needs.map(code => [code, examplesOf(aim, code)[at] ?? examplesOf(aim, code)[0]!]),
          ),
        )
        expect([text, readinessFor(aim, text)]).toEqual([text, { ready: true }])
      }
    })
})

describe('readiness', () => {
  test('asks a short aim for its own parts alone', () => {
    expect(readinessFor('step-away', 'I love you, and I’m going to my room now.')).toEqual({ ready: true })
    expect(readinessFor('step-away', 'I love you. I’m going to my room now.')).toEqual({
      ready: false,
      refusals: ['script-has-many-sentences'],
    })
    expect(readinessFor('repair', 'I was scared. I got that wrong, and I’m sorry.')).toEqual({ ready: true })
  })
  test('refuses an ask where the aim has none', () => {
    const text = 'I was scared. I got that wrong, and I’m sorry. Would you come to one visit with me?'
    expect(readinessFor('repair', text)).toEqual({ ready: false, refusals: ['script-asks'] })
  })
  test('never calls words ready that hold an issue', () => {
    fc.assert(
      fc.property(aimsGiven, texts, (aim, text) => {
        const state = readinessFor(aim, `${text} You always lie.`)
        expect(state.ready).toBe(false)
      }),
    )
  })
})

describe('delivery', () => {
  test('no request, offer or reward passes to them outside a window, whatever the aim', () => {
    fc.assert(
      fc.property(aimsGiven, texts, moments, (aim, text, moment) => {
        if (!isToThem(aim) || !asksOrOffers(text)) return
        if (!mayDeliverFor(aim, text, moment).may) return
        expect(['not-using', 'least-affected']).toContain(moment.state)
        expect([moment.calm, moment.danger, moment.sure === 'guess']).toEqual([true, false, false])
      }),
    )
  })
  test('an emergency, a danger or a home that shuts the tool holds back every aim', () => {
    fc.assert(
      fc.property(aimsGiven, texts, moments, (aim, text, moment) => {
        if (moment.state !== 'medical-emergency' && !moment.danger && aimOpen(aim, moment.tier)) return
        expect(mayDeliverFor(aim, text, moment).may).toBe(false)
      }),
    )
  })
  test('no risky aim passes in an amber, a red or an unasked home', () => {
    for (const aim of aims)
      for (const tier of tiers)
        if (riskyTools.includes(aimRules[aim].tool)) expect(aimOpen(aim, tier)).toBe(tier === 'green')
    expect(aims.filter(aim => aimOpen(aim, 'red'))).toEqual([])
    expect(aims.filter(aim => !aimOpen(aim, 'amber'))).toEqual(['tell', 'no', 'step-away', 'announce'])
  })
  test('repair and stepping away need no window; a rewarding word does', () => {
    const now = {
      state: 'using',
      sure: 'sure',
      calm: false,
      danger: false,
      tier: 'green',
      next: null,
    } as const
    expect(mayDeliverFor('repair', 'I got that wrong, and I’m sorry.', now).may).toBe(true)
    expect(mayDeliverFor('step-away', 'I love you, and I’m going to my room.', now).may).toBe(true)
    expect(mayDeliverFor('acknowledge', 'Thank you for telling me.', now).may).toBe(false)
    expect(timingOf('step-away', 'I love you, and there is a detox with a bed.')).toBe('window')
    expect(timingOf('children', 'He goes to a clinic now.')).toBe('calm')
  })
})
