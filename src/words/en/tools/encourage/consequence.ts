/** Natural consequences: what a family may stop softening, and what never. */
export const consequenceWords = {
  title: 'Letting a problem happen',
  lead: 'Families soften the effects of use out of love. Sometimes a small problem that is allowed to happen says more than words. Only a small one, and never a dangerous one.',
  empty: 'What you think of no longer softening will stand here, with what came of it.',
  make: 'Think one through',
  steps: ['What you do now', 'Is it safe?', 'How you will do it'],
  verdict: 'May this happen?',
  danger: 'No. Go on doing what you do.',
  dangerWhy:
    'You answered yes to a danger. No lesson is worth it, and keeping them safe is not a weakness of yours.',
  unanswered: 'Not yet. Some questions about danger are still open.',
  allowed: 'You may let this happen, if you can go through with it calmly.',
  beforehand:
    'Tell them beforehand, once, at a time when they are not using and you are calm. Then do it quietly. Do not lecture, and do not say “see”.',
  checks: 'The words you wrote may close the talk:',
  wordsFine: 'Nothing in your words stands out.',
  cautions: {
    law: 'Ask someone who knows the law first, such as a legal aid office.',
    my_money: 'Look at what it may cost you first, such as your lease, your name on a loan, or your job.',
  },
  askHome: 'Answer the questions about home',
  fields: {
    act: {
      label: 'What do you do now that softens it?',
      options: {
        'calls-work': 'I call in sick for them',
        excuses: 'I make excuses',
        'cleans-up': 'I clean up after them',
        pays: 'I pay their bills or debts',
        'gives-money': 'I give them money',
        bail: 'I bail them out',
        'wakes-them': 'I wake them and get them going',
        other: 'Something else',
      },
    },
    what: {
      label: 'In your words',
      hint: 'One thing you do, such as: I call his boss when he has been drinking.',
    },
    costs_me: { label: 'What does it cost you?', hint: 'Time, money, sleep, peace.' },
    if_i_stop: {
      label: 'What would happen if you stopped?',
      hint: 'The very next thing, and the one after that.',
    },
    overdose: { label: 'Could they overdose, or lie alone after using?' },
    withdrawal: { label: 'Could they go into withdrawal from alcohol or pills without a doctor?' },
    cold: { label: 'Could they be outside in the cold or heat, or without shelter?' },
    driving: { label: 'Could they drive after using?' },
    children: { label: 'Could a child be harmed or left alone?' },
    violence: { label: 'Could anyone get violent?' },
    law: { label: 'Could it bring them, or you, into trouble with the law?' },
    my_money: { label: 'Could you lose your own money, home or job by it?' },
    pushback: {
      label: 'What will they say or do at first?',
      hint: 'It often gets louder before it gets better.',
    },
    say: {
      label: 'What will you say beforehand?',
      hint: 'Two or three sentences: what you will no longer do, from when, and that you love them.',
    },
    from: { label: 'From which day?' },
    result: { label: 'What came of it?', hint: 'You can fill this in later.' },
  },
} as const
