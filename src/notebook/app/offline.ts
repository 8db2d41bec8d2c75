import { signal } from '@preact/signals'
import { status } from './state.ts'

/** A newer version lies ready; it is used when the member says so, since it loads the page anew. */
export const updateReady = signal(false)
export const online = signal(navigator.onLine)
/** What the server last said of the numbers to call, as it came: `readLines` reads it. */
export const saidOfLines = signal<unknown>(undefined)

const AGAIN_MS = 5000
let waiting: ServiceWorker | null = null

/** Keeps the notebook on this device for use with no network. Where that cannot be, it works online as before. */
export async function keepOffline(): Promise<void> {
  addEventListener('online', () => {
    online.value = true
    void askForLines()
    // A network that has just come back is often not through yet.
    setTimeout(() => void askForLines(), AGAIN_MS)
  })
  addEventListener('offline', () => {
    online.value = false
  })
  void askForLines()
  if (!('serviceWorker' in navigator)) return
  const kept = await navigator.serviceWorker
    .register('/notebook/service-worker.js', { scope: '/notebook', updateViaCache: 'none' })
    .catch(() => undefined)
  keepInNeed()
  if (!kept) return
  offer(kept)
  kept.addEventListener('updatefound', () =>
    kept.installing?.addEventListener('statechange', () => offer(kept)),
  )
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || !navigator.onLine) return
    void askForLines()
    void kept.update().catch(() => undefined)
  })
}

/**
 * Asks for the numbers as the stewards of this site keep them: when the notebook is opened or looked at again, never
 * when a screen shows one, so that nobody can tell from the asking that someone needed it. Until there is a sound
 * answer, what was known before goes on standing.
 */
async function askForLines(): Promise<void> {
  try {
    const answer = await fetch('/notebook/lines.json', { credentials: 'omit' })
    if (answer.ok) saidOfLines.value = await answer.json()
  } catch {
    // No network, or a page of whoever lends it.
  }
}

/** A worker that waits while another is in charge is an update; the first one ever is not. */
function offer(kept: ServiceWorkerRegistration): void {
  waiting = kept.waiting
  updateReady.value = waiting !== null && navigator.serviceWorker.controller !== null
}

/** Lets the newer version take over, and loads the page anew. */
export function useUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage('take-over')
}

/**
 * The right-now pages and the guide to substances in every language, kept once there is a notebook here: before, nobody
 * agreed to keep anything. A worker answers below its own scope only, so each has one, of the same script.
 */
const inNeed = ['/right-now', '/es/right-now', '/substances', '/es/substances']

function keepInNeed(): void {
  const stop = status.subscribe(now => {
    if (now !== 'locked' && now !== 'open') return
    queueMicrotask(() => stop())
    for (const scope of inNeed)
      navigator.serviceWorker
        .register('/right-now/offline.js', { scope, updateViaCache: 'none' })
        .then(kept => kept.update())
        .catch(() => undefined)
  })
}

/** Removes what keeps the notebook, the right-now pages and the guide to substances working offline. Its entries are removed by `erase`. */
export async function forgetOffline(): Promise<void> {
  for (const kept of (await navigator.serviceWorker?.getRegistrations()) ?? []) await kept.unregister()
  if ('caches' in globalThis) for (const name of await caches.keys()) await caches.delete(name)
}
