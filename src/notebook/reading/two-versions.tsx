import '../asking/asking.css'
import { useSignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { isObject } from '../../craft/record/sound.ts'
import { versionsWords as t } from '../../words/en/account/versions.ts'
import { Button, Fault, Note } from '../app/parts.tsx'
import { useOnce } from '../app/put.ts'
import { drop, newId, notebook, replace, told, zone } from '../app/state.ts'
import { w } from '../app/words.ts'
import { circles, devices, useCircles } from '../circle/circles.ts'
import type { EntryTypes } from '../entries.ts'
import { type Entry, type RefusalKey, refused, type Version } from '../messages.ts'
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
  const keepIt = useOnce(async () => !refused(await replace(entry, version.data)))
  const says = factsOf(version.type, version.data)
  return (
    <div class="card">
      <h3>{t.version(number)}</h3>
      <Says version={version} />
      {says && (
        <Button kind="quiet" label={t.keepLabel(number)} onClick={keepIt}>
          {t.keep}
        </Button>
      )}
    </div>
  )
}

/** Who wrote a version and when, and what it says. */
function Says({ version }: { version: Version }) {
  return (
    <>
      <p class="soft">{whoAndWhen(version)}</p>
      {factsOf(version.type, version.data) ?? <p>{t.unreadable}</p>}
    </>
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
  const [ids] = useState(() => new Map<string, string>())
  const both = useOnce(async () => {
    const why = await asTwo(entry, ids)
    fault.value = why && w.refusals[why]
    if (!why) told.value = { key: 'saved' }
    return !why
  })
  if (readings[entry.type as keyof EntryTypes]?.one) return null
  return (
    <>
      <Fault>{fault.value}</Fault>
      <Button kind="plain" onClick={both}>
        {t.both}
      </Button>
    </>
  )
}

/** Gives why it was not done, or nothing. A version has one new id, however often it takes to write all of them. */
async function asTwo(entry: Entry, ids: Map<string, string>): Promise<RefusalKey | undefined> {
  for (const { version, type, data: says } of entry.others) {
    const id = ids.get(version) ?? newId()
    ids.set(version, id)
    // A record that holds its own id gets the new one there too.
    const data = isObject(says) && Object.hasOwn(says, 'id') ? { ...says, id } : says
    const kept = await notebook().record(type, data, id, entry.circle)
    if (refused(kept)) return kept.refusal
  }
  const done = await notebook().correct(entry.id, entry.data, entry.versions)
  return refused(done) ? done.refusal : undefined
}

/** Shown as the others are: nobody can choose blind. */
function RemovedElsewhere({ entry }: { entry: Entry }) {
  const keepIt = useOnce(async () => !refused(await replace(entry, entry.data)))
  const remove = useOnce(async () => !refused(await drop(entry)))
  if (!entry.removedElsewhere) return null
  return (
    <Note kind="care">
      <h2>{t.removed}</h2>
      <p>{t.removedText}</p>
      <div class="card">
        <h3>{t.names[entry.type as keyof EntryTypes] ?? ''}</h3>
        <Says version={entry} />
      </div>
      <div class="row">
        <Button kind="quiet" onClick={keepIt}>
          {t.removedKeep}
        </Button>
        <Button kind="plain" onClick={remove}>
          {t.removedGo}
        </Button>
      </div>
    </Note>
  )
}
