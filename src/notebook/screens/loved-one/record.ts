import {
  homeFacts,
  lovedOneFacts,
  type Relationship,
  relationships,
  type Substance,
  substances,
  tiers,
} from '../../../craft/vocabulary.ts'
import type { AboutLovedOne } from '../../entries.ts'

export const blankAbout: AboutLovedOne = { version: 1, loved_one: { substances: [] }, home: {} }

/** Yes-or-no questions of the screen, by the part of the situation they belong to. */
export const lovedOneAsked = [
  'never_clear',
  'heavy_daily_use',
  'past_overdose',
  'lost_tolerance',
  'uses_alone',
] as const
export const homeAsked = ['naloxone', 'children'] as const
export type Asked = (typeof lovedOneAsked)[number] | (typeof homeAsked)[number]

export type YesNo = 'yes' | 'no' | 'unknown'
export type Afraid = 'no' | 'sometimes' | 'tonight' | 'skip'

/** What stands in the fields. */
export type AboutForm = {
  name: string
  relationship: Relationship | ''
  address: string
  substances: Substance[]
  afraid: Afraid | ''
} & Record<Asked, YesNo | ''>

/** The fields for what was kept before. */
export function formOf({ name, relationship, address, loved_one, home }: AboutLovedOne): AboutForm {
  const answer = (value: boolean | undefined): YesNo | '' => (value === undefined ? '' : value ? 'yes' : 'no')
  const answers = [
    ...lovedOneAsked.map(key => [key, answer(loved_one[key])] as const),
    ...homeAsked.map(key => [key, answer(home[key])] as const),
  ]
  return {
    name: name ?? '',
    relationship: relationship ?? '',
    address: address ?? '',
    substances: [...loved_one.substances],
    afraid: home.afraid_tonight ? 'tonight' : home.afraid ? 'sometimes' : home.afraid === false ? 'no' : '',
    ...(Object.fromEntries(answers) as Record<Asked, YesNo | ''>),
  }
}

/**
 * What to keep. Answers that this screen does not ask for stay as they were. "Don't know" and "rather not say" are kept
 * as not known, which is never taken as safe. Being afraid now makes the home red, in the past year amber; a no is one
 * answer among several: it makes it neither, and takes back no fear that was told before.
 */
export function aboutOf(form: AboutForm, before: AboutLovedOne = blankAbout): AboutLovedOne {
  const known = (keys: readonly Asked[]) =>
    Object.fromEntries(
      keys.filter(key => form[key] === 'yes' || form[key] === 'no').map(key => [key, form[key] === 'yes']),
    )
  const without = (part: object, keys: readonly string[]) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => !keys.includes(key)))
  const name = form.name.trim().slice(0, 60)
  const address = form.address.trim().slice(0, 200)
  return {
    version: 1,
    ...(name ? { name } : {}),
    ...(form.relationship ? { relationship: form.relationship } : {}),
    ...(address ? { address } : {}),
    loved_one: {
      ...without(before.loved_one, lovedOneAsked),
      ...known(lovedOneAsked),
      substances: form.substances,
    },
    home: {
      ...without(before.home, homeAsked),
      ...known(homeAsked),
      ...fearOf(form.afraid, before.home),
    },
  }
}

/** One answer here can make a home more careful, never less: that takes the questions about home, one by one. */
function fearOf(
  afraid: AboutForm['afraid'],
  { afraid: before }: AboutLovedOne['home'],
): AboutLovedOne['home'] {
  if (afraid === 'tonight') return { afraid: true, afraid_tonight: true }
  if (afraid === 'sometimes') return { afraid: true }
  return afraid === 'no' && before === undefined ? { afraid: false } : {}
}

/**
 * Reads it back from a record; null when it is not one, or one of a newer version. An answer whose question is no longer
 * asked is passed over, and the rest still counts.
 */
export function readAbout(data: unknown): AboutLovedOne | null {
  if (!isObject(data) || data.version !== 1) return null
  const { name, relationship, address, loved_one, home } = data
  const used = isObject(loved_one) && Array.isArray(loved_one.substances) ? loved_one.substances : []
  const tier = isObject(home) ? tiers.find(one => one === home.tier) : undefined
  return {
    version: 1,
    ...(typeof name === 'string' ? { name } : {}),
    ...(relationships.includes(relationship as Relationship)
      ? { relationship: relationship as Relationship }
      : {}),
    ...(typeof address === 'string' ? { address } : {}),
    loved_one: {
      ...answersIn(loved_one, lovedOneFacts),
      substances: substances.filter(one => used.includes(one)),
    },
    home: { ...answersIn(home, homeFacts), ...(tier ? { tier } : {}) },
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function answersIn<Key extends string>(part: unknown, keys: readonly Key[]): { [K in Key]?: boolean } {
  const answered = isObject(part) ? keys.filter(key => typeof part[key] === 'boolean') : []
  return Object.fromEntries(answered.map(key => [key, (part as Record<Key, boolean>)[key]])) as {
    [K in Key]?: boolean
  }
}
