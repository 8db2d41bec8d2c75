import { type VocabularyWords, vocabularyInEnglish } from '../vocabulary.en.ts'
import {
  childAndRoadSigns,
  clearSigns,
  comingDownSigns,
  emergencySigns,
  eventSigns,
  homeFacts,
  intimidationSigns,
  lovedOneFacts,
  memberFacts,
  relationships,
  said,
  stances,
  states,
  substances,
  tiers,
  useSigns,
  violenceSigns,
  watchSigns,
} from '../vocabulary.ts'
import type { SituationRefusal } from './shape.ts'

/** A term, its sentence, and how it is answered when it is not simply named. */
export type ListedTerm = {
  readonly term: string
  readonly sentence: string
  readonly answer?: 'true or false' | 'a list of substances' | 'one of tiers' | 'one of relationships'
}
export type Listing = {
  readonly signs: Readonly<Record<string, readonly ListedTerm[]>>
  readonly said: readonly ListedTerm[]
  readonly state: readonly ListedTerm[]
  readonly substances: readonly ListedTerm[]
  readonly loved_one: readonly ListedTerm[]
  readonly home: readonly ListedTerm[]
  readonly member: readonly ListedTerm[]
  readonly tiers: readonly ListedTerm[]
  readonly relationships: readonly ListedTerm[]
  readonly stances: readonly ListedTerm[]
}

/** Every term that `parseSituation` takes, by group, with its sentence: what `stance --vocabulary` prints. */
export function vocabulary(words: VocabularyWords = vocabularyInEnglish): Listing {
  const named = <T extends string>(terms: readonly T[], sentences: Readonly<Record<T, string>>) =>
    terms.map(term => ({ term, sentence: sentences[term] }))
  const asked = <T extends string>(terms: readonly T[], sentences: Readonly<Record<T, string>>) =>
    terms.map(term => ({ term, sentence: sentences[term], answer: 'true or false' as const }))
  return {
    signs: {
      emergency: named(emergencySigns, words.signs),
      violence: named(violenceSigns, words.signs),
      'children and road': named(childAndRoadSigns, words.signs),
      'frightening behavior': named(intimidationSigns, words.signs),
      'needs watching': named(watchSigns, words.signs),
      use: named(useSigns, words.signs),
      'coming down': named(comingDownSigns, words.signs),
      clear: named(clearSigns, words.signs),
      events: named(eventSigns, words.signs),
    },
    said: named(said, words.said),
    state: named(states, words.states),
    substances: named(substances, words.substances),
    loved_one: [
      { term: 'substances', sentence: words.loved_one.substances, answer: 'a list of substances' },
      ...asked(lovedOneFacts, words.loved_one),
    ],
    home: [
      { term: 'tier', sentence: words.home.tier, answer: 'one of tiers' },
      ...asked(homeFacts, words.home),
    ],
    member: [
      ...asked(memberFacts, words.member),
      { term: 'relationship', sentence: words.member.relationship, answer: 'one of relationships' },
    ],
    tiers: named(tiers, words.tiers),
    relationships: named(relationships, words.relationships),
    stances: named(stances, words.stances),
  }
}

/** A refusal as one line a person can act on: what was not understood, where, and the nearest known term. */
export function refusalSentence(
  refusal: SituationRefusal,
  words: VocabularyWords = vocabularyInEnglish,
): string {
  const where = [refusal.part, refusal.term].filter(Boolean).join(': ')
  return [where, words.refusals[refusal.refusal], refusal.nearest && `${words.nearest} ${refusal.nearest}`]
    .filter(Boolean)
    .join(' — ')
}
