import { useSignal } from '@preact/signals'
import { BookOpen } from 'lucide'
import { correct } from '../../craft/correction.ts'
import { type Observation, observe } from '../../craft/observation.ts'
import { tools } from '../../words/en/notebook-tools.ts'
import { useDraft } from '../app/draft.ts'
import { go, goHome } from '../app/go.ts'
import { Button, Fault, Field, Form, Note, Screen } from '../app/parts.tsx'
import { entry, keep, newId, replace, zone } from '../app/state.ts'
import { w } from '../app/words.ts'
import { type Entry, refused } from '../messages.ts'

const t = w.said

/** A low moment or a hope, kept by one tap; their words after it, if there is time. `id` is the one just kept. */
export function SaidScreen({ id }: { id?: string }) {
  const saved = entry<Observation>('observation', id)
  const lost = useSignal<string | undefined>(undefined)
  const tap = async (kind: 'dip' | 'wish') => {
    const draft = { id: newId(), kind, sure: 'sure', state: 'unsure', zone: zone() } as const
    const seen = observe(draft, Temporal.Now.instant())
    if ('refusal' in seen) throw new Error(seen.refusal)
    const answer = await keep<Observation>('observation', seen, seen.id)
    if (refused(answer)) lost.value = w.refusals[answer.refusal]
    else go('said', answer.id)
  }
  if (id) return saved ? <Heard noted={saved} /> : null
  return (
    <Screen title={t.title} lead={t.lead}>
      <Fault>{lost.value}</Fault>
      <div class="tap-two">
        <button type="button" onClick={() => void tap('dip')}>
          <b>{t.dip}</b>
          <small>{t.dipText}</small>
        </button>
        <button type="button" onClick={() => void tap('wish')}>
          <b>{t.wish}</b>
          <small>{t.wishText}</small>
        </button>
      </div>
    </Screen>
  )
}

function Heard({ noted }: { noted: Entry<Observation> }) {
  const dip = noted.data.kind === 'dip'
  const words = useDraft(`heard-${noted.id}`, { what: noted.data.what })
  const fault = useSignal<string | undefined>(undefined)
  const save = async () => {
    fault.value = await addWords(noted, words.fields.what)
    if (fault.value) return
    words.clear()
    goHome()
  }
  return (
    <Screen title={dip ? t.savedDip : t.savedWish}>
      <Chance dip={dip} />
      <Form onSubmit={() => void save()}>
        <Field
          name="what"
          kind="area"
          rows={3}
          label={t.words}
          hint={t.wordsHint}
          value={words.fields.what}
          fault={fault.value}
          onInput={what => {
            fault.value = undefined
            words.set({ what })
          }}
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

/** An opening is a time to act: where to read what to say now. */
function Chance({ dip }: { dip: boolean }) {
  return (
    <Note>
      <h2>{t.open}</h2>
      <p>{t.openText}</p>
      <div class="row">
        <Button onClick={() => go('moment', dip ? 'dip' : 'wish')}>{t.openLink}</Button>
        <Button icon={BookOpen} kind="quiet" onClick={() => go('kit', 'yes')}>
          {tools.moment.kit}
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

/** Words added at once are the rest of the first note, not a correction of it. Gives the fault, if there is one. */
async function addWords(noted: Entry<Observation>, what: string): Promise<string | undefined> {
  const next = correct(noted.data, { what }, Temporal.Now.instant())
  if ('refusal' in next) return w.refusals[next.refusal]
  const { corrections, ...rest } = next
  const answer = await replace<Observation>(noted, rest)
  return refused(answer) ? w.refusals[answer.refusal] : undefined
}
