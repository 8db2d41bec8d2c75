import { useSignal } from '@preact/signals'
import { devicesWords } from '../../../words/en/account/devices.ts'
import type { AccountAnswers } from '../../account/asks.ts'
import { Button, Note } from '../../app/parts.tsx'
import { put } from '../../app/put.ts'
import { useAsk } from '../../asking/ask.ts'
import { CodeShown, QrCode } from '../../asking/code-shown.tsx'
import { minutesAndSeconds, useSecondsUntil } from '../../asking/countdown.ts'
import { PinForm } from '../../asking/pin-form.tsx'
import { syncing } from '../../syncing/syncing.ts'

const t = devicesWords.add

/** Adds a device: after the PIN a code that another device reads or types, good for ten minutes and once. */
export function AddDevice() {
  const asking = useAsk()
  const pin = useSignal('')
  const link = useSignal<AccountAnswers['link'] | null>(null)
  const open = useSignal(false)
  const make = async (given: string) => {
    const answer = await asking.ask({ ask: 'link', pin: given })
    if (answer) link.value = answer
    return answer !== null
  }
  const close = () => {
    link.value = null
    open.value = false
    pin.value = ''
  }
  return (
    <section>
      <h2>{t.title}</h2>
      {!open.value && (
        <>
          <p>{t.lead}</p>
          <Button onClick={put(open, true)}>{t.begin}</Button>
        </>
      )}
      {open.value && !link.value && (
        <PinForm asking={asking} pin={pin} label={t.do} busy={devicesWords.working} onPin={make} />
      )}
      {link.value && <Shown link={link.value} onAgain={() => void make(pin.peek())} onClose={close} />}
    </section>
  )
}

type ShownProps = { link: AccountAnswers['link']; onAgain: () => void; onClose: () => void }

function Shown({ link, onAgain, onClose }: ShownProps) {
  const left = useSecondsUntil(link.until)
  if (left === 0)
    return (
      <>
        <p role="status">{t.over}</p>
        <Button onClick={onAgain}>{t.again}</Button>
      </>
    )
  return (
    <>
      <p>{t.text}</p>
      <QrCode text={link.address} label={t.qr} />
      <CodeShown code={link.code} label={t.code} />
      <p class="left">{t.left(minutesAndSeconds(left))}</p>
      <Note kind="care">
        <p>{t.care}</p>
      </Note>
      <Button kind="quiet" onClick={onClose}>
        {t.close}
      </Button>
    </>
  )
}

/** Four words that two devices with the same notebook show alike. */
export function Fingerprint() {
  const words = syncing.value?.fingerprint ?? []
  if (words.length === 0) return null
  const f = devicesWords.fingerprint
  return (
    <section>
      <h2>{f.title}</h2>
      <p>{f.text}</p>
      <p>
        {f.label}: <b translate={false}>{words.join(' · ')}</b>
      </p>
    </section>
  )
}
