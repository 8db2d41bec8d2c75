import { useSignal } from '@preact/signals'
import { rewardsNow } from '../../../craft/rewards/offer.ts'
import { rewardFrom, rewardWords as t } from '../../../words/en/tools/encourage/reward.ts'
import { back } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { nextGoodTime } from '../../entries/coming-week.ts'
import { type Asked, momentOf } from '../talk/asked.ts'
import { Gate } from '../talk/gate.tsx'
import { household, keptRewards } from './household.ts'
import { RankedList } from './list.tsx'

/** Asks how this moment is; only when the timing gate opens are rewards shown, those that fit it. */
export function NowPage() {
  const asked = useSignal<Asked | null>(null)
  if (!asked.value) return <Gate of={{ tool: 'reward' }} onMay={answers => (asked.value = answers)} />
  const moment = { ...momentOf(asked.value), next: nextGoodTime.value }
  const { rewards } = rewardsNow(keptRewards.value, household.value, moment)
  return (
    <Screen title={rewards.length > 0 ? t.now.title : t.now.titleNone} lead={t.now.lead}>
      {rewards.length === 0 ? <p>{t.now.none}</p> : <RankedList of={rewards} />}
      {rewards.length > 0 && (
        <Note>
          <p>{t.now.how}</p>
          <p class="soft">{rewardFrom.craft}</p>
        </Note>
      )}
      <div class="steps">
        <Button kind="quiet" onClick={back}>
          {t.now.all}
        </Button>
      </div>
    </Screen>
  )
}
