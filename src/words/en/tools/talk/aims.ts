/** The words for choosing what a script is for, and for the parts where an aim asks for them otherwise. */
export const aimWords = {
  title: 'What is this script for?',
  lead: 'One script, one aim. You can make another one later.',
  whyShut: 'Why it is shut',
  shut: 'Shut until home is known to be safe enough',
  groups: {
    answer: 'To answer them',
    open: 'To ask, or to say what you see',
    limit: 'To say no, or step back',
    mend: 'To mend things',
    others: 'For someone else at home',
  },
  aims: {
    praise: {
      label: 'Answer “tell me how well I’m doing”',
      text: 'Praise the part that is true, and be honest about the rest',
    },
    acknowledge: {
      label: 'See a good thing, without more',
      text: 'Say what went well. It does not mean that you agree with all of it',
    },
    dip: { label: 'Answer a low moment or a hope', text: 'Listen first, then offer one thing' },
    message: { label: 'Answer a message', text: 'One to three short sentences' },
    ask: { label: 'Ask for something', text: 'One thing at home, small and clear' },
    tell: { label: 'Say what I see', text: 'One thing you noticed, without a fight' },
    visit: { label: 'Ask for one visit', text: 'One small step to someone who can help' },
    no: { label: 'Say no', text: 'A warm no, and what you can do instead' },
    'step-away': { label: 'Step away in one sentence', text: 'For a bad moment: kind, short, and you go' },
    announce: {
      label: 'Say that I hold something back',
      text: 'Told beforehand, with how it comes back',
    },
    repair: { label: 'Mend it when I was wrong', text: 'For a wrong word or a wrong guess' },
    lapse: { label: 'After they used again', text: 'Glad they are here, and the next step' },
    relative: { label: 'Talk to another relative', text: 'So that you two pull the same way' },
    children: { label: 'Talk to the children', text: 'True and simple: it is not their fault' },
  },
  questions: {
    acknowledge: { specific: 'What went well, and when?' },
    no: { help: 'What can you do instead?', understanding: 'Why might they need it so much?' },
    'step-away': { positive: 'One warm sentence: that you go, and that you come back' },
    announce: {
      specific: 'What do you hold back, and on which days?',
      help: 'How does it come back?',
    },
    repair: { responsibility: 'What did you get wrong?', feeling: 'How was it for you?' },
    lapse: { positive: 'What are you glad of, even now?', request: 'What is one step back?' },
    relative: { help: 'What do you offer to do?', specific: 'What happened, to the day?' },
    children: {
      positive: 'What do you love about them?',
      understanding: 'What is this like for a child?',
      help: 'Who can they come to?',
    },
    dip: { request: 'What one thing may you ask?', understanding: 'What did you hear them say?' },
  },
  sayAny: 'These words need no special time, only that no one is in danger.',
  saidOthers: 'That took courage. If it went badly, try a shorter one on another day.',
  saidAny: 'Well done. Now do what you said, and leave it there.',
  tryOut: 'Try it out first',
  unready: {
    asks: 'It asks for something. Leave the ask for another talk; this one only gives.',
    sentences: (most: number) =>
      most === 1 ? 'Make it one sentence.' : `Make it ${most} sentences at most. Short is kind.`,
  },
} as const
