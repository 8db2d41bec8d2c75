import { checkScript, type Issue } from '../communication/script.ts'
import { type Hold, type Moment, mayDeliver } from '../gate.ts'
import { choice, day, list, must, type Recorded, text, yesNo } from '../record/record.ts'
import { allows } from '../safety.ts'
import { namesNeeded, saysItComesBack } from './named.en.ts'
import { fitnessOf, type Household, type Reward, restsOnCompany, type SourceKey } from './reward.ts'

/** What nobody may hold back, whatever was done. One yes, or a word that names it, and it stays as it is. */
export const neededStops = ['food', 'home', 'medicine', 'safety', 'children', 'violence'] as const
export type NeededStop = (typeof neededStops)[number]

export const returns = ['next-clear', 'some-days', 'promise'] as const
export const lengths = ['hours', 'evening', 'day', 'longer'] as const

/** Holding back one reward that is kept, told beforehand and given back (record type `withdrawal`). */
export const withdrawalShape = {
  /** The id of the record of the reward. */
  reward: must(text(64)),
  what: must(text(200)),
  returns: choice(returns),
  length: choice(lengths),
  food: yesNo,
  home: yesNo,
  medicine: yesNo,
  safety: yesNo,
  children: yesNo,
  violence: yesNo,
  say: text(300),
  told_on: day,
  times: list(
    { on: must(day), given_back: yesNo, came: choice(['calm', 'upset', 'fight']), note: text(300) },
    60,
  ),
} as const
export type Withdrawal = Recorded<typeof withdrawalShape>

/** What is wrong with the plan: how it ends, or the words that tell of it. */
export type Unready = 'no-return' | 'return-not-clear' | 'no-length' | 'too-long' | Wording
export type Wording = 'no-words' | 'words-long' | 'words-lack-return' | 'words-close'

export type Verdict =
  | { allowed: false; why: 'home-too-careful'; source: SourceKey }
  | { allowed: false; why: 'needed'; stops: NeededStop[]; source: SourceKey }
  | { allowed: false; why: 'unanswered'; open: NeededStop[]; source: SourceKey }
  | { allowed: false; why: 'not-a-reward'; source: SourceKey }
  | { allowed: false; why: 'unready'; unready: Unready[]; source: SourceKey }
  | { allowed: true; why: 'told-short-given-back'; watch: boolean; source: SourceKey }

/**
 * Whether a reward may be held back. Only in a green home. Never what a life needs: food, a home, medicine and care,
 * safety, what the children need; never what could make anyone violent; by the answers or by what the words name. Not
 * before every one of these was answered no, and only what is fit to be a reward in the first place. It ends at the next
 * clear time, lasts a day at most, and is told in one or two sentences that say so. `watch`: what is held back is the
 * member's company, and they use what can stop a breath, so leaving never means out of earshot.
 * Method: Smith and Meyers, Motivating Substance Abusers to Enter Treatment (2004); the hard stops and the limit of a
 * day are our judgment and lean to the safe side.
 */
export function mayWithdraw(
  withdrawal: Partial<Withdrawal>,
  reward: Partial<Reward> | undefined,
  household: Household,
): Verdict {
  if (!allows(household.tier, 'withdrawn-reward'))
    return { allowed: false, why: 'home-too-careful', source: 'craft' }
  const named: readonly NeededStop[] = namesNeeded([withdrawal.what, withdrawal.say, reward?.what].join('\n'))
  const stops = neededStops.filter(stop => withdrawal[stop] === true || named.includes(stop))
  if (stops.length > 0) return { allowed: false, why: 'needed', stops, source: 'ours' }
  const open = neededStops.filter(stop => withdrawal[stop] === undefined)
  if (open.length > 0) return { allowed: false, why: 'unanswered', open, source: 'ours' }
  if (!reward || !fitnessOf(reward, household).fit)
    return { allowed: false, why: 'not-a-reward', source: 'craft' }
  const unready = [...unfinished(withdrawal), ...wordingOf(withdrawal.say).wrong]
  if (unready.length > 0) return { allowed: false, why: 'unready', unready, source: 'craft' }
  const watch = restsOnCompany(reward) && household.substances.some(one => !breathSafe.includes(one))
  const unknown = restsOnCompany(reward) && household.substances.length === 0
  return { allowed: true, why: 'told-short-given-back', watch: watch || unknown, source: 'craft' }
}

const breathSafe: readonly string[] = ['cannabis', 'nicotine', 'hallucinogens']

function unfinished({ returns: ends, length }: Partial<Withdrawal>): Unready[] {
  const wrong: Unready[] = []
  if (ends === undefined) wrong.push('no-return')
  else if (ends !== 'next-clear') wrong.push('return-not-clear')
  if (length === undefined) wrong.push('no-length')
  else if (length === 'longer') wrong.push('too-long')
  return wrong
}

const most = { sentences: 2, words: 45 }

/** What is wrong with the words that tell of it beforehand, and what our checker of words finds in them. */
export function wordingOf(say: string | undefined): { wrong: Wording[]; issues: Issue[] } {
  if (!say?.trim()) return { wrong: ['no-words'], issues: [] }
  const { issues, words } = checkScript(say)
  const sentences = say.split(/[.!?…]+(?:["”’')]*\s+|$)/).filter(one => /\p{L}/u.test(one)).length
  const wrong: Wording[] = []
  if (sentences > most.sentences || words > most.words) wrong.push('words-long')
  if (!saysItComesBack(say)) wrong.push('words-lack-return')
  if (issues.length > 0) wrong.push('words-close')
  return { wrong, issues }
}

/** Why nothing is to be done with it at this moment. */
export type Wait = Exclude<Verdict, { allowed: true }>['why'] | Exclude<Hold, 'their-yes-first'> | 'not-told'
export type Act =
  | { act: 'tell' | 'hold-back' | 'give-back'; why: 'clear' | 'told-and-using'; source: SourceKey }
  | { act: 'wait'; why: Wait[]; source: SourceKey }

/**
 * What to do with it at this moment. It is told, and given back, only where the timing gate opens; held back only
 * after it was told, while they use for sure, by someone calm, with nobody in danger. In doubt it waits: unsure is never a
 * reason to hold anything back, nor is coming down, when the body needs care (our judgment).
 */
export function actNow(
  withdrawal: Partial<Withdrawal>,
  reward: Partial<Reward> | undefined,
  household: Household,
  moment: Omit<Moment, 'tier' | 'next'>,
  today: Temporal.PlainDate,
): Act {
  const verdict = mayWithdraw(withdrawal, reward, household)
  if (!verdict.allowed) return { act: 'wait', why: [verdict.why], source: verdict.source }
  const { told_on } = withdrawal
  const told = told_on !== undefined && Temporal.PlainDate.compare(told_on, today) <= 0
  const gate = mayDeliver({ ...moment, tier: household.tier, next: null })
  if (gate.may) return { act: told ? 'give-back' : 'tell', why: 'clear', source: 'craft' }
  const using = moment.state === 'using'
  const others = gate.why.filter(hold => hold !== 'using' && hold !== 'their-yes-first')
  const holds: Wait[] = using && moment.sure === 'guess' ? [...others, 'only-a-guess'] : others
  if (holds.length > 0) return { act: 'wait', why: holds, source: 'craft' }
  return told
    ? { act: 'hold-back', why: 'told-and-using', source: 'craft' }
    : { act: 'wait', why: ['not-told'], source: 'craft' }
}
