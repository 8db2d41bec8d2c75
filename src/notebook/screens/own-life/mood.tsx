import '../../tools.css'
import { useRef, useState } from 'preact/hooks'
import grounds from '../../../../content/en/tools/mood.md?tool'
import {
  askAgainOn,
  cutoffs,
  type MoodItem,
  moodId,
  moodItems,
  moodShape,
  scoreOf,
} from '../../../craft/own-life/mood.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { moodWords as t } from '../../../words/en/tools/you/mood.ts'
import { back, go } from '../../app/go.ts'
import { Button, Screen } from '../../app/parts.tsx'
import { entries, now, zone } from '../../app/state.ts'
import { fullDay } from '../../app/when.ts'
import { LineChart } from '../../charts/line-chart.tsx'
import { Grounds } from '../../forms/grounds.tsx'
import { type Fields, type RecordForm, readAll, useRecord } from '../../forms/record-form.ts'
import { AnswerList } from '../moment/answers.tsx'
import { MoodResult } from './mood-result.tsx'
import { WhoToCall } from './who-to-call.tsx'

/** Every answering, or one of them: `new` is today's, otherwise the id of its record. */
export function MoodScreen({ id }: { id?: string }) {
  return id ? <One key={id} id={id} /> : <Every />
}

function Every() {
  const kept = readAll(entries('mood').value, moodShape)
  const again = askAgainOn(kept.map(one => one.record))
  const points = kept
    .map(({ id, record }) => ({ id, day: record.day, value: scoreOf(record) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const last = points.at(-1)
  return (
    <Screen title={t.title} lead={t.lead}>
      {last && last.value >= cutoffs.high && <WhoToCall />}
      <p class="soft">{again ? t.again(fullDay(again.toString())) : t.empty}</p>
      <div class="steps">
        <Button onClick={() => go('mood', 'new')}>{t.answer}</Button>
      </div>
      {points.length > 0 && <Numbers points={points} />}
      <Grounds of={grounds} />
    </Screen>
  )
}

/** Every number, as a picture and as a table. */
function Numbers({ points }: { points: readonly { id: string; day: string; value: number }[] }) {
  const [first, last] = [points[0]!, points.at(-1)!]
  return (
    <section class="chart">
      <h2>{t.chart}</h2>
      <LineChart
        label={t.describe(points.map(point => point.value).join(', '))}
        points={points}
        from={0}
        to={24}
        marks={[0, cutoffs.some, cutoffs.high, 24]}
        days={[first.day, last.day]}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.number}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ id, day, value }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" class="plain" onClick={() => go('mood', id)}>
                  {fullDay(day)}
                </button>
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The fields come from a draft, which another program may have written. */
const oftenAsTyped = /^[0-4]$/

/** One question a screen, then what the six answers say. */
function One({ id }: { id: string }) {
  const [today] = useState(() => now.peek().toZonedDateTimeISO(zone()).toPlainDate())
  const form = useRecord('mood', moodShape, id === 'new' ? moodId(today) : id, { day: today.toString() })
  const next = moodItems.find(item => !oftenAsTyped.test(String(form.fields[item])))
  // What was answered stays on the page while it is saved or read anew.
  const answered = useRef<Fields | undefined>(undefined)
  if (!next) answered.current ??= form.fields
  if (form.later)
    return (
      <Screen title={t.title}>
        <p>{recordWords.later}</p>
      </Screen>
    )
  return answered.current ? (
    <MoodResult form={form} answered={answered.current} />
  ) : (
    <Question form={form} item={next!} />
  )
}

function Question({ form, item }: { form: RecordForm; item: MoodItem }) {
  const at = moodItems.indexOf(item)
  const before = moodItems[at - 1]
  return (
    <Screen title={`${t.ask} ${t.items[item]}`} lead={t.of(at + 1)}>
      <AnswerList
        of={t.often.map((label, value) => ({ value: String(value), label })).toReversed()}
        onAnswer={value => form.set({ [item]: value })}
      />
      <div class="steps">
        {before && (
          <Button kind="quiet" onClick={() => form.set({ [before]: '' })}>
            {t.before}
          </Button>
        )}
        <Button
          kind="plain"
          onClick={() => {
            form.remove()
            back()
          }}
        >
          {t.stop}
        </Button>
      </div>
    </Screen>
  )
}
