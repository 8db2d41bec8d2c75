import { useSignal } from '@preact/signals'
import { devicesWords } from '../../../words/en/account/devices.ts'
import type { Account } from '../../account/asks.ts'
import { Button, Fault, Note } from '../../app/parts.tsx'
import { fullDay } from '../../app/when.ts'
import { useAsk } from '../../asking/ask.ts'
import { PinForm } from '../../asking/pin-form.tsx'
import { Sure } from '../../asking/sure.tsx'
import { readAccount } from '../account/use-account.ts'

const t = devicesWords.copy

const inUnit = (unit: 'kilobyte' | 'megabyte', digits: number) =>
  new Intl.NumberFormat(undefined, { style: 'unit', unit, maximumFractionDigits: digits })
const kilobytes = inUnit('kilobyte', 0)
const megabytes = inUnit('megabyte', 1)
const size = (bytes: number): string =>
  bytes < 100_000 ? kilobytes.format(bytes / 1e3) : megabytes.format(bytes / 1e6)

/** How big the server's copy is, and its deletion: at once with the PIN, in seven days without, or called off. */
export function ServerCopy({ account, onGone }: { account: Account; onGone: () => void }) {
  return (
    <section>
      <h2>{t.title}</h2>
      {/* With no network it is not known. */}
      {account.quota > 0 && <p>{t.size(size(account.bytes), size(account.quota))}</p>}
      {account.deleteOn ? <Called day={account.deleteOn} /> : <Delete onGone={onGone} />}
    </section>
  )
}

function Called({ day }: { day: string }) {
  const asking = useAsk()
  const keep = async () => {
    if (await asking.ask({ ask: 'keepCopy' })) await readAccount()
  }
  return (
    <Note kind="care">
      <p>{t.on(fullDay(day))}</p>
      <Fault>{asking.fault}</Fault>
      <Button busy={asking.busy} onClick={() => void keep()}>
        {t.keep}
      </Button>
    </Note>
  )
}

function Delete({ onGone }: { onGone: () => void }) {
  const asking = useAsk()
  const later = useAsk()
  const pin = useSignal('')
  const sure = useSignal(false)
  const now = async (given: string) => {
    const answer = await asking.ask({ ask: 'deleteCopy', pin: given })
    if (answer) onGone()
    return answer !== null
  }
  const inDays = async () => {
    if (!(await later.ask({ ask: 'deleteCopy' }))) return
    sure.value = false
    await readAccount()
  }
  return (
    <details class="part">
      <summary>{t.delete}</summary>
      <p>{t.text}</p>
      <p class="soft">{t.backups}</p>
      <PinForm asking={asking} pin={pin} label={t.now} busy={devicesWords.working} onPin={now} danger />
      <h3>{t.later}</h3>
      <p class="soft">{t.laterHint}</p>
      {!sure.value && (
        <Button kind="quiet" onClick={() => (sure.value = true)}>
          {t.later}
        </Button>
      )}
      {sure.value && (
        <Sure
          title={t.later}
          text={t.text}
          yes={t.later}
          danger
          busy={later.busy}
          fault={later.fault}
          onYes={() => void inDays()}
          onNo={() => (sure.value = false)}
        />
      )}
    </details>
  )
}
