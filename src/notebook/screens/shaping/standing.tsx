import { Check, Gift } from 'lucide'
import grounds from '../../../../content/en/tools/shaping.md?tool'
import { dangersOf, planDangers } from '../../../craft/own-plan/own-plan.ts'
import { amend } from '../../../craft/record/record.ts'
import { ranked } from '../../../craft/rewards/offer.ts'
import { type Shaping, type Standing, shapingShape, standing } from '../../../craft/rewards/shaping.ts'
import { rewardFrom } from '../../../words/en/tools/encourage/reward.ts'
import { shapingWords as t } from '../../../words/en/tools/encourage/shaping.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { entry, now, replace, zone } from '../../app/state.ts'
import { dayOf, fullDay } from '../../app/when.ts'
import { seenOnly } from '../../entries/observations.ts'
import { factsIn } from '../../forms/grounds.tsx'
import { about, homeTier } from '../loved-one/about.ts'
import { household, keptRewards } from '../reward/household.ts'
import { RankedList } from '../reward/list.tsx'

/** The step at hand, how often it came, and what moves it on or back. */
export function StandingNote({ shaping, id }: { shaping: Shaping; id: string }) {
  const found = standing(shaping, seenOnly.value, zone(), now.value, homeTier.value)
  if (!found) return <p>{t.notBegun}</p>
  const { step, came, needed, dry, dryAfter, moved, smaller, isLast } = found
  return (
    <Note>
      <h2>
        {t.atHand}: {shaping.steps[step]!.what}
      </h2>
      <p>
        {isLast ? t.last(came) : t.came(came, needed)} {!isLast && t.next(shaping.steps[step + 1]!.what)}
      </p>
      {moved && <p>{t.moved[moved.why](fullDay(moved.on))}</p>}
      {smaller && <p>{t.smaller}</p>}
      {!smaller && dry > 0 && step > 0 && <p>{t.dry(dry, dryAfter)}</p>}
      <p>{t.say}</p>
      <ItCame shaping={shaping} id={id} found={found} />
      <p class="soft">
        {t.blank} {rewardFrom[found.source]}
      </p>
    </Note>
  )
}

/** A tap that counts the step at hand for today. */
function ItCame({ shaping, id, found: { step } }: { shaping: Shaping; id: string; found: Standing }) {
  const today = dayOf(now.value.toString(), zone())
  const came = shaping.came ?? []
  if (came.some(each => each.on === today)) return <p>{t.counted}</p>
  const count = () => {
    const old = entry('shaping', id)
    const next = amend(shapingShape, shaping, { came: [...came, { on: today, step: step + 1 }] })
    if (old && !('refusal' in next)) void replace(old, next)
  }
  return (
    <Button icon={Check} onClick={count}>
      {t.itCame}
    </Button>
  )
}

/** What may be given when a step comes, and the way to the gate. */
export function RewardsForIt() {
  const ready = ranked(keptRewards.value, household.value).filter(({ record }) => record.for !== 'not-using')
  return (
    <>
      <h2>{t.rewards}</h2>
      {ready.length === 0 ? <p>{t.noRewards}</p> : <RankedList of={ready.slice(0, 3)} />}
      <div class="steps">
        {ready.length === 0 ? (
          <Button kind="quiet" onClick={() => go('reward')}>
            {t.toRewards}
          </Button>
        ) : (
          <Button kind="quiet" icon={Gift} onClick={() => go('reward', 'now')}>
            {t.give}
          </Button>
        )}
      </div>
    </>
  )
}

const facts = factsIn(grounds, planDangers)

/** What anybody who cuts down must know; what they use may not be written down yet. */
export function Dangers() {
  const { loved_one } = about.value
  const { substances } = loved_one
  const dangers = dangersOf(substances.length > 0 ? substances : ['unknown'], loved_one)
  return (
    <>
      {dangers.map(danger => (
        <Note kind="danger" key={danger}>
          <p>{facts[danger]}</p>
        </Note>
      ))}
    </>
  )
}
