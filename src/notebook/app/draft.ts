import { useEffect, useState } from 'preact/hooks'
import { isObject } from '../../craft/record/sound.ts'
import { refused } from '../messages.ts'
import { entries, notebook, status } from './state.ts'

/**
 * What is being typed, kept through everything: another screen, the lock, a phone that closes the page. It stays in
 * memory while the notebook is open, and is sealed into the notebook (record type `draft`) when the typing rests, when
 * a field is left and when the page goes out of sight. Not at every key: the log keeps each version for ever.
 */
type Kept = { fields: unknown; sealed: boolean; underway?: boolean }
const kept = new Map<string, Kept>()
/** The last sealing of each. A draft is removed only after it, or it would come back. */
const sealing = new Map<string, Promise<unknown>>()
/** Forgotten, whatever is still stored until the removal is through. */
const forgotten = new Set<string>()
const restMs = 1500
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
 * @param version of the entry that `empty` was read from: with a newer one the fields are read anew
 */
export function useDraft<T extends object>(name: string, empty: T, version?: string): Draft<T> {
  const [fields, show] = useState<T>(() => ({ ...empty, ...fitting(empty, found(name)) }))
  // Another screen may be the last thing before the page is left.
  useEffect(() => () => void sealAll(), [])
  useEffect(() => show({ ...empty, ...fitting(empty, found(name)) }), [name, version])
  return {
    fields,
    set(changes) {
      // Only what was touched, so that an old draft takes back nothing that was changed elsewhere.
      const touched = { ...found(name), ...changes }
      kept.set(name, { fields: touched, sealed: false })
      forgotten.delete(name)
      show({ ...empty, ...touched })
      clearTimeout(resting)
      resting = setTimeout(() => void sealAll(), restMs)
    },
    clear() {
      show(empty)
      void forget(name)
    },
  }
}

/** Of what was stored, what can stand in the form's fields: another program may have stored it. */
const fitting = (empty: object, stored: object): object =>
  Object.fromEntries(
    Object.entries(stored).filter(([name, value]) => fits((empty as Record<string, unknown>)[name], value)),
  )

/** A field that may be left out holds words. */
function fits(model: unknown, value: unknown): boolean {
  if (Array.isArray(model))
    return Array.isArray(value) && value.every(one => typeof one === 'string' || isObject(one))
  if (isObject(model))
    return isObject(value) && Object.entries(value).every(([name, one]) => fits(model[name], one))
  return typeof value === (model === undefined ? 'string' : typeof model)
}

const idOf = (name: string): string => `draft-${name}`
const stored = (name: string) =>
  entries('draft')
    .peek()
    .find(one => one.id === idOf(name))
const found = (name: string): object =>
  (kept.get(name)?.fields ?? (forgotten.has(name) ? {} : stored(name)?.data) ?? {}) as object

async function forget(name: string): Promise<void> {
  kept.delete(name)
  forgotten.add(name)
  const last = sealing.get(name)
  await last
  if (forgotten.has(name) && (last || stored(name))) await notebook().remove(idOf(name))
}

/** A page that is left takes its worker with it, so it stays for as long as one sealing takes. */
const holdMs = 200

function sealBeforeLeaving(): void {
  if (status.peek() !== 'open' || ![...kept.values()].some(one => !one.sealed && !one.underway)) return
  void sealAll()
  const until = performance.now() + holdMs
  while (performance.now() < until);
}

/** Seals at once what was typed since the last sealing. */
export async function sealAll(): Promise<void> {
  if (status.peek() !== 'open') return
  await Promise.all([...kept].map(([name, draft]) => seal(name, draft)))
}

async function seal(name: string, draft: Kept): Promise<void> {
  if (draft.sealed || draft.underway) return
  draft.underway = true
  const written = notebook().record('draft', draft.fields, idOf(name))
  sealing.set(name, written)
  draft.sealed = !refused(await written)
  draft.underway = false
  if (draft.sealed && status.peek() !== 'open' && kept.get(name) === draft) kept.delete(name)
}

/** Must be called before the notebook's worker starts, so that what is typed is sealed before a lock at once. */
export function guardDrafts(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void sealAll()
  })
  document.addEventListener('focusout', () => void sealAll())
  addEventListener('pagehide', sealBeforeLeaving)
  status.subscribe(next => {
    if (next === 'open') return
    forgotten.clear()
    sealing.clear()
    for (const [name, draft] of kept) if (draft.sealed || next === 'none') kept.delete(name)
  })
}
