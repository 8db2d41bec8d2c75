import grounds from '../../../../content/en/tools/children.md?tool'
import type { ChildrenAdvice, ChildrenPlan } from '../../../craft/children/children.ts'
import { childrenWords as t } from '../../../words/en/tools/safety/children.ts'
import { Button, Screen } from '../../app/parts.tsx'
import { shell } from '../../app/shell.ts'
import { factsIn } from '../../forms/grounds.tsx'
import { LineCards } from '../../lines/line-cards.tsx'
import { useLines } from '../../lines/lines.ts'
import { CallButton } from '../moment/call-button.tsx'
import { CallLink } from '../moment/call-link.tsx'

const { swallowed } = factsIn(grounds, ['swallowed'])

type DangerProps = { of: ChildrenAdvice; plan: ChildrenPlan | null; onSafe: () => void }

/** A child is in danger: the steps and the numbers, and nothing else. */
export function InDanger({ of, plan, onSafe }: DangerProps) {
  const lines = useLines().filter(({ use }) => use === 'poison' || use === 'violence')
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
      <LineCards lines={lines} />
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
