const union = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
)

/** Whether a country is in the European Union, where 112 answers everywhere. */
export const inUnion = (country: string): boolean => union.has(country)

const everywhere = 'right-now|library|substances|search|about|privacy|leaving'
const room = new RegExp(`^/(?:${everywhere})(?=[/?#]|$)`)
const placed = new RegExp(`^(?:(/(?:${everywhere}))/in|(/lines))/([a-z]{2})(?=/|$)|^/in/([a-z]{2})$`)

/**
 * The place that an address names, and the address without it: `/right-now/in/ca/cant-wake-them` is
 * `/right-now/cant-wake-them` in Canada, and `/in/ca` is its front page.
 * @returns no place where the address names none
 */
export function readPlace(path: string): { path: string; place?: string } {
  const found = placed.exec(path)
  if (!found) return { path }
  const [whole, room, lines, code, ofFront] = found
  const place = (code ?? ofFront ?? '').toUpperCase()
  return { path: `${room ?? lines ?? ''}${path.slice(whole.length)}` || '/', place }
}

/** An address that keeps to a place, where it leads to a page that stands at the address of every place. */
export function inPlace(path: string, place: string | undefined): string {
  if (!place) return path
  const code = place.toLowerCase()
  if (path === '/') return `/in/${code}`
  return path.replace(room, `$&/in/${code}`).replace(/^\/lines$/, `/lines/${code}`)
}

/** What a country is called, in a language. */
export const placeName = (locale: string, country: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(country) ?? country
