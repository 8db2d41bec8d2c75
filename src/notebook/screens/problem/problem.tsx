import '../../tools.css'
import { useSignal } from '@preact/signals'
import { PencilLine, Plus, Printer } from 'lucide'
import { type Problem, problemShape, whatIsOpen } from '../../../craft/problem-solving/problem.ts'
import { problemWords as t } from '../../../words/en/tools/problem.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { back, go } from '../../app/go.ts'
import { Button, Form, Note, Screen } from '../../app/parts.tsx'
import { entries, entry, now, zone } from '../../app/state.ts'
import { fullDay } from '../../app/when.ts'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { RecordFields } from '../../forms/record-fields.tsx'
import { readAll, useRecord } from '../../forms/record-form.ts'

const everyField = Object.keys(problemShape)

/** Every problem, or one of them: `new`, or the id of its record. */
export function ProblemScreen({ id }: { id?: string }) {
  if (!id) return <ProblemList />
  return id === 'new' ? <Work /> : <Work id={id} />
}

function ProblemList() {
  const problems = readAll(entries('problem').value, problemShape)
  return (
    <Screen title={t.title} lead={t.lead}>
      {problems.length === 0 && <p class="soft">{t.empty}</p>}
      <ul class="slips">
        {problems.map(({ id, record }) => (
          <li key={id} class="slip">
            <button type="button" class="plain slip-open" onClick={() => go('problem', id)}>
              {record.what}
            </button>
            <p class="slip-foot">{standing(record)}</p>
          </li>
        ))}
      </ul>
      <div class="steps">
        <Button icon={Plus} onClick={() => go('problem', 'new')}>
          {t.make}
        </Button>
      </div>
    </Screen>
  )
}

function standing(problem: Problem): string {
  const open = whatIsOpen(problem, now.value.toZonedDateTimeISO(zone()).toPlainDate())
  if (open) return t.open[open]
  return problem.how_it_went ? t.done : t.waiting(fullDay(problem.look_back!))
}

/** A new problem is written first; one that is kept is read first, with what comes next. */
function Work({ id }: { id?: string }) {
  const form = useRecord('problem', problemShape, id)
  const writing = useSignal(id === undefined)
  const kept = readAll(
    [entry('problem', id)].filter(one => one !== undefined),
    problemShape,
  )[0]
  if (form.later)
    return (
      <Screen title={t.title}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  if (!writing.value && kept)
    return <Kept problem={kept.record} onChange={() => (writing.value = true)} onRemove={form.remove} />
  const save = async () => {
    const saved = await form.save()
    if (!saved) return
    if (id) writing.value = false
    else {
      back()
      go('problem', saved)
    }
  }
  return (
    <Screen title={t.title} lead={t.lead}>
      <Form onSubmit={() => void save()}>
        <RecordFields form={form} of={everyField} words={t.fields} />
        <div class="save-bar">
          <Button submit>{t.save}</Button>
        </div>
      </Form>
      <p class="soft">{t.source}</p>
    </Screen>
  )
}

type KeptProps = { problem: Problem; onChange: () => void; onRemove: () => void }

function Kept({ problem, onChange, onRemove }: KeptProps) {
  return (
    <Screen title={problem.what}>
      <Note>
        <h2>{t.next}</h2>
        <p>{standing(problem)}</p>
      </Note>
      <RecordFacts record={problem} shape={problemShape} of={everyField.slice(1)} words={t.fields} />
      <div class="steps">
        <Button icon={PencilLine} onClick={onChange}>
          {t.change}
        </Button>
        <Button icon={Printer} kind="quiet" onClick={() => print()}>
          {t.print}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            onRemove()
            back()
          }}
        >
          {t.remove}
        </Button>
      </div>
      <p class="soft">
        {t.careful} {t.source}
      </p>
    </Screen>
  )
}
