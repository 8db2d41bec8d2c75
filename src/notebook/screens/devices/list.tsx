import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { devicesWords as t } from '../../../words/en/account/devices.ts'
import type { Device } from '../../account/asks.ts'
import { Button, Fault, Field, Form } from '../../app/parts.tsx'
import { put, typed } from '../../app/put.ts'
import { now } from '../../app/state.ts'
import { useAsk } from '../../asking/ask.ts'
import { Sure } from '../../asking/sure.tsx'
import { devices, readDevices, useCircles } from '../../circle/circles.ts'
import { agoInWords } from '../../syncing/ago.ts'
import { syncing } from '../../syncing/syncing.ts'

/** Every device of the own notebook, this one first. */
export function DeviceList() {
  useCircles()
  // Each copying may have brought word of the others.
  useEffect(() => void readDevices(), [syncing.value?.last])
  const own = devices.value
    .filter(device => device.circle === undefined)
    .sort((a, b) => Number(b.here) - Number(a.here) || (b.heard ?? 0) - (a.heard ?? 0))
  const here = own.find(device => device.here)
  return (
    <section>
      <h2>{t.list}</h2>
      <ul class="rows-of">
        {own.map(device => (
          <One key={device.id} device={device} />
        ))}
      </ul>
      {own.length > 1 && <p class="soft">{t.notHeard}</p>}
      {here && <NameHere key={here.id} device={here} />}
    </section>
  )
}

function One({ device }: { device: Device }) {
  const asking = useAsk()
  const ending = useSignal(false)
  const name = device.name || t.noName
  const end = async () => {
    if (!(await asking.ask({ ask: 'endDevice', id: device.id }))) return
    ending.value = false
    await readDevices()
  }
  return (
    <li>
      <p>
        <b>{name}</b>
        {device.here && ` (${t.here})`}
      </p>
      {!device.here && (
        <p class="soft">
          {device.heard === null
            ? t.heardNever
            : t.heard(agoInWords(device.heard, now.value.epochMilliseconds))}
        </p>
      )}
      {!device.here && !device.canEnd && <p class="soft">{t.cannotEnd}</p>}
      {!device.here && device.canEnd && !ending.value && (
        <Button kind="plain" label={`${t.end}: ${name}`} onClick={put(ending, true)}>
          {t.end}
        </Button>
      )}
      {ending.value && (
        <Sure
          title={t.endTitle(name)}
          text={t.endText}
          yes={t.endYes}
          busy={asking.busy}
          fault={asking.fault}
          onYes={() => void end()}
          onNo={put(ending, false)}
        />
      )}
    </li>
  )
}

function NameHere({ device }: { device: Device }) {
  const asking = useAsk()
  const name = useSignal(device.name)
  const missing = useSignal<string | undefined>(undefined)
  const done = useSignal(false)
  const save = async () => {
    done.value = false
    const typedName = name.peek().trim()
    if (typedName === '') {
      missing.value = t.nameMissing
      return
    }
    done.value = (await asking.ask({ ask: 'nameDevice', name: typedName })) !== null
    if (done.value) await readDevices()
  }
  return (
    <details class="part">
      <summary>{t.name}</summary>
      <Form onSubmit={() => void save()}>
        <Field
          name="device-name"
          label={t.name}
          hint={t.nameHint}
          value={name.value}
          fault={missing.value}
          onInput={typed(name, missing)}
        />
        <Fault>{asking.fault}</Fault>
        <Button submit busy={asking.busy}>
          {t.saveName}
        </Button>
        <p role="status">{done.value && t.named}</p>
      </Form>
    </details>
  )
}
