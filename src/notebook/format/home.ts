/** What is stored of the notebooks of a device beside their ops: the ways in, the keys, the devices' ids. */
import { isHex, readSlot, readWrappedKey, type Slot, type WrappedKey } from './slot.ts'

/** A notebook on this device: the member's own, or a circle. */
export type Kept = {
  id: string
  circle: boolean
  /** Under which id this device writes in it. */
  device: string
  /** The notebook keys of all its epochs, sealed under the root key, oldest first. */
  keys: WrappedKey[]
  /** `leaving`: its entries move into the own notebook. `ended`: this member was taken out of the circle. */
  state?: 'leaving' | 'ended'
  /** Of what is leaving: the circle it moves into, where that is not the own notebook. */
  into?: string
}

/** A change of keys that began and must be brought to its end, also if this device was closed in its midst. */
export type Rotation = {
  notebook: string
  /** The epoch that begins. */
  epoch: number
  /** The accounts that are taken out. */
  remove: string[]
  /** `asked` until the server began the epoch, `accepted` until the one before is closed and all sealed anew. */
  stage: 'asked' | 'accepted' | 'sealed'
  /** All is sealed anew under the new keys, and only these words may open them. */
  words?: Slot
}

export type Home = {
  v: 2
  /** The local slot, and copies of those the account holds; ones not known here stay as they are. */
  slots: unknown[]
  /** The own notebook first. */
  notebooks: Kept[]
  account: string | null
  rotations: Rotation[]
}

type HomeRefusal = { refusal: 'newer-version' | 'damaged' }

function readKept(value: unknown): Kept | undefined {
  const kept = value as Partial<Kept> | null | undefined
  if (!isHex(kept?.id, 16) || !isHex(kept?.device, 8) || !Array.isArray(kept.keys)) return undefined
  const keys = kept.keys.map(readWrappedKey)
  const whole = keys.length > 0 && keys.every(key => !('refusal' in key) && key.notebook === kept.id)
  return whole ? (kept as Kept) : undefined
}

/** A home of version 1, which held one notebook and one key, as a home of today. */
function fromFirst(home: { slots?: unknown; keys?: unknown[]; device?: string }): unknown {
  const id = (home.keys?.[0] as Partial<WrappedKey> | undefined)?.notebook
  const own = { id, circle: false, device: home.device, keys: home.keys }
  return { v: 2, slots: home.slots, notebooks: [own], account: null, rotations: [] }
}

/**
 * Reads a stored home. Refuses a `newer-version`, and as `damaged` one without a local slot or an own notebook that can
 * be read.
 */
export function readHome(value: unknown): { home: Home; slot: Slot<'local'>; own: Kept } | HomeRefusal {
  const version = Number((value as { v?: unknown } | null | undefined)?.v)
  if (version > 2) return { refusal: 'newer-version' }
  const home = (version === 1 ? fromFirst(value as object) : value) as Partial<Home> | null | undefined
  const slot = Array.isArray(home?.slots) ? home.slots.map(readSlot).find(isLocal) : undefined
  const notebooks = Array.isArray(home?.notebooks) ? home.notebooks.map(readKept) : []
  const own = notebooks[0]
  if (!slot || !own || own.circle) return { refusal: 'damaged' }
  const whole: Home = {
    v: 2,
    slots: home!.slots!,
    notebooks: notebooks.filter(one => one !== undefined),
    account: home!.account ?? null,
    rotations: home!.rotations ?? [],
  }
  return { home: whole, slot, own }
}

const isLocal = (slot: ReturnType<typeof readSlot>): slot is Slot<'local'> =>
  !('refusal' in slot) && slot.kind === 'local'

/** A home with a new slot in the place of an old one. Other slots, also those not known here, stay. */
export const replaceSlot = (home: Home, old: Slot, next: Slot): Home => ({
  ...home,
  slots: home.slots.map(one => ((one as Partial<Slot> | null)?.slotId === old.slotId ? next : one)),
})

/** A home with one of its notebooks changed. */
export const changeKept = (home: Home, id: string, next: (kept: Kept) => Kept): Home => ({
  ...home,
  notebooks: home.notebooks.map(one => (one.id === id ? next(one) : one)),
})
