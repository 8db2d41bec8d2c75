/** The sealed file of a notebook: its ops as they are, its keys, and a slot that seven words open. Format: docs/notebook-format.md. */
import type { Bytes } from '../format/op.ts'
import { isHex, readSlot, readWrappedKey, type Slot, type WrappedKey } from '../format/slot.ts'

export type FileNotebook = {
  id: string
  circle: boolean
  keys: WrappedKey[]
  /** By device, its ops and stubs in order. */
  ops: Record<string, Bytes[]>
}
export type SealedFile = { slots: Slot[]; notebooks: FileNotebook[] }

const WHAT = 'footbridge notebook'

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

function fromBase64(text: unknown): Bytes | undefined {
  try {
    return typeof text === 'string' ? Uint8Array.from(atob(text), one => one.charCodeAt(0)) : undefined
  } catch {
    return undefined
  }
}

/** The bytes of a sealed file. */
export function encodeFile({ slots, notebooks }: SealedFile): Bytes {
  const plain = {
    v: 1,
    what: WHAT,
    slots,
    notebooks: notebooks.map(one => ({
      id: one.id,
      circle: one.circle,
      keys: one.keys,
      ops: Object.fromEntries(Object.entries(one.ops).map(([device, ops]) => [device, ops.map(base64)])),
    })),
  }
  return new TextEncoder().encode(JSON.stringify(plain))
}

/**
 * Reads a sealed file. An op that is not bytes is left as an empty one, to be told of by its place. Refuses `file-odd`
 * what is no such file, `file-newer` one of a later version.
 */
export function decodeFile(bytes: Uint8Array): SealedFile | { refusal: 'file-odd' | 'file-newer' } {
  let file: { v?: unknown; what?: unknown; slots?: unknown; notebooks?: unknown }
  try {
    file = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { refusal: 'file-odd' }
  }
  if (file?.what !== WHAT) return { refusal: 'file-odd' }
  if (file.v !== 1) return { refusal: Number(file.v) > 1 ? 'file-newer' : 'file-odd' }
  if (!Array.isArray(file.slots) || !Array.isArray(file.notebooks)) return { refusal: 'file-odd' }
  const slots = file.slots.map(readSlot).filter((slot): slot is Slot => !('refusal' in slot))
  const notebooks = file.notebooks.map(readNotebook)
  if (slots.length === 0 || notebooks.includes(undefined)) return { refusal: 'file-odd' }
  return { slots, notebooks: notebooks as FileNotebook[] }
}

function readNotebook(value: unknown): FileNotebook | undefined {
  const one = value as Partial<Record<keyof FileNotebook, unknown>> | null
  if (!isHex(one?.id, 16) || !Array.isArray(one.keys) || typeof one.ops !== 'object' || one.ops === null)
    return undefined
  const keys = one.keys.map(readWrappedKey)
  if (keys.some(key => 'refusal' in key || key.notebook !== one.id)) return undefined
  const chains = Object.entries(one.ops)
  if (!chains.every(([device, ops]) => isHex(device, 8) && Array.isArray(ops))) return undefined
  const ops = chains.map(([device, list]) => [
    device,
    (list as unknown[]).map(op => fromBase64(op) ?? new Uint8Array(0)),
  ])
  return { id: one.id, circle: one.circle === true, keys: keys as WrappedKey[], ops: Object.fromEntries(ops) }
}
