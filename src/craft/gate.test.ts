import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayDeliver } from './gate.ts'
import { sureness } from './observation.ts'
import { allows } from './safety.ts'
import { states, tiers } from './vocabulary.ts'

const next = {
  from: Temporal.Instant.from('2026-11-23T23:00:00Z'),
  until: Temporal.Instant.from('2026-11-24T01:00:00Z'),
}
const good = {
  state: 'least-affected',
  sure: 'fairly',
  calm: true,
  danger: false,
  tier: 'green',
  next,
} as const

test('least affected, calm, no danger: the script may be said', () => {
  expect(mayDeliver(good)).toEqual({ may: true, why: ['least-affected', 'calm'] })
})

test('using: held back, step away, and the next window is named', () => {
  expect(mayDeliver({ ...good, state: 'using', calm: false })).toEqual({
    may: false,
    why: ['not-calm', 'using'],
    instead: 'calm-first',
    tryAt: { from: next.from, until: next.until },
  })
  expect(mayDeliver({ ...good, state: 'using' })).toMatchObject({ why: ['using'], instead: 'step-away' })
  expect(mayDeliver({ ...good, sure: 'guess', next: null })).toMatchObject({
    why: ['only-a-guess'],
    tryAt: null,
  })
})

test('whatever else is true, nothing is said in an emergency, in danger, in a home that shuts it, or unless all is well', () => {
  const moment = fc.record({
    state: fc.constantFrom(...states),
    sure: fc.constantFrom(...sureness),
    calm: fc.boolean(),
    danger: fc.boolean(),
    tier: fc.constantFrom(...tiers, 'unasked' as const),
    next: fc.constantFrom(next, null),
  })
  fc.assert(
    fc.property(moment, each => {
      const gate = mayDeliver(each)
      const clear = each.state === 'not-using' || each.state === 'least-affected'
      expect(gate.may).toBe(
        clear && each.sure !== 'guess' && each.calm && !each.danger && allows(each.tier, 'communication'),
      )
      expect(gate.why.length).toBeGreaterThan(0)
      if (gate.may) return
      if (each.state === 'medical-emergency') expect(gate.instead).toBe('emergency-steps')
      else if (each.danger || each.tier === 'red') expect(gate.instead).toBe('safety-plan')
      if (each.danger || each.tier === 'red' || each.state === 'medical-emergency')
        expect(gate.tryAt).toBeNull()
    }),
  )
})

test('an invitation waits for their own yes in an amber home, and is never held less than any other words', () => {
  expect(mayDeliver({ ...good, tier: 'amber' }, { tool: 'invitation' })).toMatchObject({
    may: false,
    why: ['their-yes-first'],
    tryAt: null,
  })
  expect(mayDeliver({ ...good, tier: 'amber' }).may).toBe(true)
  fc.assert(
    fc.property(
      fc.record({
        state: fc.constantFrom(...states),
        sure: fc.constantFrom(...sureness),
        calm: fc.boolean(),
        danger: fc.boolean(),
        tier: fc.constantFrom(...tiers, 'unasked' as const),
        next: fc.constantFrom(next, null),
      }),
      moment => {
        const may = mayDeliver(moment, { tool: 'invitation' }).may
        if (may) expect(mayDeliver(moment).may).toBe(true)
        if (moment.tier === 'red' || moment.tier === 'amber' || moment.danger || !moment.calm)
          expect(may).toBe(false)
        if (moment.state !== 'not-using' && moment.state !== 'least-affected') expect(may).toBe(false)
      },
    ),
  )
})
