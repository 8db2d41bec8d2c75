/** What every form of a record says. */
export const recordWords = {
  yes: 'Yes',
  no: 'No',
  addRow: 'Add one more',
  removeRow: (n: number) => `Take out number ${n}`,
  later: 'This was written by a newer version. It is kept as it is. Update this device to read it.',
  refusals: {
    'field-missing': 'This one is needed. A few words are enough.',
    'text-long': 'This is too long to keep. Make it a little shorter.',
    'choice-unknown': 'Choose one of these.',
    'day-unreadable': 'We could not read this day. Write it as the field shows.',
    'time-unreadable': 'We could not read this time. Write it as the field shows.',
    'number-unreadable': 'Write a whole number here, such as 3.',
    'list-long': 'That is more than we can keep here. Take some out.',
    'not-saved': 'This was not saved. What you typed is still here. Try again.',
  },
} as const
