import { type Found, matches } from './mark.ts'

const tens = [
  '',
  '',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]
const tenWords = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const smallWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const spelled = `(?:(?:${tenWords.slice(2).join('|')})(?:[- ](?:${smallWords.slice(1, 10).join('|')}))?|${smallWords.slice(1).join('|')})`
const number = `(\\d{1,3}|${spelled})`
const unit =
  '(?:%|percent|days?|weeks?|months?|hours?|hrs?|minutes?|mins?|dollars?|bucks|miles?|pounds?|lbs?|mg|ml|pills?|beers?|drinks?|shots?|steps?|times?|feet|people|kids|meetings?|bags?|grams?|years? (?:clean|sober|in|of|ago|now|later|and|since|together|since|into|apart|older|younger)|:\\d|[ap]\\.?m\\b|o.clock|or \\d|to \\d|[-/]\\d|[.,]\\d)'
const notUnit = `(?!\\w)(?! ?${unit})`

const yearOld = new RegExp(
  `\\b${number}[- ]?(?:years?|yrs?|yr)?[- ]?(?:old|yo|y\\/o)\\b(?: (son|daughter|boy|girl|child|kid|stepson|stepdaughter|grandson|granddaughter|nephew|niece|brother|sister|man|woman|guy|husband|wife|mother|father|mom|dad|boyfriend|girlfriend|partner))?`,
  'giu',
)
const isAge = new RegExp(
  `\\b(?:he|she|they|i|who|son|daughter|brother|sister|husband|wife|boyfriend|girlfriend|partner|mom|mother|dad|father|nephew|niece|grandson|granddaughter|child|kid|[A-Z][a-z]{1,20})(?: is|'s|’s| am|'m|’m| was|'re| are| were| will be| is almost| is about| is only| was only| is just)(?: now| almost| about| only| just)? ${number}${notUnit}`,
  'giu',
)
const turned = new RegExp(`\\b(?:turned|turning|turns) ${number}${notUnit}`, 'giu')
const aged = new RegExp(`\\b(?:at (?:the )?age(?: of)?|aged|age:?|ages) ${number}${notUnit}`, 'giu')
const since = new RegExp(
  `\\b(?:started|began|using|drinking|smoking|left home|pregnant|married|arrested|diagnosed|overdosed|died|passed away|moved out)(?: [a-z]{1,12}){0,2} (at ${number})${notUnit}`,
  'giu',
)
const bracketed = /[([] ?(?:(\d{1,2}) ?\/? ?([mf])?|([mf]) ?\/? ?(\d{1,2})) ?[)\]]/giu
/** A number alone in brackets is an age behind a person only; elsewhere it counts a list. */
const afterPerson =
  /\b(?:son|daughter|brother|sister|husband|wife|boyfriend|girlfriend|partner|mom|mother|dad|father|nephew|niece|grandson|granddaughter|child|kid|boy|girl|me|I|[A-Z][a-z]{1,20}) ?$/u
const shortForm = /(?<![\w$.,/-])(\d{2}) ?([MF])(?![\w])|(?<![\w$.,/-])([MF])(\d{2})(?!\w)/gu
const appositive =
  /\b(?:son|daughter|brother|sister|husband|wife|boyfriend|girlfriend|partner|mom|mother|dad|father|nephew|niece|grandson|granddaughter|child|kid|boy|girl|[A-Z][a-z]{1,20}), (?:who is |now |almost |age )?(\d{1,2}),/gu
const agesOfChildren =
  /\b(?:kids|children|boys|girls|sons|daughters|grandkids|grandchildren)(?: are|,| who are| \()?(?: ages?| aged)? ?(\d{1,2}(?:(?:, | and |, and | & )\d{1,2}){1,6})(?!\w| ?(?:days|weeks|months|hours))/giu

/** Exact ages of grown people (`age`) and of those under 18 (`child`). Lengths of time and amounts are not ages. */
export function agesIn(text: string): Found[] {
  return [
    ...matches(text, yearOld, match => forOld(text, match)),
    ...matches(text, isAge, match => atEnd(text, match)),
    ...matches(text, turned, match => {
      const told = atEnd(text, match)
      return told && { ...told, instead: 'a year older' }
    }),
    ...matches(text, aged, match => whole(text, match, match[1])),
    ...matches(text, since, match => {
      const told = whole(text, match, match[2])
      return told && { ...told, from: match[0].length - (match[1] ?? '').length }
    }),
    ...matches(text, bracketed, match => {
      const sex = match[2] ?? match[3]
      if (!sex && !afterPerson.test(text.slice(Math.max(0, match.index - 30), match.index))) return null
      return shortOne(text, match, match[1] ?? match[4], sex)
    }),
    ...matches(text, shortForm, match => shortOne(text, match, match[1] ?? match[4], match[2] ?? match[3])),
    ...matches(text, appositive, match => {
      const told = whole(text, match, match[1])
      const length = (match[1] ?? '').length
      return told && { ...told, from: match[0].length - length - 1, to: match[0].length - 1 }
    }),
    ...matches(text, agesOfChildren, match => ({
      code: 'child',
      instead: 'of different ages',
      from: match[0].length - (match[1] ?? '').length,
    })),
  ]
}

function forOld(text: string, match: RegExpExecArray) {
  const years = numberOf(match[1])
  if (years === null || years < 1) return null
  const to = match[0].length - (match[2] ? match[2].length + 1 : 0)
  const code = years < 18 ? 'child' : 'age'
  const after = /\b(?:an?|the|my|our|his|her|their|your|one|this|that) $/iu.test(
    text.slice(Math.max(0, match.index - 7), match.index),
  )
  if (!match[2] && !after) return { code, instead: inTens(years, whose(text, match.index)), to } as const
  const ten = `${tenWords[Math.floor(years / 10)] ?? 'grown'}-something`
  const adjective = years < 13 ? 'young' : years < 20 ? 'teenage' : ten
  const noun = years < 13 ? 'young child' : years < 20 ? 'teenager' : ten
  return { code, instead: match[2] ? adjective : noun, to } as const
}

function atEnd(text: string, match: RegExpExecArray) {
  const told = whole(text, match, match[1])
  return told && { ...told, from: match[0].length - (match[1] ?? '').length }
}

function whole(text: string, match: RegExpExecArray, said: string | undefined) {
  const years = numberOf(said)
  if (years === null || years < 3) return null
  return {
    code: years < 18 ? 'child' : 'age',
    instead: inTens(years, whose(text, match.index + match[0].length)),
  } as const
}

function shortOne(text: string, match: RegExpExecArray, said: string | undefined, sex: string | undefined) {
  const years = numberOf(said)
  if (years === null || years < 3) return null
  const their = sex ? (sex.toLowerCase() === 'm' ? 'his' : 'her') : whose(text, match.index)
  const words = inTens(years, their)
  return {
    code: years < 18 ? 'child' : 'age',
    instead: /^[([]/u.test(match[0]) ? `(${words})` : words,
  } as const
}

function numberOf(said: string | undefined): number | null {
  if (said === undefined) return null
  if (/^\d/u.test(said)) return Number(said) <= 110 ? Number(said) : null
  const [first = '', second = ''] = said.toLowerCase().split(/[- ]/u)
  const ten = tenWords.indexOf(first)
  return ten > 1 ? ten * 10 + Math.max(0, smallWords.indexOf(second)) : smallWords.indexOf(first)
}

function inTens(years: number, their: string): string {
  if (years < 13) return 'a young child'
  if (years < 20) return `in ${their} teens`
  return `in ${their} ${tens[Math.floor(years / 10)] ?? 'nineties'}`
}

const men =
  /\b(?:he|him|his|son|husband|brother|father|dad|boyfriend|nephew|grandson|uncle|grandfather|boy|man)\b/giu
const women =
  /\b(?:she|her|daughter|wife|sister|mother|mom|girlfriend|niece|granddaughter|aunt|grandmother|girl|woman)\b/giu

/** "his", "her", "my" or "their", from the words just before. */
function whose(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 60), at)
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1
  const [he, she, me] = [last(men), last(women), last(/\b(?:I|I['’]m)\b/gu)]
  if (me > he && me > she) return 'my'
  return he > she ? 'his' : she > he ? 'her' : 'their'
}
