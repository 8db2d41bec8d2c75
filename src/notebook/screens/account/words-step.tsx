import '../../asking/asking.css'
import { type Signal, useSignal } from '@preact/signals'
import { accountWords } from '../../../words/en/account/account.ts'
import { Button, Fault, Field, Form, Screen } from '../../app/parts.tsx'
import { put } from '../../app/put.ts'
import { useAsk } from '../../asking/ask.ts'
import { PinForm } from '../../asking/pin-form.tsx'
import { Summary, type Wrong, wrongAt } from '../../asking/summary.tsx'

const t = accountWords.words

type StepProps = {
  pin: Signal<string>
  /** New words for the notebook as it is, or new keys for everything first. */
  from: 'newWords' | 'rekey'
  label: string
  busy: string
  onDone: () => void
  onBack: () => void
}

/** Seven new words: shown large, written down on paper, two of them typed back. Only then are they kept. */
export function WordsStep({ pin, from, label, busy, onDone, onBack }: StepProps) {
  const asking = useAsk()
  const words = useSignal<string[]>([])
  const typing = useSignal(false)
  if (words.value.length === 0)
    return (
      <Screen title={accountWords.pin.title} onBack={onBack}>
        <PinForm
          asking={asking}
          pin={pin}
          label={label}
          busy={busy}
          onPin={async given => {
            const answer = await asking.ask({ ask: from, pin: given })
            if (answer) words.value = answer.words
            return answer !== null
          }}
        />
      </Screen>
    )
  if (typing.value) return <TypeBack words={words.value} onDone={onDone} onLook={put(typing, false)} />
  return <Shown words={words.value} onWritten={put(typing, true)} onBack={onBack} />
}

type ShownProps = { words: string[]; onWritten: () => void; onBack: () => void }

function Shown({ words, onWritten, onBack }: ShownProps) {
  return (
    <Screen title={t.title} lead={t.lead} onBack={onBack}>
      <WordList words={words} label={t.label} />
      <ul class="does">
        {t.advice.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button onClick={onWritten}>{t.written}</Button>
    </Screen>
  )
}

/** Seven words, large and numbered. */
export function WordList({ words, label }: { words: readonly string[]; label: string }) {
  return (
    <ol class="seven-words" aria-label={label}>
      {words.map((word, index) => (
        <li key={index} translate={false}>
          {word}
        </li>
      ))}
    </ol>
  )
}

/** Two different places out of seven, in order. */
function twoPlaces(): [number, number] {
  const first = Math.floor(Math.random() * 7)
  const second = (first + 1 + Math.floor(Math.random() * 6)) % 7
  return first < second ? [first, second] : [second, first]
}

const plain = (typed: string): string => typed.trim().toLowerCase()

type BackProps = { words: string[]; onDone: () => void; onLook: () => void }

function TypeBack({ words, onDone, onLook }: BackProps) {
  const asking = useAsk()
  const at = useSignal(twoPlaces())
  const typed = useSignal<Record<number, string>>({})
  const wrong = useSignal<Wrong[]>([])
  const check = async () => {
    wrong.value = at.value.flatMap(place => wrongWord(place, plain(typed.value[place] ?? ''), words))
    if (wrong.value.length > 0) return
    const [first, second] = at.value
    const given: [string, string] = [plain(typed.value[first]!), plain(typed.value[second]!)]
    if (await asking.ask({ ask: 'confirmWords', at: at.value, words: given })) onDone()
  }
  return (
    <Screen title={t.backTitle} lead={t.backLead} onBack={onLook}>
      <Form onSubmit={() => void check()}>
        <Summary wrong={wrong.value} />
        {at.value.map(place => (
          <Field
            key={place}
            name={`word-${place}`}
            label={t.place(place + 1)}
            value={typed.value[place] ?? ''}
            fault={wrongAt(wrong.value, `word-${place}`)}
            onInput={value => {
              typed.value = { ...typed.value, [place]: value }
            }}
          />
        ))}
        <Fault>{asking.fault}</Fault>
        <div class="row">
          <Button submit busy={asking.busy}>
            {asking.busy ? t.checking : t.check}
          </Button>
          <Button kind="plain" onClick={onLook}>
            {t.lookAgain}
          </Button>
        </div>
      </Form>
    </Screen>
  )
}

function wrongWord(place: number, given: string, words: readonly string[]): Wrong[] {
  if (given === words[place]) return []
  const text = given === '' ? t.missing(place + 1) : t.differs(place + 1, given)
  return [{ field: `word-${place}`, text }]
}
