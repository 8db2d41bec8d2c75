/** The road map of use, and the good things that can stand in its place. */
export const functionalAnalysis = {
  title: 'What goes with their use',
  lead: 'Made from your own notes. It shows what was there at the same time, not what causes it, and never whose fault it is.',
  rests: (days: number, entries: number, leftOut: number) =>
    `From the past year: ${days} days with use, ${entries} notes.${leftOut > 0 ? ` ${leftOut} left out, as guesses or later found wrong.` : ''}`,
  nothing:
    'Too few notes to say anything yet. Something is named once it was so on 3 days. One step: write down one thing you saw.',
  log: 'Write something down',
  groups: {
    hours: 'When it often begins',
    weekdays: 'Days of the week',
    monthDays: 'Days of the month, such as paydays',
    places: 'Where',
    people: 'With whom',
    before: 'What came in the 3 hours before',
  },
  weekdays: ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  monthDay: (day: number) => `Day ${day} of the month`,
  finding: (what: string, seen: number, of: number, low: number, high: number, entries: number) =>
    `${what}: ${seen} of ${of} days, likely between ${low} and ${high} in 100 (${entries} notes)`,
  middle: (length: string, entries: number) => `Middle length: ${length} (${entries} notes)`,
  responses: {
    title: 'What you did, and what came after',
    done: (did: string, days: number, entries: number) =>
      `“${did}”: on ${days} days, ${entries} notes. After it:`,
    after: (what: string, times: number, of: number) => `${what}: ${times} of ${of}`,
    few: (told: number) =>
      `${told === 1 ? 'One note says' : `${told} notes say`} both. That is too few to see a pattern. Something you did is named once you did it on 3 days.`,
    one: (did: string, after: string) => `“${did}”. After it: ${after}`,
    honest: 'What came after did not come because of what you did. Their use is not your doing.',
  },
  asked: 'What only a person can tell',
  next: 'One question for now',
  notKnown: 'If you do not know, write “not known yet”.',
  save: 'Save',
  change: 'Change the answers',
  print: 'Print',
  healthy: 'Good things without use',
  fields: {
    outside: { label: 'What around them seems to lead to use?' },
    thoughts: { label: 'What might they be thinking just before?' },
    feelings: { label: 'What might they be feeling just before?' },
    body: { label: 'What might their body feel just before, such as pain or no sleep?' },
    gains: { label: 'What good does it give them at first?' },
    cost_family: { label: 'What does it cost over time: family and friends?' },
    cost_health: { label: 'What does it cost over time: health?' },
    cost_feelings: { label: 'What does it cost over time: feelings?' },
    cost_law: { label: 'What does it cost over time: the law?' },
    cost_work: { label: 'What does it cost over time: work or school?' },
    cost_money: { label: 'What does it cost over time: money?' },
    cost_other: { label: 'What does it cost over time: anything else?' },
  },
} as const
