import { Check } from 'lucide'
import grounds from '../../../../content/en/tools/first-weeks.md?tool'
import { type FirstWeeks, weekAhead } from '../../../craft/after-entry/first-weeks.ts'
import type { WeekStepKey } from '../../../craft/after-entry/next-week-step.ts'
import { firstWeeksWords as t } from '../../../words/en/tools/treatment/first-weeks.ts'
import { go, type ScreenName } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { toCommons } from '../../app/shell.ts'
import { dayInShort, weekdayInShort } from '../../app/when.ts'
import { thisWeek } from '../../entries/this-week.ts'
import { factsIn } from '../../forms/grounds.tsx'
import { CallLink } from '../moment/call-link.tsx'
import { today } from '../own-life/today.ts'
import { screens } from '../registry.ts'

const whys = {
  ...t.whys,
  ...factsIn(grounds, [
    'old-amount-can-kill',
    'stopping-can-kill',
    'signs-seen-and-raised',
    'good-day',
    'stimulants-with-medicine',
    'families-help-staying',
  ]),
}
const leadsTo: Partial<Record<WeekStepKey, ScreenName>> = {
  'get-naloxone': 'loved-one',
  'open-safety-plan': 'safety-plan',
  'make-lapse-plan': 'lapse-plan',
  'keep-up-rewards': 'reward',
}
const byPhone: readonly WeekStepKey[] = [
  'call-place',
  'confirm-start',
  'ask-before-stopping',
  'ask-about-stimulants',
  'ask-for-family-session',
]

type StepProps = { plan: FirstWeeks; onDone: (step: WeekStepKey) => void }

/** The one thing of this week, with why and from where. */
export function ThisWeek({ plan, onDone }: StepProps) {
  const step = thisWeek.value
  if (!step) return <p>{t.nothing}</p>
  const { key, why, source } = step
  const to = leadsTo[key]
  return (
    <Note>
      <h2>{t.thisWeek}</h2>
      <p class="week-step">{t.actions[key]}</p>
      <p>{whys[why]}</p>
      {key === 'get-naloxone' && (
        <p>
          <a href={toCommons('/library/naloxone-and-overdose')}>{t.naloxoneLink}</a>
        </p>
      )}
      <div class="steps">
        {to && screens[to] && <Button onClick={() => go(to)}>{t.open[key as keyof typeof t.open]}</Button>}
        {byPhone.includes(key) && plan.phone && (
          <CallLink phone={plan.phone} class="button">
            {plan.phone}
          </CallLink>
        )}
        {key !== 'get-naloxone' && (
          <Button kind="quiet" icon={Check} onClick={() => onDone(key)}>
            {t.did}
          </Button>
        )}
      </div>
      <p class="soft">
        {t.restsOn}: {t.from[source]}.
      </p>
    </Note>
  )
}

/** Seven days from today, with what is on. On paper each day has its date. */
export function WeekAhead({ plan, paper = false }: { plan: FirstWeeks; paper?: boolean }) {
  const days = weekAhead(plan, today())
  return (
    <section>
      <h2>{t.ahead}</h2>
      <ol class="week-ahead">
        {days.map(({ day, starts, sessions }, index) => (
          <li key={day}>
            <b>{paper ? dayInShort(day) : index === 0 ? t.today : weekdayInShort(day)}</b>
            <span>
              {starts && <span class="week-first">{t.starts}</span>}
              {sessions.map(({ what, at, whose }) => (
                <span key={`${what} ${at}`}>
                  {at && <time>{at}</time>} {what}
                  {whose === 'family' && <i>{t.whose.family}</i>}
                </span>
              ))}
              {sessions.length === 0 && !starts && <span class="soft">{t.free}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
