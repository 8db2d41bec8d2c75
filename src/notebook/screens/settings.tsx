import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Erase } from '../app/erase.tsx'
import { Button, Choice, Fault, Form, Note, Screen } from '../app/parts.tsx'
import { PinField } from '../app/pin.tsx'
import { notebook } from '../app/state.ts'
import { w } from '../app/words.ts'
import { LOCK_MINUTES, type LockMinutes, refused } from '../messages.ts'

const t = w.settings

/** When it locks, the PIN, how safely it is kept, and the way to remove it. */
export function SettingsScreen() {
  const removing = useSignal(false)
  return (
    <Screen title={t.title}>
      <LockAfter />
      <ChangePin />
      <KeptHere />
      <p>
        <a href="/leaving">{t.leaveHelp}</a>
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

function ChangePin() {
  const typed = useSignal<Record<PinName, string>>({ old: '', next: '', again: '' })
  const fault = useSignal<{ field: PinName; text: string } | null>(null)
  const busy = useSignal(false)
  const done = useSignal(false)
  const change = async () => {
    const { old, next, again } = typed.value
    done.value = false
    fault.value = null
    if (old === '') fault.value = { field: 'old', text: w.unlock.missing }
    else if (next !== again) fault.value = { field: 'again', text: w.welcome.differ }
    if (fault.value) return
    busy.value = true
    const answer = await notebook().changePin(old, next || ' ')
    busy.value = false
    if (refused(answer)) {
      const field = answer.refusal.startsWith('pin-') ? 'next' : 'old'
      const text =
        answer.refusal === 'wrong-pin' || answer.refusal === 'wait'
          ? w.unlock.wrong(answer.refusal === 'wait' ? 0 : answer.left, answer.waitSeconds)
          : w.refusals[answer.refusal]
      fault.value = { field, text }
      return
    }
    typed.value = { old: '', next: '', again: '' }
    done.value = true
  }
  const fields: { name: PinName; label: string; hint?: string }[] = [
    { name: 'old', label: t.old },
    { name: 'next', label: t.next, hint: w.welcome.firstHint },
    { name: 'again', label: t.again },
  ]
  return (
    <details class="part">
      <summary>{t.pinTitle}</summary>
      <Form onSubmit={() => void change()}>
        {fields.map(({ name, label, hint }) => (
          <PinField
            key={name}
            name={`pin-${name}`}
            label={label}
            hint={hint}
            words
            value={typed.value[name]}
            fault={fault.value?.field === name ? fault.value.text : undefined}
            onInput={value => {
              typed.value = { ...typed.value, [name]: value }
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
      <Note kind="care">
        <p>{t.copies}</p>
      </Note>
    </section>
  )
}
