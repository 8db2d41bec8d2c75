import grounds from '../../../../content/en/tools/children.md?tool'
import type { ChildrenAdvice, ChildrenPlan } from '../../../craft/children/children.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { childrenWords as t } from '../../../words/en/tools/safety/children.ts'
import { Button, Screen } from '../../app/parts.tsx'
import { shell } from '../../app/shell.ts'
import { factsIn } from '../../forms/grounds.tsx'
import { place, useLines } from '../kit/lines.ts'
import { CallButton } from '../moment/call-button.tsx'
import { CallLink } from '../moment/call-link.tsx'

const { swallowed } = factsIn(grounds, ['swallowed'])

type DangerProps = { of: ChildrenAdvice; plan: ChildrenPlan | null; onSafe: () => void }

/** A child is in danger: the steps and the numbers, and nothing else. */
export function InDanger({ of, plan, onSafe }: DangerProps) {
  const lines = useLines().filter(
    line => line.country === place() && line.dial && ['poison', 'violence'].includes(line.use),
  )
  return (
    <Screen title={t.dangerTitle}>
      <CallButton />
      <ol class="danger-steps">
        {of.danger.map(step => (
          <li key={step}>{inWords(step)}</li>
        ))}
      </ol>
      {plan?.adults && (
        <section class="card lines">
          <h2>{t.fields.adults.label}</h2>
          <ul>
            {plan.adults.map(({ who, phone }) => (
              <li key={who}>
                {who}
                {phone && ': '}
                {phone && <CallLink phone={phone}>{phone}</CallLink>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {lines.length > 0 && (
        <section class="card lines">
          <h2>{tools.moment.lines}</h2>
          <ul>
            {lines.map(line => (
              <li key={line.title}>
                <a href={`tel:${line.dial}`}>{line.phone}</a> {line.title}. {line.hours}.
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{t.after}</p>
      <Button kind="quiet" onClick={onSafe}>
        {t.safeNow}
      </Button>
    </Screen>
  )
}

function inWords(step: ChildrenAdvice['danger'][number]): string {
  const words = t.danger[step]
  const told = typeof words === 'string' ? words : words(shell.emergency)
  return step === 'swallowed' ? `${told} ${swallowed}` : told
}
