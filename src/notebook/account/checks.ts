/** Whether a question about the account, devices, circles or copies is well formed. */
import type { AccountAsk } from './asks.ts'

const text = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= 4096
const id = (value: unknown): boolean => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value)
const hexed = (value: unknown): boolean => typeof value === 'string' && /^([0-9a-f]{2}){1,1024}$/.test(value)
const pair = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(holds)

type Check = (ask: Record<string, unknown>) => boolean
const nothing: Check = () => true
const texts =
  (...names: string[]): Check =>
  ask =>
    names.every(name => text(ask[name]))

export const accountChecks: Record<AccountAsk['ask'], Check> = {
  account: nothing,
  syncing: nothing,
  sync: nothing,
  signOut: nothing,
  devices: nothing,
  circles: nothing,
  passkeys: nothing,
  alarmsSeen: nothing,
  signIn: texts('email'),
  signInCode: texts('code'),
  newWords: texts('pin'),
  confirmWords: ask => pair(ask.at, Number.isSafeInteger) && pair(ask.words, text),
  joinByWords: texts('words', 'pin'),
  joinByCode: texts('code', 'pin'),
  joinByPasskey: ask => hexed(ask.credential) && hexed(ask.prf) && text(ask.pin),
  joinByLink: texts('code', 'pin'),
  newPin: texts('words', 'pin'),
  newCode: texts('pin'),
  addPasskey: ask => text(ask.pin) && hexed(ask.credential) && hexed(ask.input) && hexed(ask.prf),
  dropSlot: ask => id(ask.id),
  link: texts('pin'),
  nameDevice: texts('name'),
  endDevice: ask => id(ask.id),
  rekey: texts('pin'),
  newCircle: texts('name', 'me', 'pin'),
  invite: ask => id(ask.circle) && text(ask.pin),
  undoInvite: ask => id(ask.circle) && id(ask.id),
  meantInvite: ask => id(ask.circle) && id(ask.id),
  joinCircle: texts('code', 'me', 'pin'),
  revoke: ask => id(ask.circle) && id(ask.account) && text(ask.pin),
  leaveCircle: ask => id(ask.circle),
  deleteCircle: ask => id(ask.circle) && text(ask.pin),
  move: ask => id(ask.id) && (ask.into === undefined || id(ask.into)),
  export: texts('pin'),
  import: ask => ask.file instanceof Uint8Array && text(ask.words),
  importReadable: ask => typeof ask.text === 'string',
  readable: nothing,
  deleteCopy: ask => ask.pin === undefined || text(ask.pin),
  keepCopy: nothing,
  purge: nothing,
}

/** Whether a question is one of the account's. */
export const isAccountAsk = (ask: { ask: string }): ask is AccountAsk => Object.hasOwn(accountChecks, ask.ask)
