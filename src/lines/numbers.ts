import { type NumberName, type Numbers, numberNames } from '../craft/numbers.ts'
import { type Locale, type Words, wordsIn } from '../words/words.ts'
import { asShipped, type Edits } from './edits.ts'
import { isFor, type Line, linesIn, lineToCall } from './lines.ts'

type Told = { plain: Numbers; linked: Numbers }
const made = new WeakMap<Edits, Map<string, Told>>()

function toldIn(locale: Locale, country: string, edits: Edits): Told {
  const kept = made.get(edits) ?? new Map<string, Told>()
  made.set(edits, kept)
  const key = `${locale} ${country}`
  const known = kept.get(key)
  if (known) return known
  const here = linesIn(locale, country, edits)
  const words = wordsIn(locale).numbers
  const told = {
    plain: tell(here, words, ({ phone }) => phone),
    linked: tell(here, words, ({ phone, dial }) => `<a href="tel:${dial}">${phone}</a>`),
  }
  kept.set(key, told)
  return told
}

/**
 * What texts say for the numbers of a country, from the same lines as its pages show. Made once for each change, since
 * every page asks.
 */
export const numbersIn = (locale: Locale, country: string, edits: Edits = asShipped): Numbers =>
  toldIn(locale, country, edits).plain

/** The same as HTML, each number but that of emergencies to be called with a tap: that one is the button of the page. */
export const linkedNumbersIn = (locale: Locale, country: string, edits: Edits = asShipped): Numbers =>
  toldIn(locale, country, edits).linked

type Called = { phone: string; dial: string }

function tell(here: readonly Line[], words: Words['numbers'], shown: (line: Called) => string): Numbers {
  const emergency = lineToCall(here, 'emergency').phone
  const told = (name: NumberName) => {
    if (name === 'emergency') return emergency
    const lines = here.filter(
      line => line.phone && line.dial && isSaidFor(line, name) && ofWholeCountry(line),
    )
    const line = lines.find(({ always }) => always) ?? lines[0]
    if (!line) return name === 'suicide' ? words.or(words.local.suicide, emergency) : words.local[name]
    const phone = shown({ phone: line.phone!, dial: line.dial! })
    return inWords(name, line, line.always ? phone : words.notAlways(phone), words)
  }
  return Object.fromEntries(numberNames.map(name => [name, told(name)])) as Numbers
}

/** A sentence names no number that answers only in a part: those stand in the list, each with where it is for. */
const ofWholeCountry = ({ region, country }: Line) => !region && country !== 'EU'

/** Nor one for children to an adult, nor, to find treatment, one that is there for other things first. */
function isSaidFor(line: Line, name: NumberName): boolean {
  if (name === 'child') return isFor(line, name) && line.adults === true
  return name === 'treatment' ? line.use === name : isFor(line, name)
}

function inWords(name: NumberName, line: Line, phone: string, words: Words['numbers']): string {
  if (name === 'poison') return words.poison(phone)
  if (name === 'never-alone') return words.neverAlone(phone)
  if (line.text === line.phone) return words.textIt(phone)
  return line.text && fitsSentence.test(line.text) ? words.textTo(phone, line.text) : words.call(phone)
}

/** A number, or one word to send to it. Any other way to text is told beside the line alone. */
const fitsSentence = /^(?:[A-Z]+ (?:to|al) )?\+?[\d -]+$/
