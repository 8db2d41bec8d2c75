import { syncingWords as t } from '../../words/en/account/syncing.ts'
import { go } from '../app/go.ts'
import { online } from '../app/offline.ts'
import { Button, Note } from '../app/parts.tsx'
import { entry, keep, now, zone } from '../app/state.ts'
import { w } from '../app/words.ts'
import { newest, observations } from '../entries/observations.ts'
import { useConflicts } from '../reading/conflicts.ts'
import { type CopyMade, readCopyMade } from '../reading/readers.ts'
import { dayTimeWithYear } from '../reading/with-year.ts'
import { partLater } from '../screens/later.ts'
import { Alarms } from './alarms.tsx'
import { isClockWrong } from './clock-wrong.ts'
import { copyMadeId, copyReminder, quietDays } from './reminder.ts'
import { syncing, useSyncing } from './syncing.ts'

/** Only with an account is there something to say. */
const Line = partLater<{ always?: boolean }>(async () => (await import('./line.tsx')).SyncLine)

/** On Today: a clock that is wrong, no network, what was noticed while copying, entries with two versions, the quiet line, the reminder of a copy. */
export function SyncingOnToday() {
  useSyncing()
  const state = syncing.value?.state ?? 'off'
  return (
    <>
      <Clock />
      <Alarms />
      <Conflicts />
      {state !== 'off' && <Line />}
      {state === 'off' && !online.value && <p class="soft">{w.offline}</p>}
      <Reminder />
    </>
  )
}

/** Nothing is lost by a wrong clock, but what is noted then stands on a day that was not. */
function Clock() {
  const time = now.value.epochMilliseconds
  if (!isClockWrong(time, newest.value)) return null
  const [here, last] = [time, newest.value].map(at => at !== null && dayTimeWithYear(at, zone()))
  return (
    <Note kind="care">
      <h2>{t.clock.title}</h2>
      <p>{t.clock.text(here || '')}</p>
      {last && <p>{t.clock.later(last)}</p>}
      <p>{t.clock.todo}</p>
    </Note>
  )
}

function Conflicts() {
  const { length } = useConflicts()
  if (length === 0) return null
  return (
    <Note kind="care">
      <p>{t.versions(length)}</p>
      <Button kind="quiet" onClick={() => go('versions')}>
        {t.versionsLook}
      </Button>
    </Note>
  )
}

function Reminder() {
  const made = readCopyMade(entry('copy-made', copyMadeId)?.data)
  const [first, latest] = span(observations.value.map(({ entry }) => entry.written))
  if (!syncing.value) return null
  const found = copyReminder({
    syncing: syncing.value,
    first,
    latest,
    made,
    now: now.value.epochMilliseconds,
  })
  if (!found) return null
  const later = () =>
    keep<CopyMade>(
      'copy-made',
      { ...made, version: 1, quiet_until: now.value.add({ hours: 24 * quietDays }).toString() },
      copyMadeId,
    )
  return (
    <Note>
      <h2>{t.remind.title}</h2>
      <p>{t.remind[found.remind](found.days)}</p>
      <div class="row">
        {found.remind === 'no-account' && <Button onClick={() => go('account')}>{t.remind.account}</Button>}
        <Button kind="quiet" onClick={() => go('copies')}>
          {t.remind.file}
        </Button>
        <Button kind="plain" onClick={() => void later()}>
          {t.remind.later}
        </Button>
      </div>
    </Note>
  )
}

/** The first and the last of some times; null for none. */
const span = (times: readonly number[]): [number | null, number | null] =>
  times.reduce<[number | null, number | null]>(
    ([first, last], time) => [Math.min(first ?? time, time), Math.max(last ?? time, time)],
    [null, null],
  )
