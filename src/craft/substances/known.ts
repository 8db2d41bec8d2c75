import type { Sign, Substance } from '../vocabulary.ts'

/** From the soonest to the latest, in hours. */
type Hours = readonly [from: number, to: number]

/** What withdrawal does: it can kill, it is misery, the low after it can bring suicide, or it is little. */
type WithdrawalKind = 'kill' | 'misery' | 'despair' | 'little'

export type Phase = 'using' | 'coming-down' | 'withdrawing'

/** The signs of one substance, how long it lasts and how its withdrawal runs, in hours after the last use. */
type Known = {
  readonly signs: Readonly<Record<Phase, readonly Sign[]>>
  readonly hours: {
    readonly lasts?: Hours
    readonly begins?: Hours
    readonly worst?: Hours
    readonly eases?: Hours
  }
  readonly withdrawal: WithdrawalKind
}

/**
 * What `content/en/substances` says of every substance that has a page there, with its sources. A test holds the two
 * equal: craft runs without a build and imports nothing, so it keeps its own copy. Groups and the unknown have no page.
 */
export const known: Readonly<Partial<Record<Substance, Known>>> = {
  alcohol: {
    signs: {
      using: ['smell-of-alcohol', 'slurred-speech', 'unsteady', 'red-eyes', 'asleep-after-use'],
      'coming-down': ['hung-over', 'sleeping-all-day', 'irritable-and-drained'],
      withdrawing: [
        'shaking-or-sweating',
        'restless-or-talkative',
        'hallucinating',
        'very-confused',
        'seizure',
        'fever-in-withdrawal',
      ],
    },
    hours: { begins: [6, 24], worst: [24, 72] },
    withdrawal: 'kill',
  },
  heroin: {
    signs: {
      using: ['pinpoint-pupils', 'nodding', 'scratching-or-slow', 'asleep-after-use', 'slurred-speech'],
      'coming-down': ['irritable-and-drained'],
      withdrawing: ['dope-sick', 'shaking-or-sweating', 'restless-or-talkative', 'irritable-and-drained'],
    },
    hours: { begins: [8, 24], worst: [24, 48], eases: [96, 240] },
    withdrawal: 'misery',
  },
  fentanyl: {
    signs: {
      using: ['pinpoint-pupils', 'nodding', 'scratching-or-slow', 'asleep-after-use', 'slurred-speech'],
      'coming-down': ['irritable-and-drained'],
      withdrawing: ['dope-sick', 'shaking-or-sweating', 'restless-or-talkative', 'irritable-and-drained'],
    },
    hours: { begins: [6, 12], worst: [24, 48], eases: [72, 168] },
    withdrawal: 'misery',
  },
  'opioid-pills': {
    signs: {
      using: ['pinpoint-pupils', 'nodding', 'scratching-or-slow', 'asleep-after-use', 'slurred-speech'],
      'coming-down': ['irritable-and-drained'],
      withdrawing: ['dope-sick', 'shaking-or-sweating', 'restless-or-talkative', 'irritable-and-drained'],
    },
    hours: { begins: [6, 12], worst: [24, 48], eases: [96, 240] },
    withdrawal: 'misery',
  },
  methadone: {
    signs: {
      using: ['nodding', 'pinpoint-pupils', 'scratching-or-slow'],
      'coming-down': [],
      withdrawing: ['dope-sick', 'shaking-or-sweating', 'restless-or-talkative', 'irritable-and-drained'],
    },
    hours: { begins: [12, 48], eases: [240, 480] },
    withdrawal: 'misery',
  },
  buprenorphine: {
    signs: {
      using: ['scratching-or-slow', 'talks-calmly'],
      'coming-down': [],
      withdrawing: ['dope-sick', 'shaking-or-sweating', 'restless-or-talkative', 'irritable-and-drained'],
    },
    hours: {},
    withdrawal: 'misery',
  },
  methamphetamine: {
    signs: {
      using: [
        'dilated-pupils',
        'restless-or-talkative',
        'awake-for-days',
        'picking-skin',
        'bugs-on-skin',
        'paranoid',
        'hallucinating',
      ],
      'coming-down': ['crash-low-mood', 'sleeping-all-day', 'irritable-and-drained'],
      withdrawing: ['crash-low-mood', 'sleeping-all-day', 'irritable-and-drained'],
    },
    hours: { lasts: [8, 24], begins: [0, 24], worst: [24, 72], eases: [168, 336] },
    withdrawal: 'despair',
  },
  cocaine: {
    signs: {
      using: ['dilated-pupils', 'restless-or-talkative', 'paranoid'],
      'coming-down': ['crash-low-mood', 'sleeping-all-day', 'irritable-and-drained'],
      withdrawing: ['crash-low-mood', 'sleeping-all-day', 'irritable-and-drained'],
    },
    hours: { lasts: [0, 1], begins: [0, 24], worst: [48, 96], eases: [168, 336] },
    withdrawal: 'despair',
  },
  mdma: {
    signs: {
      using: ['dilated-pupils', 'restless-or-talkative'],
      'coming-down': ['crash-low-mood', 'sleeping-all-day', 'irritable-and-drained'],
      withdrawing: [],
    },
    hours: { lasts: [3, 6], eases: [48, 168] },
    withdrawal: 'despair',
  },
  benzodiazepines: {
    signs: {
      using: ['slurred-speech', 'unsteady', 'asleep-after-use'],
      'coming-down': ['irritable-and-drained'],
      withdrawing: [
        'shaking-or-sweating',
        'restless-or-talkative',
        'hallucinating',
        'very-confused',
        'seizure',
        'fever-in-withdrawal',
      ],
    },
    hours: { begins: [6, 168], worst: [72, 336], eases: [240, 1008] },
    withdrawal: 'kill',
  },
  ghb: {
    signs: {
      using: ['slurred-speech', 'unsteady', 'asleep-after-use', 'restless-or-talkative'],
      'coming-down': ['irritable-and-drained'],
      withdrawing: [
        'shaking-or-sweating',
        'restless-or-talkative',
        'hallucinating',
        'paranoid',
        'very-confused',
        'seizure',
      ],
    },
    hours: { lasts: [1, 6], begins: [1, 24], worst: [24, 120], eases: [120, 360] },
    withdrawal: 'kill',
  },
  gabapentinoids: {
    signs: {
      using: ['slurred-speech', 'unsteady', 'asleep-after-use'],
      'coming-down': [],
      withdrawing: ['shaking-or-sweating', 'restless-or-talkative', 'very-confused', 'seizure'],
    },
    hours: { begins: [12, 168], eases: [120, 240] },
    withdrawal: 'kill',
  },
  cannabis: {
    signs: {
      using: ['red-eyes', 'scratching-or-slow', 'paranoid'],
      'coming-down': ['sleeping-all-day', 'irritable-and-drained'],
      withdrawing: ['irritable-and-drained', 'shaking-or-sweating'],
    },
    hours: { lasts: [0, 12], begins: [24, 72], eases: [168, 336] },
    withdrawal: 'misery',
  },
  'synthetic-cannabinoids': {
    signs: {
      using: ['red-eyes', 'unsteady', 'paranoid', 'hallucinating', 'in-and-out-of-awareness'],
      'coming-down': ['irritable-and-drained'],
      withdrawing: ['shaking-or-sweating', 'irritable-and-drained', 'restless-or-talkative'],
    },
    hours: {},
    withdrawal: 'misery',
  },
  ketamine: {
    signs: {
      using: ['unsteady', 'slurred-speech', 'hallucinating'],
      'coming-down': ['irritable-and-drained', 'crash-low-mood'],
      withdrawing: ['crash-low-mood', 'irritable-and-drained', 'shaking-or-sweating'],
    },
    hours: { lasts: [0, 2] },
    withdrawal: 'despair',
  },
  hallucinogens: {
    signs: {
      using: ['dilated-pupils', 'hallucinating', 'paranoid', 'restless-or-talkative'],
      'coming-down': ['irritable-and-drained', 'sleeping-all-day'],
      withdrawing: [],
    },
    hours: { lasts: [4, 12] },
    withdrawal: 'little',
  },
  inhalants: {
    signs: {
      using: ['slurred-speech', 'unsteady', 'red-eyes', 'hallucinating'],
      'coming-down': ['hung-over', 'irritable-and-drained'],
      withdrawing: ['shaking-or-sweating', 'hallucinating', 'irritable-and-drained'],
    },
    hours: { begins: [24, 48], eases: [48, 120] },
    withdrawal: 'misery',
  },
  nicotine: {
    signs: {
      using: ['restless-or-talkative'],
      'coming-down': [],
      withdrawing: ['irritable-and-drained', 'restless-or-talkative'],
    },
    hours: { begins: [1, 24], worst: [24, 168], eases: [504, 672] },
    withdrawal: 'misery',
  },
  kratom: {
    signs: {
      using: ['restless-or-talkative', 'scratching-or-slow', 'pinpoint-pupils', 'nodding'],
      'coming-down': [],
      withdrawing: ['dope-sick', 'irritable-and-drained', 'restless-or-talkative'],
    },
    hours: { begins: [6, 12], worst: [24, 72], eases: [120, 240] },
    withdrawal: 'misery',
  },
  'xylazine-medetomidine': {
    signs: {
      using: ['nodding', 'asleep-after-use', 'pinpoint-pupils', 'scratching-or-slow'],
      'coming-down': ['irritable-and-drained'],
      withdrawing: [
        'shaking-or-sweating',
        'dope-sick',
        'hallucinating',
        'very-confused',
        'restless-or-talkative',
      ],
    },
    hours: { lasts: [2, 6], begins: [4, 6] },
    withdrawal: 'kill',
  },
}
