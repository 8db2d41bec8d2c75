import {
  homeFacts,
  lovedOneFacts,
  memberFacts,
  relationships,
  said,
  signs,
  states,
  substances,
  tiers,
} from '../vocabulary.ts'
import { alsoCalled } from './also-called.ts'
import { nearest } from './nearest.ts'
import type { Home, LovedOne, Member, Situation, SituationRefusal } from './shape.ts'

const parts = ['signs', 'said', 'state', 'loved_one', 'home', 'member'] as const
const everyTerm: Record<string, readonly string[]> = { signs, said, state: states, substances }

/**
 * Reads a situation from JSON: `{signs: [], said: [], state, loved_one: {}, home: {}, member: {}}`, every part optional.
 *
 * What is missing is not known, and not known is never taken as safe: no state is `unsure`; no answers about the home
 * make it unasked, which shuts the risky tools; a member whose calm is not known is not sent to calm down first, and is
 * not sent to invite either. `null` means the same as leaving a thing out.
 *
 * Refuses by name what it does not know, with the nearest term it does: `situation-not-an-object`,
 * `situation-unknown-part`, `situation-not-a-list`, `situation-unknown-term`, `situation-not-yes-or-no`.
 */
export function parseSituation(json: unknown): Situation | SituationRefusal {
  if (!isObject(json)) return { refusal: 'situation-not-an-object' }
  const stranger = Object.keys(json).find(key => !parts.includes(key as (typeof parts)[number]))
  if (stranger !== undefined) return unknownTerm('situation-unknown-part', 'situation', stranger, parts)
  const seen = list(json.signs, 'signs', signs)
  if ('refusal' in seen) return seen
  const heard = list(json.said, 'said', said)
  if ('refusal' in heard) return heard
  const state = oneOf(json.state, 'state', states)
  if (isRefusal(state)) return state
  const lovedOne = parseLovedOne(json.loved_one ?? {})
  if (isRefusal(lovedOne)) return lovedOne
  const home = facts(json.home ?? {}, 'home', homeFacts, { tier: tiers })
  if (isRefusal(home)) return home
  const member = facts(json.member ?? {}, 'member', memberFacts, { relationship: relationships })
  if (isRefusal(member)) return member
  return {
    signs: seen.terms,
    said: heard.terms,
    state: state ?? 'unsure',
    loved_one: lovedOne,
    home: home as Home,
    member: member as Member,
  }
}

/** Tells a refusal from a situation or any other value. */
export function isRefusal(value: unknown): value is SituationRefusal {
  return isObject(value) && 'refusal' in value
}

function parseLovedOne(json: unknown): LovedOne | SituationRefusal {
  if (!isObject(json)) return { refusal: 'situation-not-an-object', part: 'loved_one' }
  const { substances: given, ...rest } = json
  const used = list(given, 'substances', substances)
  if ('refusal' in used) return used
  const known = facts(rest, 'loved_one', lovedOneFacts, {}, ['substances'])
  if (isRefusal(known)) return known
  return { ...known, substances: used.terms }
}

function list<T extends string>(
  json: unknown,
  part: string,
  known: readonly T[],
): { terms: T[] } | SituationRefusal {
  if (json === undefined || json === null) return { terms: [] }
  if (!Array.isArray(json)) return { refusal: 'situation-not-a-list', part }
  for (const term of json) {
    if (!known.includes(term)) return unknownTerm('situation-unknown-term', part, term, known)
  }
  return { terms: [...new Set(json as T[])] }
}

function oneOf<T extends string>(
  json: unknown,
  part: string,
  known: readonly T[],
): T | undefined | SituationRefusal {
  if (json === undefined || json === null) return undefined
  const found = known.find(term => term === json)
  return found ?? unknownTerm('situation-unknown-term', part, json, known)
}

type Facts = Record<string, boolean | string>

/** Reads the yes-or-no answers of one part, and its few answers that are one of a list. */
function facts(
  json: unknown,
  part: string,
  yesOrNo: readonly string[],
  choices: Record<string, readonly string[]>,
  alsoNamed: readonly string[] = [],
): Facts | SituationRefusal {
  if (!isObject(json)) return { refusal: 'situation-not-an-object', part }
  const read: Facts = {}
  for (const [key, value] of Object.entries(json)) {
    const choice = Object.hasOwn(choices, key) ? choices[key] : undefined
    if (!choice && !yesOrNo.includes(key))
      return unknownTerm('situation-unknown-term', part, key, [
        ...yesOrNo,
        ...Object.keys(choices),
        ...alsoNamed,
      ])
    if (value === null || value === undefined) continue
    if (choice) {
      const chosen = oneOf(value, `${part}.${key}`, choice)
      if (isRefusal(chosen)) return chosen
      if (chosen !== undefined) read[key] = chosen
    } else if (typeof value === 'boolean') read[key] = value
    else return { refusal: 'situation-not-yes-or-no', part, term: key }
  }
  return read
}

/** Names the unknown term and the nearest known one; a term that belongs to another list is told so. */
function unknownTerm(
  refusal: SituationRefusal['refusal'],
  part: string,
  given: unknown,
  known: readonly string[],
): SituationRefusal {
  const term = typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given))
  const plain = term.toLowerCase()
  const meant = Object.hasOwn(alsoCalled, plain) ? (alsoCalled[plain] ?? term) : term
  if (meant !== term && known.includes(meant)) return { refusal, part, term, nearest: meant }
  const elsewhere = Object.entries(everyTerm).find(([name, terms]) => name !== part && terms.includes(meant))
  const near = elsewhere ? `${elsewhere[0]}: ${meant}` : nearest(term, known)
  return near === undefined ? { refusal, part, term } : { refusal, part, term, nearest: near }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
