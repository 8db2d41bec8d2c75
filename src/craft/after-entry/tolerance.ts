import { anyOf, deadlyToStop, opioids, type Substance, stimulants } from '../vocabulary.ts'

/** Why the old amount could kill: opioids are known, could be in what they use, or nobody has said what they use. */
export type ToleranceWhy = 'opioids' | 'may-hold-opioids' | 'not-told'

const mayHoldOpioids: readonly Substance[] = [
  ...stimulants,
  'ketamine',
  'kratom',
  'xylazine-medetomidine',
  'unknown',
]

/**
 * Whether the family must be warned of lost tolerance, and why; null where only things without opioids are used.
 * After detox, jail, hospital, rehab or cutting down the body bears less, and the month after treatment ends, or the
 * two weeks after jail, are the most dangerous (Penn State Evidence-to-Impact Collaborative, Preventing overdose
 * deaths during high-risk transition periods, checked 2026-11-29). That stimulants, ketamine and unknown drugs count
 * too, since opioids may be in them, kratom, which acts as one, xylazine and medetomidine, which come with fentanyl, and
 * that nothing told counts as well, is our judgment.
 */
export function toleranceWarning(used: readonly Substance[]): ToleranceWhy | null {
  if (anyOf(used, opioids)) return 'opioids'
  if (used.length === 0) return 'not-told'
  return anyOf(used, mayHoldOpioids) ? 'may-hold-opioids' : null
}

/**
 * Whether stopping suddenly and without medical help may kill: alcohol, benzodiazepines, barbiturates, GHB,
 * gabapentinoids, medetomidine (see `deadlyToStop`), and whatever nobody has named.
 */
export function stoppingMayKill(used: readonly Substance[]): boolean {
  return used.length === 0 || anyOf(used, [...deadlyToStop, 'unknown'])
}
