/** What came after something that was noted. */
export const cameAfterWords = {
  ask: 'What came after?',
  hint: 'One tap is enough. It is saved at once.',
  name: 'What came after',
  after: (what: string) => `After: ${what}`,
  addWords: 'Add your words',
  words: 'In your words',
  save: 'Save the words',
  afters: {
    calmer: 'Calmer',
    same: 'The same',
    quarrel: 'A quarrel',
    slept: 'They slept',
    talked: 'We talked',
    'asked-help': 'They asked for help',
    'used-again': 'They used again',
    emergency: 'An emergency',
  },
} as const
