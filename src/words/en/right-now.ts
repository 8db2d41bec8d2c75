import { lineChecks } from './line-checks.ts'

/** One thing to say on the phone, and whether there is room to write it down beforehand. */
type ToSay = { say: string; fill?: boolean }

export const rightNow = {
  title: 'What is happening right now?',
  call: (number: string) => `Call ${number}`,
  do: 'Do',
  say: 'Say',
  copy: ['Copy', 'Copied'] as [copy: string, done: string],
  sayHint: 'Your own words are fine too.',
  dont: 'Don’t',
  then: 'Then',
  why: 'Why this',
  sources: 'Where this comes from',
  checked: (day: string) => `checked ${day}`,
  notReviewed: 'No clinician has signed this page yet.',
  reviewedBy: (who: string) => `Reviewed by ${who}.`,
  changed: 'Has something changed?',
  other: 'Something else is happening',
  always: 'If they cannot be woken, or breathing is slow or strange',
  lines: 'People to call',
  notebook: 'Write down what you see, in your notebook',
  tools: {
    message: 'In your notebook: answer the message',
    said: 'In your notebook: keep their exact words',
    kit: 'In your notebook: your list for a yes',
    money: 'In your notebook: plan your answer about money',
    'lapse-plan': 'In your notebook: your plan for a lapse',
    'first-weeks': 'In your notebook: the first weeks home',
    scripts: 'In your notebook: prepare what to say',
    'own-plan': 'In your notebook: what you do next time',
    signs: 'In your notebook: which signs to trust',
    reward: 'In your notebook: a small reward',
    attempts: 'In your notebook: how the talk went',
    calm: 'In your notebook: calm down first',
    'own-life': 'In your notebook: something for you',
    window: 'In your notebook: find the clearer hours',
    log: 'In your notebook: write down what you see',
    'safety-plan': 'In your notebook: your safety plan',
    children: 'In your notebook: what to tell the children',
  },
  read: 'Read more when there is time',
  keep: {
    title: 'With no network',
    help: 'Keep these pages on this device (2 MB). Then they open with no network too. Who looks through the device could find them. You can remove them here.',
    told: [
      'Keep these pages here',
      'One moment …',
      'Kept. These pages and the guide to substances open with no network now.',
      'Remove these pages from here',
      'Removed from this device. A notebook here keeps them again when it is opened.',
      'That did not work, and nothing was kept. Are you online? Try again.',
    ] as [keep: string, runs: string, kept: string, remove: string, removed: string, failed: string],
  },
  standsIn: (place: string) =>
    `No network. The numbers on this page are those of another place: ${place}. Where you are, call your own emergency number.`,
  hours: 'Hours',
  languages: 'Languages',
  stale: lineChecks.stale,
  guide: {
    steps: 'Steps',
    step: 'Step',
    of: (all: number) => `of ${all}`,
    toStep: (number: number, heading: string) => `Step ${number}: ${heading}`,
    next: 'Next',
    after: 'More that helps',
    breath: 'One breath, then count up to five. Then the next breath.',
    breatheNow: 'Breathe',
    dose: {
      plain: 'Look at a clock when you give it. Look again after 2 to 3 minutes.',
      start: 'I gave a dose now',
      again: 'I gave the next dose now',
      times: 'Doses given at',
      undo: 'That tap was a mistake',
      told: [
        [0, 'Not breathing well? Go on with the breaths. Look again at 2 minutes.'],
        [120, 'Look now. No change? Give the next dose, in the other nostril.'],
        [180, '3 minutes. No change? Give the next dose now, then tap the button.'],
      ] as [second: number, words: string][],
    },
    recheck: {
      plain: 'Look at them again each hour, day and night. Set an alarm: this page makes no sound.',
      start: 'I looked at them now',
      again: 'I looked again now',
      times: 'Looked at',
      undo: 'That tap was a mistake',
      told: [
        [0, 'Look again in one hour, or at once if something changes.'],
        [
          3600,
          'Look now. A seizure, confusion, seeing things, fever, chest pain, or throwing up that will not stop? Call.',
        ],
      ] as [second: number, words: string][],
    },
    recovery: [
      {
        shows: 'A person on their back. The near arm lies out at the side, bent at the elbow.',
        do: 'Kneel beside them. Put the near arm out, elbow bent.',
      },
      {
        shows: 'The far hand lies on the near cheek. The far knee is bent and stands up.',
        do: 'Far hand to the near cheek. Hold it there. Bend the far knee up.',
      },
      {
        shows: 'The person lies on their side, top knee bent, head tilted back on the hand.',
        do: 'Pull the knee to you, so that they roll. Tilt the head back. Watch the breathing.',
      },
    ],
    dispatcher: {
      title: 'Tell the call taker',
      where: { say: 'Where you are: street, number, floor, door.', fill: true } as ToSay,
      overdose: [
        { say: 'What you see, such as: “They do not wake up. They are not breathing well.”' },
        { say: 'What they may have taken. Say so if you do not know.', fill: true },
      ] as ToSay[],
      violence: [
        { say: 'What goes on now, such as: “They hit me. I hid.”' },
        { say: 'If there is a gun, a knife or another weapon.' },
        { say: 'Who is hurt, and if children are there.' },
        { say: 'If drink or drugs are part of it.' },
      ] as ToSay[],
      mind: [
        {
          say: 'What you see, such as: “They see things that are not there. They have been up for three nights.”',
        },
        { say: 'If there is a weapon, or none. If they talk of dying, or of hurting someone.' },
        {
          say: 'What they took, what pills they take, and any illness of the mind. Say so if you do not know.',
          fill: true,
        },
      ] as ToSay[],
      stopping: [
        { say: 'What you see, such as: “They shake. They are hot and confused.”' },
        { say: 'What they stopped, how much they used each day, and when the last was.', fill: true },
      ] as ToSay[],
    },
  },
}
