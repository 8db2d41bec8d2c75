import '../../tools.css'
import { useSignal } from '@preact/signals'
import { PencilLine, Plus, Printer } from 'lucide'
import { analysisOf } from '../../../craft/functional-analysis/analysis.ts'
import { competing, healthyShape } from '../../../craft/functional-analysis/healthy.ts'
import { healthyWords as t } from '../../../words/en/tools/healthy-activity.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { back, go } from '../../app/go.ts'
import { Button, Form, Screen } from '../../app/parts.tsx'
import { entries, now, zone } from '../../app/state.ts'
import { hourInWords } from '../../app/when.ts'
import { seenOnly } from '../../entries/observations.ts'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { RecordFields } from '../../forms/record-fields.tsx'
import { readAll, useRecord } from '../../forms/record-form.ts'

const everyField = Object.keys(healthyShape)

/** Every good thing and where it fits, or one of them: `new`, or the id of its record. */
export function HealthyScreen({ id }: { id?: string }) {
  if (!id) return <List />
  return id === 'new' ? <Work /> : <Work id={id} />
}

function List() {
  const all = readAll(entries('healthy-activity').value, healthyShape)
  const found = analysisOf(seenOnly.value, { version: 1 }, zone(), now.value)
  const fits = competing(all, found)
  return (
    <Screen title={t.title} lead={t.lead}>
      {all.length === 0 && <p class="soft">{t.empty}</p>}
      <ul class="slips">
        {all.map(({ id, record }) => (
          <li key={id} class="slip">
            <button type="button" class="plain slip-open" onClick={() => go('healthy', id)}>
              {record.what}
            </button>
          </li>
        ))}
      </ul>
      {fits.length > 0 && <h2>{t.fits}</h2>}
      <ul>
        {fits.map(({ id, what, hour }) => (
          <li key={`${id} ${hour.what}`}>{t.why(what, hourInWords(hour.what), hour.seen, hour.of)}</li>
        ))}
      </ul>
      <div class="steps">
        <Button icon={Plus} onClick={() => go('healthy', 'new')}>
          {t.make}
        </Button>
        <Button kind="quiet" icon={Printer} onClick={() => print()}>
          {t.print}
        </Button>
      </div>
      <p class="soft">{t.source}</p>
    </Screen>
  )
}

function Work({ id }: { id?: string }) {
  const form = useRecord('healthy-activity', healthyShape, id)
  const writing = useSignal(id === undefined)
  const kept = readAll(entries('healthy-activity').value, healthyShape).find(one => one.id === id)
  const save = async () => {
    if (await form.save()) back()
  }
  if (form.later) return <Screen title={t.title}>{recordWords.later}</Screen>
  if (!writing.value && kept)
    return (
      <Screen title={kept.record.what}>
        <RecordFacts record={kept.record} shape={healthyShape} of={everyField} words={t.fields} />
        <div class="steps">
          <Button icon={PencilLine} onClick={() => (writing.value = true)}>
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
      </Screen>
    )
  return (
    <Screen title={t.title} lead={t.lead}>
      <Form onSubmit={() => void save()}>
        <RecordFields form={form} of={everyField} words={t.fields} />
        <Button submit>{t.save}</Button>
      </Form>
    </Screen>
  )
}
