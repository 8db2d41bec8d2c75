/** The fields of an invitation, the names of hooks and obstacles, and the answers that are ready to be made one’s own. */

const hooks = {
  'what-they-care-about': 'What they care about',
  'their-own-words': 'What they said themselves',
  'medicine-for-the-sickness': 'Medicine against being sick',
  'rewards-for-clear-tests': 'A program that rewards clear tests',
  'what-helped-before': 'What helped before',
  'family-comes-too': 'You come along',
  'meet-one-person': 'One person to meet',
  'other-than-they-expect': 'It is not what they expect',
  'other-troubles-too': 'Help with sleep, work or mood',
  'their-say': 'They decide about the goals',
  'try-once': 'One visit, to try it',
} as const

const obstacles = {
  withdrawal: 'Fear of being sick',
  cost: 'The cost',
  waiting: 'The wait',
  children: 'The children',
  pets: 'The pets',
  work: 'Work',
  transport: 'Getting there',
  'bad-experience': 'It went badly before',
  alone: '“I can do it alone”',
  shame: 'Shame',
  other: 'Something else',
} as const

export const invitationFields = {
  hooks,
  hookLines: {
    'what-they-care-about': 'Start from what they love, never as a threat.',
    'their-own-words': 'Give them back their own words. People trust reasons they said themselves.',
    'what-helped-before': 'Something helped once. Offer more of that.',
    'family-comes-too': 'You go along, and take part where they want you.',
    'meet-one-person': 'Someone of their own to talk to, with no group and no speech.',
    'other-than-they-expect': 'Many fear a locked door. Tell them what the first hour is really like.',
    'other-troubles-too': 'A good place also helps with sleep, work, pain or a low mood.',
    'their-say': 'They choose among places and say what they want from it. Cutting down is a start.',
    'try-once': 'One visit. They can drop it after.',
  },
  obstacles,
  inTheWay: 'What did they say stands in the way?',
  inTheWayHint: 'Only what they said. It shows what to prepare.',
  expectedWhy: {
    'nothing-costs-known': 'No place in your kit has its cost written down.',
    'wait-is-long': 'The soonest place takes some days.',
    'children-at-home': 'There are children at home.',
    'way-not-known': 'No place in your kit says how to get there.',
    'treatment-ended': 'A treatment ended before.',
    'plan-of-their-own': 'They have a plan of their own.',
  },
  answered: {
    withdrawal: '“There is medicine against being sick. We can ask for it on the first day.”',
    'withdrawal-doctor-first':
      '“You don’t have to stop first. A doctor looks at you before anything is stopped. That keeps you safe.”',
    cost: '“We can ask together what it costs, and what insurance pays.”',
    waiting: '“Until then I stay close, and I can call each morning for a free place.”',
    children: '“I’ll find someone for the children. You don’t have to sort that out.”',
    pets: '“I’ll find someone for the pets. You don’t have to sort that out.”',
    work: '“We can ask for a visit before or after work.”',
    transport: '“I take you there, and I bring you home.”',
    'bad-experience':
      '“It went badly last time, I know. What would you like to be different? We can ask for that.”',
    alone: '“You have come this far by yourself. I’d like you to have someone who knows how.”',
    shame: '“They meet families like ours every day. I am proud that you would go.”',
    other: '',
  },
  kitSays: (place: string, says: string) => `${place}: ${says}.`,
  kitWaits: (place: string, days: number) =>
    days === 0 ? `${place} takes people the same day.` : `${place}: ${days} ${days === 1 ? 'day' : 'days'}.`,
  leans: {
    'the-life-you-share':
      'Lean on the life you share: what you miss, what you look forward to. Not on leaving.',
    'what-you-hope-for-them': 'Lean on what you hope for them. Leave out what they owe you.',
    'you-are-not-their-parent': 'You are an equal. Offer to go along, and leave the rules to others.',
    'you-need-them': 'Say that you still need them. Stay their child; you are not the one in charge.',
    'you-choose-to-be-there': 'You choose to be there. Say so; it counts more than advice.',
    'family-comes-too': 'Offer to take part, if they want that.',
  },
  defaults: {
    if_yes: 'Call the first place right away, side by side. Stay close until they are seen.',
    if_maybe: '“What would you like to know first?” Then listen. Leave one number on the table.',
    if_no: '“That is all right. Thank you for hearing me. The offer stands.” Then something else.',
  },
  fields: {
    hooks: {
      label: 'What could make it worth it to them?',
      hint: 'One or two. We ticked what fits what you told us.',
      options: hooks,
    },
    hook_words: { label: 'In your words', hint: 'Such as: a morning with no sickness, in time for Mia.' },
    obstacles: {
      label: 'What may stand in their way?',
      hint: 'Tick what you expect. Make our answer your own, and promise only what you can do.',
      rows: {
        what: { label: 'What is it?', options: obstacles },
        answer: { label: 'My answer' },
      },
    },
    who: {
      label: 'Who asks?',
      as: 'list' as const,
      options: {
        me: 'I do',
        'me-and-someone': 'I and one more person',
        'someone-they-trust': 'Someone they trust',
        'a-helper': 'A doctor or a helper',
      },
    },
    who_name: { label: 'Their name' },
    place: {
      label: 'Where?',
      options: {
        'at-the-table': 'At the table',
        'on-a-walk': 'On a walk',
        'their-place': 'At their place',
        'somewhere-they-like': 'Somewhere they like',
        other: 'Somewhere else',
      },
    },
    moment: {
      label: 'In what kind of moment?',
      hint: 'The day and the hour come from your notes.',
      as: 'list' as const,
      options: {
        'they-just-ate': 'They have eaten and slept',
        'after-a-good-hour': 'After a good hour together',
        'after-a-dip-or-wish': 'After a low moment or a hope of theirs',
        'they-bring-it-up': 'When they bring it up',
      },
    },
    if_yes: { label: 'If they say yes' },
    if_maybe: { label: 'If they say maybe' },
    if_no: { label: 'If they say no' },
  },
} as const
