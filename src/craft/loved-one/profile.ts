import { choice, day, list, must, type Recorded, several, text, whole, yesNo } from '../record/record.ts'
import type { Home, LovedOne } from '../situation/shape.ts'

const routes = ['swallowed', 'drunk', 'smoked', 'snorted', 'injected', 'other'] as const
const patterns = ['all-day', 'every-day', 'most-days', 'weekends', 'binges', 'now-and-then'] as const
export const homesOf = ['mine', 'theirs', 'shared', 'apart'] as const
const away = ['jail', 'hospital', 'detox', 'residential', 'own-break', 'cut-down', 'other'] as const
const knowing = ['all', 'some', 'nothing'] as const

/**
 * The loved one's story (notebook record type `profile`, one record): how they use, what treatment was tried, what
 * makes an overdose or a withdrawal more dangerous, who they are, and who lives with the member. Which substances, the
 * relationship and the yes-or-no risks stand in the record `loved-one` and are not asked again. The fields follow what
 * CRAFT collects at its start (Smith and Meyers, Motivating Substance Abusers to Enter Treatment, 2004).
 */
export const profileShape = {
  routes: several(routes),
  pattern: choice(patterns),
  pattern_more: text(300),
  paydays: list({ day: must(whole(1, 31)) }, 6),
  treatments: list({ what: must(text(120)), when: text(60), helped: text(200), ended: text(200) }, 12),
  overdoses: list({ when: text(60), of: text(120), care: text(200) }, 12),
  seizures: list({ when: text(60), about: text(200) }, 12),
  time_away: list({ where: must(choice(away)), until: day, used_since: yesNo, about: text(200) }, 8),
  cares_about: list({ what: must(text(160)) }, 8),
  strengths: text(600),
  good_memories: text(1000),
  said: list({ words: must(text(300)), when: text(60) }, 10),
  home_of: choice(homesOf),
  household: list({ who: must(text(80)), age: whole(0, 120), knows: choice(knowing) }, 12),
  others_know: list({ who: must(text(80)), knows: choice(knowing), helps: text(200) }, 8),
} as const
export type Profile = Recorded<typeof profileShape>
export type HomeOf = (typeof homesOf)[number]

/** Days of the month on which money comes (1 to 31), each once, in order. */
export function paydaysOf(profile: Pick<Profile, 'paydays'> | null): number[] {
  const days = (profile?.paydays ?? []).map(({ day }) => day)
  return [...new Set(days)].sort((a, b) => a - b)
}

/**
 * What is known of the loved one once their story counts too. A told overdose or seizure is a fact, whatever was answered
 * before. Time away, or cutting down, means lost tolerance unless it was said that they used as much as before for a
 * month since: detox, release and the end of treatment bring a lost tolerance and more overdoses (Strang and others,
 * BMJ 2003; Penn State Evidence-to-Impact Collaborative; both checked 2026-11-29); the month is our judgment. Use all day long is heavy daily use. The story only ever adds a risk: a
 * fact it does not tell stays as it was.
 */
export function knownOf(loved: LovedOne, profile: Profile | null): LovedOne {
  if (!profile) return loved
  const lost = (profile.time_away ?? []).some(({ used_since }) => used_since !== true)
  return {
    ...loved,
    ...(profile.overdoses ? { past_overdose: true } : {}),
    ...(profile.seizures ? { past_seizure: true } : {}),
    ...(lost ? { lost_tolerance: true } : {}),
    ...(profile.pattern === 'all-day' ? { heavy_daily_use: true } : {}),
  }
}

/** The home, once the story counts too: somebody under 18 who lives with the member is a child at home. */
export function homeKnownOf(home: Home, profile: Profile | null): Home {
  const child = profile?.household?.some(({ age }) => age !== undefined && age < 18) ?? false
  return child ? { ...home, children: true } : home
}

/** Dangers of the story that a helper on the telephone must hear, gravest first. */
export const tellFirst = ['past_seizure', 'lost_tolerance', 'past_overdose', 'pregnant'] as const
export type TellFirst = (typeof tellFirst)[number]

/** What to tell a place at once when calling, from what is known. */
export function toTellFirst(loved: LovedOne): TellFirst[] {
  return tellFirst.filter(fact => loved[fact] === true)
}
