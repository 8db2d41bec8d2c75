import { useSignal } from '@preact/signals'
import { devicesWords } from '../../../words/en/account/devices.ts'
import type { Account } from '../../account/asks.ts'
import { Button } from '../../app/parts.tsx'
import { useAsk } from '../../asking/ask.ts'
import { Sure } from '../../asking/sure.tsx'
import { readAccount } from '../account/use-account.ts'

const t = devicesWords.ways

type WaysProps = { account: Account; onCode: () => void; onPasskey: () => void }

/** What opens the notebook on a new device. The words stay: all else can break or be lost. */
export function WaysIn({ account: { slots }, onCode, onPasskey }: WaysProps) {
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <ul class="rows-of">
        {slots.map(slot => (
          <Way key={slot.id} slot={slot} stays={slot.kind === 'words'} />
        ))}
      </ul>
      <div class="row">
        <Button kind="quiet" onClick={onCode}>
          {t.newCode}
        </Button>
        <Button kind="quiet" onClick={onPasskey}>
          {t.newPasskey}
        </Button>
      </div>
    </section>
  )
}

function Way({ slot, stays }: { slot: Account['slots'][number]; stays: boolean }) {
  const asking = useAsk()
  const removing = useSignal(false)
  const kind = t.kinds[slot.kind]
  const remove = async () => {
    if (!(await asking.ask({ ask: 'dropSlot', id: slot.id }))) return
    removing.value = false
    await readAccount()
  }
  return (
    <li>
      <p>
        <b>{kind}</b>
      </p>
      {stays && <p class="soft">{t.stays}</p>}
      {!stays && !removing.value && (
        <Button kind="plain" label={t.removeLabel(kind)} onClick={() => (removing.value = true)}>
          {t.remove}
        </Button>
      )}
      {removing.value && (
        <Sure
          title={t.removeLabel(kind)}
          text={t.removeAsk(kind)}
          yes={t.removeYes}
          busy={asking.busy}
          fault={asking.fault}
          onYes={() => void remove()}
          onNo={() => (removing.value = false)}
        />
      )}
    </li>
  )
}
