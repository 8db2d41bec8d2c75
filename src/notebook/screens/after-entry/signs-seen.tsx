import { useSignal } from '@preact/signals'
import grounds from '../../../../content/en/tools/first-weeks.md?tool'
import {
  type DropOutSign,
  dropOutRisk,
  dropOutSigns,
  type FirstWeeks,
  raisedBy,
  signsLately,
} from '../../../craft/after-entry/first-weeks.ts'
import { speaksFreely } from '../../../craft/after-entry/next-week-step.ts'
import { firstWeeksWords as t } from '../../../words/en/tools/treatment/first-weeks.ts'
import { Button, Note } from '../../app/parts.tsx'
import { factsIn } from '../../forms/grounds.tsx'
import { Several } from '../../forms/several.tsx'
import { about, homeTier } from '../loved-one/about.ts'
import { today } from '../own-life/today.ts'

const raisedWords = factsIn(grounds, ['meth-with-opioid-medicine', 'cocaine-with-opioid-medicine'])

type SeenProps = { plan: FirstWeeks; onSeen: (signs: DropOutSign[]) => void }

/** Signs that they may stop going: ticked, weighed with what they use, and what follows. */
export function SignsSeen({ plan, onSeen }: SeenProps) {
  const day = today().toString()
  const chosen = useSignal<DropOutSign[]>(plan.seen?.find(({ on }) => on === day)?.signs ?? [])
  const lately = signsLately(plan, today())
  const raised = raisedBy(about.value.loved_one.substances, plan.medication)
  const risk = dropOutRisk(lately, raised)
  const careful = risk === 'act-now' && !speaksFreely(homeTier.value)
  return (
    <section>
      <h2>{t.signs}</h2>
      {raised.map(each => (
        <p key={each}>{raisedWords[each]}</p>
      ))}
      <Several
        name="seen"
        label={t.signsLead}
        options={dropOutSigns.map(value => ({ value, label: t.signNames[value] }))}
        chosen={chosen.value}
        onChange={next => (chosen.value = next)}
      />
      <Button kind="quiet" onClick={() => onSeen(chosen.value)}>
        {t.signsSave}
      </Button>
      <div role="status">
        {lately.length > 0 && (
          <Note kind="care">
            <p>{t.signsSeen(lately.map(sign => t.signNames[sign]).join(', '))}</p>
            <p>{careful ? t.carefulAct : t.risks[risk]}</p>
          </Note>
        )}
      </div>
      {lately.length === 0 && <p class="soft">{t.risks['nothing-seen']}</p>}
      {raised.length > 0 && <p class="soft">{t.from['meth-review']}.</p>}
    </section>
  )
}
