import { type Found, matches } from '../mark.ts'
import { loose } from './accents.ts'

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const month = `(${months.join('|')}|setiembre)`
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:º|°|ro|ero)?'
const spelled =
  'primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti\\p{Ll}{3,7}|treinta(?: y uno)?'
const article = '(?:(?<!\\p{L})(el|del)(?: día)? )?'
const year = '(?:,? del?(?: año)?|,)? (?:19|20)\\d\\d'
const exact = loose(
  new RegExp(
    `${article}(?<![\\p{L}\\d.,/-])(?:${day}|(?:${spelled})) de ${month}(?!\\p{L})(?:${year}(?!\\d))?`,
    'giu',
  ),
)
const monthFirst = loose(
  new RegExp(`(?<!\\p{L})${month} ${day}(?![\\d\\p{L}:]|[.,]\\d)(?:${year}(?!\\d))?`, 'giu'),
)
const monthYear = loose(new RegExp(`(?<!\\p{L})${month}${year}(?!\\d)`, 'giu'))
const numeric = loose(
  /(?:(?<!\p{L})(el|del)(?: día)? )?(?<![\p{L}\d/.-])(?:0?[1-9]|[12]\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](?:(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/giu,
)
const short = /(?<!\p{L})(el|del)(?: día)? (?:0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(?![\d/])/giu

/** Dates in Spanish exact to the day, and a month together with its year. A month alone and a year alone stay. */
export function datesInSpanish(text: string): Found[] {
  const inMonth = (match: RegExpExecArray) => {
    const of = /^del/iu.test(match[1] ?? '') ? 'de ' : ''
    return { code: 'date', instead: `${of}un día de ${nameOf(match[2] ?? '')}` } as const
  }
  return [
    ...matches(text, exact, inMonth),
    ...matches(text, monthFirst, match => ({
      code: 'date',
      instead: `un día de ${nameOf(match[1] ?? '')}`,
    })),
    ...matches(text, monthYear, match => ({ code: 'date', instead: nameOf(match[1] ?? '') })),
    ...matches(text, numeric, inMonth),
    ...matches(text, short, inMonth),
  ]
}

const nameOf = (said: string) => months[Number(said) - 1] ?? said.toLowerCase().replace('setiem', 'septiem')
