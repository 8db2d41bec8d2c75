/**
 * Every term a situation may be told in. Each has one plain sentence in `vocabulary.en.ts`; another language is
 * another file of sentences. A term is never renamed: notebooks and scripts keep it for years.
 */

/** Signs that mean an emergency whatever else is true. ASAM OUD patient guide (2025); SAMHSA overdose toolkit. */
export const emergencySigns = [
  'unresponsive',
  'slow-or-no-breathing',
  'blue-or-grey-lips',
  'snoring-cannot-rouse',
  'in-and-out-of-awareness',
  'vomiting-not-awake',
  'seizure',
  'chest-pain',
  'overheating',
  'stroke-signs',
  'very-confused',
  'locked-in-and-silent',
  'took-too-much',
  'tried-to-die',
  'child-swallowed-something',
] as const

/** Violence that is happening now, or a threat of it. */
export const violenceSigns = [
  'weapon',
  'hitting',
  'strangling',
  'forcing-sex',
  'threat-to-kill',
  'stalking',
  'you-are-afraid-now',
] as const

/** Signs that a child or somebody on the road is in danger. */
export const childAndRoadSigns = [
  'child-in-danger',
  'child-alone',
  'about-to-drive',
  'drugs-within-reach',
] as const

/** Frightening behavior that is not yet violence to a person; it makes a home amber at once. */
export const intimidationSigns = ['breaking-things', 'blocking-your-way'] as const

/** Signs that ask for someone to stay near, or for care today. */
export const watchSigns = [
  'nodding',
  'asleep-after-use',
  'hallucinating',
  'paranoid',
  'shaking-or-sweating',
  'fever-in-withdrawal',
] as const

/** Signs of use now. */
export const useSigns = [
  'pinpoint-pupils',
  'dilated-pupils',
  'slurred-speech',
  'unsteady',
  'smell-of-alcohol',
  'red-eyes',
  'restless-or-talkative',
  'awake-for-days',
  'bugs-on-skin',
  'picking-skin',
  'scratching-or-slow',
] as const

/** Signs of coming down, a hangover or withdrawal. These count as use. */
export const comingDownSigns = [
  'hung-over',
  'dope-sick',
  'crash-low-mood',
  'sleeping-all-day',
  'irritable-and-drained',
] as const

/** Signs that they may be clear. */
export const clearSigns = [
  'clear-eyes',
  'talks-calmly',
  'ate-and-slept',
  'keeping-to-plans',
  'steady-hands',
] as const

/** Things that happened and change what to do. */
export const eventSigns = ['found-drugs', 'gone-without-word', 'used-again-after-a-break'] as const

export const signs = [
  ...emergencySigns,
  ...violenceSigns,
  ...childAndRoadSigns,
  ...intimidationSigns,
  ...watchSigns,
  ...useSigns,
  ...comingDownSigns,
  ...clearSigns,
  ...eventSigns,
] as const
export type Sign = (typeof signs)[number]

/** What the loved one said or wrote. */
export const said = [
  'wants-to-die',
  'threatens-you',
  'someone-will-hurt-them',
  'says-yes',
  'asks-for-help',
  'dip',
  'wish',
  'tired-of-being-sick',
  'sorry',
  'quitting-tonight',
  'wants-praise',
  'asks-for-money',
  'picks-a-fight',
  'wrongly-accused',
  'refuses',
  'misses-you',
] as const
export type Said = (typeof said)[number]

export const states = [
  'not-using',
  'least-affected',
  'unsure',
  'using',
  'coming-down',
  'medical-emergency',
] as const
export type State = (typeof states)[number]

export const substances = [
  'alcohol',
  'opioids',
  'heroin',
  'fentanyl',
  'opioid-pills',
  'methadone',
  'buprenorphine',
  'benzodiazepines',
  'barbiturates',
  'ghb',
  'gabapentinoids',
  'methamphetamine',
  'cocaine',
  'mdma',
  'other-stimulants',
  'cannabis',
  'synthetic-cannabinoids',
  'ketamine',
  'hallucinogens',
  'inhalants',
  'nicotine',
  'kratom',
  'xylazine-medetomidine',
  'unknown',
] as const
export type Substance = (typeof substances)[number]

export const opioids: readonly Substance[] = [
  'opioids',
  'heroin',
  'fentanyl',
  'opioid-pills',
  'methadone',
  'buprenorphine',
]
export const stimulants: readonly Substance[] = ['methamphetamine', 'cocaine', 'mdma', 'other-stimulants']

/**
 * Stopping these suddenly after heavy use can kill. WHO mhGAP; BJGP on alcohol withdrawal. Gabapentin and pregabalin
 * can bring on seizures when stopped at once (FDA label of Neurontin, checked 2026-11-25); to count them here is our
 * judgment; so it is for medetomidine, whose withdrawal needs a hospital (content/en/substances).
 */
export const deadlyToStop: readonly Substance[] = [
  'alcohol',
  'benzodiazepines',
  'barbiturates',
  'ghb',
  'gabapentinoids',
  'xylazine-medetomidine',
]

export const tiers = ['green', 'amber', 'red'] as const
export type Tier = (typeof tiers)[number]

export const relationships = [
  'partner',
  'parent',
  'sibling',
  'adult-child',
  'grandparent',
  'friend',
  'other',
] as const
export type Relationship = (typeof relationships)[number]

/** Yes-or-no facts about the loved one; `substances` stands beside them. Left out means not known. */
export const lovedOneFacts = [
  'never_clear',
  'past_overdose',
  'past_seizure',
  'lost_tolerance',
  'heavy_daily_use',
  'uses_alone',
  'pregnant',
] as const

/** Yes-or-no facts about the home. The first four are the HARK questions (BMC Fam Pract 2007 8:49, CC BY 2.0). */
export const harkQuestions = ['humiliated', 'afraid', 'forced', 'hurt'] as const
export const homeFacts = [
  ...harkQuestions,
  'strangled',
  'weapon_used_or_shown',
  'threatened_to_kill',
  'stalked',
  'afraid_tonight',
  'breaks_things',
  'hurt_longer_ago',
  'children',
  'naloxone',
  'gun',
] as const

/** Yes-or-no facts about the member. */
export const memberFacts = ['calm', 'safe', 'hurt', 'thinking_of_suicide', 'worn_out'] as const

/** Most careful first. */
export const stances = [
  'emergency',
  'protect',
  'calm-first',
  'step-away',
  'unsure',
  'connect',
  'invite',
] as const
export type Stance = (typeof stances)[number]

/** Whether any of `wanted` is among `given`. */
export function anyOf<T>(given: readonly T[], wanted: readonly NoInfer<T>[]): boolean {
  return wanted.some(term => given.includes(term))
}
