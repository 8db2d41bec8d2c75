type Kept = { body: string; type: string; until: number }

/** Public pages, the same for everyone, kept as bytes for a minute. `forget` empties it when something is published. */
export type PageCache = {
  get: (key: string) => Kept | undefined
  keep: (key: string, body: string, type: string) => void
  forget: () => void
}

/** @param limit pages at most; the oldest goes first */
export function openPageCache(now: () => number, limit = 500, milliseconds = 60_000): PageCache {
  const pages = new Map<string, Kept>()
  return {
    get(key) {
      const kept = pages.get(key)
      if (kept && kept.until > now()) return kept
      pages.delete(key)
      return undefined
    },
    keep(key, body, type) {
      const oldest = pages.keys().next()
      if (pages.size >= limit && !oldest.done) pages.delete(oldest.value)
      pages.set(key, { body, type, until: now() + milliseconds })
    },
    forget: () => pages.clear(),
  }
}
