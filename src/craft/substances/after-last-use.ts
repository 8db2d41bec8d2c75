import type { Sign, Substance } from '../vocabulary.ts'
import { known, type Phase } from './known.ts'

/** One thing that may be going on, the signs that go with it, and whether it can kill. */
export type MayBe = {
  readonly substance: Substance
  readonly phase: Phase
  readonly signs: readonly Sign[]
  readonly deadly: boolean
}

/**
 * What may be going on this many hours after the last use of each substance, what can kill first. Ranges are read
 * generously: a phase counts from its soonest hour to its latest, so that two may stand side by side. Where a time is
 * not known the phase is left out, which is not a sign that all is well.
 * @param hours since the last use; below nothing it is read as just now
 */
export function afterLastUse(used: readonly Substance[], hours: number): MayBe[] {
  const since = Math.max(0, hours)
  const found = used.flatMap(substance => phasesOf(substance, since))
  return [...found.filter(one => one.deadly), ...found.filter(one => !one.deadly)]
}

function phasesOf(substance: Substance, since: number): MayBe[] {
  const course = known[substance]
  if (!course) return []
  const { lasts, begins, worst, eases } = course.hours
  const end = (eases ?? worst)?.[1]
  const phases: [boolean, Phase][] = [
    [lasts !== undefined && since <= lasts[1], 'using'],
    [begins !== undefined && since >= begins[0] && (end === undefined || since <= end), 'withdrawing'],
  ]
  return phases
    .filter(([holds, phase]) => holds && course.signs[phase].length > 0)
    .map(([, phase]) => ({
      substance,
      phase,
      signs: course.signs[phase],
      deadly: phase === 'withdrawing' && course.withdrawal === 'kill',
    }))
}
