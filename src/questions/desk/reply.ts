import { lengthOf } from '../question.ts'

const replyLimit = { least: 40, most: 12000 }
const nextStepLimit = 300
/** Hours after which a claim that brought no reply may be taken over by somebody else. */
export const claimHours = 24

export type Reply = { body: string; nextStep: string }
export type ReplyFaults = Partial<{
  body: 'reply-short' | 'reply-long'
  next: 'next-step-missing' | 'next-step-long'
}>
export type Claim = { counsellor: string; claimedAt: Date }

/** Reads the reply form. Refuses nothing. */
export function readReply(form: Readonly<Record<string, string>>): Reply {
  return { body: (form.body ?? '').trim(), nextStep: (form.next ?? '').replace(/\s+/gu, ' ').trim() }
}

/**
 * Whether a reply may be sent: 40 to 12,000 characters, and one next step of at most 300.
 * @returns the reply, or for each field that needs another look the reason
 */
export function reply(written: Reply): Reply | { refusals: ReplyFaults } {
  const refusals: ReplyFaults = {}
  const length = lengthOf(written.body)
  if (length < replyLimit.least) refusals.body = 'reply-short'
  else if (length > replyLimit.most) refusals.body = 'reply-long'
  if (written.nextStep === '') refusals.next = 'next-step-missing'
  else if (lengthOf(written.nextStep) > nextStepLimit) refusals.next = 'next-step-long'
  return Object.keys(refusals).length > 0 ? { refusals } : written
}

/** Whether a reply may be kept as a draft: anything that is not longer than a reply may be. */
export function replyDraft(written: Reply): Reply | { refusals: ReplyFaults } {
  const refusals: ReplyFaults = {}
  if (lengthOf(written.body) > replyLimit.most) refusals.body = 'reply-long'
  if (lengthOf(written.nextStep) > nextStepLimit) refusals.next = 'next-step-long'
  return Object.keys(refusals).length > 0 ? { refusals } : written
}

/**
 * Takes a question to answer it. Refuses while somebody else's claim is younger than 24 hours, so that two people
 * do not answer at once and no question is held for ever.
 */
export function claim(
  held: Claim | undefined,
  counsellor: string,
  now: Date,
): Claim | { refusal: 'claim-held' } {
  const age = held ? now.getTime() - held.claimedAt.getTime() : 0
  if (held && held.counsellor !== counsellor && age < claimHours * 3_600_000) return { refusal: 'claim-held' }
  return { counsellor, claimedAt: now }
}
