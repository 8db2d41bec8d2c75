import type { Signal } from '@preact/signals'
import type { Into } from '../account/asks.ts'
import type { EntryTypes } from '../entries.ts'
import { partLater } from '../screens/later.ts'

/** Where a new entry will be kept. */
export const KeptIn = partLater<{ type: string; into: Signal<Into> }>(
  async () => (await import('./kept-in.tsx')).KeptIn,
)

/** Of a kept entry: its two versions, and where it is kept. */
export const EntryStands = partLater<{
  type: keyof EntryTypes
  id: string | undefined
  only?: 'versions' | 'place'
}>(async () => (await import('./entry-stands.tsx')).EntryStands)
