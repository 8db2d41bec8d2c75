import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { accountWords } from '../../../words/en/account/account.ts'
import type { AccountAsk } from '../../account/asks.ts'
import { brought } from '../../app/go.ts'
import { Button, Choice, Fault, Field, Form, Note, Screen } from '../../app/parts.tsx'
import { status, unread } from '../../app/state.ts'
import { w } from '../../app/words.ts'
import { type Asking, useAsk } from '../../asking/ask.ts'
import { openPasskey } from '../../asking/passkey.ts'
import { Summary, type Wrong, wrongAt } from '../../asking/summary.tsx'
import { readSyncing, syncing } from '../../syncing/syncing.ts'
import { PinPair, type Pins, wrongPins } from './pin-pair.tsx'
import { isSigningIn, SignIn } from './sign-in.tsx'
import { readAccount } from './use-account.ts'

const t = accountWords.open

const hows = ['link', 'words', 'code', 'passkey'] as const
type How = (typeof hows)[number]

type OpenHereProps = {
  /** Whether the account is signed in here already. */
  signedIn: boolean
  title?: string
  lead?: string
  onDone: () => void
  onBack: () => void
}

/**
 * Opens an account's notebook on this device: by a code from another device, the seven words, the printed code or a
 * passkey. With a notebook here already, what was written in it goes along.
 */
export function OpenHere({ signedIn, title = t.title, lead = t.lead, onDone, onBack }: OpenHereProps) {
  const how = useSignal<How | null>(brought.value?.kind === 'link' ? 'link' : null)
  const signed = useSignal(signedIn)
  const chosen = useSignal<How | undefined>(isSigningIn() ? 'words' : undefined)
  const missing = useSignal<string | undefined>(undefined)
  const again = () => {
    how.value = null
  }
  if (how.value && how.value !== 'link' && !signed.value)
    return <SignIn onDone={() => (signed.value = true)} onBack={again} />
  if (how.value)
    return (
      <Opening
        key={how.value}
        how={how.value}
        onSignedOut={() => (signed.value = false)}
        onDone={onDone}
        onBack={again}
      />
    )
  const goOn = () => {
    if (chosen.value) how.value = chosen.value
    else missing.value = t.missing
  }
  return (
    <Screen title={title} lead={lead} onBack={onBack}>
      <Form onSubmit={goOn}>
        <Choice
          name="how"
          label={t.how}
          as="list"
          options={hows.map(value => ({ value, label: t.hows[value], hint: t.howHints[value] }))}
          value={chosen.value}
          fault={missing.value}
          onChange={value => {
            chosen.value = value
            missing.value = undefined
          }}
        />
        <Button submit>{accountWords.pin.go}</Button>
      </Form>
    </Screen>
  )
}

type OpeningProps = { how: How; onSignedOut: () => void; onDone: () => void; onBack: () => void }

function Opening({ how, onSignedOut, onDone, onBack }: OpeningProps) {
  const asking = useAsk()
  const isNew = status.value === 'none'
  const secret = useSignal(how === 'link' ? (brought.value?.code ?? '') : '')
  const pins = useSignal<Pins>({ pin: '', again: '' })
  const wrong = useSignal<Wrong[]>([])
  const open = async () => {
    wrong.value = wrongIn(how, secret.value, pins.value, isNew)
    if (wrong.value.length > 0) return
    const question = await questionOf(how, secret.value, pins.value.pin || ' ', asking)
    if (question === 'no-passkey' || question === 'stopped')
      wrong.value = [{ field: 'secret', text: question === 'stopped' ? t.passkeyStopped : t.noPasskey }]
    if (typeof question === 'string') return
    const answer = await asking.ask(question)
    if (answer) opened(answer, onDone)
    else if (asking.why() === 'session') onSignedOut()
  }
  const ofPin = asking.ofPin ? asking.fault : undefined
  return (
    <Screen title={t.hows[how]} onBack={onBack}>
      <Form onSubmit={() => void open()}>
        <Summary wrong={wrong.value} />
        {isNew && <Shared />}
        <Secret
          how={how}
          value={secret.value}
          onInput={value => (secret.value = value)}
          wrong={wrong.value}
        />
        <PinPair
          label={isNew ? t.pinNew : t.pinNow}
          pins={pins}
          wrong={wrong.value}
          refused={ofPin}
          once={!isNew}
        />
        <Fault>{!ofPin && asking.fault}</Fault>
        <div class="row">
          <Button submit busy={asking.busy}>
            {asking.busy ? t.doing : t.do}
          </Button>
          <Button kind="plain" onClick={onBack}>
            {t.other}
          </Button>
        </div>
      </Form>
    </Screen>
  )
}

/** The warning of the first page, for who comes to a device this way. */
const Shared = () => (
  <Note kind="care">
    <h2>{w.welcome.sharedTitle}</h2>
    <p>{w.welcome.shared}</p>
  </Note>
)

type SecretProps = { how: How; value: string; onInput: (value: string) => void; wrong: readonly Wrong[] }

/** The words or the code, and for a code from elsewhere the one question that matters. */
function Secret({ how, value, onInput, wrong }: SecretProps) {
  const fault = wrongAt(wrong, 'secret')
  if (how === 'passkey') return <Fault id="secret">{fault}</Fault>
  const ready = how === 'link' && brought.value?.kind === 'link'
  const [label, hint] = {
    link: [t.linkLabel, t.linkHint],
    words: [t.wordsLabel, t.wordsHint],
    code: [t.codeLabel, t.codeHint],
  }[how] as [string, string]
  return (
    <>
      {how === 'link' && (
        <Note kind="care">
          <p>
            <strong>{t.linkCare}</strong>
          </p>
        </Note>
      )}
      {ready && <p role="status">{t.linkBrought}</p>}
      <Field
        name="secret"
        label={label}
        hint={hint}
        kind={how === 'words' ? 'area' : 'text'}
        rows={2}
        value={value}
        fault={fault}
        onInput={onInput}
      />
    </>
  )
}

function wrongIn(how: How, secret: string, pins: Pins, isNew: boolean): Wrong[] {
  const lacks = how !== 'passkey' && secret.trim() === ''
  return [...(lacks ? [{ field: 'secret', text: t.missing }] : []), ...wrongPins(pins, !isNew)]
}

type Question = Extract<AccountAsk, { ask: 'joinByLink' | 'joinByWords' | 'joinByCode' | 'joinByPasskey' }>

/** What to ask the worker; a passkey is opened by the device first. `refused`: see the asking. */
async function questionOf(
  how: How,
  secret: string,
  pin: string,
  asking: Asking,
): Promise<Question | 'refused' | 'no-passkey' | 'stopped'> {
  const code = secret.trim()
  if (how === 'link') return { ask: 'joinByLink', code, pin }
  if (how === 'words') return { ask: 'joinByWords', words: code, pin }
  if (how === 'code') return { ask: 'joinByCode', code, pin }
  const known = await asking.ask({ ask: 'passkeys' })
  if (!known) return 'refused'
  if (known.length === 0) return 'no-passkey'
  const found = await openPasskey(known)
  if ('refusal' in found) return 'stopped'
  return { ask: 'joinByPasskey', credential: found.credential, prf: found.prf, pin }
}

function opened(answer: { damaged: number; newer: number }, onDone: () => void): void {
  if (brought.peek()?.kind === 'link') brought.value = null
  unread.value = { damaged: answer.damaged, newer: answer.newer }
  syncing.value = null
  void readSyncing()
  void readAccount()
  onDone()
}

/** Whether the device is signed in, asked once before the ways are shown. */
export function useSignedIn(): { value: boolean | null } {
  const signed = useSignal<boolean | null>(null)
  useEffect(() => {
    void readAccount().then(found => {
      signed.value = found !== null && found.state !== 'none' && found.state !== 'signed-out'
    })
  }, [])
  return signed
}
