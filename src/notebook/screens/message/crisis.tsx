import { ArrowRight, ShieldCheck } from 'lucide'
import grounds from '../../../../content/en/tools/message.md?tool'
import type { Crisis, Reading } from '../../../craft/message/read.ts'
import { said } from '../../../craft/vocabulary.ts'
import { messageWords as t } from '../../../words/en/tools/talk/message.ts'
import { go } from '../../app/go.ts'
import { Button } from '../../app/parts.tsx'
import { factsIn } from '../../forms/grounds.tsx'
import { lineFor, useLines } from '../../lines/lines.ts'
import { CallButton } from '../moment/call-button.tsx'

const lineUse: Readonly<Record<Crisis, string>> = {
  'wants-to-die': 'suicide',
  overdose: 'poison',
  'threatens-you': 'violence',
  'someone-will-hurt-them': 'violence',
  'about-to-drive': 'emergency',
  'quitting-tonight': 'poison',
}

const facts = factsIn(grounds, [
  'ask-plainly',
  'naloxone',
  'not-at-once',
  'grave-signs',
  'old-amount',
  'drive-call',
])
const [goToThem, ifTheyAct] = t.crisisSteps['wants-to-die']
const steps: Readonly<Record<Crisis, readonly string[]>> = {
  ...t.crisisSteps,
  'wants-to-die': [goToThem, facts['ask-plainly'], ifTheyAct],
  overdose: [...t.crisisSteps.overdose, facts.naloxone],
  'about-to-drive': [...t.crisisSteps['about-to-drive'], facts['drive-call']],
  'quitting-tonight': [facts['not-at-once'], facts['grave-signs'], facts['old-amount']],
}

/** Danger in a message: the call first, then what to do for each danger it may hold. */
export function CrisisSteps({ reading: { crises } }: { reading: Reading }) {
  const [first] = crises
  const lines = useLines()
  if (!first) return null
  const line = lineFor(lines, lineUse[first.code])
  const known = said.find(term => term === first.code)
  const threat = crises.some(({ code }) => code === 'threatens-you')
  return (
    <section>
      <p>{t.crisisLead}</p>
      <CallButton />
      {line && lineUse[first.code] !== 'emergency' && (
        <p>
          <a class="button quiet" href={`tel:${line.dial}`}>
            {t.lineFor(line.title)}, {line.phone}
          </a>
        </p>
      )}
      {crises.map(({ code, words }) => (
        <div key={code}>
          {crises.length > 1 && <h2>{t.crises[code]}</h2>}
          <p class="soft">{t.from(words)}</p>
          <ol class="laid-steps">
            {steps[code].map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
      <div class="steps">
        <Button icon={ArrowRight} onClick={() => go('moment', known)}>
          {t.crisisMore}
        </Button>
        {threat && (
          <Button kind="quiet" icon={ShieldCheck} onClick={() => go('safety-plan')}>
            {t.safetyPlan}
          </Button>
        )}
      </div>
    </section>
  )
}
