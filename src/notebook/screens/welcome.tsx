import { useSignal } from '@preact/signals'
import { brought } from '../app/go.ts'
import { Button, Fault, Form, Note, Screen } from '../app/parts.tsx'
import { PinField } from '../app/pin.tsx'
import { put, typed } from '../app/put.ts'
import { toCommons } from '../app/shell.ts'
import { enter } from '../app/state.ts'
import { w } from '../app/words.ts'
import { refused } from '../messages.ts'
import { later } from './later.ts'

const t = w.welcome

const OnAnother = later<{ onBack: () => void }>(
  async () => (await import('./account/on-another.tsx')).OnAnother,
)

/** Before there is a notebook: what it is, what it protects against and what not, then the PIN. */
export function WelcomeScreen() {
  const choosing = useSignal(false)
  const elsewhere = useSignal(brought.value?.kind === 'link')
  if (choosing.value) return <ChoosePin />
  if (elsewhere.value) return <OnAnother onBack={put(elsewhere, false)} />
  return (
    <Screen title={t.title} lead={t.lead} home>
      <h2>{t.stays}</h2>
      <p>{t.staysText}</p>
      <Note kind="care">
        <h2>{t.sharedTitle}</h2>
        <p>{t.shared}</p>
        <p>
          <a href={toCommons('/leaving')}>{t.sharedLink}</a>
        </p>
      </Note>
      <h2>{t.pin}</h2>
      <ul class="does">
        {t.does.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul class="does-not">
        {t.doesNot.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <strong>{t.lost}</strong>
      </p>
      <Consider then={put(choosing, true)} />
      <p>
        <Button kind="plain" onClick={put(elsewhere, true)}>
          {t.elsewhere}
        </Button>
      </p>
    </Screen>
  )
}

/** The warning is read before the first use, not after. */
function Consider({ then }: { then: () => void }) {
  const thought = useSignal(false)
  const fault = useSignal<string | undefined>(undefined)
  return (
    <Form
      onSubmit={() => {
        if (thought.value) then()
        else fault.value = t.tick
      }}
    >
      <div class={fault.value ? 'field wrong' : 'field'}>
        <Fault id="thought-fault">{fault.value}</Fault>
        <label class="tick" for="thought">
          <input
            id="thought"
            type="checkbox"
            checked={thought.value}
            aria-describedby={fault.value ? 'thought-fault' : undefined}
            onChange={event => typed(thought, fault)(event.currentTarget.checked)}
          />
          <span>{t.understood}</span>
        </label>
      </div>
      <Button submit>{t.start}</Button>
    </Form>
  )
}

function ChoosePin() {
  const words = useSignal(false)
  const pin = useSignal('')
  const again = useSignal('')
  const fault = useSignal<{ field: 'pin' | 'again'; text: string } | null>(null)
  const busy = useSignal(false)
  const make = async () => {
    busy.value = true
    fault.value = await setUp(pin.value, again.value)
    busy.value = false
  }
  const at = (field: 'pin' | 'again') => (fault.value?.field === field ? fault.value.text : undefined)
  return (
    <Screen title={t.startTitle} home>
      <Form onSubmit={() => void make()}>
        <PinField
          words={words.value}
          name="pin"
          label={words.value ? t.phrase : t.first}
          hint={words.value ? t.firstWordsHint : t.firstHint}
          value={pin.value}
          fault={at('pin')}
          onInput={typed(pin)}
        />
        <PinField
          words={words.value}
          name="again"
          label={t.second}
          value={again.value}
          fault={at('again')}
          onInput={typed(again)}
        />
        <p>
          <Button kind="plain" onClick={put(words, !words.value)}>
            {words.value ? t.digits : t.words}
          </Button>
        </p>
        <Note kind="care">
          <p>
            <strong>{t.goneAgain}</strong>
          </p>
        </Note>
        <Button submit busy={busy.value}>
          {busy.value ? t.making : t.make}
        </Button>
      </Form>
    </Screen>
  )
}

/** Makes the notebook. Gives what needs another look, or nothing when it is made. */
async function setUp(pin: string, again: string): Promise<{ field: 'pin' | 'again'; text: string } | null> {
  if (again !== pin && pin.length >= 6) return { field: 'again', text: t.differ }
  const answer = await enter('setUp', pin || ' ')
  return refused(answer) ? { field: 'pin', text: w.refusals[answer.refusal] } : null
}
