import type { Said, Sign, State } from '../../../craft/vocabulary.ts'
import type { tools } from '../../../words/en/notebook-tools.ts'

/** The first question's answers, most urgent first. */
export const paths = ['danger', 'hurt', 'using', 'down', 'unsure', 'clear', 'said', 'me'] as const
export type Path = (typeof paths)[number]

type Term = keyof typeof tools.moment.terms
type Asked = { state?: State; signs: readonly (Sign & Term)[]; said: readonly (Said & Term)[] }

/** What each answer means, and the few things asked after it. */
export const asked: Record<Exclude<Path, 'me'>, Asked> = {
  danger: {
    state: 'medical-emergency',
    signs: [
      'unresponsive',
      'slow-or-no-breathing',
      'blue-or-grey-lips',
      'snoring-cannot-rouse',
      'locked-in-and-silent',
      'seizure',
      'chest-pain',
      'overheating',
      'very-confused',
      'took-too-much',
      'tried-to-die',
      'child-swallowed-something',
    ],
    said: [],
  },
  hurt: {
    signs: [
      'you-are-afraid-now',
      'hitting',
      'weapon',
      'strangling',
      'threat-to-kill',
      'breaking-things',
      'blocking-your-way',
      'child-in-danger',
      'about-to-drive',
      'hallucinating',
    ],
    said: ['threatens-you'],
  },
  using: {
    state: 'using',
    signs: [
      'nodding',
      'asleep-after-use',
      'restless-or-talkative',
      'picking-skin',
      'awake-for-days',
      'used-again-after-a-break',
    ],
    said: ['wants-praise', 'picks-a-fight', 'asks-for-money'],
  },
  down: {
    state: 'coming-down',
    signs: [
      'dope-sick',
      'hung-over',
      'crash-low-mood',
      'shaking-or-sweating',
      'fever-in-withdrawal',
      'hallucinating',
    ],
    said: ['wants-to-die', 'tired-of-being-sick', 'sorry'],
  },
  unsure: {
    state: 'unsure',
    signs: ['clear-eyes', 'talks-calmly', 'restless-or-talkative', 'nodding'],
    said: [],
  },
  clear: {
    state: 'least-affected',
    signs: ['clear-eyes', 'talks-calmly', 'ate-and-slept', 'keeping-to-plans', 'used-again-after-a-break'],
    said: ['wants-praise', 'wish', 'sorry'],
  },
  said: {
    signs: [],
    said: [
      'says-yes',
      'asks-for-help',
      'tired-of-being-sick',
      'dip',
      'wish',
      'sorry',
      'wants-praise',
      'quitting-tonight',
      'refuses',
      'asks-for-money',
      'picks-a-fight',
      'wrongly-accused',
      'wants-to-die',
      'threatens-you',
    ],
  },
}
