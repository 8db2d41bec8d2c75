const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`
const dayNames = {
  any: 'days',
  weekday: 'weekdays',
  weekend: 'weekend days',
  payday: 'days just after payday',
}

/** The words about good times for a talk in the coming week, in English. */
export const windows = {
  title: 'When a talk may go well',
  lead: 'The hours this week when they are likely to be clear, or as clear as they get. From your own notes.',
  tooLittle: 'Not enough notes yet',
  missing: (entries: number, days: number) =>
    entries > 0 && days > 0
      ? `Write down ${many(entries, 'more thing', 'more things')}, on at least ${many(days, 'more day', 'more days')}. Then this page can say something true.`
      : entries > 0
        ? `Write down ${many(entries, 'more thing', 'more things')}. Then this page can say something true.`
        : `Write something down on ${many(days, 'more day', 'more days')}. Then this page can say something true.`,
  basis: (entries: number, days: number) =>
    `${many(entries, 'note', 'notes')} on ${many(days, 'day', 'days')} count so far.`,
  talks: (n: number) => `${many(n, 'talk', 'talks')} you noted ${n === 1 ? 'counts' : 'count'} too.`,
  leftOut: (n: number) =>
    n === 1
      ? '1 note is left out: a guess, “can’t tell”, or something that proved wrong.'
      : `${n} notes are left out: guesses, “can’t tell”, or things that proved wrong.`,
  goodToo: 'Note clear hours too. Without them, no good hour can show.',
  write: 'Write something down',
  between: (from: string, to: string) => `${from} to ${to}`,
  sure: { sure: 'A clear pattern', fairly: 'A likely pattern', guess: 'Only a hint so far' },
  seen: (seen: number, of: number, on: keyof typeof dayNames) =>
    `Clear, or as clear as they get, on ${seen} of the ${of} ${dayNames[on]} you noted something at this time.`,
  range: (share: number, low: number, high: number) =>
    `Think of it as about ${share} in 10. With the notes so far, it may be as low as ${low} or as high as ${high}.`,
  next: 'The next such time',
  nowOpen: (until: string) => `It is such a time now, until ${until}. Look at how they are first.`,
  gate: 'A pattern is not a promise. Talk only when they are clear right then, you are calm, and everyone is safe.',
  careful:
    'Not every home is safe enough for this talk. Make a plan to stay safe first. Until then, use these hours to rest, or to reach out to someone you trust.',
  plan: 'When there is violence',
  'no-hour-seen-often-enough':
    'No hour was noted on enough days. Try to note how they are at the same few times each day, such as after getting up and at supper.',
  'no-hour-stands-out':
    'No hour stands out: at the times you noted, they were more often affected than not. Some people are hardly ever clear. Then a low moment or a hope they voice is the time to watch for.',
  prepare: 'Prepare what to say',
  chart: 'The coming week',
  chartText: 'Each column is a day, from midnight at the top to midnight below.',
  describe: (named: number) =>
    `Seven days and their hours. ${many(named, 'time is', 'times are')} marked as best to try. The table below says the same in words.`,
  levels: {
    named: 'Best time to try',
    more: 'More often clear than not',
    less: 'More often not clear',
    unknown: 'Not enough notes',
  },
  table: 'The same as a table',
  day: 'Day',
  none: 'None',
  change: 'What would change it',
  changeText: [
    'More notes at these hours, clear or not. They make the range smaller.',
    'A talk that went well while they were clear counts for its hour. So does a low moment or a hope that comes within a day. A no or an argument while they were using counts against it.',
    'New habits. What you note now counts twice as much as what you noted three weeks ago.',
  ],
  why: 'How this is worked out',
  whyText: [
    'We look at your notes of the last 8 weeks. Each day counts once for an hour, so one long entry does not count as many.',
    'An hour without a note is not known. It is never counted as clear.',
    'Mondays teach us a little about Tuesdays, and less about Sundays. The more you note on a day of the week, the more it speaks for itself.',
    'The best of many hours looks better than it is. So each hour is drawn toward what is usual for them, and its range is made wider.',
    'In tests with made-up households, the range held the truth at least 9 times in 10. Your home may differ.',
  ],
  paydays: 'Paydays and the two days after them are counted on their own.',
  dips: (n: number) =>
    `${many(n, 'low moment or hope', 'low moments and hopes')} noted in the last two weeks. These are good times too.`,
}
