import '../asking/asking.css'
import { useSignal } from '@preact/signals'
import { versionsWords as t } from '../../words/en/account/versions.ts'
import { Button, Fault, Note } from '../app/parts.tsx'
import { drop, newId, notebook, replace, told, zone } from '../app/state.ts'
import { w } from '../app/words.ts'
import { circles, devices, useCircles } from '../circle/circles.ts'
import type { EntryTypes } from '../entries.ts'
import { type Entry, refused, type Version } from '../messages.ts'
import { factsOf } from './facts.tsx'
import { readings } from './readings.ts'
import { dayTimeWithYear } from './with-year.ts'

/** Both sides of an edit made in two places, for a record of any type; the member says which is right. */
export function TwoVersions({ entry }: { entry: Entry }) {
  useCircles()
  if (entry.others.length === 0) return <RemovedElsewhere entry={entry} />
  const versions: Version[] = [entry, ...entry.others]
  return (
    <Note kind="care">
      <h2>{t.two}</h2>
      <p>{t.text}</p>
      <div class="side-by-side">
        {versions.map((version, index) => (
          <One key={version.version} entry={entry} version={version} number={index + 1} />
        ))}
      </div>
      <KeepBoth entry={entry} />
    </Note>
  )
}

function One({ entry, version, number }: { entry: Entry; version: Version; number: number }) {
  const facts = factsOf(version.type, version.data)
  return (
    <div class="card">
      <h3>{t.version(number)}</h3>
      <p class="soft">{whoAndWhen(version)}</p>
      {facts ?? <p>{t.unreadable}</p>}
      {facts && (
        <Button kind="quiet" label={t.keepLabel(number)} onClick={() => void replace(entry, version.data)}>
          {t.keep}
        </Button>
      )}
    </div>
  )
}

/** Who wrote a version, on which device, and when. */
function whoAndWhen({ by, written }: Version): string {
  const device = devices.value.find(one => one.id === by)
  const where = device?.here ? t.here : device?.name ? t.on(device.name) : t.other
  const who = device?.person && circles.value.length > 0 ? t.by(device.person) : where
  return `${dayTimeWithYear(written, zone())}, ${who}`
}

/** Where there may be many such records: each version becomes an entry of its own. */
function KeepBoth({ entry }: { entry: Entry }) {
  const fault = useSignal<string | undefined>(undefined)
  if (readings[entry.type as keyof EntryTypes]?.one) return null
  const both = async () => {
    for (const other of entry.others) {
      const id = newId()
      // A record that holds its own id gets the new one there too.
      const data = Object.hasOwn(other.data as object, 'id') ? { ...(other.data as object), id } : other.data
      const kept = await notebook().record(other.type, data, id, entry.circle)
      if (refused(kept)) {
        fault.value = w.refusals[kept.refusal]
        return
      }
    }
    const done = await notebook().correct(entry.id, entry.data, entry.versions)
    if (refused(done)) fault.value = w.refusals[done.refusal]
    else told.value = { key: 'saved' }
  }
  return (
    <>
      <Fault>{fault.value}</Fault>
      <Button kind="plain" onClick={() => void both()}>
        {t.both}
      </Button>
    </>
  )
}

function RemovedElsewhere({ entry }: { entry: Entry }) {
  if (!entry.removedElsewhere) return null
  return (
    <Note kind="care">
      <h2>{t.removed}</h2>
      <p>{t.removedText}</p>
      <div class="row">
        <Button kind="quiet" onClick={() => void replace(entry, entry.data)}>
          {t.removedKeep}
        </Button>
        <Button kind="plain" onClick={() => void drop(entry)}>
          {t.removedGo}
        </Button>
      </div>
    </Note>
  )
}
