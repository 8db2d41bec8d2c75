import '../../tools.css'
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { accountWords as t } from '../../../words/en/account/account.ts'
import type { Account } from '../../account/asks.ts'
import { back, brought, go, goHome } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { SyncLine } from '../../syncing/line.tsx'
import { syncing, useSyncing } from '../../syncing/syncing.ts'
import { CodeStep } from './code-step.tsx'
import { NotKnown } from './not-known.tsx'
import { OpenHere } from './open-here.tsx'
import { PasskeyStep } from './passkey-step.tsx'
import { isSigningIn, SignIn } from './sign-in.tsx'
import { readAccount, useAccountNow } from './use-account.ts'
import { WordsStep } from './words-step.tsx'

const wordsOf = { label: t.pin.go, busy: t.pin.busy }

type Step = 'about' | 'sign' | 'open' | 'words' | 'code' | 'passkey' | 'done'

/** The keys were changed on another device. */
const hasMovedOn = (): boolean => syncing.peek()?.why === 'moved-on'

/** Whether all that is here was copied. While copying goes on, it is as it was before. */
function useKeptTwice(): boolean {
  useSyncing()
  const was = useRef(false)
  const found = syncing.value
  if (found && found.state !== 'working')
    was.current = found.last !== null && !found.why && found.unsent === 0
  return was.current
}

function firstStep(account: Account): Step {
  if (brought.peek()?.kind === 'link' && account.state !== 'joined') return 'open'
  if (isSigningIn()) return 'sign'
  if (account.state === 'signed-in') return account.has ? 'open' : 'words'
  if (account.state === 'joined') return hasMovedOn() ? 'open' : 'done'
  return 'about'
}

/** Sets an account up, step by step, or opens the notebook that the account has already. */
export function AccountScreen() {
  const account = useAccountNow()
  return account ? <Steps account={account} /> : <NotKnown title={t.title} />
}

function Steps({ account }: { account: Account }) {
  const step = useSignal<Step>(firstStep(account))
  // The PIN stays in the memory of this flow: a lock, or leaving it, drops it.
  const pin = useSignal('')
  const to = (next: Step) => () => {
    step.value = next
  }
  useEffect(() => {
    if (account.state === 'joined' && brought.peek()?.kind === 'link') brought.value = null
    if (step.value === 'done') void readAccount()
  }, [step.value])
  const movedOn = step.value === 'done' && syncing.value?.why === 'moved-on'
  useEffect(() => {
    // Only a copying that was tried tells it.
    if (movedOn) step.value = 'open'
  }, [movedOn])
  const signedIn = async () => {
    const found = await readAccount()
    step.value = found ? firstStep(found) : 'about'
  }
  switch (step.value) {
    case 'about':
      return account.state === 'signed-out' ? (
        <SignedOut onSign={to('sign')} />
      ) : (
        <About onBegin={to('sign')} />
      )
    case 'sign':
      return <SignIn onDone={() => void signedIn()} onBack={to('about')} />
    case 'open':
      return (
        <OpenHere
          signedIn={account.state === 'signed-in' || account.state === 'joined'}
          {...opening(account)}
          onDone={to('done')}
          onBack={back}
        />
      )
    case 'words':
      return <WordsStep pin={pin} from="newWords" {...wordsOf} onDone={to('code')} onBack={back} />
    case 'code':
      return <CodeStep pin={pin} onDone={to('passkey')} skip={t.code.skip} />
    case 'passkey':
      return <PasskeyStep pin={pin} onDone={to('done')} skip={t.passkey.skip} />
    default:
      return <Done account={account} onCode={to('code')} onPasskey={to('passkey')} />
  }
}

/** What the screen that opens the account's notebook says above its ways. */
const opening = ({ state, has }: Account): { title?: string; lead?: string } =>
  state === 'joined' ? t.moved : has ? { title: t.has.title, lead: t.has.lead } : {}

/** What an account is and is not, read before anything is typed. */
function About({ onBegin }: { onBegin: () => void }) {
  return (
    <Screen title={t.title} lead={t.lead}>
      <h2>{t.whatTitle}</h2>
      <ul class="does">
        {t.what.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t.notTitle}</h2>
      <ul class="does-not">
        {t.not.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <Button kind="plain" onClick={() => go('protection')}>
          {t.protection}
        </Button>
      </p>
      <Button onClick={onBegin}>{t.begin}</Button>
    </Screen>
  )
}

function SignedOut({ onSign }: { onSign: () => void }) {
  return (
    <Screen title={t.sign.again} lead={t.sign.againLead}>
      <Button onClick={onSign}>{t.sign.again}</Button>
    </Screen>
  )
}

type DoneProps = { account: Account; onCode: () => void; onPasskey: () => void }

function Done({ account, onCode, onPasskey }: DoneProps) {
  const lacks = (kind: 'code' | 'passkey') => !account.slots.some(slot => slot.kind === kind)
  const kept = useKeptTwice()
  return (
    <Screen title={kept ? t.done.title : t.done.soon} {...(kept ? { lead: t.done.text } : {})}>
      {!kept && <SyncLine />}
      {(lacks('code') || lacks('passkey')) && (
        <Note>
          <h2>{t.done.left}</h2>
          <div class="row">
            {lacks('code') && (
              <Button kind="quiet" onClick={onCode}>
                {t.code.title}
              </Button>
            )}
            {lacks('passkey') && (
              <Button kind="quiet" onClick={onPasskey}>
                {t.passkey.add}
              </Button>
            )}
          </div>
        </Note>
      )}
      <div class="steps">
        <Button onClick={goHome}>{t.done.home}</Button>
        <Button kind="quiet" onClick={() => go('devices')}>
          {t.done.devices}
        </Button>
      </div>
    </Screen>
  )
}
