/** Good things the loved one does, or did, without use. */
export const healthyWords = {
  title: 'Good things without use',
  lead: 'What do they enjoy, or did once, with no use in it? Here these things stand, and which fit the hours when use often begins.',
  empty: 'Nothing here yet. One step: write down one thing they liked to do.',
  make: 'Add one',
  steps: ['What it is', 'What helps it happen'],
  fits: 'For the hours when use often begins',
  why: (what: string, hour: string, seen: number, of: number) =>
    `${what}. Use began around ${hour} on ${seen} of ${of} days with use, and this can be done then.`,
  fields: {
    what: { label: 'What is it?' },
    triggers: { label: 'What leads them to do it?', hint: 'Who, where, when, what they feel.' },
    often: {
      label: 'How often?',
      options: { daily: 'Most days', weekly: 'Each week', monthly: 'Each month', rarely: 'Rarely' },
    },
    weekdays: {
      label: 'On which days can it be?',
      hint: 'Leave empty for any day.',
      options: { 1: 'Mon', 2: 'Tue', 3: 'Wed', 4: 'Thu', 5: 'Fri', 6: 'Sat', 7: 'Sun' },
    },
    hour: { label: 'At which hour can it begin?', hint: 'A number from 0 to 23. 18 is 6 in the evening.' },
    minutes: { label: 'How many minutes?' },
    in_the_way: { label: 'What gets in the way at first?' },
    can_do: { label: 'Can it be done now, with the money, ride and health there is?' },
    good: { label: 'What good does it do over time?' },
  },
} as const
