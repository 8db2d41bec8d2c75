import '../../tools.css'
import './after-entry.css'
import { useSignal } from '@preact/signals'
import { LifeBuoy } from 'lucide'
import grounds from '../../../../content/en/tools/first-weeks.md?tool'
import { type FirstWeeks, firstWeeksShape, keepUpIn, weekOf } from '../../../craft/after-entry/first-weeks.ts'
import { speaksFreely } from '../../../craft/after-entry/next-week-step.ts'
import { amend, readBack } from '../../../craft/record/record.ts'
import { allows } from '../../../craft/safety.ts'
import { anyOf, stimulants } from '../../../craft/vocabulary.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { firstWeeksWords as t } from '../../../words/en/tools/treatment/first-weeks.ts'
import { back, go } from '../../app/go.ts'
import { Button, Screen } from '../../app/parts.tsx'
import { entry, replace } from '../../app/state.ts'
import { fullDay } from '../../app/when.ts'
import { EntryStands } from '../../circle/parts-later.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { InSteps } from '../../forms/in-steps.tsx'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { type RecordForm, useRecord } from '../../forms/record-form.ts'
import { KeptWays } from '../../forms/record-pages.tsx'
import { about, homeTier } from '../loved-one/about.ts'
import { CallLink } from '../moment/call-link.tsx'
import { today } from '../own-life/today.ts'
import { screens } from '../registry.ts'
import { SignsSeen } from './signs-seen.tsx'
import { weeksStart } from './start.ts'
import { DangerOfTheseWeeks, HomeFirst } from './warnings.tsx'
import { ThisWeek, WeekAhead } from './week.tsx'

const planId = 'first-weeks'

/** The fields of each step; where talking is not safe, nothing is planned toward the loved one. */
function steps(): string[][] {
  const tier = homeTier.value
  const stimulant = anyOf(about.value.loved_one.substances, stimulants) && speaksFreely(tier)
  return [
    ['from', 'place', 'phone', 'ask_for', 'family_may_ask'],
    ['medication', 'medication_how', ...(stimulant ? ['asked_about_stimulants'] : []), 'away', 'drives'],
    ['sessions'],
    ...(speaksFreely(tier) ? [['greet', 'keep_up', 'keep_up_how']] : []),
  ]
}

/** The first weeks of treatment: a plan in four steps, then a page for every week. */
export function FirstWeeksScreen() {
  const form = useRecord('first-weeks', firstWeeksShape, planId, weeksStart())
  const kept = readBack(firstWeeksShape, entry('first-weeks', planId)?.data)
  const writing = useSignal(kept === null)
  if (form.later)
    return (
      <Screen title={t.title}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  if (!writing.value && kept)
    return <Weeks plan={kept as FirstWeeks} form={form} onChange={() => (writing.value = true)} />
  return (
    <InSteps
      title={t.title}
      lead={t.lead}
      form={form}
      steps={steps()}
      words={t}
      above={<HomeFirst />}
      onKept={() => (writing.value = false)}
    />
  )
}

/** Notes something beside the form, such as a step that is done. */
async function note(plan: FirstWeeks, changes: Pick<FirstWeeks, 'seen' | 'done'>): Promise<void> {
  const old = entry('first-weeks', planId)
  const made = amend(firstWeeksShape, plan, changes)
  if (old && !('refusal' in made)) await replace(old, made)
}

const latest = 199

type WeeksProps = { plan: FirstWeeks; form: RecordForm; onChange: () => void }

function Weeks({ plan, form, onChange }: WeeksProps) {
  const on = today().toString()
  const week = weekOf(plan, today())
  const { days } = today().until(plan.from, { largestUnit: 'days' })
  const others = (plan.seen ?? []).filter(row => row.on !== on)
  return (
    <Screen title={t.title} lead={week > 0 ? t.weekNumber(week) : t.beginsIn(days)}>
      <HomeFirst />
      <ThisWeek
        plan={plan}
        onDone={step => void note(plan, { done: [...(plan.done ?? []), { step, on }].slice(-latest) })}
      />
      <DangerOfTheseWeeks />
      <div class="steps">
        <Button icon={LifeBuoy} kind="quiet" onClick={() => go('lapse-plan')}>
          {t.lapsePlan}
        </Button>
      </div>
      <WeekAhead plan={plan} />
      <Place plan={plan} />
      <SignsSeen
        key={plan.seen?.length}
        plan={plan}
        onSeen={signs =>
          void note(plan, { seen: [...others, ...(signs.length > 0 ? [{ on, signs }] : [])].slice(-latest) })
        }
      />
      <GoingOn plan={plan} />
      <RecordFacts
        record={plan}
        shape={firstWeeksShape}
        of={['medication', 'medication_how', 'drives']}
        words={t.fields}
      />
      <KeptWays
        change={t.change}
        onChange={onChange}
        onRemove={() => {
          form.remove()
          back()
        }}
      />
      <EntryStands type="first-weeks" id={planId} />
      <Grounds of={grounds} />
      <Paper plan={plan} />
    </Screen>
  )
}

function Paper({ plan }: { plan: FirstWeeks }) {
  return (
    <section class="on-paper sheet-paper" aria-hidden="true">
      <h1>{t.paper}</h1>
      <WeekAhead plan={plan} paper />
      <DangerOfTheseWeeks />
      <RecordFacts record={plan} shape={firstWeeksShape} of={steps().flat()} words={t.fields} />
    </section>
  )
}

/** Whom to call, and what the place may say. */
function Place({ plan: { from, place, phone, ask_for, family_may_ask: may } }: { plan: FirstWeeks }) {
  return (
    <section class="card lines">
      <h2>{t.call}</h2>
      <p>
        {place}
        {phone && (
          <>
            : <CallLink phone={phone}>{phone}</CallLink>
          </>
        )}
        . {ask_for && t.askFor(ask_for)}
      </p>
      <p class="soft">
        {t.fields.from.label}: {fullDay(from)}. {may !== undefined && t.mayAsk[may ? 'yes' : 'no']}
      </p>
    </section>
  )
}

/** What the family goes on doing, as far as this home allows. */
function GoingOn({ plan }: { plan: FirstWeeks }) {
  const tier = homeTier.value
  const open = keepUpIn(tier)
  const chosen = open.filter(each => plan.keep_up?.includes(each))
  const free = speaksFreely(tier)
  return (
    <section>
      <h2>{t.goOn}</h2>
      <ul>
        {free && (plan.greet ? [plan.greet] : t.atHome).map(line => <li key={line}>{line}</li>)}
        {(chosen.length > 0 && free ? chosen : open).map(each => (
          <li key={each}>{t.keepUp[each]}</li>
        ))}
      </ul>
      {free && plan.keep_up_how && <p>{plan.keep_up_how}</p>}
      <div class="steps">
        {allows(tier, 'reward') && screens.reward && (
          <Button kind="quiet" onClick={() => go('reward')}>
            {t.rewards}
          </Button>
        )}
        <Button kind="quiet" onClick={() => go('own-life')}>
          {t.ownLife}
        </Button>
      </div>
    </section>
  )
}
