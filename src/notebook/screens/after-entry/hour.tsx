import grounds from '../../../../content/en/tools/lapse-plan.md?tool'
import { firstHour, type HourStep, type LapsePlan } from '../../../craft/after-entry/lapse-plan.ts'
import { afterEntryDanger } from '../../../words/en/tools/treatment/first-weeks.ts'
import { lapsePlanWords as t } from '../../../words/en/tools/treatment/lapse-plan.ts'
import { shell, toCommons } from '../../app/shell.ts'
import { factsIn } from '../../forms/grounds.tsx'
import { about, homeTier } from '../loved-one/about.ts'
import { CallButton } from '../moment/call-button.tsx'
import { CallLink } from '../moment/call-link.tsx'

const facts = factsIn(grounds, [
  'look-breathing',
  'signs',
  'naloxone-again',
  'stay-near',
  'old-amount',
  'not-stop-at-once',
  'call-the-place',
])

type HourProps = {
  plan: LapsePlan
  /** Whether numbers can be tapped: on the screen, not on paper. */
  calls?: boolean
}

/** The first hour, one line for each step, with what the plan says of it; then whom to call. */
export function Hour({ plan, calls = false }: HourProps) {
  const steps = firstHour(about.value.loved_one, homeTier.value)
  const warnOfNone = steps.includes('naloxone') && !plan.naloxone_where && about.value.home.naloxone !== true
  return (
    <>
      <section>
        <h2>{t.hour}</h2>
        {calls && <CallButton />}
        <ol class="hour">
          {steps.map(step => (
            <li key={step}>
              {inWords(step, plan)}
              {step === 'say-one-sentence' && <q>{(plan.say ?? t.example).replace(/^“|”$/g, '')}</q>}
            </li>
          ))}
        </ol>
        {warnOfNone && (
          <p>
            {t.noNaloxone} <a href={toCommons('/library/naloxone-and-overdose')}>{t.naloxoneLink}</a>
          </p>
        )}
        {calls && (
          <p>
            <a href="/right-now/cant-wake-them">{afterEntryDanger.wake}</a>
          </p>
        )}
      </section>
      {plan.calls && (
        <section class="card lines">
          <h2>{t.call}</h2>
          <ul>
            {plan.calls.map(({ who, phone }) => (
              <li key={who}>
                {who}
                {phone && ': '}
                {phone && (calls ? <CallLink phone={phone}>{phone}</CallLink> : phone)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function inWords(step: HourStep, plan: LapsePlan): string {
  if (step === 'call-emergency') return `${facts.signs} ${t.hourSteps[step](shell.emergency)}`
  if (step === 'naloxone') return `${t.hourSteps[step](plan.naloxone_where ?? '')} ${facts['naloxone-again']}`
  return step === 'own-safety' || step === 'say-one-sentence' ? t.hourSteps[step] : facts[step]
}
