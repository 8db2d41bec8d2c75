/** A plan for a lapse, made on a good day. */
export const lapsePlanWords = {
  title: 'If they use again',
  steps: ['Signs, and the first hour', 'What you say', 'The next day'],
  carefulSteps: ['Signs, and the first hour', 'The next day'],
  save: 'Keep this plan',
  change: 'Change the plan',
  withThem:
    'You can make parts of it together, when they are clear and you are calm: “What would help you to get back? Who should I call?”',
  window: 'Good times to talk',
  alone: 'Make this one on your own, and keep it where they do not look.',
  careful:
    'Home is not safe enough to plan words and steps toward them. Your safety plan takes their place. What saves a life stays here.',
  hour: 'The first hour',
  hourSteps: {
    'own-safety': 'Are you safe, and the children? If not, get out first and call from there.',
    'call-emergency': (number: string) =>
      `call ${number || 'your emergency number'} now. They tell you how to help with the breathing.`,
    naloxone: (where: string) => `Give naloxone${where ? ` (${where})` : ''}.`,
    'say-one-sentence': 'When they are awake and calm, say one sentence. Talk on another day.',
  },
  example: 'I am glad you are here, and that I know.',
  missing: 'Still to write',
  essentials: {
    calls: 'whom you call',
    next_day: 'how they get back the next day',
    naloxone_where: 'where the naloxone is',
    say: 'your one sentence',
  },
  call: 'Whom to call',
  noNaloxone: 'Your notebook does not say that there is naloxone at home.',
  naloxoneLink: 'How to get it and use it',
  callAgain: (place: string) => `Call ${place} and ask how to come back. Ask that the medicine goes on.`,
  fine: 'Nothing in your sentence stands out.',
  paper: 'Plan for a hard day',
  fields: {
    first_signs: {
      label: 'What are the first signs?',
      hint: 'What you saw before the last time. Not proof, only a reason to look.',
    },
    naloxone_where: { label: 'Where is the naloxone?', hint: 'And who knows how to use it?' },
    each_does: {
      label: 'What does each of you do in the first hour?',
      rows: { who: { label: 'Who' }, does: { label: 'Does what' } },
      add: 'One more person',
    },
    say: {
      label: 'What do you say? One sentence.',
      hint: 'For example: “I am glad you are here, and that I know.”',
    },
    not_say: { label: 'What do you not say?', hint: 'For example: “after all we paid”.' },
    calls: {
      label: 'Whom do you call?',
      rows: { who: { label: 'Who' }, phone: { label: 'Phone' } },
      add: 'One more',
    },
    next_day: {
      label: 'How do they get back to treatment the next day?',
      hint: 'Who calls, when it opens, who drives.',
    },
    goes_on: {
      label: 'What goes on as before?',
      hint: 'Their medicine, meals, your own evening out, kind words.',
    },
    with_them: { label: 'Did you make it together?' },
    look_again: { label: 'When will you look at it again?' },
  },
} as const
