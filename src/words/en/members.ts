export const members = {
  signIn: {
    title: 'Sign in',
    lead: 'No password. We send a code to your e-mail. The letter says nothing about why.',
    email: 'Your e-mail address',
    emailHint: 'We use it to send you the code, and to tell you when someone answers. Others never see it.',
    send: 'Send me a code',
    why: 'You only need to sign in to ask a question. Everything else is open to you.',
    fresh: 'New here? The same form makes your account.',
    wait: (minutes: number) => {
      const hours = Math.ceil(minutes / 60)
      const when = minutes <= 90 ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` : `${hours} hours`
      return `There were many tries with this address. To keep the account safe we wait a little. Please try again in ${when}.`
    },
  },
  code: {
    title: 'Type the code',
    lead: (email: string) => `We sent a six-digit code to ${email}. It works for 10 minutes.`,
    code: 'Code',
    enter: 'Sign in',
    again: 'Send another code',
    outbox: 'This is a trial: letters are not sent. Read yours in the outbox.',
  },
  welcome: {
    title: 'Choose a name to go by',
    lead: 'Pick a name that does not tell who you are. Others here will see it beside what you write.',
    name: 'Screen name',
    nameHint: 'Such as “riverbend” or “Morning Walk”. Not your own name.',
    save: 'Keep this name',
  },
  you: {
    title: (name: string) => `Hello, ${name}`,
    questions: 'Your questions',
    notebook: 'It works without this account. If you joined the two, a sealed copy is kept here too.',
    name: 'Your screen name',
    email: 'Your e-mail',
    out: 'Sign out',
    change: 'Change your screen name',
    leave: 'Delete your account',
    leaveText:
      'This removes your address, your name, and your questions that are not published. Published pages have no tie to you and stay. It cannot be undone.',
    leaveNotebook:
      'If your notebook is joined to this account, its copy here is deleted too, and so is every circle you started, for everyone in it. What is on your own devices stays there.',
    leaveTick: 'Yes, delete my account',
    leaveDo: 'Delete my account',
    left: 'Your account is gone.',
    leftText:
      'Take good care. You can come back at any time, and all the open pages are still yours to read.',
    role: { member: 'Member', counsellor: 'Counsellor', steward: 'Steward' },
    desk: 'Questions waiting for an answer',
    stewardship: 'Running the site',
  },
  letter: {
    subject: (code: string) => `Your code is ${code}`,
    body: (code: string) =>
      `Your code is ${code}\n\nIt works for 10 minutes, in the browser where you asked for it.\nIf you did not ask for it, you can throw this letter away.\n`,
  },
  ending: {
    subject: 'Something you keep with us will be deleted',
    body: (day: string, page: string) =>
      `On ${day} we will delete something you keep with us. Someone who was signed in with this address asked for it.\n\nIf that was you, there is nothing more to do.\nIf it was not you, or you want to keep it, open this page before that day:\n${page}\n`,
  },
  outbox: {
    title: 'Outbox',
    lead: 'Footbridge runs as a trial here. Letters are kept on this page and not sent. Newest first.',
    empty: 'No letters yet. When Footbridge writes to someone, the letter stands here.',
    to: 'To',
  },
}
