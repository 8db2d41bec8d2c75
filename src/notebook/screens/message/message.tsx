import '../../tools.css'
import './message.css'
import { useSignal } from '@preact/signals'
import { RotateCcw } from 'lucide'
import grounds from '../../../../content/en/tools/message.md?tool'
import { answerTo } from '../../../craft/message/answer.ts'
import { type Reading, readMessage } from '../../../craft/message/read.ts'
import { messageWords as t } from '../../../words/en/tools/talk/message.ts'
import { messageReplies } from '../../../words/en/tools/talk/message-replies.ts'
import { Button, Choice, Field, Form, Screen } from '../../app/parts.tsx'
import { Grounds } from '../../forms/grounds.tsx'
import { homeTier } from '../loved-one/about.ts'
import { Gate } from '../talk/gate.tsx'
import { Answer } from './answer.tsx'
import { CrisisSteps } from './crisis.tsx'
import { Found } from './found.tsx'

/** A message of theirs, read for what it may be, and what to write back. It stands in memory only. */
export function MessageScreen() {
  const text = useSignal('')
  const read = useSignal<Reading | null>(null)
  if (!read.value)
    return (
      <Asking
        text={text.value}
        onInput={next => (text.value = next)}
        onRead={() => (read.value = readMessage(text.value))}
      />
    )
  const again = () => {
    text.value = ''
    read.value = null
  }
  return <Read theirs={text.value} reading={read.value} onAgain={again} />
}

type AskingProps = { text: string; onInput: (text: string) => void; onRead: () => void }

function Asking({ text, onInput, onRead }: AskingProps) {
  const fault = useSignal('')
  return (
    <Screen title={t.title} lead={t.lead}>
      <Form
        onSubmit={() => {
          if (text.trim()) onRead()
          else fault.value = t.empty
        }}
      >
        <Field
          name="their-message"
          label={t.field}
          hint={t.fieldHint}
          kind="area"
          rows={4}
          value={text}
          fault={fault.value || undefined}
          onInput={next => {
            fault.value = ''
            onInput(next)
          }}
        />
        <div class="save-bar">
          <Button submit>{t.read}</Button>
        </div>
      </Form>
      <Grounds of={grounds} />
    </Screen>
  )
}

type ReadProps = { theirs: string; reading: Reading; onAgain: () => void }

/** What it may be, then how the member is, then the answers. A crisis asks nothing first. */
function Read({ theirs, reading, onAgain }: ReadProps) {
  const calm = useSignal<Calm | undefined>(undefined)
  const own = useSignal('')
  const goodTime = useSignal(false)
  const asking = useSignal(false)
  const crisis = reading.crises.length > 0
  const answer = answerTo(reading, { tier: homeTier.value, calm: calm.value === 'yes' })
  if (asking.value)
    return (
      <Gate
        of={{ aim: 'ask', text: own.value }}
        onMay={() => {
          goodTime.value = true
          asking.value = false
        }}
      />
    )
  return (
    <Screen title={crisis ? t.crises[reading.crises[0]!.code] : t.title}>
      <blockquote class="their-words as-typed">{theirs}</blockquote>
      {crisis ? <CrisisSteps reading={reading} /> : <Found reading={reading} />}
      {!crisis && answer.stance !== 'no-answer-owed' && (
        <CalmQuestion value={calm.value} onAnswer={next => (calm.value = next)} />
      )}
      {(crisis || calm.value || answer.stance === 'no-answer-owed') && (
        <Answer
          theirs={theirs}
          answer={answer}
          own={own.value}
          goodTime={goodTime.value}
          onOwn={next => (own.value = next)}
          onUse={id => (own.value = messageReplies[id])}
          onGate={() => (asking.value = true)}
        />
      )}
      <p>
        <Button kind="plain" icon={RotateCcw} onClick={onAgain}>
          {t.again}
        </Button>
      </p>
      <Grounds of={grounds} />
    </Screen>
  )
}

type Calm = 'yes' | 'no'

function CalmQuestion({ value, onAnswer }: { value: Calm | undefined; onAnswer: (calm: Calm) => void }) {
  return (
    <Choice
      name="calm"
      label={t.calm}
      options={[
        { value: 'yes', label: t.calmYes },
        { value: 'no', label: t.calmNo },
      ]}
      value={value}
      onChange={onAnswer}
    />
  )
}
