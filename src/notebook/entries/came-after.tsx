import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { type After, afters, asksAfter, cameAfter, tellAfter } from '../../craft/came-after.ts'
import type { Observation } from '../../craft/observation.ts'
import { cameAfterWords as t } from '../../words/en/tools/understand/came-after.ts'
import { useDraft } from '../app/draft.ts'
import { Button, Fault, Field, Form } from '../app/parts.tsx'
import { now, replace } from '../app/state.ts'
import { w } from '../app/words.ts'
import { Several } from '../forms/several.tsx'
import type { Entry } from '../messages.ts'
import { EmergencyNote } from './fields.tsx'
import { tooLong } from './form.ts'
import { type Noted, observations } from './observations.ts'

const options = afters.map(value => ({ value, label: t.afters[value] }))

/** What came after, as one line. */
export function afterInWords(seen: Observation): string {
  const told = cameAfter(seen)
  return [...(told?.what.map(after => t.afters[after]) ?? []), told?.note].filter(Boolean).join(', ')
}

/** What came after: each tap is saved at once; words after it, if there is time. */
export function CameAfterTaps({ noted: { entry, seen } }: { noted: Noted }) {
  const told = cameAfter(seen)
  const chosen = useSignal<readonly After[]>(told?.what ?? [])
  const wording = useSignal(false)
  const draft = useDraft(`after-${entry.id}`, { note: told?.note ?? '' })
  const write = useWriting(entry, seen)
  const tap = (what: After[]) => {
    chosen.value = what
    void write.put(what, told?.note ?? '')
  }
  const save = async () => {
    if (!(await write.put(chosen.peek(), draft.fields.note))) return
    draft.clear()
    wording.value = false
  }
  return (
    <div class="came-after">
      {chosen.value.includes('emergency') && <EmergencyNote />}
      <Several
        name={`after-${entry.id}`}
        label={t.ask}
        hint={t.hint}
        options={options}
        chosen={chosen.value}
        onChange={tap}
      />
      {wording.value ? (
        <Form onSubmit={() => void save()}>
          <Field
            name="after-note"
            kind="area"
            rows={2}
            label={t.words}
            value={draft.fields.note}
            onInput={note => draft.set({ note })}
          />
          <Button submit kind="quiet">
            {t.save}
          </Button>
        </Form>
      ) : (
        <Button kind="plain" onClick={() => (wording.value = true)}>
          {t.addWords}
        </Button>
      )}
      <Fault>{write.fault}</Fault>
    </div>
  )
}

/** Writes one after the other: each writing replaces what the one before it wrote. Gives whether it was saved. */
function useWriting(entry: Entry<Observation>, seen: Observation) {
  const fault = useSignal<string | undefined>(undefined)
  const latest = useRef({ entry, seen })
  const line = useRef<Promise<boolean>>(Promise.resolve(true))
  const writing = useRef(0)
  const given = useRef(entry.version)
  if (writing.current === 0 && given.current !== entry.version) latest.current = { entry, seen }
  given.current = entry.version
  const writeNow = async (what: readonly After[], note: string): Promise<boolean> => {
    const { entry: old, seen: before } = latest.current
    const next = tellAfter(before, { what, note }, Temporal.Now.instant())
    if ('refusal' in next) {
      fault.value = tooLong(note, 'note')
      return false
    }
    const answer = await replace<Observation>(old, next)
    if ('refusal' in answer) {
      fault.value = w.refusals[answer.refusal]
      return false
    }
    fault.value = undefined
    latest.current = { entry: answer, seen: { ...answer.data, id: answer.id } }
    return true
  }
  const put = (what: readonly After[], note: string): Promise<boolean> => {
    writing.current += 1
    line.current = line.current
      .then(() => writeNow(what, note))
      .finally(() => {
        writing.current -= 1
      })
    return line.current
  }
  return { fault: fault.value, put }
}

/** Below the last finished episode: asked in one tap, told in the next. It stays open until the screen is left. */
export function AskAfter({ noted }: { noted: Noted }) {
  const open = useSignal(false)
  const asked = asksAfter(
    observations.value.map(one => one.seen),
    now.value,
  )
  if (open.value) return <CameAfterTaps noted={noted} />
  if (asked?.id !== noted.entry.id) return null
  return (
    <Button kind="quiet" onClick={() => (open.value = true)}>
      {t.ask}
    </Button>
  )
}
