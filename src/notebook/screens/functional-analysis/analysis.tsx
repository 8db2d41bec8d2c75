import grounds from '../../../../content/en/tools/use-analysis.md?tool'
import '../../tools.css'
import { useSignal } from '@preact/signals'
import { Printer } from 'lucide'
import {
  type Analysis,
  analysisOf,
  type Finding,
  nextBlank,
} from '../../../craft/functional-analysis/analysis.ts'
import { questions, type UseAnalysis, useAnalysisShape } from '../../../craft/functional-analysis/asked.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { functionalAnalysis as t } from '../../../words/en/tools/understand/functional-analysis.ts'
import { go } from '../../app/go.ts'
import { Button, Form, Screen } from '../../app/parts.tsx'
import { entries, now, zone } from '../../app/state.ts'
import { hourInWords, lengthOf } from '../../app/when.ts'
import { w } from '../../app/words.ts'
import { EntryStands } from '../../circle/parts-later.ts'
import { seenOnly } from '../../entries/observations.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { RecordFacts } from '../../forms/record-facts.tsx'
import { RecordFields } from '../../forms/record-fields.tsx'
import { readAll, useRecord } from '../../forms/record-form.ts'
import { ResponsesShown } from './responses.tsx'

const one = 'use-analysis'

/** What goes with use: what the notes show, and one question at a time for what they cannot. */
export function AnalysisScreen() {
  const form = useRecord(one, useAnalysisShape, one)
  const kept = readAll(entries(one).value, useAnalysisShape)[0]?.record
  const asked: UseAnalysis = kept ?? { version: 1 }
  const found = analysisOf(seenOnly.value, asked, zone(), now.value)
  const next = nextBlank(found)
  const changing = useSignal(false)
  const shown = changing.value ? questions : next ? [next] : []
  const save = async () => {
    if (await form.save()) changing.value = false
  }
  return (
    <Screen title={t.title} lead={t.lead}>
      <p class="soft">{t.rests(found.daysWithUse, found.entries, found.leftOut)}</p>
      <Shown found={found} />
      <ResponsesShown responses={found.responses} />
      <h2>{t.asked}</h2>
      {form.later && <p>{recordWords.later}</p>}
      <RecordFacts record={asked} shape={useAnalysisShape} of={questions} words={t.fields} />
      {!form.later && shown.length > 0 && (
        <Form onSubmit={() => void save()}>
          {!changing.value && <h3>{t.next}</h3>}
          <p class="hint">{t.notKnown}</p>
          <RecordFields form={form} of={shown} words={t.fields} />
          <Button submit>{t.save}</Button>
        </Form>
      )}
      <div class="steps">
        {!changing.value && kept && (
          <Button kind="quiet" onClick={() => (changing.value = true)}>
            {t.change}
          </Button>
        )}
        <Button kind="quiet" onClick={() => go('healthy')}>
          {t.healthy}
        </Button>
        <Button kind="quiet" icon={Printer} onClick={() => print()}>
          {t.print}
        </Button>
      </div>
      <EntryStands type={one} id={one} />
      <Grounds of={grounds} />
    </Screen>
  )
}

function Shown({ found }: { found: Analysis }) {
  const groups: [string, string[]][] = [
    [t.groups.hours, found.hours.map(each => inWords(each, hourInWords(each.what)))],
    [t.groups.weekdays, found.weekdays.map(each => inWords(each, t.weekdays[each.what] ?? ''))],
    [t.groups.monthDays, found.monthDays.map(each => inWords(each, t.monthDay(each.what)))],
    [t.groups.places, found.places.map(each => inWords(each, each.what))],
    [t.groups.people, found.people.map(each => inWords(each, each.what))],
    [t.groups.before, found.before.map(each => inWords(each, w.kinds[each.what]))],
  ]
  const told = groups.filter(([, lines]) => lines.length > 0)
  if (told.length === 0)
    return (
      <>
        <p>{t.nothing}</p>
        <Button onClick={() => go('log')}>{t.log}</Button>
      </>
    )
  return (
    <>
      {told.map(([name, lines]) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {lines.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {found.minutes && <p>{t.middle(lengthOf(found.minutes.middle), found.minutes.entries)}</p>}
    </>
  )
}

function inWords({ seen, of, low, high, entries }: Finding<unknown>, what: string): string {
  return t.finding(what, seen, of, Math.round(low * 100), Math.round(high * 100), entries)
}
