import './reward.css'
import { computed } from '@preact/signals'
import { Gift, Plus, Printer } from 'lucide'
import { healthyShape } from '../../../craft/functional-analysis/healthy.ts'
import { type Ranked, ranked } from '../../../craft/rewards/offer.ts'
import { rewardFrom, rewardWords as t } from '../../../words/en/tools/encourage/reward.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { entries, now, zone } from '../../app/state.ts'
import { dayTimeOf, timeOf } from '../../app/when.ts'
import { w } from '../../app/words.ts'
import { nextGoodTime } from '../../entries/coming-week.ts'
import { readAll } from '../../forms/record-form.ts'
import { household, keptRewards } from './household.ts'

const shown = 3

/** Which rewards are ready for the next good time, and why; the way to ask about now; the list for paper. */
export function RewardsTop() {
  if (keptRewards.value.length === 0) return null
  const ready = ranked(keptRewards.value, household.value)
  return (
    <>
      <Note>
        <h2>{t.top.next}</h2>
        <p>{nextInWords()}</p>
        {ready.length === 0 ? <p>{t.top.none}</p> : <RankedList of={ready.slice(0, shown)} />}
        {ready.length > 0 && <p class="soft">{rewardFrom.craft}</p>}
      </Note>
      {ready.length > 0 && (
        <div class="steps">
          <Button icon={Gift} onClick={() => go('reward', 'now')}>
            {t.top.ask}
          </Button>
          <Button kind="quiet" icon={Printer} onClick={() => print()}>
            {t.top.print}
          </Button>
        </div>
      )}
      <section class="on-paper sheet-paper" aria-hidden="true">
        <h1>{t.paper}</h1>
        <ul>
          {ready.map(({ id, record: { what, say } }) => (
            <li key={id}>
              {what}
              {say && <> “{say}”</>}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function nextInWords(): string {
  const next = nextGoodTime.value
  if (!next) return t.top.unknown
  if (Temporal.Instant.compare(next.from, now.value) <= 0) return t.top.open(timeOf(next.until, zone()))
  return t.top.when(w.when.span(dayTimeOf(next.from, zone()), timeOf(next.until, zone())))
}

/** Rewards in their order, each with what it is for and what speaks for it. */
export function RankedList({ of }: { of: readonly Ranked[] }) {
  return (
    <ol class="ranked">
      {of.map(({ id, record, why }) => (
        <li key={id}>
          <b>{record.what}</b>
          <small>{t.meantFor[record.for]}</small>
          <small>{t.because(why.map(reason => t.reasons[reason]))}</small>
        </li>
      ))}
    </ol>
  )
}

/** What they enjoy without use and can do now. */
export const enjoyed = computed(() =>
  readAll(entries('healthy-activity').value, healthyShape).filter(({ record }) => record.can_do !== false),
)

/** What stands in the notebook as enjoyed, and is no reward yet. */
export function TheyAlsoEnjoy() {
  const known = new Set(keptRewards.value.map(({ record }) => record.what))
  const fresh = enjoyed.value.filter(({ record }) => !known.has(record.what))
  if (fresh.length === 0) return null
  return (
    <>
      <h2>{t.top.healthy}</h2>
      <div class="steps">
        {fresh.map(({ id, record: { what } }) => (
          <Button
            key={id}
            kind="quiet"
            icon={Plus}
            label={t.top.make(what)}
            onClick={() => go('reward', `new:${id}`)}
          >
            {what}
          </Button>
        ))}
      </div>
    </>
  )
}
