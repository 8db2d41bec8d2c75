import { useSignal } from '@preact/signals'
import { BookOpen } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { correct } from '../../craft/correction.ts'
import { limits, type Observation, observe } from '../../craft/observation.ts'
import { useDraft } from '../app/draft.ts'
import { go, goHome } from '../app/go.ts'
import { Button, Fault, Field, Form, Note, Screen } from '../app/parts.tsx'
import { useOnce } from '../app/put.ts'
import { keep, newId, replace, zone } from '../app/state.ts'
import { w } from '../app/words.ts'
import { tooLong } from '../entries/form.ts'
import { observations } from '../entries/observations.ts'
import { type Entry, refused } from '../messages.ts'

const t = w.said

/** A low moment or a hope, kept by one tap; their words after it, if there is time. `id` is the one just kept. */
export function SaidScreen({ id }: { id?: string }) {
  const saved = observations.value.find(({ entry }) => entry.id === id)?.entry
  const lost = useSignal<string | undefined>(undefined)
  const tap = useOnce(async (kind: 'dip' | 'wish') => {
    const draft = { id: newId(), kind, sure: 'fairly', state: 'unsure', zone: zone() } as const
    const seen = observe(draft, Temporal.Now.instant())
    if ('refusal' in seen) throw new Error(seen.refusal)
    const answer = await keep<Observation>('observation', seen, seen.id)
    if (refused(answer)) lost.value = w.refusals[answer.refusal]
    else go('said', answer.id)
    return !refused(answer)
  })
  if (id) return saved ? <Heard noted={saved} /> : null
  return (
    <Screen title={t.title} lead={t.lead}>
      <Fault>{lost.value}</Fault>
      <div class="tap-two">
        <button type="button" onClick={() => tap('dip')}>
          <b>{t.dip}</b>
          <small>{t.dipText}</small>
        </button>
        <button type="button" onClick={() => tap('wish')}>
          <b>{t.wish}</b>
          <small>{t.wishText}</small>
        </button>
      </div>
    </Screen>
  )
}

function Heard({ noted }: { noted: Entry<Observation> }) {
  const dip = noted.data.kind === 'dip'
  const words = useTheirWords(noted)
  const save = useOnce(async () => {
    const written = await words.write()
    if (written) goHome()
    return written
  })
  return (
    <Screen title={dip ? t.savedDip : t.savedWish}>
      <Chance dip={dip} />
      <Form onSubmit={save}>
        <Field
          name="what"
          kind="area"
          rows={3}
          label={t.words}
          hint={t.wordsHint}
          value={words.text}
          fault={words.fault}
          onInput={words.type}
        />
        <div class="row">
          <Button submit>{t.keepWords}</Button>
          <Button kind="quiet" onClick={goHome}>
            {t.done}
          </Button>
        </div>
      </Form>
    </Screen>
  )
}

const restMs = 1500

/**
 * Their words, written into the note when the typing rests, when the field is left, when the page goes out of sight and
 * when the screen is left by any way. What could not be written stays as a draft.
 */
function useTheirWords(noted: Entry<Observation>) {
  const draft = useDraft(`heard-${noted.id}`, { what: heardIn(noted.data) })
  const text = useSignal(draft.fields.what)
  const fault = useSignal<string | undefined>(undefined)
  const latest = useRef(noted)
  const written = useRef(heardIn(noted.data))
  const line = useRef<Promise<unknown>>(undefined)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)

  const writeNow = async (): Promise<boolean> => {
    const what = text.peek()
    if (what.trim() === written.current) return true
    const answer = await addWords(latest.current, what)
    if ('fault' in answer) {
      fault.value = answer.fault
      draft.set({ what })
      return false
    }
    latest.current = answer
    written.current = what.trim()
    draft.clear()
    return true
  }
  /** One after the other: each writing replaces what the one before it wrote. */
  const write = (): Promise<boolean> => {
    clearTimeout(rest.current)
    const next = line.current ? line.current.then(writeNow) : writeNow()
    line.current = next
    return next
  }
  useEffect(() => {
    const leave = () => void write()
    const hide = () => document.hidden && leave()
    document.addEventListener('focusout', leave)
    document.addEventListener('visibilitychange', hide, { capture: true })
    return () => {
      document.removeEventListener('focusout', leave)
      document.removeEventListener('visibilitychange', hide, { capture: true })
      leave()
    }
  }, [])
  const type = (what: string) => {
    text.value = what
    fault.value = undefined
    clearTimeout(rest.current)
    rest.current = setTimeout(() => void write(), restMs)
  }
  return { text: text.value, fault: fault.value, type, write }
}

/** An opening is a time to act: where to read what to say now. */
function Chance({ dip }: { dip: boolean }) {
  return (
    <Note>
      <h2>{t.open}</h2>
      <p>{t.openText}</p>
      <div class="row">
        <Button onClick={() => go('moment', dip ? 'dip' : 'wish')}>{t.openLink}</Button>
        <Button icon={BookOpen} kind="quiet" onClick={() => go('kit', 'yes')}>
          {t.kit}
        </Button>
      </div>
      {dip && (
        <p>
          <Button kind="plain" onClick={() => go('moment', 'wants-to-die')}>
            {t.die}
          </Button>
        </p>
      )}
    </Note>
  )
}

/** What stands in the field: the words of the note, and the rest of long ones. */
const heardIn = ({ what, note }: Observation): string => [what, note].filter(Boolean).join(' ')

/** Words longer than a note's first field go on in the second, so that none are lost. */
function spread(words: string): Pick<Observation, 'what'> & { note: string } {
  const text = words.trim()
  if (text.length <= limits.what) return { what: text, note: '' }
  const space = text.lastIndexOf(' ', limits.what)
  const end = space > 0 ? space : limits.what
  return { what: text.slice(0, end), note: text.slice(end).trim() }
}

/** Words added at once are the rest of the first note, not a correction of it. Gives the note, or what is wrong. */
async function addWords(
  noted: Entry<Observation>,
  words: string,
): Promise<Entry<Observation> | { fault: string }> {
  const next = correct(noted.data, spread(words), Temporal.Now.instant())
  if ('refusal' in next)
    return {
      fault:
        next.refusal === 'observation-text-long'
          ? tooLong(spread(words).note, 'note')
          : w.refusals[next.refusal],
    }
  const { corrections, ...rest } = next
  const before = noted.data.corrections
  const answer = await replace<Observation>(noted, before ? { ...rest, corrections: before } : rest)
  return refused(answer) ? { fault: w.refusals[answer.refusal] } : answer
}
