/// <reference lib="webworker" />
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'

import { answerLines, keepLines } from './kept-lines.ts'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] }

/** Keeps the notebook's program on the device, so that it opens with no network. It never sees what is written. */
const program = self.__WB_MANIFEST

/** A browser that has Temporal does not need the copy of it. */
const needed = program.filter(file => {
  const url = typeof file === 'string' ? file : file.url
  return !(url.includes('temporal') && 'Temporal' in self)
})

precacheAndRoute(needed, { ignoreURLParametersMatching: [/./] })
cleanupOutdatedCaches()

self.addEventListener('install', event => event.waitUntil(keepLines()))
self.addEventListener('fetch', event => {
  if (new URL(event.request.url).pathname === '/notebook/lines.json') event.respondWith(answerLines(event))
})

// A newer version waits until the member says so: taking over loads the page anew, and they may be in mid-sentence.
self.addEventListener('message', event => {
  if (event.data === 'take-over') void self.skipWaiting()
})

// The first version serves the page that brought it, so that the very next visit may be offline.
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
