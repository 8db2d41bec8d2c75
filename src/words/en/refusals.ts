/** Every way a form can be refused, in the words of the person who reads it. */
export const refusals = {
  'email-missing': 'Type your e-mail address.',
  'email-odd': 'That does not look like an e-mail address. It should look like name@example.org.',
  'code-missing': 'Type the six digits from the letter.',
  'code-wrong': 'That is not the code we sent. Look again, or ask for another one.',
  'code-old': 'That code no longer works. Ask for another one.',
  'code-tries': 'Too many wrong codes. Ask for another one.',
  'too-often': 'That was too many tries in a short time. Please wait a few minutes.',
  'name-missing': 'Type a name to go by.',
  'name-short': 'Use at least 2 letters.',
  'name-long': 'Use at most 40 letters.',
  'name-odd': 'Use letters, numbers, spaces, dots or dashes.',
  'name-email': 'That looks like an e-mail address. Pick a name that does not tell who you are.',
  'name-taken': 'Someone here has that name. Pick another.',
  'tick-missing': 'Tick the box to go on.',
}
