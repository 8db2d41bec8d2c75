import type {
  homeFacts,
  lovedOneFacts,
  memberFacts,
  Relationship,
  Said,
  Sign,
  State,
  Substance,
  Tier,
} from '../vocabulary.ts'

type Facts<Key extends string> = { readonly [K in Key]?: boolean }
export type LovedOne = Facts<(typeof lovedOneFacts)[number]> & { readonly substances: readonly Substance[] }
export type Home = Facts<(typeof homeFacts)[number]> & { readonly tier?: Tier }
export type Member = Facts<(typeof memberFacts)[number]> & { readonly relationship?: Relationship }

/** All that is known at this moment. What is left out is not known, and not known is never taken as safe. */
export type Situation = {
  readonly signs: readonly Sign[]
  readonly said: readonly Said[]
  readonly state: State
  readonly loved_one: LovedOne
  readonly home: Home
  readonly member: Member
}

/** Why a situation could not be read: the key, and what a person needs to mend it. */
export type SituationRefusal = {
  readonly refusal: RefusalKey
  readonly part?: string
  readonly term?: string
  readonly nearest?: string
}
export const refusalKeys = [
  'situation-not-an-object',
  'situation-unknown-part',
  'situation-not-a-list',
  'situation-unknown-term',
  'situation-not-yes-or-no',
] as const
export type RefusalKey = (typeof refusalKeys)[number]
