import { useEffect, useState } from 'preact/hooks'
import { entries } from '../app/state.ts'
import type { Entry } from '../messages.ts'
import { recordTypes } from './record-types.ts'

/** Every entry that has two versions, or was removed in one place while it was changed in another. */
export function useConflicts(): Entry[] {
  const [asked, ask] = useState(false)
  // Not before the screen stands: it fetches every type there is.
  useEffect(() => ask(true), [])
  if (!asked) return []
  return recordTypes.flatMap(type =>
    entries(type).value.filter(entry => entry.others.length > 0 || entry.removedElsewhere),
  )
}
