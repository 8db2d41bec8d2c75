import { useSignal } from '@preact/signals'
import { Fragment } from 'preact'
import { go } from '../app/go.ts'
import { Button, Screen } from '../app/parts.tsx'
import { now, zone } from '../app/state.ts'
import { dayInWords, dayOf } from '../app/when.ts'
import { w } from '../app/words.ts'
import { AskAfter } from '../entries/came-after.tsx'
import { EntryLine } from '../entries/line.tsx'
import { type Noted, observations } from '../entries/observations.ts'

const t = w.days
/** Days drawn at first, and with every press on "Show earlier days". */
const atOnce = 14

/** Everything noted, day by day, the latest first. */
export function DaysScreen() {
  const shown = useSignal(atOnce)
  const today = now.value.toZonedDateTimeISO(zone()).toPlainDate().toString()
  const days = byDay(observations.value)
  return (
    <Screen title={t.title} home>
      {days.length === 0 && (
        <>
          <p class="lead">{t.empty}</p>
          <Button onClick={() => go('log')}>{t.start}</Button>
        </>
      )}
      {days.slice(0, shown.value).map(([day, noted]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 class="day-head" id={`day-${day}`}>
            {dayInWords(day, today)}
          </h2>
          {noted.map(one => (
            <Fragment key={one.entry.id}>
              <EntryLine noted={one} />
              <AskAfter noted={one} />
            </Fragment>
          ))}
        </section>
      ))}
      {days.length > 0 && (
        <div class="row after-days">
          {days.length > shown.value && (
            <Button
              kind="quiet"
              onClick={() => {
                shown.value += atOnce
              }}
            >
              {t.earlier}
            </Button>
          )}
          <Button kind="plain" onClick={() => print()}>
            {t.print}
          </Button>
        </div>
      )}
    </Screen>
  )
}

function byDay(all: readonly Noted[]): [string, Noted[]][] {
  const days = new Map<string, Noted[]>()
  for (const noted of [...all].reverse()) {
    const day = dayOf(noted.seen.from, noted.seen.zone)
    days.set(day, [...(days.get(day) ?? []), noted])
  }
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1))
}
