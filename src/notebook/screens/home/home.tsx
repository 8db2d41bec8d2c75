import grounds from '../../../../content/en/tools/home.md?tool'
import { toCommons } from '../../app/shell.ts'
import '../../tools.css'
import { type Signal, useSignal } from '@preact/signals'
import { ShieldCheck } from 'lucide'
import type { HomeTier } from '../../../craft/safety.ts'
import {
  type HomeAnswers,
  homeAfter,
  homeAnswers,
  homeQuestions,
  nextHomeQuestion,
} from '../../../craft/safety-plan/home-questions.ts'
import { homeWords as t } from '../../../words/en/tools/safety/home.ts'
import { back, go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { useOnce } from '../../app/put.ts'
import { keep } from '../../app/state.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { lineFor, useLines } from '../../lines/lines.ts'
import type { Line } from '../../lines/read-lines.ts'
import { refused } from '../../messages.ts'
import { about, aboutId, homeTier, told } from '../loved-one/about.ts'
import { Answers } from '../moment/answers.tsx'
import { CallButton } from '../moment/call-button.tsx'

type Step = 'before' | 'asking' | 'route'

/** How safe home is: one question at a time, kept only when the member says so, and what the answers open. */
export function HomeScreen() {
  const known = homeQuestions.some(question => about.value.home[question] !== undefined)
  const step = useSignal<Step>(known ? 'route' : 'before')
  const answers = useSignal<HomeAnswers>({})
  if (step.value === 'route')
    return (
      <Route
        tier={homeTier.value}
        onAgain={() => {
          answers.value = {}
          step.value = 'before'
        }}
      />
    )
  if (step.value === 'before')
    return (
      <Answers
        title={t.first.title}
        lead={t.first.lead}
        of={[
          { value: 'yes', label: t.first.yes },
          { value: 'no', label: t.first.no },
        ]}
        onAnswer={answer => {
          if (answer === 'no') back()
          else step.value = 'asking'
        }}
      />
    )
  return <Asking answers={answers} onKept={() => (step.value = 'route')} />
}

function Asking({ answers, onKept }: { answers: Signal<HomeAnswers>; onKept: () => void }) {
  const lost = useSignal(false)
  const question = nextHomeQuestion(answers.value)
  const keepAnswers = useOnce(async () => {
    const { home, ...rest } = told.value
    const answer = await keep('loved-one', { ...rest, home: homeAfter(home, answers.value) }, aboutId)
    lost.value = refused(answer)
    if (!lost.value) onKept()
    return !lost.value
  })
  const again = (
    <Button kind="plain" onClick={() => (answers.value = {})}>
      {t.again}
    </Button>
  )
  if (question)
    return (
      <Answers
        title={t.questions[question]}
        lead={question === 'gun' ? '' : t.year}
        of={homeAnswers.map(value => ({ value, label: t.answers[value] }))}
        onAnswer={answer => {
          answers.value = { ...answers.value, [question]: answer }
        }}
        below={again}
      />
    )
  return (
    <Screen title={t.title} lead={t.lead}>
      {lost.value && <Note kind="care">{t.lost}</Note>}
      <div class="steps">
        <Button onClick={keepAnswers}>{t.save}</Button>
        {again}
      </div>
    </Screen>
  )
}

/** Where the answers lead: what is open, what is shut and why, and who to talk to. Never a refusal. */
function Route({ tier, onAgain }: { tier: HomeTier; onAgain: () => void }) {
  const line = lineFor(useLines(), 'violence')
  const careful = tier === 'red' || tier === 'amber'
  return (
    <Screen title={t.tiers[tier].title}>
      {careful && <CallLine line={line} />}
      <Note {...(careful ? { kind: 'care' as const } : {})}>
        <p>{t.tiers[tier].text}</p>
        {about.value.home.gun && careful && <p>{t.gun}</p>}
      </Note>
      <div class="steps">
        <Button kind={careful ? 'main' : 'quiet'} icon={ShieldCheck} onClick={() => go('safety-plan')}>
          {t.plan}
        </Button>
        <Button kind="plain" onClick={onAgain}>
          {t.change}
        </Button>
      </div>
      <p>
        <a href={toCommons('/library/when-there-is-violence')}>{t.read}</a>
      </p>
      <Grounds of={grounds} />
    </Screen>
  )
}

function CallLine({ line }: { line: Line | undefined }) {
  if (!line) return <CallButton />
  return (
    <p>
      <a class="button" href={`tel:${line.dial}`}>
        {t.call(`${line.title}, ${line.phone}`)}
      </a>
    </p>
  )
}
