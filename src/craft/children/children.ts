import { list, must, type Recorded, several, text } from '../record/record.ts'
import { allows, type HomeTier } from '../safety.ts'
import type { State } from '../vocabulary.ts'

export const ages = ['under-6', '6-11', '12-17'] as const
export type Age = (typeof ages)[number]

/** What is kept where no child can reach it. Naloxone is not among them: it must be at hand for every adult. */
export const lockedThings = ['drugs', 'medicine', 'alcohol', 'needles', 'vapes', 'weapons'] as const

/** What is agreed beforehand for the children and the car (notebook record type `children`; one record). */
export const childrenShape = {
  ages: several(ages),
  takes_them: text(300),
  adults: list({ who: must(text(120)), phone: text(60) }, 6),
  rides: text(300),
  keys: text(300),
  code_word: text(60),
  child_calls: list({ who: must(text(120)), phone: text(60) }, 6),
  locked: several(lockedThings),
  locked_where: text(200),
  naloxone_where: text(150),
  told: text(600),
} as const
export type ChildrenPlan = Recorded<typeof childrenShape>

/** When a child is in danger, in order. The same in every home. */
export const dangerSteps = [
  'go-to-child',
  'leave-with-child',
  'call-emergency',
  'swallowed',
  'not-alone-again',
] as const
/** What keeps children safe. The same in every home, whatever the state of the loved one. */
export const safetyRules = [
  'never-alone-with-use',
  'no-ride-after-use',
  'sober-adult',
  'child-may-call',
  'locked-away',
  'no-secrets',
] as const
export type SafetyRule = (typeof safetyRules)[number]

export const drivingSteps = [
  'keep-children-out',
  'do-not-ride',
  'offer-ride',
  'ask-keys-once',
  'no-wrestling',
  'call-police',
  'say-beforehand',
] as const
export type DrivingStep = (typeof drivingSteps)[number]

/** What to tell a child: the first only where it cannot bring harm when the child repeats it. */
export const tellings = [
  'name-the-use',
  'grown-up-trouble',
  'not-your-fault',
  'not-your-job',
  'safe-adult',
  'get-out',
] as const
export type Telling = (typeof tellings)[number]

/** With whom it is agreed: with the loved one at a clear and calm time, or with the other adults only. */
export type Agreed = 'with-them-when-clear' | 'with-others'

/** What can provoke somebody who is violent. Offered in a green home only. */
export const provoking: readonly (DrivingStep | Telling)[] = [
  'ask-keys-once',
  'say-beforehand',
  'name-the-use',
]

export type ChildrenSituation = {
  tier: HomeTier
  state: State
  /** A child is in danger, alone with someone who used, or about to be driven by them. */
  childInDanger: boolean
  ages?: readonly Age[] | undefined
}
export type ChildrenAdvice = {
  /** The emergency comes before all else: a child in danger, or a loved one in a medical emergency. */
  first: 'emergency' | 'plan'
  danger: readonly (typeof dangerSteps)[number][]
  safety: readonly SafetyRule[]
  driving: DrivingStep[]
  agreed: Agreed
  tell: { age: Age; lines: Telling[] }[]
}

/**
 * What to do for the children and on the road. The danger path, the safety rules and the call to the police stand in
 * every home and state: a child comes before the method. To ask for the keys, to say beforehand what one will do and to
 * tell a child what the matter is by its name are for green homes, since each can provoke, or reach the loved one
 * through the child. An agreement with the loved one is a request: it waits
 * for the timing gate and a green home. Ages left out mean
 * all of them.
 * Sources: children need to hear that it is not their fault and not theirs to cure (National Association for Children
 * of Addiction, the seven Cs, checked 2026-11-29); locked storage, and a call to a poison line before there are signs:
 * Irondequoit Pediatrics and Healthgrades, both checked 2026-11-29. What is left out where home is not known to be safe is our judgment.
 */
export function childrenAdvice(situation: ChildrenSituation): ChildrenAdvice {
  const { tier, state, childInDanger } = situation
  const told = situation.ages?.length ? ages.filter(age => situation.ages?.includes(age)) : ages
  return {
    first: childInDanger || state === 'medical-emergency' ? 'emergency' : 'plan',
    danger: dangerSteps,
    safety: safetyRules,
    driving: drivingSteps.filter(step => mayOffer(step, tier)),
    agreed: allows(tier, 'confrontation') ? 'with-them-when-clear' : 'with-others',
    tell: told.map(age => ({ age, lines: tellings.filter(line => mayOffer(line, tier)) })),
  }
}

function mayOffer(item: DrivingStep | Telling, tier: HomeTier): boolean {
  const open = allows(tier, 'confrontation')
  if (provoking.includes(item)) return open
  if (item === 'grown-up-trouble') return !open
  return item === 'offer-ride' ? allows(tier, 'communication') : true
}
