/** How often something was so: `seen` times of `of`, and the range in which the real share very likely lies (0 to 1). */
export type Share = { seen: number; of: number; low: number; high: number }

const ninetyFive = 1.96

/**
 * The Wilson score interval for a share (E. B. Wilson, JASA 1927; 22: 209-212), 95 %. It always holds the raw share,
 * stays inside 0 to 1 and gets wider with less evidence.
 * @param evidence what the `of` times are worth together when some were less sure; between 0 and `of`
 * @param z the width in standard deviations: 1.96 for 95 %
 */
export function shareOf(seen: number, of: number, evidence: number = of, z: number = ninetyFive): Share {
  if (of <= 0 || evidence <= 0) return { seen, of, low: 0, high: 1 }
  const [p, n] = [seen / of, evidence]
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  return {
    seen,
    of,
    low: Math.max(0, Math.min(p, middle - reach)),
    high: Math.min(1, Math.max(p, middle + reach)),
  }
}
