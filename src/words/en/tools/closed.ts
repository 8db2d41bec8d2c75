/** What stands where a tool is shut because home is not safe enough for it. */
export const closed = {
  title: 'Not this one, for now',
  lead: 'Where home is not safe, this tool can bring you harm. So it stays shut for now, and other help stands here.',
  why: {
    red: 'Someone at home has hurt you, threatened you, or may do so now. When a person is violent, changing how you act can make it worse, even when you do it kindly.',
    amber:
      'You are sometimes afraid at home. Saying no, holding something back or letting a problem happen can make an angry person more dangerous.',
    unasked:
      'We have not yet asked how safe home is. A few questions come first, because this tool can make an angry person more dangerous.',
  },
  notYourFault: 'None of this is your fault, and it is no test that you failed.',
  instead: 'What is open to you',
  plan: 'Make or open my safety plan',
  read: 'When there is violence',
  ask: 'Answer the questions about home',
  askAgain: 'Things have changed: answer the questions again',
} as const
