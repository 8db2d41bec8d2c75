import grounds from '../../../../content/en/tools/signs.md?tool'
import '../../tools.css'
import { useSignal } from '@preact/signals'
import { Compass, PencilLine } from 'lucide'
import { observe, type Sureness } from '../../../craft/observation.ts'
import { readState, type SignRecord, type StateReading, signRecord } from '../../../craft/state.ts'
import {
  anyOf,
  clearSigns,
  comingDownSigns,
  type Sign,
  useSigns,
  watchSigns,
} from '../../../craft/vocabulary.ts'
import { signWords as t } from '../../../words/en/tools/understand/signs.ts'
import { useDraft } from '../../app/draft.ts'
import { go, goHome } from '../../app/go.ts'
import { Button, Fault, Note, Screen } from '../../app/parts.tsx'
import { useOnce } from '../../app/put.ts'
import { keep, newId, zone } from '../../app/state.ts'
import { w } from '../../app/words.ts'
import { seenOnly } from '../../entries/observations.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { Several } from '../../forms/several.tsx'
import { refused } from '../../messages.ts'
import { about } from '../loved-one/about.ts'

type Shown = keyof typeof t.names
const groups = {
  watch: watchSigns,
  use: useSigns,
  down: comingDownSigns,
  clear: clearSigns,
} satisfies Record<keyof typeof t.groups, readonly Shown[]>

const sureness: Record<StateReading['word'], Sureness> = {
  'a guess': 'guess',
  'fairly sure': 'fairly',
  'very sure': 'sure',
}

/** The state aid: signs ticked, what they point to for this loved one, how sure and why. */
export function SignsScreen() {
  const draft = useDraft<{ signs: Shown[] }>('signs', { signs: [] })
  const lost = useSignal(false)
  const chosen = draft.fields.signs
  const record = signRecord(seenOnly.value)
  const reading = readState(chosen, about.value.loved_one, record)
  const save = useOnce(async () => {
    const at = Temporal.Now.instant()
    const what = chosen.map(sign => t.names[sign]).join(', ')
    const { state, word } = reading
    const seen = observe(
      { id: newId(), kind: 'other', zone: zone(), what, state, sure: sureness[word], signs: chosen },
      at,
    )
    const answer = 'refusal' in seen ? seen : await keep('observation', seen, seen.id)
    lost.value = refused(answer)
    if (lost.value) return false
    draft.clear()
    goHome()
    return true
  })
  return (
    <Screen title={t.title} lead={t.lead}>
      <EmergencyFirst />
      <Groups chosen={chosen} onChange={signs => draft.set({ signs })} />
      <Reading chosen={chosen} reading={reading} record={record} />
      <Fault>{lost.value ? t.lost : ''}</Fault>
      {chosen.length > 0 && (
        <div class="steps">
          <Button icon={PencilLine} onClick={save}>
            {t.save}
          </Button>
          <Button kind="quiet" icon={Compass} onClick={() => go('moment')}>
            {t.now}
          </Button>
        </div>
      )}
      <Grounds of={grounds} />
    </Screen>
  )
}

function EmergencyFirst() {
  return (
    <Note kind="danger">
      <h2>{t.emergencyTitle}</h2>
      <p>{t.emergency}</p>
      <Button kind="danger" onClick={() => go('moment')}>
        {t.emergencyGo}
      </Button>
    </Note>
  )
}

function Groups({ chosen, onChange }: { chosen: readonly Shown[]; onChange: (chosen: Shown[]) => void }) {
  const isOf = (group: keyof typeof groups) => (sign: Sign) => anyOf<Sign>(groups[group], [sign])
  return (Object.keys(groups) as (keyof typeof groups)[]).map(group => (
    <Several
      key={group}
      name={`signs-${group}`}
      label={t.groups[group]}
      options={groups[group].map(sign => ({ value: sign, label: t.names[sign] }))}
      chosen={chosen.filter(isOf(group))}
      onChange={next => onChange([...chosen.filter(sign => !isOf(group)(sign)), ...next])}
    />
  ))
}

type ReadingProps = { chosen: readonly Shown[]; reading: StateReading; record: SignRecord }

function Reading({ chosen, reading, record }: ReadingProps) {
  const known = chosen.filter(sign => record[sign])
  return (
    <section aria-live="polite">
      <h2>{t.reading}</h2>
      {chosen.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <>
          <p class="next-text">{w.states[reading.state]}</p>
          {reading.state !== 'unsure' && <p>{t.sure[reading.word]}</p>}
          <p>
            {t.why}: {reading.why.map(sign => t.names[sign as Shown]).join(', ')}
          </p>
          {anyOf<Sign>(watchSigns, chosen) && (
            <Note kind="care">
              <p>{t.watch}</p>
            </Note>
          )}
          {reading.state === 'unsure' && <p>{t.unsure}</p>}
          {known.map(sign => {
            const { right, wrong } = record[sign]!
            return <p key={sign}>{t.learned(t.names[sign], right, right + wrong)}</p>
          })}
          {known.length === 0 && <p class="soft">{t.notLearned}</p>}
          <p class="soft">{t.wrong}</p>
        </>
      )}
    </section>
  )
}
