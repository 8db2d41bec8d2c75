import { signal, useSignal } from '@preact/signals'
import { accountWords } from '../../../words/en/account/account.ts'
import { Button, Fault, Field, Form, Note, Screen } from '../../app/parts.tsx'
import { typed } from '../../app/put.ts'
import { type Asking, useAsk } from '../../asking/ask.ts'
import { readAccount } from './use-account.ts'

const t = accountWords.sign

const codeMinutes = 10

/**
 * The address a code was sent to. It outlives the screen: on a phone the notebook locks while its owner reads the
 * letter, and they must find the field for the code again.
 */
const sent = signal<{ to: string; at: number; trial: boolean } | null>(null)

/** Whether a code was asked for that still works. */
export const isSigningIn = (): boolean =>
  sent.peek() !== null && Date.now() - sent.peek()!.at < codeMinutes * 60_000

type SignInProps = { onDone: () => void; onBack: () => void; title?: string; lead?: string }

/** Signs in: the e-mail address, then the code from the letter. */
export function SignIn(props: SignInProps) {
  return sent.value && isSigningIn() ? <Code {...props} /> : <Email {...props} />
}

const fieldFault = (asking: Asking, start: string): string | undefined =>
  asking.why()?.startsWith(start) ? asking.fault : undefined

function Email({ onBack, title = t.title, lead = t.lead }: SignInProps) {
  const asking = useAsk()
  const email = useSignal('')
  const send = async () => {
    const to = email.peek().trim()
    const answer = await asking.ask({ ask: 'signIn', email: to || ' ' })
    if (answer) sent.value = { to, at: Date.now(), trial: answer.trial }
  }
  const atField = fieldFault(asking, 'email')
  return (
    <Screen title={title} lead={lead} onBack={onBack}>
      <Form onSubmit={() => void send()}>
        <Field
          name="email"
          label={t.email}
          kind="email"
          autocomplete="email"
          value={email.value}
          fault={atField}
          onInput={typed(email)}
        />
        <Note kind="care">
          <p>{accountWords.mailCare}</p>
        </Note>
        <Fault>{!atField && asking.fault}</Fault>
        <Button submit busy={asking.busy}>
          {asking.busy ? t.sending : t.send}
        </Button>
      </Form>
    </Screen>
  )
}

function Code({ onDone, onBack }: SignInProps) {
  const asking = useAsk()
  const code = useSignal('')
  const check = async () => {
    const answer = await asking.ask({ ask: 'signInCode', code: code.peek().trim() || ' ' })
    if (!answer) return
    sent.value = null
    await readAccount()
    onDone()
  }
  const other = () => {
    sent.value = null
  }
  const atField = fieldFault(asking, 'code')
  return (
    <Screen title={t.codeTitle} lead={t.codeLead(sent.value?.to ?? '')} onBack={onBack}>
      {sent.value?.trial && <Note>{t.trial}</Note>}
      <Form onSubmit={() => void check()}>
        <Field
          name="code"
          label={t.code}
          inputMode="numeric"
          autocomplete="one-time-code"
          value={code.value}
          fault={atField}
          onInput={typed(code)}
        />
        <Fault>{!atField && asking.fault}</Fault>
        <div class="row">
          <Button submit busy={asking.busy}>
            {asking.busy ? t.checking : t.check}
          </Button>
          <Button kind="plain" onClick={other}>
            {t.other}
          </Button>
        </div>
      </Form>
    </Screen>
  )
}
