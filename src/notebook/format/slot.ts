/** The stored forms of slots and wrapped keys: reading them, and the context their seals are bound to. */
import type { Bytes } from './op.ts'

/** Argon2id: memory in KiB, passes, lanes, 16 bytes of salt as hex. */
export type Stretch = { m: number; t: number; p: number; salt: string }

/** One way to the root key. Kinds to come: words, code, passkey. */
export type Slot = {
  v: 1
  kind: 'local'
  slotId: string
  params: Stretch
  commit: string
  nonce: string
  ct: string
}

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

/** What is stored of a notebook beside its ops. Lists, since more ways in and more epochs will come. */
export type Home = { v: 1; slots: unknown[]; keys: unknown[]; device: string }

/** What this program needs of a home to open it. */
export type Door = { slot: Slot; key: WrappedKey; device: string }

const utf8 = new TextEncoder()

/** What a slot's seal is bound to: all but the commitment, the nonce and the seal. */
export function slotContext({ v, kind, slotId, params: { m, t, p, salt } }: Slot): Bytes {
  return utf8.encode(JSON.stringify({ v, kind, slotId, params: { m, t, p, salt } }))
}

/** What a wrapped key's seal is bound to. */
export const keyContext = ({ v, notebook, epoch, account }: WrappedKey): Bytes =>
  utf8.encode(JSON.stringify({ v, notebook, epoch, account }))

const isHex = (value: unknown, bytes: number): boolean =>
  typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value)

/** Reads a stored slot. A kind or version not known here is refused as `slot-unknown` and to be kept. */
export function readSlot(value: unknown): Slot | SlotRefusal {
  const slot = value as Slot | null | undefined
  if (slot?.v !== 1 || slot.kind !== 'local') return { refusal: 'slot-unknown' }
  const whole =
    isHex(slot.slotId, 16) && isHex(slot.commit, 16) && isHex(slot.nonce, 12) && isHex(slot.ct, 48)
  return whole && isHex(slot.params?.salt, 16) ? slot : { refusal: 'slot-auth' }
}

/** Reads a stored wrapped key; what is not one is refused as `key-auth`. */
export function readWrappedKey(value: unknown): WrappedKey | SlotRefusal {
  const key = value as WrappedKey | null | undefined
  const whole =
    key?.v === 1 &&
    isHex(key.notebook, 16) &&
    Number.isSafeInteger(key.epoch) &&
    isHex(key.nonce, 12) &&
    isHex(key.ct, 48)
  return whole ? key : { refusal: 'key-auth' }
}

/**
 * Reads a stored home. Refuses a `newer-version`, and as `damaged` one without a local slot, a key or a device id that
 * can be read.
 */
export function readHome(value: unknown): Door | { refusal: 'newer-version' | 'damaged' } {
  const home = value as Partial<Home> | null | undefined
  if (Number(home?.v) > 1) return { refusal: 'newer-version' }
  const slots = Array.isArray(home?.slots) ? home.slots.map(readSlot) : []
  const slot = slots.find(one => !('refusal' in one)) as Slot | undefined
  const key = readWrappedKey(home?.keys?.[0])
  if (!slot || 'refusal' in key || !isHex(home?.device, 8)) return { refusal: 'damaged' }
  return { slot, key, device: home!.device! }
}

/** A home with a new slot in the place of an old one. Other slots, also those not known here, stay. */
export const replaceSlot = (home: Home, old: Slot, next: Slot): Home => ({
  ...home,
  slots: home.slots.map(one => ((one as Partial<Slot> | null)?.slotId === old.slotId ? next : one)),
})
