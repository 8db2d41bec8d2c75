/** The stored forms of slots and wrapped keys: reading them, and the context their seals are bound to. */
import type { Bytes } from './op.ts'

/** Argon2id: memory in KiB, passes, lanes, 16 bytes of salt as hex. */
export type Stretch = { m: number; t: number; p: number; salt: string }

/** What a passkey is asked for: its credential, and 32 bytes that its secret is derived with, as hex. */
export type PasskeyParams = { credential: string; input: string }

type Params = { local: Stretch; words: Stretch; code: Record<never, never>; passkey: PasskeyParams }
export type SlotKind = keyof Params

/** One way to the root key. `local` opens by what a person chose and never leaves the device. */
export type Slot<Kind extends SlotKind = SlotKind> = {
  [K in Kind]: {
    v: 1
    kind: K
    slotId: string
    params: Params[K]
    commit: string
    nonce: string
    ct: string
  }
}[Kind]

/** The notebook key of one epoch, sealed under the root key. `account` is null until the notebook joins one. */
export type WrappedKey = {
  v: 1
  notebook: string
  epoch: number
  account: string | null
  nonce: string
  ct: string
}

export type SlotRefusal = {
  refusal: 'wrong-secret' | 'slot-unknown' | 'slot-params' | 'slot-auth' | 'key-auth'
}

const utf8 = new TextEncoder()

const paramsOf = (slot: Slot): object => {
  if (slot.kind === 'code') return {}
  if (slot.kind === 'passkey') return { credential: slot.params.credential, input: slot.params.input }
  const { m, t, p, salt } = slot.params
  return { m, t, p, salt }
}

/** What a slot's seal is bound to: all but the commitment, the nonce and the seal. */
export const slotContext = (slot: Slot): Bytes =>
  utf8.encode(JSON.stringify({ v: slot.v, kind: slot.kind, slotId: slot.slotId, params: paramsOf(slot) }))

/** What a wrapped key's seal is bound to. */
export const keyContext = ({ v, notebook, epoch, account }: WrappedKey): Bytes =>
  utf8.encode(JSON.stringify({ v, notebook, epoch, account }))

/** Whether a value is lower-case hex of so many bytes. */
export const isHex = (value: unknown, bytes: number): value is string =>
  typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value)

const isParams: Record<SlotKind, (params: Record<string, unknown>) => boolean> = {
  local: params => isHex(params.salt, 16),
  words: params => isHex(params.salt, 16),
  code: () => true,
  passkey: params =>
    typeof params.credential === 'string' &&
    /^([0-9a-f]{2}){1,1024}$/.test(params.credential) &&
    isHex(params.input, 32),
}

/** Reads a stored slot. A kind or version not known here is refused as `slot-unknown` and to be kept. */
export function readSlot(value: unknown): Slot | SlotRefusal {
  const slot = value as Slot | null | undefined
  if (slot?.v !== 1 || !Object.hasOwn(isParams, slot.kind)) return { refusal: 'slot-unknown' }
  const whole =
    isHex(slot.slotId, 16) && isHex(slot.commit, 16) && isHex(slot.nonce, 12) && isHex(slot.ct, 48)
  const params: unknown = slot.params
  if (!whole || typeof params !== 'object' || params === null) return { refusal: 'slot-auth' }
  return isParams[slot.kind](params as Record<string, unknown>) ? slot : { refusal: 'slot-auth' }
}

/** Reads a stored wrapped key; what is not one is refused as `key-auth`. */
export function readWrappedKey(value: unknown): WrappedKey | SlotRefusal {
  const key = value as WrappedKey | null | undefined
  const whole =
    key?.v === 1 &&
    isHex(key.notebook, 16) &&
    Number.isSafeInteger(key.epoch) &&
    key.epoch >= 1 &&
    (key.account === null || typeof key.account === 'string') &&
    isHex(key.nonce, 12) &&
    isHex(key.ct, 48)
  return whole ? key : { refusal: 'key-auth' }
}
