import { computed } from '@preact/signals'
import { type HomeTier, tierOf } from '../../../craft/safety.ts'
import { anyOf, stimulants } from '../../../craft/vocabulary.ts'
import { entry } from '../../app/state.ts'
import type { AboutLovedOne } from '../../entries.ts'
import { blankAbout, readAbout } from './record.ts'

export const aboutId = 'loved-one'

/** What is known about the loved one; nothing, where nothing was said. */
export const about = computed<AboutLovedOne>(() => readAbout(entry('loved-one', aboutId)?.data) ?? blankAbout)

/** How careful this home must be, by what was said about it. */
export const homeTier = computed<HomeTier>(() => tierOf(about.value.home))

export const usesStimulants = computed(() => anyOf(about.value.loved_one.substances, stimulants))
