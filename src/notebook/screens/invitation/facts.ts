import { computed } from '@preact/signals'
import { hooksFor } from '../../../craft/invitation/hooks.ts'
import { type AskedWith, type Invitation, invitationShape } from '../../../craft/invitation/invitation.ts'
import { type InvitationFacts, nextInvitation } from '../../../craft/invitation/next.ts'
import { expectedObstacles } from '../../../craft/invitation/obstacles.ts'
import type { Profile } from '../../../craft/loved-one/profile.ts'
import { ownPlanShape } from '../../../craft/own-plan/own-plan.ts'
import { readBack } from '../../../craft/record/record.ts'
import { entries, entry, now } from '../../app/state.ts'
import { nextGoodTime } from '../../entries/coming-week.ts'
import { seenOnly } from '../../entries/observations.ts'
import { isThere } from '../../forms/record-form.ts'
import { attempts, openings, options, scripts } from '../../reading/known.ts'
import { about, homeTier, profile } from '../loved-one/about.ts'

export const invitationId = 'invitation'

/** The plan of the invitation; null where none was made, or a newer version made it. */
export const invitation = computed<Invitation | null>(() => {
  const read = readBack(invitationShape, entry('invitation', invitationId)?.data)
  return read && !('later' in read) ? (read as Invitation) : null
})

/** How the plan asks, to be kept with a talk; nothing without a plan. */
export function askedWithNow(): AskedWith | undefined {
  const plan = invitation.value
  if (!plan) return undefined
  const { hooks, who, place } = plan
  return { hooks, ...(who ? { who } : {}), ...(place ? { place } : {}) }
}

/** The scripts that ask for one visit, newest first. */
export const visitScripts = computed(() =>
  scripts.value
    .filter(({ data }) => data.aim === 'visit' && data.text.trim())
    .map(({ id, data }) => ({ id, script: data }))
    .reverse(),
)

const hopes = computed(() => seenOnly.value.filter(({ kind }) => kind === 'dip' || kind === 'wish'))

/** Their story, with the last hope or low moment of the log as words of theirs. */
const story = computed<Profile | null>(() => {
  const heard = hopes.value.findLast(({ what }) => what.trim())
  const words = heard ? [{ words: heard.what.trim().slice(0, 300) }] : []
  if (!profile.value && words.length === 0) return null
  return { version: 1, ...profile.value, said: [...(profile.value?.said ?? []), ...words] }
})

/** What may count for them, likeliest first. */
export const offers = computed(() => hooksFor(story.value, about.value.loved_one, about.value.relationship))

/** What to expect in their way. */
export const expected = computed(() =>
  expectedObstacles({
    profile: profile.value,
    loved: about.value.loved_one,
    home: about.value.home,
    kit: options.value,
    ownPlan: isThere(entries('own-plan').value, ownPlanShape),
  }),
)

/** Someone who knows already, by the story: only they may be asked to speak. */
const trusted = computed(() => {
  const { others_know = [], household = [] } = profile.value ?? {}
  const grown = household.filter(({ age }) => age === undefined || age >= 18)
  return [...others_know, ...grown].find(({ knows }) => knows === 'all' || knows === 'some')?.who
})

/** Where the invitation stands, and what the tries teach. */
export const standing = computed(() => {
  const visits = new Set(scripts.value.filter(({ data }) => data.aim === 'visit').map(({ id }) => id))
  const tries = attempts.value
    .map(({ data }) => data)
    .filter(({ script, asked_with }) => asked_with || visits.has(script))
  const facts: InvitationFacts = {
    tries,
    openings: openings.value.map(({ data }) => data),
    hopes: hopes.value.map(({ from }) => from),
    plan: invitation.value,
    offers: offers.value,
    ...(trusted.value ? { trusted: trusted.value } : {}),
    tier: homeTier.value,
    next: nextGoodTime.value,
  }
  return nextInvitation(facts, now.value)
})
