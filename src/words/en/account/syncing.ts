const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

/** How copying goes, what was noticed, and the reminder to make a copy. */
export const syncingWords = {
  /** Of entries; none of them, when only drafts or what the notebook keeps for itself waits. */
  unsent: (n: number) =>
    n === 0
      ? 'A small change is not yet copied from this device.'
      : `${many(n, 'entry', 'entries')} not yet copied from this device.`,
  working: 'Copying…',
  done: (ago: string) => `All copied, ${ago}.`,
  doneNever: 'Not copied yet.',
  justNow: 'just now',
  minutes: (n: number) => `${many(n, 'minute', 'minutes')} ago`,
  hours: (n: number) => `${many(n, 'hour', 'hours')} ago`,
  days: (n: number) => `${many(n, 'day', 'days')} ago`,
  offline: 'No network. Saved on this device.',
  now: 'Copy now',
  signIn: 'Sign in again',
  withWords: 'Open it with my words',
  alarms: {
    'server-lost': (n: number) => [
      `The server lost ${many(n, 'entry', 'entries')}. This device had them and sends them again.`,
      'You need not do anything. If it happens again, tell the people who run this site.',
    ],
    restored: (n: number) => [
      `This device was set back to an older state. ${many(n, 'entry was', 'entries were')} sorted in again.`,
      'You need not do anything. If you did not restore this device yourself, look at your list of devices.',
    ],
    withheld: (n: number) => [
      `${many(n, 'entry', 'entries')} written on another device did not come.`,
      'Open the notebook on your other devices once, with a network. If this stays, tell the people who run this site.',
    ],
    fork: () => [
      'The server shows two different pasts of your notebook. Nothing here was changed.',
      'Do not delete anything. Save a sealed copy now, and tell the people who run this site.',
    ],
    closed: (n: number) => [
      `${many(n, 'entry', 'entries')} came under old keys and were not taken.`,
      'If one of your devices was offline when you changed the keys, open it once and let it copy.',
    ],
    changed: () => [
      'The server gave something back that was changed on the way. We did not take it.',
      'What you have here is as it was. Save a sealed copy now, and tell the people who run this site.',
    ],
  },
  seen: 'I have read this',
  saveCopy: 'Save a sealed copy',
  toDevices: 'Look at my devices',
  remind: {
    title: 'Make a copy',
    'no-account': (n: number) =>
      `For ${many(n, 'day', 'days')} your notes have been on this device alone. If it is lost or broken, they are gone.`,
    'not-copied': (n: number) =>
      `For ${many(n, 'day', 'days')} nothing was copied from this device. If it is lost, the new entries are gone.`,
    account: 'Set up an account',
    file: 'Save a sealed file',
    later: 'Not now',
  },
  clock: {
    title: 'The clock of this device seems wrong',
    text: (time: string) => `It says: ${time}. Nothing you wrote is lost.`,
    later: (time: string) =>
      `But your newest entry is from ${time}. If the time here is right, another device of yours has a wrong clock.`,
    todo: 'Set the date and time in the settings of this device. Do it before you write: new notes would stand on the wrong day.',
  },
  versions: (n: number) => `${many(n, 'entry was', 'entries were')} changed in two places.`,
  versionsLook: 'Look at them',
} as const
