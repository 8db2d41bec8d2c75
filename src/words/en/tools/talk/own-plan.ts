/** A plan about use that the loved one made. Numbers only: whether it works is for the two of them to say. */
export const ownPlanWords = {
  title: 'Their own plan',
  lead: 'They say they will cut down, or do it their own way. Write it as they said it. Then you can look at it together, with no argument.',
  empty: 'No plan here yet. One step: write down what they said they will do.',
  make: 'Write down a plan',
  steps: ['What they say', 'Looking again'],
  due: 'It is time to look at it again.',
  days: (days: number) => (days === 1 ? 'Look at it again tomorrow.' : `Look at it again in ${days} days.`),
  notBegun: 'The plan has not begun yet.',
  shows: 'What your notes show',
  strip: 'One mark for each day since the plan began, up to the last 28',
  since: 'Since it began',
  before: 'As long before',
  tooFew: 'Too few notes to tell.',
  blank: 'A day without a note says nothing either way.',
  marks: {
    use: 'Use noted',
    'used-less': 'Used less',
    clear: 'Clear, as far as noted',
    other: 'Other notes',
    none: 'No note',
  },
  dangers: {
    'seizure-before':
      'They had a seizure before. Cutting down or stopping can bring the next one. Ask a doctor first, and say that it happened. A seizure: call emergency services. (NICE CG100)',
    'lost-tolerance':
      'After using less of an opioid, the body can bear less. The amount they took before can now kill. Keep naloxone near, and ask them not to use alone. (WHO 2014)',
    'stop-danger':
      'After heavy daily use, stopping alcohol or sleeping and calming pills (benzodiazepines), barbiturates or GHB all at once can kill. Ask a doctor or nurse first. Shaking, a seizure, confusion or seeing things: call emergency services now. (WHO mhGAP)',
  },
  talk: 'What to say then',
  say: {
    'true-part':
      'Start with one true, kind thing: “You said you would, and I saw you try.” Say only what you saw.',
    ask: 'Ask, then listen: “What would tell you it’s working? What is hardest?”',
    'no-argument':
      'Do not argue or count at them. If pressed: “I’m glad about the part I see, and I worry about the rest.” Say it once.',
  },
  safetyPlan: 'My safety plan',
  red: 'Home is not safe enough to raise this now. Your safety plan comes first.',
  source:
    'Why: a true step deserves a kind word, and people trust reasons they say themselves (Smith and Meyers 2004).',
  fields: {
    their_words: { label: 'What do they say they will do?', hint: 'In their own words.' },
    substances: { label: 'About which substances?' },
    how: { label: 'How much, how often, or until when?' },
    from: { label: 'From which day?' },
    until: { label: 'Until which day?', hint: 'Leave empty if they set no end.' },
    both_know: { label: 'How will you both know?' },
    look_again: { label: 'When will you look at it again?' },
    i_will_say: { label: 'What will I say then?' },
    went: { label: 'How did it go?' },
  },
} as const
