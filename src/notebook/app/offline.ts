import { signal } from '@preact/signals'

/** A newer version lies ready; it is used when the member says so, since it loads the page anew. */
export const updateReady = signal(false)
export const online = signal(navigator.onLine)

let waiting: ServiceWorker | null = null

/** Keeps the notebook on this device for use with no network. Where that cannot be, it works online as before. */
export async function keepOffline(): Promise<void> {
  addEventListener('online', () => {
    online.value = true
  })
  addEventListener('offline', () => {
    online.value = false
  })
  if (!('serviceWorker' in navigator)) return
  const kept = await navigator.serviceWorker
    .register('/notebook/service-worker.js', { scope: '/notebook', updateViaCache: 'none' })
    .catch(() => undefined)
  if (!kept) return
  offer(kept)
  kept.addEventListener('updatefound', () =>
    kept.installing?.addEventListener('statechange', () => offer(kept)),
  )
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && navigator.onLine) void kept.update().catch(() => undefined)
  })
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

/** Removes what keeps the notebook working offline. Its entries are removed by `erase`. */
export async function forgetOffline(): Promise<void> {
  const kept = await navigator.serviceWorker?.getRegistration('/notebook')
  await kept?.unregister()
  if ('caches' in globalThis) for (const name of await caches.keys()) await caches.delete(name)
}
