import '../../tools.css'
import '../../asking/asking.css'
import { useSignal } from '@preact/signals'
import { accountWords } from '../../../words/en/account/account.ts'
import { devicesWords as t } from '../../../words/en/account/devices.ts'
import type { Account } from '../../account/asks.ts'
import { go, goHome } from '../../app/go.ts'
import { Button, Fault, Note, Screen } from '../../app/parts.tsx'
import { useAsk } from '../../asking/ask.ts'
import { SyncLine } from '../../syncing/line.tsx'
import { CodeStep } from '../account/code-step.tsx'
import { NotKnown } from '../account/not-known.tsx'
import { PasskeyStep } from '../account/passkey-step.tsx'
import { isSigningIn, SignIn } from '../account/sign-in.tsx'
import { readAccount, useAccount } from '../account/use-account.ts'
import { AddDevice, Fingerprint } from './add-device.tsx'
import { DeviceList } from './list.tsx'
import { NewKeys, NewKeysPart } from './new-keys.tsx'
import { ServerCopy } from './server-copy.tsx'
import { WaysIn } from './ways-in.tsx'

type Doing = 'look' | 'keys' | 'sign' | 'code' | 'passkey' | 'gone'

/** Where the notebook is open, what opens it, its keys, and its copy on the server. */
export function DevicesScreen() {
  const account = useAccount().value
  const doing = useSignal<Doing>(isSigningIn() ? 'sign' : 'look')
  const pin = useSignal('')
  const to = (next: Doing) => () => {
    doing.value = next
    pin.value = ''
    void readAccount()
  }
  const look = to('look')
  if (!account) return <NotKnown title={t.title} />
  if (doing.value === 'gone')
    return (
      <Screen title={t.copy.gone} onBack={goHome}>
        <Button onClick={goHome}>{accountWords.done.home}</Button>
      </Screen>
    )
  if (doing.value === 'code') return <CodeStep pin={pin} onDone={look} skip={t.cancel} />
  if (doing.value === 'passkey') return <PasskeyStep pin={pin} onDone={look} skip={t.cancel} />
  if (doing.value === 'sign') return <SignIn onDone={look} onBack={look} />
  if (doing.value === 'keys') return <NewKeys onDone={look} />
  if (account.state === 'none' || account.state === 'signed-in')
    return (
      <Screen title={t.title} lead={t.none}>
        <Button onClick={() => go('account')}>{t.setUp}</Button>
      </Screen>
    )
  return (
    <Screen title={t.title} lead={t.lead}>
      {account.state === 'signed-out' && (
        <Note kind="care">
          <p>{t.signedOut}</p>
          <Button onClick={to('sign')}>{accountWords.sign.again}</Button>
        </Note>
      )}
      <SyncLine always />
      <DeviceList />
      <AddDevice />
      <Fingerprint />
      <WaysIn account={account} onCode={to('code')} onPasskey={to('passkey')} />
      <NewKeysPart onBegin={to('keys')} />
      <ServerCopy account={account} onGone={to('gone')} />
      <Leaving account={account} />
    </Screen>
  )
}

function Leaving({ account }: { account: Account }) {
  const asking = useAsk()
  const signOut = async () => {
    if (await asking.ask({ ask: 'signOut' })) await readAccount()
  }
  return (
    <section class="leaving">
      {account.email && <p class="soft">{t.joinedAs(account.email)}</p>}
      {account.state === 'joined' && (
        <>
          <Button kind="quiet" busy={asking.busy} onClick={() => void signOut()}>
            {accountWords.signOut}
          </Button>
          <p class="soft small hint-below">{accountWords.signOutHint}</p>
        </>
      )}
      <Fault>{asking.fault}</Fault>
    </section>
  )
}
