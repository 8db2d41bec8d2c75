import { startsSentence } from '../fit.ts'
import type { Code, Found } from '../mark.ts'

const phrases: Record<string, string> = {
  '[e-mail address]': '[correo electrónico]',
  '[web address]': '[dirección web]',
  '[phone number]': '[teléfono]',
  '[user name]': '[nombre de usuario]',
  '[address]': '[dirección]',
  '[apartment]': '[apartamento]',
  '[ZIP code]': '[código postal]',
  '[number]': '[número]',
  '[number plate]': '[placa]',
  '[first name]': '[nombre]',
  '[name]': '[nombre]',
  'a street nearby': 'una calle cercana',
  'a road nearby': 'una carretera cercana',
  'a nearby town': 'una ciudad cercana',
  'another state': 'otro estado',
  'our county': 'nuestro condado',
  'a local place': 'un lugar de la zona',
  'a local school': 'una escuela de la zona',
  'a college': 'una universidad',
  'a local company': 'una empresa local',
  'a day that month': 'un día de ese mes',
  'the doctor': 'el doctor',
  'the officer': 'el oficial',
  'the pastor': 'el pastor',
  'my aunt': 'mi tía',
  'my uncle': 'mi tío',
  'my grandmother': 'mi abuela',
  'my grandfather': 'mi abuelo',
}
const months: Record<string, string> = {
  January: 'enero',
  February: 'febrero',
  March: 'marzo',
  April: 'abril',
  May: 'mayo',
  June: 'junio',
  July: 'julio',
  August: 'agosto',
  September: 'septiembre',
  October: 'octubre',
  November: 'noviembre',
  December: 'diciembre',
}
const byCode: Partial<Record<Code, string>> = {
  child: 'de pocos años',
  age: 'de cierta edad',
  school: 'una escuela de la zona',
  place: 'un lugar de la zona',
  name: '[nombre]',
}

/** What a rule for English put in place, for a sentence in Spanish. */
export function inSpanish({ code, instead }: Found): string {
  const sum = /^about (\$[\d,]+)$/u.exec(instead)?.[1]
  if (sum) return `unos ${sum}`
  const month = /^(?:a day in )?([A-Z][a-z]+)$/u.exec(instead)?.[1] ?? ''
  if (code === 'date' && months[month])
    return instead.startsWith('a day') ? `un día de ${months[month]}` : months[month]
  return phrases[instead] ?? byCode[code] ?? instead
}

/** Makes the words put in place of a mark fit a Spanish sentence: a capital, no second article, no "a el". */
export function fittedInSpanish(text: string, { start }: Found, instead: string): string {
  const before = text.slice(Math.max(0, start - 12), start)
  const alone = /(?<!\p{L})(?:el|la|los|las|al|del|mi|su|tu|una?|est[ea]|es[ea]|nuestr[oa]) $/iu.test(before)
    ? instead.replace(/^(?:el|la|los|las|una?|mi|nuestr[oa]) /u, '')
    : instead
  const fits = /(?<!\p{L})(?:a|de) $/iu.test(before) ? alone.replace(/^el /u, 'ese ') : alone
  return startsSentence(text, start) ? fits.charAt(0).toUpperCase() + fits.slice(1) : fits
}
