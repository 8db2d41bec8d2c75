import { base, isVerb, past } from './lexicon.en.verbs.ts'

/** A change of form for a kept phrase; undefined when the phrase is not clean enough to stand in a new sentence. */
type Form = (phrase: string) => string | undefined

const list = (words: string): Set<string> => new Set(words.split(' '))

/** Words that open a second clause, sharpen or deny, so that a phrase with one of them is not carried over. */
const unclean = list(
  "i we he she it's they who what which when while where why how if unless until because so that and or but nor than then like as not no never always ever every all constantly forever just even only again will would can could should must is are was were am be been being do does did done have has had damn fucking stupid goddamn hell crap shit yourself himself herself anything anyone anybody nothing such",
)

const longest = 6

/** A phrase of one verb and what belongs to it: no second clause, no second verb, nothing that sharpens. */
const isClean = (phrase: string): boolean => {
  const words = phrase.toLowerCase().split(' ')
  return (
    words.length <= longest &&
    words.every(word => /^[\p{L}’'-]+$/u.test(word) && !unclean.has(word)) &&
    words.slice(1).every((word, index) => !isVerb(word) || nouns.has(word) || words[index] === 'to')
  )
}

/** Words that are verbs and, more often after a verb, things. */
const nouns = list('work help talk play walk drink dinner plan love sleep home call visit cash hand dishes')

const verbOf = (phrase: string): string => phrase.toLowerCase().split(' ')[0] ?? ''

const opening =
  (verbs: Set<string>): Form =>
  phrase =>
    verbs.has(verbOf(phrase)) && isClean(phrase) ? phrase : undefined

const kindVerbs = list('call text answer visit hug kiss cook play help listen talk eat join ask thank write')
const hardVerbs = list('stop quit call eat sleep come talk rest wait answer text visit stay go tell ask')
const doable =
  /^(?:(?:call|visit|see|talk to) (?:a|the|your) (?:doctor|nurse|clinic|counselor|therapist|dentist|sponsor|mother|father|mom|dad|sister|brother|landlord|school|kids)|(?:call|see|talk to) someone|rest|eat|sleep)(?: (?:about this|about it|today|tomorrow|this week|now))?$/

const place =
  /^(?:(?:in|at) (?:the|your) (?:bathroom|garage|basement|bar|car|casino|bedroom|kitchen|yard|park)|in bed|at the bar|on (?:the|your) (?:couch|phone|computer|porch)|online|outside)$/
const span = /^(?:a few|two|three|four|five|six|seven|eight|nine|ten|several|\d+) hours(?: (.+))?$/

const knownVerb: Form = phrase => (isVerb(verbOf(phrase)) && isClean(phrase) ? phrase : undefined)

/** Changes of form a better wording may ask for by name. Each refuses, with undefined, what it can not keep well. */
export const forms: Record<string, Form> = {
  past: phrase => (knownVerb(phrase) === undefined ? undefined : past(phrase)),
  verb: phrase => (knownVerb(phrase) === undefined ? undefined : base(phrase)),
  kind: opening(kindVerbs),
  hard: opening(hardVerbs),
  doable: phrase => (doable.test(phrase) ? phrase : undefined),
  place: phrase => (place.test(phrase) ? phrase : undefined),
  span: phrase => {
    const found = span.exec(phrase)
    return found && (found[1] === undefined || place.test(found[1])) ? phrase : undefined
  },
  feeling: phrase => (phrase === 'mad' || phrase === 'furious' ? 'angry' : phrase),
  others: phrase => (phrase === 'this family' ? 'our family' : phrase),
}
