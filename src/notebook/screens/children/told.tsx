import grounds from '../../../../content/en/tools/children.md?tool'
import type { ChildrenAdvice, DrivingStep } from '../../../craft/children/children.ts'
import { childrenWords as t } from '../../../words/en/tools/safety/children.ts'
import { shell } from '../../app/shell.ts'
import { factsIn } from '../../forms/grounds.tsx'

const facts = factsIn(grounds, ['fault', 'naloxone', 'tell-police'])
const rules = { ...t.rules, ...factsIn(grounds, ['no-ride-after-use', 'locked-away']) }

type Part = { of: ChildrenAdvice }

/** What keeps children safe, in every home. */
export function KeepsSafe({ of }: Part) {
  return (
    <section>
      <h2>{t.safety}</h2>
      <ul>
        {of.safety.map(rule => (
          <li key={rule}>{rules[rule]}</li>
        ))}
        <li>{facts.naloxone}</li>
      </ul>
    </section>
  )
}

const drivingLine = (step: DrivingStep): string =>
  step === 'call-police'
    ? `${t.drivingSteps[step](shell.emergency)} ${facts['tell-police']}`
    : t.drivingSteps[step]

/** What to do when someone who used wants to drive. */
export function Driving({ of }: Part) {
  const careful = !of.driving.includes('ask-keys-once')
  return (
    <section>
      <h2>{t.driving}</h2>
      {careful && <p>{t.carefulDriving}</p>}
      <ul>
        {of.driving.map(step => (
          <li key={step}>{drivingLine(step)}</li>
        ))}
      </ul>
      <p class="soft">{t.callHard}</p>
    </section>
  )
}

/** What to tell a child, by age. */
export function Telling({ of }: Part) {
  const careful = of.tell.some(({ lines }) => lines.includes('grown-up-trouble'))
  return (
    <section>
      <h2>{t.tell}</h2>
      <p>{careful ? t.tellCareful : facts.fault}</p>
      {of.tell.map(({ age, lines }) => (
        <details key={age} class="by-age" open={of.tell.length === 1}>
          <summary>{t.ages[age]}</summary>
          <ul>
            {lines.map(line => (
              <li key={line}>{t.telling[age][line]}</li>
            ))}
          </ul>
        </details>
      ))}
      <p class="soft">{t.tellPlain}</p>
    </section>
  )
}
