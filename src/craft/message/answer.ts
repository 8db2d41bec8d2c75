import { allows, type HomeTier, type Tool } from '../safety.ts'
import type { Crisis, Kind, Reading } from './read.ts'

/** How to meet a message: what to do before any word is written. */
export type MessageStance =
  | 'emergency'
  | 'safety'
  | 'calm-first'
  | 'no-answer-owed'
  | 'cool-off'
  | 'welcome-yes'
  | 'listen'
  | 'take-time'
  | 'be-warm'
  | 'not-sure'

/** Short answers in our words, each with its tool of the method and whether it waits for a window. */
export const replies = {
  'ask-plainly': { tool: 'listening', window: false },
  seen: { tool: 'listening', window: false },
  pause: { tool: 'listening', window: false },
  'hear-anger': { tool: 'communication', window: false },
  'yes-glad': { tool: 'listening', window: false },
  'yes-near': { tool: 'communication', window: false },
  'dip-hear': { tool: 'communication', window: false },
  'dip-near': { tool: 'communication', window: false },
  'dip-offer': { tool: 'invitation', window: true },
  'wish-hear': { tool: 'communication', window: false },
  'wish-near': { tool: 'communication', window: false },
  'wish-offer': { tool: 'invitation', window: true },
  'money-time': { tool: 'communication', window: false },
  'money-no': { tool: 'confrontation', window: true },
  'money-other': { tool: 'communication', window: true },
  'ride-safe': { tool: 'communication', window: false },
  'ask-time': { tool: 'communication', window: false },
  'ask-yes': { tool: 'communication', window: true },
  'refuse-fine': { tool: 'communication', window: false },
  'sorry-thanks': { tool: 'communication', window: false },
  'praise-later': { tool: 'communication', window: false },
  'praise-true': { tool: 'communication', window: true },
  'misses-warm': { tool: 'communication', window: false },
  'small-warm': { tool: 'communication', window: false },
  'unsure-open': { tool: 'communication', window: false },
} as const satisfies Record<string, { tool: Tool; window: boolean }>
export type ReplyId = keyof typeof replies
export const replyIds = Object.keys(replies) as ReplyId[]

const byKind: Readonly<Record<Kind, { stance: MessageStance; replies: readonly ReplyId[] }>> = {
  yes: { stance: 'welcome-yes', replies: ['yes-glad', 'yes-near'] },
  dip: { stance: 'listen', replies: ['dip-hear', 'dip-near', 'dip-offer'] },
  wish: { stance: 'listen', replies: ['wish-hear', 'wish-near', 'wish-offer'] },
  anger: { stance: 'cool-off', replies: ['hear-anger', 'pause'] },
  money: { stance: 'take-time', replies: ['money-time', 'money-no', 'money-other'] },
  ride: { stance: 'take-time', replies: ['ride-safe', 'ask-time'] },
  ask: { stance: 'take-time', replies: ['ask-time', 'ask-yes'] },
  refuses: { stance: 'be-warm', replies: ['refuse-fine'] },
  apology: { stance: 'be-warm', replies: ['sorry-thanks'] },
  praise: { stance: 'be-warm', replies: ['praise-later', 'praise-true'] },
  'misses-you': { stance: 'be-warm', replies: ['misses-warm'] },
  'small-talk': { stance: 'be-warm', replies: ['small-warm'] },
}

const stanceOf: Readonly<Record<Crisis, 'emergency' | 'safety'>> = {
  'wants-to-die': 'emergency',
  overdose: 'emergency',
  'threatens-you': 'safety',
  'someone-will-hurt-them': 'safety',
  'about-to-drive': 'emergency',
  'quitting-tonight': 'emergency',
}

/** The stance, what may be written now, and what waits for a window of the timing gate. */
export type MessageAnswer = { stance: MessageStance; now: ReplyId[]; inWindow: ReplyId[] }

/**
 * What to do with a message that was read, and short answers. A crisis comes before all else and brings no answer but
 * the plain question about suicide; a red home gets no more than "seen", since no answer is owed there; a member who
 * is not calm waits. A request, treatment and a no wait for the timing gate (see `mayDeliver`), and a home gets only
 * the tools that are open to it. Sources: the gate's; the plain question: the five
 * steps of BeThe1To (988 Lifeline) as Aurora Public Schools prints them, checked 2026-11-29. All else is our judgment.
 */
export function answerTo(reading: Reading, { tier, calm }: { tier: HomeTier; calm: boolean }): MessageAnswer {
  const [crisis] = reading.crises
  if (crisis) {
    const plainly = reading.crises.some(({ code }) => code === 'wants-to-die')
    return { stance: gravest(reading), now: plainly ? ['ask-plainly'] : [], inWindow: [] }
  }
  if (tier === 'red') return { stance: 'no-answer-owed', now: ['seen'], inWindow: [] }
  if (!calm) return { stance: 'calm-first', now: ['pause'], inWindow: [] }
  const kind = reading.kinds[0]?.code
  const { stance, replies: ids } = kind
    ? byKind[kind]
    : { stance: 'not-sure' as const, replies: ['unsure-open', 'pause'] as const }
  const open = ids.filter(id => allows(tier, replies[id].tool))
  return {
    stance,
    now: open.filter(id => !replies[id].window),
    inWindow: open.filter(id => replies[id].window),
  }
}

const gravest = ({ crises }: Reading): 'emergency' | 'safety' =>
  crises.some(({ code }) => stanceOf[code] === 'safety') ? 'safety' : 'emergency'
