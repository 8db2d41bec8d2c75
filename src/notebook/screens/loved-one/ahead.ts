import { entries, notebook } from '../../app/state.ts'
import type { EntryTypes } from '../../entries.ts'

/** Fetches entries of these types before a screen is drawn that fills its fields from them. */
export async function ahead(...types: (keyof EntryTypes)[]): Promise<void> {
  for (const type of types) entries(type)
  // Asked after the lists above, so answered after them.
  await Promise.all(types.map(type => notebook().list(type)))
}
