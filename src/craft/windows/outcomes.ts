import type { Attempt } from '../attempt.ts'
import type { Piece } from '../log/local-hours.ts'
import { bestKnown, type Observation, type Sureness } from '../observation.ts'

/** What talks in one hour of one day say, in days: for it and against it. At most half a day each. */
export type Told = { hour: number; good: number; bad: number }

/**
 * What a talk is worth beside a noted day. Our judgment: how a talk went also depends on the words, the day and the
 * mood, so it says less about the hour than an entry of that day does.
 */
const worthOfATalk = 0.5
const worth: Record<Sureness, number> = { sure: 1, fairly: 0.6, guess: 0 }
const day = 24 * 3_600_000

/**
 * What the talks say about their hours. For an hour: a talk while they were not using or least affected that ended in a
 * yes, was talked over or was heard, or after which a dip or a wish came within a day, whatever was answered at first.
 * Against it: a no or an argument while they were using or coming down. Everything else says nothing about the hour.
 * Several talks in one hour of one day count once, and one whose time cannot be read counts nothing. Our judgment; no
 * study gives these weights.
 * @param first,last epoch milliseconds: talks outside them are not counted
 */
export function toldBy(
  attempts: readonly Attempt[],
  observations: readonly Observation[],
  cut: (start: number, end: number) => Piece[],
  first: number,
  last: number,
): { days: Map<string, Told[]>; count: number } {
  const hopes = observations
    .filter(({ kind, sure }) => (kind === 'dip' || kind === 'wish') && sure !== 'guess')
    .filter(observation => bestKnown(observation).weight > 0)
    .map(({ from }) => Date.parse(from))
  const days = new Map<string, Told[]>()
  let count = 0
  for (const attempt of attempts) {
    const at = Date.parse(attempt.at)
    const weight = worth[attempt.sure] * worthOfATalk
    if (!(at >= first && at <= last && weight > 0)) continue
    const side = sideOf(
      attempt,
      hopes.some(hope => hope >= at && hope <= at + day && hope <= last),
    )
    if (!side) continue
    count += 1
    const piece = cut(at, at)[0]!
    const known = days.get(piece.day) ?? []
    const told = known.find(({ hour }) => hour === piece.hour) ?? { hour: piece.hour, good: 0, bad: 0 }
    told[side] = Math.max(told[side], weight)
    if (!known.includes(told)) known.push(told)
    days.set(piece.day, known)
  }
  return { days, count }
}

function sideOf({ state, outcome }: Attempt, hopeCame: boolean): 'good' | 'bad' | null {
  const clear = state === 'not-using' || state === 'least-affected'
  const well = outcome === 'yes' || outcome === 'talked' || outcome === 'heard'
  if (clear) return well || hopeCame ? 'good' : null
  const affected = state === 'using' || state === 'coming-down'
  return affected && (outcome === 'no' || outcome === 'argument') && !hopeCame ? 'bad' : null
}
