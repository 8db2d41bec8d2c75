import { useSignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { areas, ownLifeShape, weekId } from '../../../craft/own-life/weeks.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { ownLifeWords as t } from '../../../words/en/tools/you/own-life.ts'
import { back } from '../../app/go.ts'
import { Button, Choice, Fault, Form, Screen } from '../../app/parts.tsx'
import { put } from '../../app/put.ts'
import { type RecordForm, useRecord } from '../../forms/record-form.ts'
import { Several } from '../../forms/several.tsx'
import { today } from './today.ts'

const ratings = Array.from({ length: 10 }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))

/** This week's ratings, then where something small could be done. One record a week: a second time corrects it. */
export function WeekScreen() {
  const [day] = useState(today)
  const form = useRecord('own-life', ownLifeShape, weekId(day), { day: day.toString() })
  const step = useSignal<'rate' | 'workable'>('rate')
  if (form.later)
    return (
      <Screen title={t.weekTitle}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  return step.value === 'rate' ? (
    <Rate form={form} onNext={put(step, 'workable')} />
  ) : (
    <Workable form={form} onBefore={put(step, 'rate')} />
  )
}

function Rate({ form, onNext }: { form: RecordForm; onNext: () => void }) {
  const isEmpty = useSignal(false)
  const next = () => {
    if (areas.some(area => form.fields[area])) onNext()
    else isEmpty.value = true
  }
  return (
    <Screen title={t.weekTitle} lead={t.weekLead}>
      <Form onSubmit={next}>
        <div class="ratings">
          {areas.map(area => (
            <Choice
              key={area}
              name={area}
              label={t.areas[area]}
              options={ratings}
              value={(form.fields[area] as string) || undefined}
              onChange={rating => form.set({ [area]: rating })}
            />
          ))}
        </div>
        {isEmpty.value && <Fault>{t.nothingYet}</Fault>}
        <div class="save-bar">
          <Button submit>{t.next}</Button>
        </div>
      </Form>
      {form.isKept && (
        <Button
          kind="plain"
          onClick={() => {
            form.remove()
            back()
          }}
        >
          {t.remove}
        </Button>
      )}
    </Screen>
  )
}

function Workable({ form, onBefore }: { form: RecordForm; onBefore: () => void }) {
  const save = async () => {
    if (await form.save()) back()
  }
  return (
    <Screen title={t.workable} lead={t.workableHint}>
      <Form onSubmit={() => void save()}>
        <Several
          name="workable"
          label={t.workable}
          options={areas
            .filter(area => form.fields[area])
            .map(area => ({ value: area, label: t.ratingOf(t.areas[area], Number(form.fields[area])) }))}
          chosen={form.fields.workable as readonly (typeof areas)[number][]}
          onChange={workable => form.set({ workable })}
        />
        {form.fault && <Fault>{recordWords.refusals[form.fault.refusal]}</Fault>}
        <div class="save-bar">
          <Button submit>{t.save}</Button>
        </div>
      </Form>
      <Button kind="plain" onClick={onBefore}>
        {t.before}
      </Button>
    </Screen>
  )
}
