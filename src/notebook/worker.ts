/** The notebook's worker: alone in holding keys and opened entries. The page only ever gets what it asks for. */
import { Keeper } from './keeper.ts'
import { type Reply, readQuestion } from './messages.ts'
import { openStore } from './store.ts'

/** How often the worker looks whether it is time to lock. */
const LOOK_EVERY_MS = 5000

/** The side of a worker's own scope, or of a MessagePort, that is needed here. */
type Page = {
  postMessage(message: Reply): void
  addEventListener(event: 'message', listener: (event: { data: unknown }) => void): void
}

/** How long a writer waits for its turn before it writes all the same, which is safe but may need several tries. */
const TURN_MS = 2000

/** Lets the writers of several tabs take turns, so that none always comes second; one that sleeps is passed over. */
function inTurns<T>(work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work()
  let begun = false
  const turn = () => {
    begun = true
    return work()
  }
  return navigator.locks.request('fn', { signal: AbortSignal.timeout(TURN_MS) }, turn).catch(fault => {
    if (begun) throw fault
    return work()
  }) as Promise<T>
}

/** Syncing is one tab's work at a time; the others get what it brought. */
async function unlessElsewhere(work: () => Promise<void>): Promise<void> {
  if (!navigator.locks) return work()
  await navigator.locks.request('fn-sync', { ifAvailable: true }, async lock => (lock ? work() : undefined))
}

/**
 * Serves a page and keeps in touch with other tabs.
 *
 * @param origin where the server is.
 * @returns the way to stop.
 */
export function serve(page: Page, channel: BroadcastChannel | undefined, origin: string): () => void {
  const keeper = new Keeper({
    store: openStore(),
    now: () => Date.now(),
    tell: event => page.postMessage({ event }),
    post: word => channel?.postMessage(word),
    alone: inTurns,
    unlessElsewhere,
    origin,
  })
  channel?.addEventListener('message', event => void keeper.hear(event.data))
  page.addEventListener('message', ({ data }) => {
    const asked = readQuestion(data)
    if (!asked) return
    const { n } = asked
    if (!('question' in asked)) return page.postMessage({ n, answer: { refusal: 'malformed' } })
    keeper.answer(asked.question).then(
      answer => page.postMessage({ n, answer }),
      // Only the kind of fault: its text might quote what was written.
      fault => page.postMessage({ n, fault: fault instanceof Error ? fault.name : 'fault' }),
    )
  })
  const looking = setInterval(() => void keeper.tick(), LOOK_EVERY_MS)
  return () => {
    clearInterval(looking)
    channel?.close()
  }
}

if (typeof WorkerGlobalScope !== 'undefined' && self instanceof WorkerGlobalScope)
  serve(
    self,
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('fn'),
    location.origin,
  )
