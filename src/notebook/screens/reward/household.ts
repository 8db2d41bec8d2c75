import { computed } from '@preact/signals'
import type { Kept } from '../../../craft/rewards/offer.ts'
import { type Household, rewardShape } from '../../../craft/rewards/reward.ts'
import { entries } from '../../app/state.ts'
import { readAll } from '../../forms/record-form.ts'
import { about, homeTier } from '../loved-one/about.ts'

/** What the rules of rewards must know, as far as it was told. */
export const household = computed<Household>(() => ({
  tier: homeTier.value,
  relationship: about.value.relationship,
  substances: about.value.loved_one.substances,
}))

/** The rewards that are kept, newest writing first. */
export const keptRewards = computed<Kept[]>(() => readAll(entries('reward').value, rewardShape))
