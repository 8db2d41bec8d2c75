/** Where what is said about rewards comes from, in short. */
export const rewardFrom = {
  craft: 'From CRAFT.',
  shaping: 'From learning in small steps. The numbers are our own judgment.',
  ours: 'Our own judgment; it leans to the safe side.',
} as const

const five = { '1': '1', '2': '2', '3': '3', '4': '4', '5': '5' }

/** Small things they like, given when they are clear. */
export const rewardWords = {
  title: 'Rewards',
  lead: 'Small good things that make a clear hour worth more to them. Cheap, right away, and never while they are using.',
  empty: 'No reward here yet. Think of what makes them smile, and costs little.',
  make: 'Write down a reward',
  steps: ['What it is', 'Is it a good one?', 'Is it safe?', 'Giving it'],
  top: {
    next: 'For the next good time',
    when: (span: string) => `Your notes point to ${span}.`,
    open: (until: string) =>
      `Your notes name this time as a good one, until ${until}. Look at how they are first.`,
    unknown:
      'Your notes name no good time yet. Watch for an hour when they are clear, or as clear as they get.',
    none: 'None of these is ready yet. Open one to see what is missing.',
    ask: 'Is now a good time?',
    print: 'Print the list',
    healthy: 'They also enjoy',
    make: (what: string) => `Make it a reward: ${what}`,
  },
  now: {
    title: 'You can give one now',
    titleNone: 'A kind word fits now',
    lead: 'They are clear enough, you are calm, and you are safe.',
    how: 'Pick one. Give it within the hour, and say in one sentence what it is for. Then let it be good.',
    none: 'None of your rewards fits this moment. A kind word always does: say one true thing you saw them do.',
    all: 'Back to the list',
  },
  yes: 'A good reward',
  no: 'Not yet a reward',
  how: {
    'not-using': 'Give it when they are not using and not hung over, within the hour.',
    'least-affected': 'Give it when they are as clear as they get, within the hour.',
    step: 'Give it within the hour after the step came, while they are as clear as they get.',
  },
  sayWhy: 'Say in one sentence what it is for. While they are using, it waits, with no word about it.',
  because: (reasons: readonly string[]) => `Because ${reasons.join(', ')}.`,
  meantFor: {
    'not-using': 'For not using',
    'least-affected': 'For being as clear as they get',
    step: 'For a small step',
  },
  reasons: {
    'wanted-most': 'they want it very much',
    wanted: 'they want it',
    'came-well': 'it came well before',
    'came-badly': 'it came badly before, so try another one first',
    'easy-for-you': 'it is easy for you',
    free: 'it is free',
    cheap: 'it is cheap',
    'your-company': 'they are glad of you',
  },
  unfit: {
    'home-not-safe': 'Home is not safe enough for this now. Your safety comes first.',
    money: 'Money, or what can be sold, may turn into use. Choose something that cannot be spent.',
    use: 'A drink, a smoke or a drug is never a reward. Choose something else they like.',
    dangerous: 'It could be dangerous with what they use:',
    'not-safe': 'You said that it is not safe. Trust that, and choose another one.',
    'company-not-wanted':
      'Your company is not what they want just now. That hurts, and it can change. Choose something they can have without you.',
    'not-wanted': 'It means nothing to them. A reward is what they like, not what they ought to like.',
    'costs-too-much': 'It costs too much to give often. Find a small piece of it.',
    'not-at-once':
      'It comes too late to be felt as a reward. Find a piece of it that you can give within the hour.',
    'not-comfortable':
      'It is hard on you. What you give with a heavy heart will be felt. Choose a lighter one.',
  },
  riskUnknown: 'What they use is not written down yet. Until it is, we count this as dangerous.',
  tellUs: 'Say what they use',
  open: 'Still to answer',
  wording: 'What you will say',
  holdBack: 'Think about holding it back',
  paper: 'Small good things',
  fields: {
    what: { label: 'What is it?', hint: 'One thing, such as: her favorite soup. Or: cards after supper.' },
    kind: {
      label: 'What kind of thing?',
      options: {
        time: 'Time with me',
        touch: 'A hug or touch',
        words: 'Kind words',
        food: 'Something to eat',
        outing: 'Going out together',
        favor: 'A favor or a chore',
        thing: 'A small thing',
        quiet: 'Being left in peace',
        other: 'Something else',
        money: 'Money',
        use: 'A drink, smoke or drug',
      },
    },
    worth: {
      label: 'How much do they want it?',
      hint: '1: it means nothing to them. 5: they light up.',
      options: five,
      as: 'row',
    },
    cost: {
      label: 'What does it cost?',
      options: { free: 'Nothing', little: 'A little', some: 'Some', much: 'Much' },
      as: 'row',
    },
    at_once: { label: 'Can you give it within the hour?' },
    comfort: {
      label: 'How easy is it for you?',
      hint: '1: it goes against me. 5: I like to give it.',
      options: five,
      as: 'row',
    },
    risks: {
      label: 'Is any of this part of it?',
      hint: 'Leave it empty if none is.',
      options: {
        driving: 'They drive',
        'water-or-heights': 'Water, heights or machines',
        heat: 'Sauna, heat or hard sport',
        'energy-drinks': 'Energy drinks',
        medicine: 'Pills or medicine',
        'use-around': 'People drink or use there',
      },
    },
    safe: { label: 'Is it safe for everyone?', hint: 'Think of what they use, too.' },
    glad_of_me: {
      label: 'Are they glad of your company when clear?',
      hint: 'Only for time, touch, or going out with you. Many people are glad of a partner and want space from a parent, a brother or a sister.',
    },
    for: {
      label: 'What is it for?',
      options: {
        'not-using': 'Not using',
        'least-affected': 'Being as clear as they get',
        step: 'A small step toward clear',
      },
      as: 'list',
    },
    say: {
      label: 'What will you say with it?',
      hint: 'One sentence about what you saw, such as: I loved having you at supper.',
    },
    given: {
      label: 'When you gave it',
      hint: 'You can fill this in later.',
      add: 'Add another time',
      rows: {
        on: { label: 'On which day?' },
        came: {
          label: 'How did it come?',
          options: { glad: 'They were glad', nothing: 'Nothing much', sour: 'It went sour' },
        },
        note: { label: 'A note' },
      },
    },
  },
} as const
