import type { ElementCode } from '../communication/script.ts'
import type { HomeTier, Tool } from '../safety.ts'
import { allows } from '../safety.ts'

/** What a script is for. An aim is never renamed: kept scripts name it (`visit` is the invitation to treatment). */
export const aims = [
  'acknowledge',
  'praise',
  'dip',
  'message',
  'ask',
  'tell',
  'visit',
  'no',
  'step-away',
  'announce',
  'repair',
  'lapse',
  'relative',
  'children',
] as const
export type Aim = (typeof aims)[number]

/** Aims that a person looks for together, in the order of the page that asks for one. */
export const aimGroups = {
  answer: ['praise', 'acknowledge', 'dip', 'message'],
  open: ['ask', 'tell', 'visit'],
  limit: ['no', 'step-away', 'announce'],
  mend: ['repair', 'lapse'],
  others: ['relative', 'children'],
} as const satisfies Record<string, readonly Aim[]>
export type AimGroup = keyof typeof aimGroups

/**
 * When words may be said: in a `window` of the timing gate; when the member is `calm`, as to somebody who does not
 * use; or at `any` time that is not an emergency or a danger.
 */
export type Timing = 'window' | 'calm' | 'any'

/** What an aim asks of its script, the tool of the method it is, and where the rule comes from. */
export type AimRule = {
  needs: readonly ElementCode[]
  /** Whether the script asks for one thing, may, or must not. */
  asks: 'one' | 'may' | 'never'
  sentences: number
  tool: Tool
  timing: Timing
  source: string
}

const seven: readonly ElementCode[] = [
  'positive',
  'specific',
  'understanding',
  'feeling',
  'responsibility',
  'request',
  'help',
]
const book = 'Smith and Meyers, Motivating Substance Abusers to Enter Treatment (2004), the seven elements'
const reward = 'Smith and Meyers (2004), rewarding, and withdrawing rewards'
const ours = 'our own judgment, from the seven elements of Smith and Meyers (2004)'
const full = { needs: seven, asks: 'one', sentences: 12 } as const

/** The rule of every aim. Which parts a short aim can spare, and how many sentences it gets, is our own judgment. */
export const aimRules: Readonly<Record<Aim, AimRule>> = {
  praise: { ...full, tool: 'communication', timing: 'window', source: book },
  tell: { ...full, tool: 'disclosure', timing: 'window', source: book },
  visit: { ...full, tool: 'invitation', timing: 'window', source: book },
  acknowledge: {
    needs: ['positive', 'specific', 'understanding', 'feeling'],
    asks: 'never',
    sentences: 6,
    tool: 'communication',
    timing: 'window',
    source: reward,
  },
  dip: {
    needs: ['understanding', 'feeling', 'request', 'help'],
    asks: 'one',
    sentences: 6,
    tool: 'invitation',
    timing: 'window',
    source: 'Smith and Meyers (2004), inviting to treatment; the parts are our own judgment',
  },
  message: {
    needs: [],
    asks: 'may',
    sentences: 3,
    tool: 'communication',
    timing: 'any',
    source: ours,
  },
  ask: {
    needs: ['positive', 'specific', 'understanding', 'feeling', 'request', 'help'],
    asks: 'one',
    sentences: 8,
    tool: 'communication',
    timing: 'window',
    source: book,
  },
  no: {
    needs: ['positive', 'understanding', 'feeling', 'help'],
    asks: 'never',
    sentences: 6,
    tool: 'confrontation',
    timing: 'window',
    source: ours,
  },
  'step-away': {
    needs: ['positive'],
    asks: 'never',
    sentences: 1,
    tool: 'step-away',
    timing: 'any',
    source: ours,
  },
  announce: {
    needs: ['positive', 'specific', 'feeling', 'help'],
    asks: 'never',
    sentences: 6,
    tool: 'withdrawn-reward',
    timing: 'window',
    source: reward,
  },
  repair: {
    needs: ['feeling', 'responsibility'],
    asks: 'never',
    sentences: 4,
    tool: 'communication',
    timing: 'any',
    source: ours,
  },
  lapse: {
    needs: ['positive', 'understanding', 'request', 'help'],
    asks: 'one',
    sentences: 6,
    tool: 'communication',
    timing: 'window',
    source: ours,
  },
  relative: {
    needs: ['positive', 'specific', 'understanding', 'feeling', 'request', 'help'],
    asks: 'one',
    sentences: 8,
    tool: 'communication',
    timing: 'calm',
    source: ours,
  },
  children: {
    needs: ['positive', 'understanding', 'help'],
    asks: 'never',
    sentences: 6,
    tool: 'communication',
    timing: 'calm',
    source: ours,
  },
}

/** Whether scripts of this aim may be written, tried out or said in a home of this tier. */
export const aimOpen = (aim: Aim, tier: HomeTier): boolean => allows(tier, aimRules[aim].tool)

/**
 * Whether even the writing of such a script is shut in a home of this tier: everything but plain good words, which may
 * be written anywhere and are held back by the gate alone.
 */
export const aimShut = (aim: Aim, tier: HomeTier): boolean =>
  aimRules[aim].tool !== 'communication' && !aimOpen(aim, tier)

/** Whether the words are for the loved one; the talks with them are the only ones whose outcome is counted. */
export const isToThem = (aim: Aim): boolean => aimRules[aim].timing !== 'calm'
