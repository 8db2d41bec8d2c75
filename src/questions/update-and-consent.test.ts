import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Consent, consent, consentWording, standing, withdraw } from './consent.ts'
import { update, updateKinds } from './update.ts'

const now = new Date('2026-11-23T12:00:00Z')
const given: Consent = { wording: 1, givenAt: now, withdrawnAt: null }
const taken: Consent = { ...given, withdrawnAt: now }

describe('what happened next', () => {
  test('needs a kind; words only for something else', () => {
    expect(update('talked', '')).toEqual({ kind: 'talked', body: '' })
    expect(update('something-else', ' she wrote ')).toEqual({ kind: 'something-else', body: 'she wrote' })
    expect(update('something-else', ' ')).toEqual({ refusals: { update: 'update-missing' } })
    expect(update(undefined, 'x')).toEqual({ refusals: { kind: 'update-kind-missing' } })
    expect(update('talked', 'x'.repeat(4001))).toEqual({ refusals: { update: 'update-long' } })
  })

  test('gives a known kind or a refusal, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (kind, text) => {
        const read = update(kind, text)
        if (!('refusals' in read)) expect(updateKinds).toContain(read.kind)
      }),
    )
  })
})

describe('consent', () => {
  test('needs the tick and the words as they stand now', () => {
    expect(consent([], true, consentWording, now)).toEqual({
      wording: consentWording,
      givenAt: now,
      withdrawnAt: null,
    })
    expect(consent([], false, consentWording, now)).toEqual({ refusal: 'consent-tick' })
    expect(consent([], true, consentWording - 1, now)).toEqual({ refusal: 'consent-old' })
    expect(consent([], true, Number.NaN, now)).toEqual({ refusal: 'consent-old' })
    expect(consent([given], true, consentWording, now)).toEqual({ refusal: 'consent-stands' })
  })

  test('can be taken back, and given again after that', () => {
    expect(withdraw([taken, given], now)).toMatchObject({ withdrawnAt: now })
    expect(withdraw([taken], now)).toEqual({ refusal: 'consent-none' })
    expect(consent([taken], true, consentWording, now)).not.toHaveProperty('refusal')
  })

  test('at most one stands, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), acts => {
        let all: Consent[] = []
        for (const give of acts) {
          if (give) {
            const done = consent(all, true, consentWording, now)
            if (!('refusal' in done)) all = [...all, done]
          } else {
            const done = withdraw(all, now)
            if (!('refusal' in done)) all = [...all.filter(one => one.withdrawnAt), done]
          }
          expect(all.filter(one => one.withdrawnAt === null).length).toBeLessThanOrEqual(1)
        }
        expect(standing(all) !== undefined).toBe(acts.at(-1) ?? false)
      }),
    )
  })
})
