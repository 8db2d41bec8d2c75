import { useSignal } from '@preact/signals'
import { PencilLine } from 'lucide'
import type { ComponentChildren } from 'preact'
import {
  goalStands,
  goodThingShape,
  goodThingStands,
  ownGoalShape,
  tooBig,
} from '../../../craft/own-life/goal.ts'
import { areaToWorkOn, oneEachWeek, ownLifeShape } from '../../../craft/own-life/weeks.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import {
  goodThingWords,
  ownGoalWords,
  ownLifeWords,
  smallWords as t,
} from '../../../words/en/tools/you/own-life.ts'
import { back, go } from '../../app/go.ts'
import { Button, Form, Note, Screen } from '../../app/parts.tsx'
import { entries } from '../../app/state.ts'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { RecordFields, type ShapeWords } from '../../forms/record-fields.tsx'
import { type Fields, type RecordForm, readAll, useRecord } from '../../forms/record-form.ts'
import { today } from './today.ts'

const goalWords: ShapeWords = {
  ...ownGoalWords.fields,
  area: { ...ownGoalWords.fields.area, options: ownLifeWords.areas },
}

/** One small goal: written with hints on how to make it smaller; then how it went. */
export function GoalScreen({ id }: { id: string }) {
  const form = useRecord('own-goal', ownGoalShape, id === 'new' ? undefined : id, startArea())
  const kept = readAll(entries('own-goal').value, ownGoalShape).find(one => one.id === id)?.record
  return (
    <Small
      form={form}
      at="goal"
      isNew={id === 'new'}
      record={kept}
      words={{ ...ownGoalWords, fields: goalWords }}
      first={['area', 'goal', 'first_step', 'by']}
      after={['done', 'how_it_went']}
      stands={kept && ownGoalWords.stands[goalStands(kept, today())]}
      hints={<GoalHints fields={form.fields} />}
      note={kept?.done === 'not' && ownGoalWords.notDone}
    />
  )
}

/** A new goal begins in the area to work on of the latest week. */
function startArea(): Fields {
  const latest = oneEachWeek(readAll(entries('own-life').value, ownLifeShape).map(one => one.record)).at(-1)
  const workOn = latest && areaToWorkOn(latest)
  return workOn && 'area' in workOn ? { area: workOn.area } : {}
}

function GoalHints({ fields }: { fields: Fields }) {
  if (!fields.goal) return null
  const hints = tooBig(fields as { goal: string; first_step: string; by: string }, today())
  return (
    <div role="status">
      <Note>
        <h2>{hints.length > 0 ? ownGoalWords.smaller : ownGoalWords.smallEnough}</h2>
        {hints.length > 0 && (
          <ul>
            {hints.map(hint => (
              <li key={hint}>{ownGoalWords.hints[hint]}</li>
            ))}
          </ul>
        )}
      </Note>
    </div>
  )
}

/** One good thing: booked; then whether it happened. */
export function GoodThingScreen({ id }: { id: string }) {
  const form = useRecord('good-thing', goodThingShape, id === 'new' ? undefined : id)
  const kept = readAll(entries('good-thing').value, goodThingShape).find(one => one.id === id)?.record
  return (
    <Small
      form={form}
      at="good"
      isNew={id === 'new'}
      record={kept}
      words={goodThingWords}
      first={['what', 'on', 'with_whom']}
      after={['happened', 'how_it_was']}
      stands={kept && goodThingWords.stands[goodThingStands(kept, today())]}
    />
  )
}

type SmallProps = {
  form: RecordForm
  /** What its place is called before the id. */
  at: 'goal' | 'good'
  isNew: boolean
  record: Readonly<Record<string, unknown>> | undefined
  words: { title: string; lead: string; save: string; after: string; fields: ShapeWords }
  /** The fields written first, and those for afterwards. */
  first: readonly string[]
  after: readonly string[]
  stands: string | undefined
  hints?: ComponentChildren
  note?: string | false
}

/** A small record: written first; once kept it is read. */
function Small(props: SmallProps) {
  const { form, at, isNew, words, first, hints } = props
  const writing = useSignal(isNew)
  if (form.later)
    return (
      <Screen title={words.title}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  if (!writing.value) return <Kept {...props} onChange={() => (writing.value = true)} />
  const save = async () => {
    const saved = await form.save()
    if (!saved) return
    writing.value = false
    if (isNew) {
      back()
      go('own-life', `${at}-${saved}`)
    }
  }
  return (
    <Screen title={words.title} lead={words.lead}>
      <Form onSubmit={() => void save()}>
        <RecordFields form={form} of={first} words={words.fields} />
        {hints}
        <div class="save-bar">
          <Button submit>{words.save}</Button>
        </div>
      </Form>
    </Screen>
  )
}

/** What was kept, with what to do next and the fields for afterwards. */
function Kept(props: SmallProps & { onChange: () => void }) {
  const { form, record, words, first, after, stands, note, onChange } = props
  return (
    <Screen title={words.title}>
      {record && (
        <>
          <Note>
            <p>{stands}</p>
            {note && <p>{note}</p>}
          </Note>
          <RecordFacts record={record} shape={form.shape} of={first} words={words.fields} />
          <h2>{words.after}</h2>
          <Form onSubmit={() => void form.save()}>
            <RecordFields form={form} of={after} words={words.fields} />
            <Button submit>{t.saveAfter}</Button>
          </Form>
          <Steps form={form} onChange={onChange} />
        </>
      )}
    </Screen>
  )
}

function Steps({ form, onChange }: { form: RecordForm; onChange: () => void }) {
  return (
    <div class="steps">
      <Button kind="quiet" icon={PencilLine} onClick={onChange}>
        {t.change}
      </Button>
      <Button
        kind="plain"
        onClick={() => {
          form.remove()
          back()
        }}
      >
        {t.remove}
      </Button>
    </div>
  )
}
