const locale = document.documentElement.lang || 'en'

/** Mon, Nov 23, 2026, 6:05 PM, in a zone: a copy is read years later. */
export const dayTimeWithYear = (instant: string | number, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(typeof instant === 'number' ? instant : Date.parse(instant))

/** November 23, 2026 */
export const dayWithYear = (day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))
