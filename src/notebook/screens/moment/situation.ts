import type { Observation } from '../../../craft/observation.ts'
import type { Situation } from '../../../craft/situation/shape.ts'
import { type Said, type Sign, type State, said as saidTerms } from '../../../craft/vocabulary.ts'
import type { AboutLovedOne } from '../../entries.ts'
import { asked, type Path } from './questions.ts'

/** What was tapped so far. */
export type Taps = {
  path: Path
  /** Left out until it was asked. */
  terms?: readonly (Sign | Said)[]
  /** How they are, where the path does not say it. */
  state?: State
  calm?: boolean
  me?: 'worn-out' | 'suicide' | 'not-calm'
}

/**
 * The situation of this moment: what was tapped, and what is known about the loved one and the home. What was not asked
 * is left out, and what is left out is never taken as safe.
 */
export function situationOf(taps: Taps, { loved_one, home, relationship }: AboutLovedOne): Situation {
  const isSaid = (term: Sign | Said): term is Said => saidTerms.includes(term as Said)
  const terms = taps.terms ?? []
  const own = taps.path === 'me' ? undefined : asked[taps.path].state
  return {
    signs: terms.filter((term): term is Sign => !isSaid(term)),
    said: terms.filter(isSaid),
    state: own ?? taps.state ?? 'unsure',
    loved_one,
    home,
    member: {
      ...(relationship ? { relationship } : {}),
      ...(taps.calm === undefined ? {} : { calm: taps.calm }),
      ...(taps.me === 'worn-out' ? { worn_out: true } : {}),
      ...(taps.me === 'suicide' ? { thinking_of_suicide: true } : {}),
      ...(taps.me === 'not-calm' ? { calm: false } : {}),
    },
  }
}

/** Terms that need no more asking: what to do is the same however they are. */
const urgent: readonly (Sign | Said)[] = ['wants-to-die', 'threatens-you']

/** The next question, or nothing when enough is known to say what to do. */
export function nextQuestion({
  path,
  terms,
  state,
  calm,
  me,
}: Taps): 'terms' | 'state' | 'calm' | 'me' | null {
  if (path === 'me') return me ? null : 'me'
  if (!terms) return 'terms'
  if (terms.some(term => urgent.includes(term))) return null
  if (path === 'said' && !state) return 'state'
  const clear = path === 'clear' || state === 'not-using' || state === 'least-affected'
  return clear && calm === undefined ? 'calm' : null
}

const fresh = 3 * 3_600_000

/**
 * The taps that the latest entry would save, if it is of the last three hours and speaks of this moment: a dip or wish
 * as what they said, otherwise how they were.
 */
export function tapsFrom(latest: Observation | undefined, now: Temporal.Instant): Taps | null {
  if (!latest) return null
  const since = now.epochMilliseconds - Date.parse(latest.until ?? latest.from)
  if (since > fresh || since < -fresh || latest.later_truth) return null
  if (latest.kind === 'dip' || latest.kind === 'wish')
    return {
      path: 'said',
      terms: [latest.kind],
      ...(latest.state === 'unsure' ? {} : { state: latest.state }),
    }
  const path = ({ using: 'using', 'coming-down': 'down', 'medical-emergency': 'danger' } as const)[
    latest.state as string
  ]
  if (path) return { path, terms: [] }
  if (latest.sure === 'guess' || latest.state === 'unsure') return null
  return { path: 'clear', terms: [] }
}
