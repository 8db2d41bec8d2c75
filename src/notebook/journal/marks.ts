/** What is remembered of syncing one notebook. It is public: places and hashes, nothing of what entries say. */
import type { Head, Heads } from '../format/chain.ts'
import { readHeads } from '../format/frame.ts'
import { hex, isDevice, isSeq } from '../format/op.ts'

export type Marks = {
  /** How far the server confirmed each chain, of what is held here. */
  heads: Map<string, Head>
  /** When a sync last ended well, in milliseconds since 1970. */
  at: number | null
  /** How far a link or an invitation said the chains reach. */
  promised: Map<string, Head>
  /** How far each chain was missed when that was last told. */
  missed: Map<string, number>
  /** What the server was last told to purge. */
  purged: string
}

/** Reads stored marks. What is damaged counts as not there: it costs an alarm or a request, never an entry. */
export function readMarks(value: unknown): Marks {
  const { heads, at, promised, missed, purged } = (value ?? {}) as Record<string, unknown>
  const counts = Object.entries((missed ?? {}) as Record<string, unknown>)
  return {
    heads: readHeads(heads) ?? new Map(),
    at: typeof at === 'number' ? at : null,
    promised: readHeads(promised) ?? new Map(),
    missed: new Map(counts.filter((one): one is [string, number] => isDevice(one[0]) && isSeq(one[1]))),
    purged: typeof purged === 'string' ? purged : '',
  }
}

/** Marks as they are stored. */
export const writeMarks = ({ heads, at, promised, missed, purged }: Marks): unknown => ({
  heads: plainHeads(heads),
  at,
  promised: plainHeads(promised),
  missed: Object.fromEntries(missed),
  purged,
})

/** Heads as they stand in JSON. */
const plainHeads = (heads: Heads): Record<string, [number, string]> =>
  Object.fromEntries([...heads].map(([device, { seq, hash }]) => [device, [seq, hex(hash)]]))
