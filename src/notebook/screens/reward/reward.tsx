import grounds from '../../../../content/en/tools/reward.md?tool'
import { fitnessOf, rewardShape } from '../../../craft/rewards/reward.ts'
import { rewardWords as t } from '../../../words/en/tools/encourage/reward.ts'
import { recordPages } from '../../forms/record-pages.tsx'
import { about } from '../loved-one/about.ts'
import { FitnessNote, HoldBack, WordsWith } from './fitness.tsx'
import { household, keptRewards } from './household.ts'
import { enjoyed, RewardsTop, TheyAlsoEnjoy } from './list.tsx'
import { NowPage } from './now.tsx'

const Pages = recordPages({
  screen: 'reward',
  type: 'reward',
  shape: rewardShape,
  grounds,
  words: t,
  steps: [
    ['what', 'kind'],
    ['worth', 'cost', 'at_once', 'comfort', 'glad_of_me'],
    ['risks', 'safe'],
    ['for', 'say', 'given'],
  ],
  titleOf: ({ what }) => what,
  footOf: reward => (fitnessOf(reward, household.value).fit ? t.meantFor[reward.for] : t.no),
  unread: ['what'],
  start: startOf,
  Top: RewardsTop,
  Around: TheyAlsoEnjoy,
  Above: ({ record }) => <FitnessNote reward={record} />,
  Below: ({ record, id }) => (
    <>
      <WordsWith reward={record} />
      <HoldBack reward={record} id={id} />
    </>
  ),
})

/** Rewards: which fit now or at the next good time, each of them, and `now`: may one be given at this moment? */
export function RewardScreen({ id }: { id?: string }) {
  return id === 'now' ? <NowPage /> : <Pages {...(id ? { id } : {})} />
}

/** Whether they are glad of company was often said before; something they enjoy may stand in the notebook already. */
function startOf(from?: string) {
  const glad = keptRewards.value.find(({ record }) => record.glad_of_me !== undefined)?.record.glad_of_me
  const activity = enjoyed.value.find(({ id }) => id === from)
  return {
    for: about.value.loved_one.never_clear ? 'least-affected' : 'not-using',
    ...(glad === undefined ? {} : { glad_of_me: glad ? 'yes' : 'no' }),
    ...(activity ? { what: activity.record.what } : {}),
  }
}
