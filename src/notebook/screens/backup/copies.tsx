import '../../tools.css'
import '../../asking/asking.css'
import { useSignal } from '@preact/signals'
import { copiesWords as t } from '../../../words/en/account/copies.ts'
import { Button, Screen } from '../../app/parts.tsx'
import { put } from '../../app/put.ts'
import { useAsk } from '../../asking/ask.ts'
import { Sure } from '../../asking/sure.tsx'
import { Readable } from './readable.tsx'
import { Sealed } from './sealed.tsx'
import { TakeIn } from './take-in.tsx'

type Doing = 'look' | 'sealed' | 'readable' | 'take'

/** Copies that the member keeps: sealed or readable, taking either in, and taking removed entries off for good. */
export function CopiesScreen() {
  const doing = useSignal<Doing>('look')
  const look = put(doing, 'look')
  if (doing.value === 'sealed') return <Sealed onBack={look} />
  if (doing.value === 'readable') return <Readable onBack={look} />
  if (doing.value === 'take') return <TakeIn onBack={look} />
  return (
    <Screen title={t.title} lead={t.lead}>
      {(['sealed', 'readable', 'take'] as const).map(name => (
        <section key={name}>
          <h2>{t[name].title}</h2>
          <p>{t[name].text}</p>
          <Button kind={name === 'sealed' ? 'main' : 'quiet'} onClick={put(doing, name)}>
            {t.doors[name]}
          </Button>
        </section>
      ))}
      <Purge />
    </Screen>
  )
}

function Purge() {
  const asking = useAsk()
  const sure = useSignal(false)
  const purged = useSignal<number | null>(null)
  const purge = async () => {
    const done = await asking.ask({ ask: 'purge' })
    if (!done) return
    purged.value = done.purged
    sure.value = false
  }
  return (
    <section>
      <h2>{t.purge.title}</h2>
      <p>{t.purge.text}</p>
      <p>
        <strong>{t.purge.court}</strong>
      </p>
      {!sure.value && (
        <Button kind="quiet" onClick={put(sure, true)}>
          {t.purge.do}
        </Button>
      )}
      {sure.value && (
        <Sure
          title={t.purge.do}
          text={t.purge.sure}
          yes={t.purge.yes}
          danger
          busy={asking.busy}
          fault={asking.fault}
          onYes={() => void purge()}
          onNo={put(sure, false)}
        />
      )}
      <p role="status">
        {purged.value !== null && `${t.purge.done(purged.value)} ${purged.value > 0 ? t.purge.offline : ''}`}
      </p>
    </section>
  )
}
