import { useSignal } from '@preact/signals'
import { Button, Form, Note, Screen } from '../app/parts.tsx'
import { PinField } from '../app/pin.tsx'
import { enter } from '../app/state.ts'
import { w } from '../app/words.ts'
import { refused } from '../messages.ts'

/** Before there is a notebook: what it is, what it protects against and what not, then the PIN. */
export function WelcomeScreen() {
  const choosing = useSignal(false)
  const thought = useSignal(false)
  const fault = useSignal('')
  if (choosing.value) return <ChoosePin />
  const t = w.welcome
  return (
    <Screen title={t.title} lead={t.lead} home>
      <h2>{t.stays}</h2>
      <p>{t.staysText}</p>
      <Note kind="care">
        <h2>{t.sharedTitle}</h2>
        <p>{t.shared}</p>
        <p>
          <a href="/leaving">{t.sharedLink}</a>
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
      <Form
        onSubmit={() => {
          if (thought.value) choosing.value = true
          else fault.value = t.tick
        }}
      >
        <div class={fault.value ? 'field wrong' : 'field'}>
          {fault.value && (
            <p class="fault" id="thought-fault" role="alert">
              {fault.value}
            </p>
          )}
          <label class="tick" for="thought">
            <input
              id="thought"
              type="checkbox"
              checked={thought.value}
              aria-describedby={fault.value ? 'thought-fault' : undefined}
              onChange={event => {
                thought.value = event.currentTarget.checked
                fault.value = ''
              }}
            />
            <span>{t.understood}</span>
          </label>
        </div>
        <Button submit>{t.start}</Button>
      </Form>
    </Screen>
  )
}

function ChoosePin() {
  const t = w.welcome
  const words = useSignal(false)
  const pin = useSignal('')
  const again = useSignal('')
  const fault = useSignal<{ field: 'pin' | 'again'; text: string } | null>(null)
  const busy = useSignal(false)
  const make = async () => {
    fault.value = null
    if (again.value !== pin.value && pin.value.length >= 6) {
      fault.value = { field: 'again', text: t.differ }
      return
    }
    busy.value = true
    const answer = await enter('setUp', pin.value || ' ')
    busy.value = false
    if (refused(answer)) fault.value = { field: 'pin', text: w.refusals[answer.refusal] }
  }
  const at = (field: 'pin' | 'again') => (fault.value?.field === field ? fault.value.text : undefined)
  return (
    <Screen title={t.startTitle} home>
      <Form onSubmit={() => void make()}>
        <PinField
          name="pin"
          label={words.value ? t.phrase : t.first}
          hint={words.value ? t.firstWordsHint : t.firstHint}
          words={words.value}
          value={pin.value}
          fault={at('pin')}
          onInput={value => {
            pin.value = value
          }}
        />
        <PinField
          name="again"
          label={t.second}
          words={words.value}
          value={again.value}
          fault={at('again')}
          onInput={value => {
            again.value = value
          }}
        />
        <p>
          <Button
            kind="plain"
            onClick={() => {
              words.value = !words.value
              fault.value = null
            }}
          >
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
