import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Syncing } from '../account/asks.ts'
import { notebook, status } from '../app/state.ts'

/** How syncing goes, as last heard from the worker. */
export const syncing = signal<Syncing | null>(null)

/** Asks how syncing goes. A state of syncing may itself name a refusal, so it is known by its state. */
export async function askSyncing(): Promise<Syncing | null> {
  const answer = await notebook().ask({ ask: 'syncing' })
  return 'state' in answer ? answer : null
}

let following = false

/** Asks anew: what was heard before may be of another notebook. */
export async function readSyncing(): Promise<void> {
  const found = await askSyncing()
  if (found && status.peek() === 'open') syncing.value = found
}

function follow(): void {
  if (following) return
  following = true
  notebook().subscribe(change => {
    if (change.change === 'syncing') syncing.value = change.syncing
  })
  status.subscribe(next => {
    if (next === 'open') void readSyncing()
    else syncing.value = null
  })
}

/** Keeps `syncing` up to date from the first screen on that shows it. */
export function useSyncing(): void {
  useEffect(follow, [])
}
