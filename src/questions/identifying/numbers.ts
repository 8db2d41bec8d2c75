import { isHelpline } from './contact.ts'
import { type Found, matches } from './mark.ts'

const social = /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/gu
const cued =
  /\b(?:case|docket|inmate|booking|badge|member|policy|account|patient|chart|record|claim|license|licence|passport|prescription|rx|id|mrn|ssn|social security|medicaid|medicare|routing|card)(?: (?:number|no\.?|num|id))?(?: is|:| was|,)? ?#? ?((?=[a-z-]{0,6}\d)[a-z\d][a-z\d-]{2,30})\b/giu
const long = /(?<![\w$.,-])(?:\d{3,12}(?:[ -]\d{3,12}){2,6}|\d{6,25})(?![\w-])/gu
const plate =
  /\b(?:license |licence )?(?:plates?|tags?|registration)(?: (?:number|no\.?))?(?: (?:is|was|reads|says)|:|,)? ?#?["“]?((?=[a-z -]{0,4}\d)[a-z\d]{1,4}[ -]?[a-z\d]{2,4})\b/giu
const money = /\$ ?(\d{1,3}(?:,\d{3}){0,4}|\d{1,12})(\.\d{2})?(?!\d|,\d|k\b)/gu
const dollars = /(?<![\w$.,])(\d{1,3}(?:,\d{3}){0,4}|\d{1,12})(\.\d{2})? (?:dollars|bucks)\b/gu

/** Numbers that belong to one person or one case, number plates, and sums of money too exact to be anyone's. */
export function numbersIn(text: string): Found[] {
  const ofOne = (match: RegExpExecArray) => last(match, 'number', '[number]')
  return [
    ...matches(text, social, () => ({ code: 'number', instead: '[number]' })),
    ...matches(text, cued, ofOne),
    ...matches(text, long, match =>
      isHelpline(match[0].replace(/\D/gu, '')) ? null : { code: 'number', instead: '[number]' },
    ),
    ...matches(text, plate, match => last(match, 'plate', '[number plate]')),
    ...matches(text, money, sum),
    ...matches(text, dollars, sum),
  ]
}

function last(match: RegExpExecArray, code: 'number' | 'plate', instead: string) {
  const part = match[1] ?? ''
  const from = match[0].length - part.length
  return /\d/u.test(part) ? { code, instead, from, to: from + part.length } : null
}

function sum(match: RegExpExecArray) {
  const whole = Number((match[1] ?? '').replaceAll(',', ''))
  const cents = Number(match[2] ?? 0)
  const exact = (whole >= 1000 && whole % 50 !== 0) || (whole >= 100 && cents > 0)
  if (!exact) return null
  const step = 10 ** Math.max(1, Math.floor(Math.log10(whole)) - 1)
  return {
    code: 'exact-amount',
    instead: `about $${(Math.round(whole / step) * step).toLocaleString('en-US')}`,
  } as const
}
