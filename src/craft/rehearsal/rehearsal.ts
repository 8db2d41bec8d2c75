import { type Checked, checkScript, type ElementCode } from '../communication/script.ts'
import { givingInWords } from './giving-in.en.ts'

/** How the loved one may answer. The first five can be met with words; the last two end every rehearsal. */
export const answers = ['sour', 'tearful', 'agreeing', 'changing', 'silent'] as const
export const dangers = ['threatening', 'despairing'] as const
export type Danger = (typeof dangers)[number]
/** What was said to them: `softer` is an answer that only a reply can bring about. */
export type Answer = (typeof answers)[number] | 'softer' | Danger

/** What a reply is, as the checker reads it. */
export const verdicts = ['gives-in', 'sharp', 'pushing', 'warm', 'plain'] as const
export type Verdict = (typeof verdicts)[number]

/** A reply that was tried, what it is, and a better wording where the checker has one. */
export type Tried = { text: string; verdict: Verdict; better: string | null }

/** A rehearsal as it stands: every answer that was heard and every reply that was tried, in turn; and whether it ended. */
export type Rehearsal = { heard: Answer[]; tried: Tried[]; ended: 'done' | 'stopped' | 'danger' | null }

/** The most replies in one rehearsal. It never asks for fewer than two, but can be stopped at once. */
export const mostReplies = 4

const givingIn = new RegExp(`\\b(?:${givingInWords.join('|')})`, 'i')
const warmParts: readonly ElementCode[] = ['understanding', 'positive', 'feeling', 'responsibility']
const longReply = 35

/** Reads one reply: what it gives in to, what in it closes a door, whether it asks again, whether it is warm. */
export function judge(text: string): Tried {
  const checked = checkScript(text)
  return { text, verdict: verdictOf(text, checked), better: betterOf(text, checked) }
}

function verdictOf(text: string, { issues, elements, words }: Checked): Verdict {
  if (givingIn.test(text)) return 'gives-in'
  if (issues.length > 0) return 'sharp'
  if (words > longReply || elements.some(({ code }) => code === 'request')) return 'pushing'
  return elements.some(({ code }) => warmParts.includes(code)) ? 'warm' : 'plain'
}

/** The reply with every found stretch worded anew, if that leaves nothing to find; else the first wording alone. */
function betterOf(text: string, { issues }: Checked): string | null {
  const [first] = issues
  if (!first) return null
  const whole = [...issues]
    .sort((a, b) => b.start - a.start)
    .reduce((worded, { start, end, instead }) => worded.slice(0, start) + instead + worded.slice(end), text)
  return checkScript(whole).issues.length === 0 && !givingIn.test(whole) ? whole : first.instead
}

type Met = Exclude<Answer, Danger>

/** What each kind of reply tends to bring. `end` closes the talk. No door opens for giving in. Our own judgment. */
const next: Readonly<Record<Met, Readonly<Record<Verdict, Met | 'end'>>>> = {
  sour: { warm: 'softer', plain: 'changing', pushing: 'sour', sharp: 'sour', 'gives-in': 'sour' },
  tearful: { warm: 'softer', plain: 'silent', pushing: 'silent', sharp: 'sour', 'gives-in': 'tearful' },
  agreeing: { warm: 'softer', plain: 'softer', pushing: 'changing', sharp: 'sour', 'gives-in': 'agreeing' },
  changing: { warm: 'softer', plain: 'silent', pushing: 'sour', sharp: 'sour', 'gives-in': 'changing' },
  silent: { warm: 'softer', plain: 'silent', pushing: 'changing', sharp: 'sour', 'gives-in': 'silent' },
  softer: { warm: 'end', plain: 'end', pushing: 'changing', sharp: 'sour', 'gives-in': 'changing' },
}

const isDanger = (answer: Answer | undefined): answer is Danger =>
  answer === 'threatening' || answer === 'despairing'

/** A rehearsal that begins with this answer. A dangerous one ends it before anything is replied. */
export const begin = (answer: Exclude<Answer, 'softer'>): Rehearsal => ({
  heard: [answer],
  tried: [],
  ended: isDanger(answer) ? 'danger' : null,
})

/** The loved one threatens, or speaks of dying: it ends here, whatever was said. */
export const inDanger = (rehearsal: Rehearsal, danger: Danger): Rehearsal =>
  rehearsal.ended ? rehearsal : { ...rehearsal, heard: [...rehearsal.heard, danger], ended: 'danger' }

/** The member stops, which is always right. */
export const stop = (rehearsal: Rehearsal): Rehearsal =>
  rehearsal.ended ? rehearsal : { ...rehearsal, ended: 'stopped' }

/**
 * The rehearsal after a reply: the next answer follows from what was heard last and from what the checker reads in the
 * reply, never from chance. Nothing is added to one that ended, and a dangerous answer is never replied to.
 */
export function reply(rehearsal: Rehearsal, text: string): Rehearsal {
  const last = rehearsal.heard.at(-1)
  if (rehearsal.ended || !last || isDanger(last) || !text.trim()) return rehearsal
  const one = judge(text)
  const tried = [...rehearsal.tried, one]
  const then = next[last][one.verdict]
  const over = tried.length >= mostReplies || (then === 'end' && tried.length >= 2)
  if (over) return { ...rehearsal, tried, ended: 'done' }
  return { ...rehearsal, tried, heard: [...rehearsal.heard, then === 'end' ? 'softer' : then] }
}
