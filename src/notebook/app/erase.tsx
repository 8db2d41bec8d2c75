import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { eraseWords } from '../../words/en/account/erase.ts'
import type { Syncing } from '../account/asks.ts'
import { refused } from '../messages.ts'
import { askSyncing } from '../syncing/syncing.ts'
import { forgetOffline } from './offline.ts'
import { Button, Field, Form, Note } from './parts.tsx'
import { notebook } from './state.ts'
import { w } from './words.ts'

/** The way out for good: removes the notebook and what keeps it offline from this device, after a typed word. */
export function Erase({ onCancel }: { onCancel?: () => void }) {
  const t = w.erase
  const typed = useSignal('')
  const fault = useSignal<string | undefined>(undefined)
  const syncing = useSyncing()
  const joined = syncing !== null && syncing !== 'unknown' && syncing.state !== 'off'
  const erase = async () => {
    if (typed.value.trim() !== t.word) {
      fault.value = t.wrong(t.word)
      return
    }
    const answer = await notebook().erase()
    if (refused(answer)) fault.value = w.refusals[answer.refusal]
    else await forgetOffline()
  }
  return (
    <Note kind="care">
      <h2>{joined ? eraseWords.title : t.title}</h2>
      <What syncing={syncing} />
      <p>{t.history}</p>
      <Form onSubmit={() => void erase()}>
        <Field
          name="remove"
          label={t.confirm(t.word)}
          value={typed.value}
          fault={fault.value}
          onInput={value => {
            typed.value = value
            fault.value = undefined
          }}
        />
        <div class="row">
          <Button submit kind="danger">
            {joined ? eraseWords.do : t.do}
          </Button>
          {onCancel && (
            <Button kind="quiet" onClick={onCancel}>
              {w.cancel}
            </Button>
          )}
        </div>
      </Form>
    </Note>
  )
}

/** How syncing stands; `unknown` while the notebook is locked. */
function useSyncing(): Syncing | 'unknown' | null {
  const found = useSignal<Syncing | 'unknown' | null>(null)
  useEffect(() => {
    void askSyncing().then(answer => {
      found.value = answer ?? 'unknown'
    })
  }, [])
  return found.value
}

/** What would be lost: all of it, some of it, or nothing that is not copied. */
function What({ syncing }: { syncing: Syncing | 'unknown' | null }) {
  if (syncing === null) return null
  if (syncing === 'unknown') return <p>{eraseWords.unknown}</p>
  if (syncing.state === 'off') return <p>{w.erase.text}</p>
  return (
    <>
      <p>{syncing.unsent > 0 ? <strong>{eraseWords.unsent(syncing.entries)}</strong> : eraseWords.joined}</p>
      <p>{eraseWords.ways}</p>
    </>
  )
}
