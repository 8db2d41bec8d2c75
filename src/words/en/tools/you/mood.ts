/** How the member is, in six questions. The questions and their answers are those of the K6, word for word. */
export const moodWords = {
  title: 'How am I, really?',
  lead: 'Six questions about the past 30 days, once a month if you want. They stay in this notebook.',
  empty: 'Nothing here yet. It takes about one minute.',
  answer: 'Answer the six questions',
  again: (day: string) => `The questions ask about 30 days. The next time that makes sense is ${day}.`,
  ask: 'During the past 30 days, about how often did you feel',
  items: {
    nervous: 'nervous?',
    hopeless: 'hopeless?',
    restless: 'restless or fidgety?',
    depressed: 'so depressed that nothing could cheer you up?',
    effort: 'that everything was an effort?',
    worthless: 'worthless?',
  },
  often: [
    'None of the time',
    'A little of the time',
    'Some of the time',
    'Most of the time',
    'All of the time',
  ],
  of: (n: number) => `Question ${n} of 6`,
  before: 'Back a question',
  stop: 'Stop, and keep nothing',
  score: (score: number) => `Your number is ${score}, from 0 to 24.`,
  titles: {
    high: 'This is too much for one person',
    some: 'This is a heavy load',
    little: 'A lighter load, by this number',
  },
  noTest:
    'This is a number and no more. It does not say what you have. A doctor or a counselor can look with you.',
  steps: {
    'tell-someone': 'Tell one person today: “I am not doing well. Can you stay in touch with me this week?”',
    'see-a-doctor': 'Call your doctor or a counselor this week, for you. You can show them this number.',
    'own-life': 'Do one small thing for your own life this week.',
    'in-a-month': 'Answer again in a month, if you want.',
  },
  ownLife: 'Open my own life',
  keep: 'Keep it in my notebook',
  kept: 'It is kept in your notebook.',
  remove: 'Remove it',
  throwAway: 'Do not keep it',
  chart: 'Your numbers',
  day: 'Day',
  number: 'Number',
  describe: (numbers: string) => `Your numbers, from the first to the last: ${numbers}`,
} as const

/** The plain question, and who answers now. The answer is not kept. */
export const plainQuestion = {
  question: 'Are you thinking of ending your life?',
  yes: 'Yes',
  no: 'No',
  notSay: 'I would rather not say',
  afterNo: 'Thank you for answering. If that changes, the number stands here.',
  afterNotSay: 'You do not have to say it here. You can say it to someone who listens, by day or by night.',
  call: 'Someone to call now',
  line: (name: string, hours: string) => `${name}. ${hours}.`,
  yourOwn: 'People you wrote down',
  emergency: 'If you may act on it, or someone is in danger:',
} as const
