/** Ninety seconds for the member. */
export const calmWords = {
  title: 'Ninety seconds for you',
  lead: 'Six slow breaths, then five things to see. No sound. Stop when you want.',
  danger: 'Is someone in danger right now?',
  dangerHint: 'Then this comes first',
  start: 'Begin',
  ready:
    'Put both feet on the floor. Let your shoulders drop. If slow breaths make you dizzy, breathe as you like.',
  in: 'Breathe in',
  out: 'Breathe out, slowly',
  round: (n: number) => `Breath ${n} of 6`,
  look: [
    'Look around. Find one thing that is blue or green.',
    'Find one thing that is round.',
    'Find one thing that is older than you.',
    'Find one thing that is soft. Touch it if you can.',
    'Find one thing that you like to look at.',
  ],
  thing: (n: number) => `Thing ${n} of 5`,
  stop: 'Stop',
  how: 'How is it now?',
  calm: 'Calm enough',
  notYet: 'Not yet',
  noTalk: 'Nothing has to be said to them now. No talk, and no message, until you are calm.',
  after: {
    'look-at-this-moment': {
      title: 'Well done',
      text: 'Now look at what is happening. If you want to talk with them, we check first whether the time is right.',
      do: 'What is happening now?',
    },
    again: {
      title: 'That is all right',
      text: 'A body needs time. Go to another room if you can, and do it once more.',
      do: 'Once more',
    },
    someone: {
      title: 'Not alone with this',
      text: 'Twice is enough for now. A voice helps more than another exercise. Call someone.',
      do: 'Once more',
    },
  },
} as const
