import { type Found, matches } from './mark.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const nth = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const year = '(?:19|20)\\d\\d'
const monthFirst = new RegExp(
  `\\b(${month})\\.? (?:the )?${nth}(?![\\w:]|[.,]\\d| ?(?:mg|%|days|months|weeks|hours|times|people)\\b)(?:,? ${year}\\b)?`,
  'giu',
)
const dayFirst = new RegExp(`\\b(?:the )?${nth} (?:of )?(${month})\\b\\.?(?:,? ${year}\\b)?`, 'giu')
const monthYear = new RegExp(`\\b(${month})\\.?(?: of)?,? ${year}\\b`, 'gu')
const iso = new RegExp(`(?<![\\w-])${year}[-/](0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\\d|3[01])(?![\\w-])`, 'gu')
const slashed =
  /(?<![\w/.-])(0?[1-9]|1[0-2])[/.-](?:0?[1-9]|[12]\d|3[01])[/.-](?:(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)/gu
const dayLeading = /(?<![\w/.-])(?:1[3-9]|2\d|3[01])[/.-](0?[1-9]|1[0-2])[/.-](?:19|20)\d\d(?![\w/-]|\.\d)/gu
const short =
  /\b(?:on|since|from|by|until|till|before|after|born|dated|dob:?|date:?) (0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?![\w/]| (?:of|pill|gram|cup|bottle|tab|strip))/giu
const dayAlone =
  /\b(?:on|since|by|until|before|after) (the (?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th))(?! (?:day|time|birthday|of|step|floor|grade|street|avenue|anniversary|hour|week|month|year|try|night|visit|rehab|attempt|one))\b/giu

/** Dates exact to the day, and a month together with its year. A month alone, a weekday and a year alone stay. */
export function datesIn(text: string): Found[] {
  return [
    ...matches(text, monthFirst, match => (isVerb(match) ? null : inMonth(match[1] ?? ''))),
    ...matches(text, dayFirst, match => (isVerb(match) ? null : inMonth(match[1] ?? ''))),
    ...matches(text, monthYear, match => ({ code: 'date', instead: nameOf(match[1] ?? '') })),
    ...matches(text, iso, match => inMonth(match[1] ?? '')),
    ...matches(text, slashed, match => inMonth(match[1] ?? '')),
    ...matches(text, dayLeading, match => inMonth(match[1] ?? '')),
    ...matches(text, short, match => ({ ...inMonth(match[1] ?? ''), from: match[0].indexOf(' ') + 1 })),
    ...matches(text, dayAlone, match => ({
      code: 'date',
      instead: 'a day that month',
      from: match[0].length - (match[1] ?? '').length,
    })),
  ]
}

/** "may" and "march" in small letters are verbs more often than months. */
function isVerb(match: RegExpExecArray): boolean {
  return /^(?:may|march|mar|jan|sep|dec)$/u.test(match[1] ?? '')
}

function inMonth(said: string) {
  return { code: 'date', instead: `a day in ${nameOf(said)}` } as const
}

function nameOf(said: string): string {
  const byNumber = months[Number(said) - 1]
  return (
    byNumber ?? months.find(name => name.toLowerCase().startsWith(said.toLowerCase().slice(0, 3))) ?? said
  )
}
