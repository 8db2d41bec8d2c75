/** How far a notebook is, as other devices and the server are told. */
import type { Head } from '../format/chain.ts'
import { hex, unhex } from '../format/op.ts'
import type { Journal } from '../journal.ts'
import type { HeadVector } from '../vault/letters.ts'

/** By device: its last op here, and that op's hash as hex. */
export const headsOf = (journal: Pick<Journal, 'heads'>): HeadVector =>
  Object.fromEntries([...journal.heads()].map(([device, { seq, hash }]) => [device, [seq, hex(hash)]]))

/** A head vector without the hashes. */
export const seqsOf = (heads: HeadVector): Record<string, number> =>
  Object.fromEntries(Object.entries(heads).map(([device, [seq]]) => [device, seq]))

/** A head vector that another device told, as a journal takes it. */
export const promisedBy = (heads: HeadVector): Map<string, Head> =>
  new Map(Object.entries(heads).map(([device, [seq, hash]]) => [device, { seq, hash: unhex(hash) }]))
