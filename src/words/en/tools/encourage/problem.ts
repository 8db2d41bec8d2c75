/** Solving one problem in small steps. */
export const problemWords = {
  title: 'Solving one problem',
  lead: 'One small, plain problem at a time. Not “he drinks”, but “nobody fetches the children on Friday”.',
  empty: 'Your problems and what came of them will stand here.',
  make: 'Take on a problem',
  change: 'Go on with it',
  next: 'What comes next',
  open: {
    'more-ideas': 'Write down three ideas or more. Do not judge them yet; odd ones help too.',
    choose: 'Strike out what will not do, then choose one idea to try.',
    obstacles: 'What could stand in the way? Write down one thing.',
    answers: 'Find an answer to each thing that could stand in the way.',
    tasks: 'Who does what, and by which day?',
    'look-back-day': 'Choose a day to look back.',
    'how-it-went': 'The day to look back has come. How did it go?',
  },
  waiting: (day: string) => `Nothing more to do until ${day}. Then look back.`,
  done: 'You looked back on this one.',
  careful: 'If doing this could make someone at home violent, leave it. Your safety plan comes first.',
  fields: {
    what: { label: 'What is the problem?', hint: 'As small as you can make it. One thing that happens.' },
    ideas: {
      label: 'Ideas',
      rows: { idea: { label: 'An idea' }, out: { label: 'Strike it out?' } },
      add: 'One more idea',
    },
    chosen: { label: 'The idea I will try' },
    obstacles: {
      label: 'What could stand in the way',
      rows: { obstacle: { label: 'What stands in the way' }, answer: { label: 'Then I will' } },
      add: 'One more thing',
    },
    tasks: {
      label: 'Who does what by when',
      rows: { task: { label: 'What' }, who: { label: 'Who' }, by: { label: 'By' } },
      add: 'One more task',
    },
    look_back: { label: 'I look back on' },
    how_it_went: {
      label: 'How it went',
      hint: 'What worked, what I would do next time. You can leave this for later.',
    },
  },
} as const
