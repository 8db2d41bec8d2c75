/** What the forms and questions of this part share. */
export const askingWords = {
  look: 'Please look at this again',
  cancel: 'Cancel',
} as const
