import { useSignal } from '@preact/signals'
import { Check } from 'lucide'
import { checkScript } from '../../../craft/communication/script.ts'
import {
  type Answer,
  type Danger,
  dangers,
  judge,
  mostReplies,
  type Rehearsal,
} from '../../../craft/rehearsal/rehearsal.ts'
import { Icon } from '../../../ui/icon.tsx'
import { rehearsalWords as t } from '../../../words/en/tools/talk/rehearsal.ts'
import { Button, Field, Form, Screen } from '../../app/parts.tsx'
import { AnswerList, Answers } from '../moment/answers.tsx'
import { IssueList } from '../script/issues.tsx'

type TalkProps = {
  rehearsal: Rehearsal
  /** The script, said first; empty without one. */
  opening: string
  onReply: (text: string) => void
  onStop: () => void
  onDanger: (danger: Danger) => void
}

const lineOf = (answer: Answer, turn: number): string => {
  const lines: readonly string[] = t.lines[answer]
  return lines[turn % lines.length]!
}

/** The talk so far, and a place for the next answer, read by the checker while it is typed. */
export function Talk({ rehearsal, opening, onReply, onStop, onDanger }: TalkProps) {
  const { heard, tried } = rehearsal
  const asking = useSignal(false)
  if (asking.value)
    return (
      <Answers
        title={t.dangerWhich}
        of={dangers.map(value => ({
          value,
          label: t.dangers[value][0],
          hint: t.dangers[value][1],
          urgent: true,
        }))}
        onAnswer={onDanger}
      />
    )
  return (
    <Screen title={t.title}>
      <p class="part-of">{t.of(tried.length + 1, mostReplies)}</p>
      <ol class="talk">
        {opening && <Turn who={t.you} text={opening} mine />}
        {heard.map((answer, turn) => (
          <Pair key={turn} line={lineOf(answer, turn)} reply={tried[turn]?.text ?? ''} />
        ))}
      </ol>
      <Next key={tried.length} to={heard.at(-1)!} onReply={onReply} />
      <div class="steps">
        <Button kind="quiet" onClick={onStop}>
          {t.stop}
        </Button>
      </div>
      <AnswerList
        of={[{ value: 'danger', label: t.danger, urgent: true }]}
        onAnswer={() => (asking.value = true)}
      />
    </Screen>
  )
}

function Pair({ line, reply }: { line: string; reply: string }) {
  return (
    <>
      <Turn who={t.they} text={line} />
      {reply && <Turn who={t.you} text={reply} mine />}
    </>
  )
}

function Turn({ who, text, mine }: { who: string; text: string; mine?: boolean }) {
  return (
    <li class={mine ? 'mine' : undefined}>
      <b>{who}</b>
      <p class="as-typed">{text}</p>
    </li>
  )
}

/** The next answer: written, or taken from a few that are not all good. */
function Next({ to, onReply }: { to: Answer; onReply: (text: string) => void }) {
  const text = useSignal('')
  const fault = useSignal('')
  const options = to in t.replies ? t.replies[to as keyof typeof t.replies] : []
  const write = (next: string) => {
    fault.value = ''
    text.value = next
  }
  return (
    <Form
      onSubmit={() => {
        if (text.value.trim()) onReply(text.value)
        else fault.value = t.empty
      }}
    >
      <Field
        name="reply"
        label={t.yours}
        hint={t.yoursHint}
        kind="area"
        rows={2}
        value={text.value}
        fault={fault.value || undefined}
        onInput={write}
        class="script-words"
      />
      <Read text={text.value} onTake={write} />
      <div class="steps">
        <Button submit>{t.say}</Button>
      </div>
      <section class="examples">
        <h2>{t.some}</h2>
        <p class="soft">{t.someHint}</p>
        <ul>
          {shuffled(options).map(option => (
            <li key={option}>
              <q>{option}</q>
              <Button kind="plain" label={`${t.take}: ${option}`} onClick={() => write(option)}>
                {t.take}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </Form>
  )
}

/** In an order that does not tell which one is good, the same every time. */
const shuffled = (options: readonly string[]): readonly string[] =>
  [...options].sort((a, b) => a.length - b.length)

/** What the checker says of the reply as it stands. */
function Read({ text, onTake }: { text: string; onTake: (text: string) => void }) {
  const { issues } = checkScript(text)
  const { verdict } = judge(text)
  return (
    <div aria-live="polite">
      <IssueList text={text} issues={issues} onTake={onTake} />
      {verdict === 'gives-in' && <p class="soft">{t.givesIn}</p>}
      {verdict === 'pushing' && <p class="soft">{t.asksAgain}</p>}
      {text.trim() && (verdict === 'warm' || verdict === 'plain') && (
        <p class="laid-line">
          <Icon of={Check} /> {t.fine}
        </p>
      )}
    </div>
  )
}
