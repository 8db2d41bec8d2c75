/// <reference lib="webworker" />
import { readLines } from '../lines/read-lines.ts'

/**
 * Keeps the numbers to call as the server last told of them, so that one that a steward mended is right with no network
 * too. A cache of its own: a newer version of the program takes nothing away.
 */
const name = 'notebook-lines'
const address = '/notebook/lines.json'
/** A slow network gets this long before the kept numbers are shown. */
const PATIENCE_MS = 2000

/** Makes the place where they are kept, and fills it if the network is quick. Never fails: the program comes first. */
export async function keepLines(): Promise<void> {
  await caches.open(name)
  await Promise.race([renew(), patience()])
}

/** The numbers from the network when it answers in time and soundly; else as they are kept. */
export async function answerLines(event: FetchEvent): Promise<Response> {
  const fresh = renew()
  event.waitUntil(fresh)
  return (await Promise.race([fresh, patience()])) ?? (await kept()) ?? (await fresh) ?? Response.error()
}

const kept = async (): Promise<Response | undefined> =>
  (await caches.has(name)) ? (await caches.open(name)).match(address) : undefined

/** Asks anew, and keeps a sound answer. */
async function renew(): Promise<Response | undefined> {
  try {
    const answer = await fetch(address, { credentials: 'omit', cache: 'no-cache' })
    if (!answer.ok || answer.redirected || !readLines(await answer.clone().json())) return undefined
    await put(answer.clone()).catch(() => undefined)
    return answer
  } catch {
    return undefined
  }
}

/** Only where there is a place for it: that is removed together with the notebook, and must not come back. */
async function put(answer: Response): Promise<void> {
  if (await caches.has(name)) await (await caches.open(name)).put(address, answer)
}

const patience = (): Promise<undefined> =>
  new Promise(resolve => setTimeout(() => resolve(undefined), PATIENCE_MS))
