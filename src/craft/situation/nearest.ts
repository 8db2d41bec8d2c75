/**
 * The known term most like what was written: shared words count first ("lips blue" finds "blue-or-grey-lips"),
 * then letters (edit distance). Undefined when nothing is close: a far guess is worse than none.
 */
export function nearest<T extends string>(written: string, known: readonly T[]): T | undefined {
  const asked = written.slice(0, 60).toLowerCase()
  let best: T | undefined
  let least = closeEnough
  for (const term of known) {
    const far = distance(asked, term) / Math.max(asked.length, term.length) - sharedWords(asked, term)
    if (far < least) {
      least = far
      best = term
    }
  }
  return best
}

/** How much of a word may differ and still be a slip of the hand. */
const closeEnough = 0.45

function sharedWords(a: string, b: string): number {
  const words = a.split(/[^a-z]+/).filter(word => word.length > 2)
  const others = b.split(/[^a-z]+/)
  return words.filter(word => others.includes(word)).length / Math.max(1, words.length)
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
