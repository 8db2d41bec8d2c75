const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

/** Removing the notebook from a device that belongs to an account. */
export const eraseWords = {
  title: 'Remove it from this device, reopen later',
  joined:
    'Everything here is copied. Your notes stay, locked, with your account. You can open them again here or on another device with your words, your printed code or a passkey.',
  ways: 'Make sure first that you have your words, your printed code or a passkey. Without one of them you cannot come back.',
  unsent: (n: number) =>
    `${n === 0 ? 'A small change is' : many(n, 'entry is', 'entries are')} not copied yet and would be lost. Go online and wait until all is copied.`,
  unknown:
    'If you have an account, what was copied stays there, and your words open it again. What was not copied yet is lost. If you have no account and no file, all of it is gone for good.',
  do: 'Remove it from this device',
} as const
