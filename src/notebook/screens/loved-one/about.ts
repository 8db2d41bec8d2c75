import { computed } from '@preact/signals'
import { homeKnownOf, knownOf, type Profile, profileShape } from '../../../craft/loved-one/profile.ts'
import { readBack } from '../../../craft/record/record.ts'
import { type HomeTier, tierOf } from '../../../craft/safety.ts'
import { anyOf, stimulants } from '../../../craft/vocabulary.ts'
import { entry } from '../../app/state.ts'
import type { AboutLovedOne } from '../../entries.ts'
import { blankAbout, readAbout } from './record.ts'

export const aboutId = 'loved-one'
export const profileId = 'profile'

/** What was told on this record itself: what its own forms fill from and write back. */
export const told = computed<AboutLovedOne>(() => readAbout(entry('loved-one', aboutId)?.data) ?? blankAbout)

/** The loved one's story; null where none was written, or a newer version wrote it. */
export const profile = computed<Profile | null>(() => {
  const read = readBack(profileShape, entry('profile', profileId)?.data)
  return read && !('later' in read) ? (read as Profile) : null
})

/** All that is known about the loved one and the home, the story's facts with it; nothing, where nothing was said. */
export const about = computed<AboutLovedOne>(() => ({
  ...told.value,
  loved_one: knownOf(told.value.loved_one, profile.value),
  home: homeKnownOf(told.value.home, profile.value),
}))

/** How careful this home must be, by what was said about it. */
export const homeTier = computed<HomeTier>(() => tierOf(about.value.home))

export const usesStimulants = computed(() => anyOf(about.value.loved_one.substances, stimulants))
