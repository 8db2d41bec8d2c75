/** The member's own life: ten ratings a week, one small goal, one good thing. */
export const ownLifeWords = {
  title: 'My own life',
  lead: 'One minute a week, about you and not about them. There is no right answer.',
  empty:
    'Your weeks will stand here. Give each part of your life a number from 1 to 10. That is all for today.',
  rate: 'Rate this week',
  rateAgain: 'Change this week’s numbers',
  rated: 'This week is rated. The next one begins on Monday.',
  weekTitle: 'This week',
  weekLead: '1 is very hard, 10 is very good. Leave out what does not fit.',
  ratingOf: (area: string, rating: number) => `${area}: ${rating}`,
  next: 'Next',
  before: 'Back a step',
  save: 'Keep this week',
  nothingYet: 'Give a number to one of them, at least.',
  workable: 'Where could you do one small thing?',
  workableHint: 'Tick the ones where you have a say, even in a hard week. You can leave this empty.',
  remove: 'Remove this week',
  areas: {
    rest: 'Rest and sleep',
    body: 'Body and health',
    work: 'Work or study',
    money: 'Money',
    home: 'Home and chores',
    close: 'People close to me',
    fun: 'Friends and fun',
    feelings: 'Feelings',
    own_time: 'Time of my own',
    hope: 'Hope',
  },
  now: 'Now, and before',
  trends: {
    first: (now: number) => `${now} this time.`,
    higher: (now: number, usual: number) => `${now} now, higher than the ${usual} of the weeks before.`,
    lower: (now: number, usual: number) => `${now} now, lower than the ${usual} of the weeks before.`,
    'about-the-same': (now: number, usual: number) =>
      `${now} now, about the same as the ${usual} of the weeks before.`,
  },
  trendsHint:
    'We compare with the middle of up to four weeks before. One point up or down is what a tired evening does.',
  workOn: (area: string) => `One place to begin: ${area}.`,
  workOnWhy: 'It is low, and you said that there is one small thing you could do.',
  none: {
    unrated: '',
    'nothing-low': 'Nothing is low this week. Book one good thing, to keep it so.',
    'nothing-workable':
      'Where it is low, you ticked nothing small to do. That is honest. Book one good thing for yourself.',
  },
  goals: 'Small goals',
  makeGoal: 'Make one small goal',
  goodThings: 'Good things',
  bookGood: 'Book one good thing',
  chart: 'Your weeks',
  table: 'Your weeks in numbers',
  week: 'Week of',
  describe: (area: string, ratings: string) => `${area}, from the first week to the last: ${ratings}`,
} as const

/** One small goal. */
export const ownGoalWords = {
  title: 'One small goal',
  lead: 'So small that you could do it on a bad day. About you, not about them.',
  save: 'Keep this goal',
  smaller: 'You could make it smaller',
  smallEnough: 'This is small and clear.',
  hints: {
    'depends-on-them': 'This depends on someone else. What can you do, whatever they do?',
    vague: 'How much, or when? “Ten minutes on Tuesday” is easier to do than “more”.',
    negative: 'Say what you will do, in place of what you will not.',
    long: 'This may be two goals. Take the first one.',
    'no-first-step': 'What is the very first step? Two minutes are enough.',
    'no-day': 'By which day?',
    'day-passed': 'This day has passed. Choose one ahead.',
    'far-off': 'Choose a day in the next two weeks. A near day is easier.',
  },
  stands: {
    answered: 'You said how it went.',
    due: 'The day has come. How did it go?',
    open: 'Do the first step. Then come back and say how it went.',
    undated: 'Choose a day for it.',
  },
  after: 'How it went',
  notDone: 'Not done means that it was too big, or the week was. Make it smaller and choose a new day.',
  fields: {
    area: { label: 'Which part of your life?' },
    goal: { label: 'What will you do?', hint: 'For example: walk with Dana for 20 minutes on Saturday.' },
    first_step: { label: 'The first step', hint: 'For example: text Dana tonight.' },
    by: { label: 'By which day?' },
    done: {
      label: 'Did you do it?',
      options: { done: 'Yes', partly: 'In part', not: 'Not this time' },
      as: 'row',
    },
    how_it_went: { label: 'How was it?', hint: 'You can leave this empty.' },
  },
} as const

/** One good thing, booked. */
export const goodThingWords = {
  title: 'One good thing',
  lead: 'Something that you like, with a day. It does not have to be useful.',
  save: 'Book it',
  stands: {
    ahead: 'It is booked. It counts as much as any other date.',
    ask: 'Did it happen?',
    happened: 'It happened.',
    'not-this-time': 'Not this time. Choose a new day for it.',
  },
  after: 'Afterwards',
  fields: {
    what: { label: 'What?', hint: 'Coffee in the sun, a call, a bath with the door shut.' },
    on: { label: 'On which day?' },
    with_whom: { label: 'With whom?', hint: 'Alone is fine.' },
    happened: { label: 'Did it happen?', options: { yes: 'Yes', no: 'Not this time' } },
    how_it_was: { label: 'How was it?' },
  },
} as const

/** What goals and good things share. */
export const smallWords = {
  change: 'Change it',
  remove: 'Remove it',
  saveAfter: 'Keep this',
} as const
