const union = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
)

/** Whether a country is in the European Union, where 112 answers everywhere. */
export const inUnion = (country: string): boolean => union.has(country)

const placed = /^\/(right-now\/in|substances\/in|lines)\/([a-z]{2})(?=\/|$)/

/**
 * The place that an address names, and the address without it: `/right-now/in/ca/cant-wake-them` is
 * `/right-now/cant-wake-them` in Canada.
 * @returns no place where the address names none
 */
export function readPlace(path: string): { path: string; place?: string } {
  const found = placed.exec(path)
  if (!found) return { path }
  const [whole, room = '', code = ''] = found
  return { path: `/${room.replace('/in', '')}${path.slice(whole.length)}`, place: code.toUpperCase() }
}

/** An address that keeps to a place, where it leads to a page that has numbers to call. */
export function inPlace(path: string, place: string | undefined): string {
  if (!place) return path
  const code = place.toLowerCase()
  return path
    .replace(/^\/(right-now|substances)(?=\/|\?|#|$)/, `/$1/in/${code}`)
    .replace(/^\/lines$/, `/lines/${code}`)
}

/** What a country is called, in a language. */
export const placeName = (locale: string, country: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(country) ?? country
