import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { settingsDoors } from '../../words/en/account/doors.ts'
import { Erase } from '../app/erase.tsx'
import { go } from '../app/go.ts'
import { Button, Choice, Fault, Form, Screen } from '../app/parts.tsx'
import { PinField } from '../app/pin.tsx'
import { toCommons } from '../app/shell.ts'
import { notebook } from '../app/state.ts'
import { w } from '../app/words.ts'
import { LOCK_MINUTES, type LockMinutes, refused } from '../messages.ts'
import { SyncLine } from '../syncing/line.tsx'
import { useAccount } from './account/use-account.ts'

const t = w.settings
const s = settingsDoors

/** When it locks, the PIN, how safely it is kept, and the way to remove it. */
export function SettingsScreen() {
  const removing = useSignal(false)
  return (
    <Screen title={t.title}>
      <Doors />
      <LockAfter />
      <ChangePin />
      <KeptHere />
      <p>
        <a href={toCommons('/leaving')}>{t.leaveHelp}</a>
      </p>
      {removing.value ? (
        <Erase
          onCancel={() => {
            removing.value = false
          }}
        />
      ) : (
        <Button
          kind="quiet"
          onClick={() => {
            removing.value = true
          }}
        >
          {w.erase.title}
        </Button>
      )}
    </Screen>
  )
}

/** The account, the devices, circles, copies, and what is protected. */
function Doors() {
  const account = useAccount().value
  const joined = account !== null && account.state !== 'none' && account.state !== 'signed-in'
  const doors = [
    joined ? (['devices', s.devices] as const) : (['account', s.account] as const),
    ['circles', s.circles] as const,
    ['copies', s.copies] as const,
    ['protection', s.protection] as const,
  ]
  return (
    <>
      <SyncLine />
      {account && !joined && <p class="soft">{s.alone}</p>}
      <div class="doors">
        {doors.map(([name, [label, text]]) => (
          <button type="button" class="door" key={name} onClick={() => go(name)}>
            <span>
              <b>{label}</b>
              <small>{text}</small>
            </span>
          </button>
        ))}
      </div>
    </>
  )
}

function LockAfter() {
  const minutes = useSignal<LockMinutes>(notebook().lockMinutes())
  const fault = useSignal<string | undefined>(undefined)
  const options = LOCK_MINUTES.map(one => ({ value: `${one}` as const, label: t.lock[`${one}`] }))
  return (
    <Choice
      name="lock"
      label={t.lockTitle}
      hint={t.lockHint}
      options={options}
      value={`${minutes.value}`}
      fault={fault.value}
      onChange={async value => {
        const chosen = Number(value) as LockMinutes
        const answer = await notebook().setLockMinutes(chosen)
        if (refused(answer)) fault.value = w.refusals[answer.refusal]
        else minutes.value = chosen
      }}
    />
  )
}

type PinName = 'old' | 'next' | 'again'

type PinFault = { field: PinName; text: string }

const pinFields: { name: PinName; label: string; hint?: string }[] = [
  { name: 'old', label: t.old },
  { name: 'next', label: t.next, hint: w.welcome.firstHint },
  { name: 'again', label: t.again },
]
const noPins = { old: '', next: '', again: '' }

function ChangePin() {
  const pins = useSignal<Record<PinName, string>>(noPins)
  const fault = useSignal<PinFault | null>(null)
  const busy = useSignal(false)
  const done = useSignal(false)
  const change = async () => {
    done.value = false
    busy.value = true
    fault.value = await changePin(pins.value)
    busy.value = false
    done.value = fault.value === null
    if (done.value) pins.value = noPins
  }
  return (
    <details class="part">
      <summary>{t.pinTitle}</summary>
      <Form onSubmit={() => void change()}>
        {pinFields.map(({ name, label, hint }) => (
          <PinField
            key={name}
            name={`pin-${name}`}
            label={label}
            hint={hint}
            words
            value={pins.value[name]}
            fault={fault.value?.field === name ? fault.value.text : undefined}
            onInput={value => {
              pins.value = { ...pins.value, [name]: value }
            }}
          />
        ))}
        <Button submit busy={busy.value}>
          {busy.value ? t.changing : t.change}
        </Button>
        <p role="status">{done.value && t.changed}</p>
      </Form>
    </details>
  )
}

/** Changes the PIN. Gives what needs another look, or nothing when it is changed. */
async function changePin({ old, next, again }: Record<PinName, string>): Promise<PinFault | null> {
  if (old === '') return { field: 'old', text: w.unlock.missing }
  if (next !== again) return { field: 'again', text: w.welcome.differ }
  const answer = await notebook().changePin(old, next || ' ')
  if (!refused(answer)) return null
  if (answer.refusal === 'wait') return { field: 'old', text: w.unlock.wait(answer.waitSeconds) }
  if (answer.refusal === 'wrong-pin')
    return { field: 'old', text: w.unlock.wrong(answer.left, answer.waitSeconds) }
  return { field: answer.refusal.startsWith('pin-') ? 'next' : 'old', text: w.refusals[answer.refusal] }
}

const megabytes = new Intl.NumberFormat(undefined, {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
})

function KeptHere() {
  const persisted = useSignal<boolean | null>(null)
  const refusedOnce = useSignal(false)
  const size = useSignal<number | null>(null)
  useEffect(() => {
    void navigator.storage?.persisted?.().then(yes => {
      persisted.value = yes
    })
    void navigator.storage?.estimate?.().then(estimate => {
      size.value = estimate.usage ?? null
    })
  }, [])
  const ask = async () => {
    persisted.value = await navigator.storage.persist()
    refusedOnce.value = !persisted.value
  }
  return (
    <section>
      <h2>{t.storageTitle}</h2>
      {persisted.value !== null && <p>{persisted.value ? t.persisted : t.notPersisted}</p>}
      {persisted.value === false && (
        <Button kind="quiet" onClick={() => void ask()}>
          {t.ask}
        </Button>
      )}
      <Fault>{refusedOnce.value && t.askedNo}</Fault>
      {size.value !== null && <p class="soft">{t.used(megabytes.format(size.value / 1e6))}</p>}
    </section>
  )
}
