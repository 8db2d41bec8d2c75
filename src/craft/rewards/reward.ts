import { presenceRewards } from '../loved-one/relationship.ts'
import { choice, day, list, must, type Recorded, several, text, yesNo } from '../record/record.ts'
import { allows, type HomeTier } from '../safety.ts'
import { anyOf, type Relationship, type Substance, stimulants } from '../vocabulary.ts'
import { namesUnfit } from './named.en.ts'

/** What a reward is made of. `money` and `use` can be chosen so that it can be said why they are none. */
export const rewardKinds = [
  'time',
  'touch',
  'words',
  'food',
  'outing',
  'favor',
  'thing',
  'quiet',
  'other',
  'money',
  'use',
] as const
type RewardKind = (typeof rewardKinds)[number]

/** Kinds that are the member's own company. */
const company: readonly RewardKind[] = ['time', 'touch', 'outing']

export const costs = ['free', 'little', 'some', 'much'] as const
const fiveSteps = ['1', '2', '3', '4', '5'] as const

/** When it is given: not using, as clear as they get, or when a step of `shaping` came. */
export const conditions = ['not-using', 'least-affected', 'step'] as const
export type Condition = (typeof conditions)[number]

/** What can turn a kind reward into a danger for someone who uses. */
export const risks = [
  'driving',
  'water-or-heights',
  'heat',
  'energy-drinks',
  'medicine',
  'use-around',
] as const
export type Risk = (typeof risks)[number]

/** Something this loved one likes, given when they are clear (record type `reward`). */
export const rewardShape = {
  what: must(text(200)),
  kind: must(choice(rewardKinds)),
  worth: choice(fiveSteps),
  cost: choice(costs),
  at_once: yesNo,
  comfort: choice(fiveSteps),
  risks: several(risks),
  safe: yesNo,
  glad_of_me: yesNo,
  for: must(choice(conditions)),
  say: text(300),
  given: list({ on: must(day), came: choice(['glad', 'nothing', 'sour']), note: text(300) }, 60),
} as const
export type Reward = Recorded<typeof rewardShape>

/** What the rules must know of the home and of the loved one. No substance named means: not known. */
export type Household = {
  tier: HomeTier
  relationship?: Relationship | undefined
  substances: readonly Substance[]
}

/** Where a recommendation comes from; its words name the source. */
export type SourceKey = 'craft' | 'shaping' | 'ours'

/** Why a reward is none, gravest first. */
export const unfits = [
  'home-not-safe',
  'money',
  'use',
  'dangerous',
  'not-safe',
  'company-not-wanted',
  'not-wanted',
  'costs-too-much',
  'not-at-once',
  'not-comfortable',
] as const
export type Unfit = (typeof unfits)[number]

const questions = ['worth', 'cost', 'at_once', 'comfort', 'safe'] as const
export type Question = (typeof questions)[number] | 'glad_of_me'

/** What speaks for a reward. */
export type Reason =
  | 'wanted-most'
  | 'wanted'
  | 'came-well'
  | 'came-badly'
  | 'easy-for-you'
  | 'free'
  | 'cheap'
  | 'your-company'

export type Fitness =
  | { fit: true; why: Reason[]; source: SourceKey }
  | { fit: false; why: Unfit[]; risks: Risk[]; open: Question[]; source: SourceKey }

/**
 * Whether something is fit to be a reward: wanted by this person, free or cheap, there within the hour, comfortable for
 * the giver (Smith and Meyers, Motivating Substance Abusers to Enter Treatment, 2004). Never money, a drink or a
 * drug, by what was chosen or by what the words name; never what could be dangerous with what they use; never in a home
 * whose tier shuts rewards. The member's own company is taken as a reward where it usually is one (`presenceRewards`), unless they say it is none;
 * from anyone else only where they say it is one. An open question is never taken as a yes. What is not safe, no
 * money, and 3 of 5 as the least comfort are our own judgment.
 */
export function fitnessOf(reward: Partial<Reward>, household: Household): Fitness {
  const risky = (reward.risks ?? []).filter(risk => isDangerous(risk, household.substances))
  const why = unfits.filter(unfit => isUnfit(unfit, reward, household, risky))
  const open: Question[] = questions.filter(question => reward[question] === undefined)
  if (
    restsOnCompany(reward) &&
    reward.glad_of_me === undefined &&
    presenceRewards(household.relationship).worth !== 'strong'
  )
    open.push('glad_of_me')
  if (why.length > 0 || open.length > 0)
    return { fit: false, why, risks: risky, open, source: ours(why) ? 'ours' : 'craft' }
  return { fit: true, why: reasonsFor(reward), source: 'craft' }
}

/** Why a reward is none by our own judgment; the rest is CRAFT's. */
const ourRules: readonly Unfit[] = ['home-not-safe', 'money', 'use', 'dangerous', 'not-safe']
const ours = (why: readonly Unfit[]) => why[0] !== undefined && ourRules.includes(why[0])

/** Whether it is made of the member's own company. */
export function restsOnCompany({ kind }: Partial<Reward>): boolean {
  return kind !== undefined && company.includes(kind)
}

function isUnfit(
  unfit: Unfit,
  reward: Partial<Reward>,
  { tier }: Household,
  risky: readonly Risk[],
): boolean {
  const named = namesUnfit(reward.what ?? '')
  const held: Record<Unfit, boolean> = {
    'home-not-safe': !allows(tier, 'reward'),
    money: reward.kind === 'money' || named.money,
    use: reward.kind === 'use' || named.use,
    dangerous: risky.length > 0,
    'not-safe': reward.safe === false,
    'company-not-wanted': restsOnCompany(reward) && reward.glad_of_me === false,
    'not-wanted': reward.worth === '1',
    'costs-too-much': reward.cost === 'some' || reward.cost === 'much',
    'not-at-once': reward.at_once === false,
    'not-comfortable': Number(reward.comfort ?? 5) < 3,
  }
  return held[unfit]
}

/** Someone clear now may not be clear at the wheel. Heat and caffeine add to what stimulants and alcohol do to a body. */
function isDangerous(risk: Risk, substances: readonly Substance[]): boolean {
  if (risk === 'medicine' || risk === 'use-around') return true
  if (substances.length === 0 || substances.includes('unknown')) return true
  if (risk === 'driving' || risk === 'water-or-heights') return substances.some(one => one !== 'nicotine')
  return anyOf<Substance>(substances, [...stimulants, 'alcohol'])
}

function reasonsFor(reward: Partial<Reward>): Reason[] {
  const came = recordOf(reward)
  const found: [boolean, Reason][] = [
    [reward.worth === '5', 'wanted-most'],
    [reward.worth !== '5', 'wanted'],
    [came > 0, 'came-well'],
    [came < 0, 'came-badly'],
    [restsOnCompany(reward), 'your-company'],
    [reward.cost === 'free', 'free'],
    [reward.cost === 'little', 'cheap'],
    [Number(reward.comfort) >= 4, 'easy-for-you'],
  ]
  return found.filter(([holds]) => holds).map(([, reason]) => reason)
}

/** How it came the last five times: glad against sour. */
export function recordOf({ given = [] }: Partial<Reward>): number {
  const last = given.toSorted((a, b) => a.on.localeCompare(b.on)).slice(-5)
  return last.filter(({ came }) => came === 'glad').length - last.filter(({ came }) => came === 'sour').length
}
