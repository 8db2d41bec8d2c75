import { useEffect, useState } from 'preact/hooks'
import { refused } from '../messages.ts'
import { entries, notebook, status } from './state.ts'

/**
 * What is being typed, kept through everything: another screen, the lock, a phone that closes the page. It stays in
 * memory while the notebook is open, and is sealed into the notebook (record type `draft`) when the page goes out of
 * sight or rests for a while.
 */
type Kept = { fields: unknown; sealed: boolean }
const kept = new Map<string, Kept>()
const restMs = 20_000
let resting: ReturnType<typeof setTimeout> | undefined

type Draft<T> = {
  fields: T
  /** Takes in what was typed or chosen. */
  set(changes: Partial<T>): void
  /** Forgets it: the form was saved or given up. */
  clear(): void
}

/**
 * A form's fields, found again where they were left.
 * @param name up to 58 letters, digits and dashes; one name for one form (and one entry)
 */
export function useDraft<T extends object>(name: string, empty: T): Draft<T> {
  const [fields, show] = useState<T>(() => ({ ...empty, ...found(name) }))
  useEffect(() => show({ ...empty, ...found(name) }), [name])
  return {
    fields,
    set(changes) {
      const next = { ...empty, ...found(name), ...changes }
      kept.set(name, { fields: next, sealed: false })
      show(next)
      clearTimeout(resting)
      resting = setTimeout(() => void sealAll(), restMs)
    },
    clear() {
      kept.delete(name)
      show(empty)
      if (stored(name)) void notebook().remove(idOf(name))
    },
  }
}

const idOf = (name: string): string => `draft-${name}`
const stored = (name: string) =>
  entries('draft')
    .peek()
    .find(one => one.id === idOf(name))
const found = (name: string): object => (kept.get(name)?.fields ?? stored(name)?.data ?? {}) as object

async function sealAll(): Promise<void> {
  if (status.peek() !== 'open') return
  for (const [name, draft] of kept) {
    if (draft.sealed) continue
    draft.sealed = true
    const answer = await notebook().record('draft', draft.fields, idOf(name))
    if (refused(answer)) draft.sealed = false
  }
}

/** Must be called before the notebook's worker starts, so that what is typed is sealed before a lock at once. */
export function guardDrafts(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void sealAll()
  })
  status.subscribe(next => {
    if (next === 'open') return
    for (const [name, draft] of kept) if (draft.sealed || next === 'none') kept.delete(name)
  })
}
