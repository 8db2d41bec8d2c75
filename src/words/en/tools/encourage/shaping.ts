/** Small steps toward clear, for someone who is never quite clear. */
export const shapingWords = {
  title: 'Small steps toward clear',
  lead: 'Some people are hardly ever clear. Then you do not wait for clear. You reward a small step they already take sometimes, and go on from there.',
  empty: 'No steps here yet. Start with one small thing they already do now and then.',
  make: 'Write down the steps',
  first: 'What could be the first step',
  firstWhy: (days: number, of: number) =>
    `Seen on ${days} of the ${of} days with notes in the last four weeks.`,
  begin: (step: string) => `Start with this: ${step}`,
  missing: (days: number) =>
    days === 1
      ? 'With notes on 1 more day, we can name a first step from what you saw.'
      : `With notes on ${days} more days, we can name a first step from what you saw.`,
  noneFound: 'Your notes show no step that comes now and then. Think of one yourself, as small as you can.',
  signs: {
    meal: 'Eats with me',
    talk: 'A calm talk',
    'good-time': 'A good time together',
    'kept-plan': 'Keeps to a plan',
    'used-less': 'Uses less than the day before',
    'clear-hour': 'One clearer hour',
    'clear-hours': 'Three clearer hours in a row',
  },
  notBegun: 'These steps have not begun yet.',
  toward: (step: string) => `Toward: ${step}`,
  atHand: 'The step now',
  foot: (n: number, of: number) => `Step ${n} of ${of}`,
  came: (times: number, needed: number) =>
    `It came on ${times} of the ${needed} days it takes, within two weeks.`,
  last: (times: number) =>
    times === 1
      ? 'It came on 1 day in the last two weeks.'
      : `It came on ${times} days in the last two weeks.`,
  moved: {
    'came-often': (day: string) => `The step before came often enough. You went on to this one on ${day}.`,
    dry: (day: string) =>
      `The step after this one did not come for a while. On ${day} you went back to this one. That is part of the way, and no one’s fault.`,
  },
  next: (step: string) => `Only then comes the next: ${step}`,
  dry: (days: number, after: number) =>
    days === 1
      ? `It did not come on 1 day with notes. After ${after}, take one step back.`
      : `It did not come on ${days} days with notes. After ${after}, take one step back.`,
  smaller: 'This step has not come for a while. It may be too big for now. Choose a smaller one.',
  blank: 'A day without a note says nothing either way.',
  itCame: 'It came today',
  counted: 'Counted for today.',
  rewards: 'Ready to give when it comes',
  noRewards: 'No reward for a step is ready yet.',
  toRewards: 'Go to the rewards',
  give: 'Is now a good time to give one?',
  say: 'Praise the step that is true, and ask for no more that day. “I liked having you at supper” is enough.',
  fields: {
    steps: {
      label: 'The steps, easiest first',
      hint: 'The first is something they already do now and then. Each next one is only a little more.',
      add: 'Add the next step',
      rows: {
        what: { label: 'The step', hint: 'Such as: eats with me.' },
        sign: {
          label: 'How is it counted?',
          options: {
            meal: 'A meal in my notes',
            talk: 'A talk in my notes',
            'good-time': 'A good time in my notes',
            'kept-plan': 'A plan kept, in my notes',
            'used-less': '“Used less” in my notes',
            'clear-hour': 'A clearer hour in my notes',
            'clear-hours': 'Three clearer hours in my notes',
            own: 'I tap when it came',
          },
          as: 'list',
        },
      },
    },
    from: { label: 'From which day?' },
    note: { label: 'Anything else' },
  },
} as const
