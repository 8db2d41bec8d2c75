import type { AdviceId } from './advice-ids.ts'
import type { ReasonId } from './reason-ids.ts'

/** What one rule found: the cards to give, most urgent first, and why. */
export type Finding = { readonly advice: readonly AdviceId[]; readonly why: readonly ReasonId[] }

/** Several findings as one, in their order. */
export function join(findings: readonly Finding[]): Finding {
  return { advice: findings.flatMap(f => f.advice), why: findings.flatMap(f => f.why) }
}
