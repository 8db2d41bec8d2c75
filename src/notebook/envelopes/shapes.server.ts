/** The shapes of what clients send. What is sealed is held to its length, and otherwise taken as it is. */
import { createHash } from 'node:crypto'
import { z } from 'zod'

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const atMost = (bytes: number) =>
  z
    .string()
    .max(bytes * 2)
    .regex(/^([0-9a-f]{2})+$/)

const id16 = hexOf(16)
const device8 = hexOf(8)
const epoch = z.int().min(1).max(0xffff_ffff)
const seq = z.int().min(1)

const none = z.strictObject({})
/** A call that says nothing beside its address. */
export const nothing = none.transform(() => ({ empty: true as const }))
export const emailShape = z.strictObject({ email: z.string().max(400) })
export const codeShape = z.strictObject({ code: z.string().max(100) })

const sealedSlot = { commit: hexOf(16), nonce: hexOf(12), ct: hexOf(48) }
const stretched = z.strictObject({ m: z.int(), t: z.int(), p: z.int(), salt: id16 })

/** A slot that may lie here: a `local` one, made from what a person chose, never does. */
export const slotShape = z.discriminatedUnion('kind', [
  z.strictObject({
    v: z.literal(1),
    kind: z.literal('words'),
    slotId: id16,
    params: stretched,
    ...sealedSlot,
  }),
  z.strictObject({ v: z.literal(1), kind: z.literal('code'), slotId: id16, params: none, ...sealedSlot }),
  z.strictObject({
    v: z.literal(1),
    kind: z.literal('passkey'),
    slotId: id16,
    params: z.strictObject({ credential: atMost(1024), input: hexOf(32) }),
    ...sealedSlot,
  }),
])

export const keyShape = z.strictObject({
  v: z.literal(1),
  notebook: id16,
  epoch,
  account: z.uuid(),
  nonce: hexOf(12),
  ct: hexOf(48),
})
export type KeySent = z.infer<typeof keyShape>

export const notebookShape = z.strictObject({
  id: id16,
  circle: z.boolean(),
  writeHash: hexOf(32),
  deleteHash: hexOf(32),
  key: keyShape,
})

const devices = 10_000
const fewDevices = (of: Record<string, unknown>) => Object.keys(of).length <= devices

export const rotateShape = z.strictObject({
  epoch,
  writeHash: hexOf(32),
  deleteHash: hexOf(32),
  keys: z.array(keyShape).max(200),
  remove: z.array(z.uuid()).max(200),
  heads: z.record(device8, seq).refine(fewDevices),
})

export const purgeShape = z.strictObject({
  ops: z
    .record(device8, z.array(z.tuple([seq, seq]).refine(([from, to]) => from <= to)).max(10_000))
    .refine(fewDevices),
})

/** A sealed letter for a device or a relative, which only the code in their hands opens. */
export const sealedShape = z.strictObject({ id: id16, nonce: hexOf(12), ct: atMost(128 * 1024) })

export const bytesOf = (text: string): Buffer => Buffer.from(text, 'hex')
export const sha256 = (...parts: Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
