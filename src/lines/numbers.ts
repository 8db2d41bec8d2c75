import { type NumberName, type Numbers, numberNames } from '../craft/numbers.ts'
import { type Locale, type Words, wordsIn } from '../words/words.ts'
import { asShipped, type Edits } from './edits.ts'
import { isFor, type Line, linesIn, lineToCall } from './lines.ts'

const made = new WeakMap<Edits, Map<string, Numbers>>()

/**
 * What texts say for the numbers of a country, from the same lines as its pages show. Made once for each change, since
 * every page asks.
 */
export function numbersIn(locale: Locale, country: string, edits: Edits = asShipped): Numbers {
  const kept = made.get(edits) ?? new Map<string, Numbers>()
  made.set(edits, kept)
  const key = `${locale} ${country}`
  const numbers = kept.get(key) ?? tell(linesIn(locale, country, edits), wordsIn(locale).numbers)
  kept.set(key, numbers)
  return numbers
}

function tell(here: readonly Line[], words: Words['numbers']): Numbers {
  const told = (name: NumberName) => {
    if (name === 'emergency') return lineToCall(here, name).phone
    const line = here.find(one => one.phone && isFor(one, name) && ofWholeCountry(one))
    return line?.phone ? inWords(name, line.phone, line.text, words) : words.local[name]
  }
  return Object.fromEntries(numberNames.map(name => [name, told(name)])) as Numbers
}

/** A sentence names no number that answers only in a part: those stand in the list, each with where it is for. */
const ofWholeCountry = ({ region, country }: Line) => !region && country !== 'EU'

function inWords(name: NumberName, phone: string, text: string | undefined, words: Words['numbers']): string {
  if (name === 'poison') return words.poison(phone)
  if (name === 'never-alone') return words.neverAlone(phone)
  if (text === phone) return words.textIt(phone)
  return text && fitsSentence.test(text) ? words.textTo(phone, text) : words.call(phone)
}

/** A number, or one word to send to it. Any other way to text is told beside the line alone. */
const fitsSentence = /^(?:[A-Z]+ (?:to|al) )?\+?[\d -]+$/
