/** `outgoing` is there once the page has gone out whole: with it, it goes out again without being made. */
export type Kept = { body: string; type: string; until: number; outgoing?: Outgoing }
/** The same page as it goes out, plain and compressed (gzip), with the headers of each. */
export type Outgoing = { tag: string; plain: Form; packed: Form }
export type Form = { bytes: Uint8Array<ArrayBuffer>; headers: Record<string, string> }

/** Public pages, the same for everyone, kept as bytes for a minute. `forget` empties it when something is published. */
export type PageCache = {
  get: (key: string) => Kept | undefined
  /** `since` is the turn that was read before the page was made: what was made before a `forget` is not kept. */
  keep: (key: string, body: string, type: string, since: number) => void
  turn: () => number
  forget: () => void
}

/** @param limit pages at most; the oldest goes first */
export function openPageCache(now: () => number, limit = 500, milliseconds = 60_000): PageCache {
  const pages = new Map<string, Kept>()
  let turn = 0
  return {
    get(key) {
      const kept = pages.get(key)
      if (kept && kept.until > now()) return kept
      pages.delete(key)
      return undefined
    },
    turn: () => turn,
    keep(key, body, type, since) {
      if (since !== turn) return
      const oldest = pages.keys().next()
      if (pages.size >= limit && !oldest.done) pages.delete(oldest.value)
      pages.set(key, { body, type, until: now() + milliseconds })
    },
    forget() {
      turn++
      pages.clear()
    },
  }
}
