import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claim, claimHours, readReply, reply, replyDraft } from './reply.ts'

const whole = { body: 'You are in a hard spot, and you kept the door open.', nextStep: 'Get naloxone.' }
const at = (hours: number) => new Date(Date.UTC(2026, 10, 23, hours))

describe('a reply', () => {
  test('needs an answer and one next step', () => {
    expect(reply(whole)).toEqual(whole)
    expect(reply(readReply({}))).toEqual({ refusals: { body: 'reply-short', next: 'next-step-missing' } })
    expect(reply({ ...whole, body: 'x'.repeat(12_001) })).toEqual({ refusals: { body: 'reply-long' } })
    expect(reply({ ...whole, nextStep: 'x'.repeat(301) })).toEqual({ refusals: { next: 'next-step-long' } })
  })

  test('may be kept unfinished, but not without an end', () => {
    expect(replyDraft({ body: '', nextStep: '' })).not.toHaveProperty('refusals')
    expect(replyDraft({ body: 'x'.repeat(12_001), nextStep: '' })).toEqual({
      refusals: { body: 'reply-long' },
    })
  })
})

describe('a claim', () => {
  test('is free, or yours, or held for a day', () => {
    expect(claim(undefined, 'maya', at(1))).toEqual({ counsellor: 'maya', claimedAt: at(1) })
    expect(claim({ counsellor: 'maya', claimedAt: at(0) }, 'maya', at(1))).toEqual({
      counsellor: 'maya',
      claimedAt: at(1),
    })
    expect(claim({ counsellor: 'june', claimedAt: at(0) }, 'maya', at(claimHours - 1))).toEqual({
      refusal: 'claim-held',
    })
    expect(claim({ counsellor: 'june', claimedAt: at(0) }, 'maya', at(claimHours))).toMatchObject({
      counsellor: 'maya',
    })
  })

  test('never passes to another within a day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('maya', 'june'), fc.integer({ min: 0, max: 400 }))),
        acts => {
          let held: { counsellor: string; claimedAt: Date } | undefined
          for (const [who, hour] of acts.sort((a, b) => a[1] - b[1])) {
            const next = claim(held, who, at(hour))
            if ('refusal' in next) continue
            if (held && held.counsellor !== who)
              expect(next.claimedAt.getTime() - held.claimedAt.getTime()).toBeGreaterThanOrEqual(
                claimHours * 3_600_000,
              )
            held = next
          }
        },
      ),
    )
  })
})
