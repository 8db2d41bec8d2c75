/** A change of the journal, before it is on the disk. */
import type { Bytes } from '../format/op.ts'
import type { Change } from '../store/part.ts'
import type { Held } from './read.ts'

/** Ops ready to be put down, and what they say. */
export type Sealed = { device: string; seq: number; op: Bytes; held: Held }
/** A change, and what to answer once it is on the disk. Without a change there is nothing to do. */
export type Plan<T> = { change?: Omit<Change, 'turn'> & { put?: Sealed[] }; value: T }
