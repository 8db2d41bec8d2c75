/** Where the ninety seconds are: a breath with its seconds left, or the next of five things to look at. */
export type CalmMoment =
  | { part: 'breath'; phase: 'in' | 'out'; left: number; round: number }
  | { part: 'look'; thing: number }

const breathsIn = 4
const breathsOut = 6
const rounds = 6
const things = 5
const lookSeconds = 6
const breathSeconds = rounds * (breathsIn + breathsOut)

/** How long it all takes, in seconds. */
export const calmSeconds = breathSeconds + things * lookSeconds

/**
 * What to do at a second of it, from 0; null when it is over. Six breaths of 4 seconds in and 6 out, then five things
 * to see, 6 seconds each. A longer out-breath: five minutes of it a day, in another pattern, lowered the breathing rate
 * and lifted mood in a randomized trial (Balban and others, Cell Reports Medicine 2023, 4: 100895; compared
 * 2026-11-25). Those adults were in no crisis; ninety seconds, the counts and the five things are our judgment.
 */
export function calmAt(second: number): CalmMoment | null {
  if (!(second < calmSeconds)) return null
  const at = Math.max(0, Math.floor(second))
  if (at >= breathSeconds) return { part: 'look', thing: Math.floor((at - breathSeconds) / lookSeconds) + 1 }
  const within = at % (breathsIn + breathsOut)
  const round = Math.floor(at / (breathsIn + breathsOut)) + 1
  return within < breathsIn
    ? { part: 'breath', phase: 'in', left: breathsIn - within, round }
    : { part: 'breath', phase: 'out', left: breathsIn + breathsOut - within, round }
}

export type AfterCalm = 'look-at-this-moment' | 'again' | 'someone'

/**
 * The one next step. Calm: look at this moment, where the timing gate still decides about any talk. Not calm: once more,
 * and after the second time someone to call. Never a talk while the member is not calm.
 * @param times how often they went through it just now
 */
export function afterCalm(calm: boolean, times: number): AfterCalm {
  if (calm) return 'look-at-this-moment'
  return times < 2 ? 'again' : 'someone'
}
