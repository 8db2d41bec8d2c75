/** What kind of thing could tell who somebody is, most direct first: where two overlap, the earlier one holds. */
export const codes = [
  'email',
  'url',
  'phone',
  'handle',
  'address',
  'plate',
  'number',
  'date',
  'child',
  'age',
  'exact-amount',
  'school',
  'employer',
  'place',
  'name',
] as const
export type Code = (typeof codes)[number]

/** A stretch of text that could name someone: UTF-16 offsets, and words that can stand in its place. */
export type Found = { code: Code; start: number; end: number; instead: string }

/** Everything a pattern matches, in order. What `tell` answers with null is left alone. */
export function matches(
  text: string,
  pattern: RegExp,
  tell: (match: RegExpExecArray) => (Pick<Found, 'code' | 'instead'> & { from?: number; to?: number }) | null,
): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(pattern)) {
    const told = tell(match)
    if (!told) continue
    const { from = 0, to = match[0].length, code, instead } = told
    found.push({ code, instead, start: match.index + from, end: match.index + to })
  }
  return found
}
