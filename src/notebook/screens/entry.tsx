import { useSignal } from '@preact/signals'
import { isRunning, type Observation } from '../../craft/observation.ts'
import { readObservation } from '../../craft/record/read-observation.ts'
import { cameAfterWords } from '../../words/en/tools/understand/came-after.ts'
import { back, go, place } from '../app/go.ts'
import { Button, Note, Screen } from '../app/parts.tsx'
import { put } from '../app/put.ts'
import { drop, entry as entryOf, now } from '../app/state.ts'
import { dayTimeOf, lengthOf, minutesBetween, timeOf } from '../app/when.ts'
import { w } from '../app/words.ts'
import { EntryStands } from '../circle/parts-later.ts'
import { afterInWords, CameAfterTaps } from '../entries/came-after.tsx'
import { CorrectForm } from '../entries/correct-form.tsx'
import { type Noted, showsSureness } from '../entries/observations.ts'
import { stopNow } from '../entries/running.tsx'
import { StateMark } from '../entries/state-mark.tsx'
import { TruthForm } from '../entries/truth-form.tsx'
import { refused } from '../messages.ts'

const t = w.entry

/** One observation: what it says, correcting it, what turned out later, both sides of an edit made in two places. */
export function EntryScreen({ id }: { id?: string }) {
  const entry = entryOf('observation', id)
  const doing = useSignal<'look' | 'correct' | 'truth'>('look')
  const read = entry && readObservation(entry.data)
  if (!entry || !read || 'later' in read)
    return (
      <Screen title={t.title}>
        <p>{entry ? t.newer : t.gone}</p>
      </Screen>
    )
  const noted = { entry: { ...entry, data: read }, seen: { ...read, id: entry.id } }
  const done = put(doing, 'look')
  if (doing.value === 'correct') return <CorrectForm {...noted} done={done} />
  if (doing.value === 'truth') return <TruthForm {...noted} done={done} />
  return (
    <Screen title={w.kinds[read.kind]}>
      <EntryStands type="observation" id={id} only="versions" />
      <Facts seen={read} written={entry.written} />
      <Later seen={read} />
      {!isRunning(read) && <CameAfterTaps key={entry.id} noted={noted} />}
      <Doing noted={noted} learn={put(doing, 'truth')} mend={put(doing, 'correct')} />
      <Before seen={read} />
      <EntryStands type="observation" id={id} only="place" />
    </Screen>
  )
}

function Doing({ noted, learn, mend }: { noted: Noted; learn: () => void; mend: () => void }) {
  const runs = isRunning(noted.seen)
  const remove = async () => {
    const here = place.peek()
    // Who has gone on meanwhile is not taken away from there.
    if (!refused(await drop(noted.entry)) && place.peek() === here) back()
  }
  return (
    <div class="row">
      {runs && <Button onClick={() => void stopNow(noted)}>{w.timer.stop}</Button>}
      <Button kind={runs ? 'quiet' : 'main'} onClick={learn}>
        {t.truth}
      </Button>
      <Button kind="quiet" onClick={mend}>
        {t.correct}
      </Button>
      <Button kind="plain" onClick={() => void remove()}>
        {t.remove}
      </Button>
    </div>
  )
}

/** What an observation says, field by field. */
function Facts({ seen, written }: { seen: Observation; written?: number }) {
  const until = isRunning(seen) ? now.value.toString() : seen.until!
  const minutes = minutesBetween(seen.from, until)
  const sameDay = dayTimeOf(seen.from, seen.zone).split(',')[1] === dayTimeOf(until, seen.zone).split(',')[1]
  const end = isRunning(seen)
    ? w.when.running
    : minutes > 0 && (sameDay ? timeOf(until, seen.zone) : dayTimeOf(until, seen.zone))
  const facts: [string, string | undefined | false][] = [
    [t.time, end ? w.when.span(dayTimeOf(seen.from, seen.zone), end) : dayTimeOf(seen.from, seen.zone)],
    [t.length, minutes > 0 && lengthOf(minutes)],
    [t.sure, showsSureness(seen) && w.sureness[seen.sure]],
    [w.log.what, seen.what],
    [w.log.where, seen.where],
    [w.log.with, seen.with],
    [w.log.did, seen.what_i_did],
    [w.log.note, seen.note],
    [cameAfterWords.name, afterInWords(seen)],
    [t.written, written !== undefined && dayTimeOf(new Date(written).toISOString(), seen.zone)],
  ]
  return (
    <dl class="facts">
      <dt>{t.state}</dt>
      <dd>
        <StateMark state={seen.state} /> {w.states[seen.state]}
      </dd>
      {facts.map(
        ([name, value]) =>
          value && [
            <dt key={name}>{name}</dt>,
            <dd key={`${name}-value`} class="as-typed">
              {value}
            </dd>,
          ],
      )}
    </dl>
  )
}

function Later({ seen }: { seen: Observation }) {
  const later = seen.later_truth
  if (!later) return null
  return (
    <Note>
      <h2>{t.later}</h2>
      <p>
        {later.held ? t.laterHeld : t.laterNot} {later.state && t.laterState(w.states[later.state])}
      </p>
      {later.note && <p class="as-typed">{later.note}</p>}
      {!later.held && seen.state === 'using' && (
        <>
          <p>{t.repairWhy}</p>
          <Button kind="quiet" onClick={() => go('scripts', 'repair')}>
            {t.repair}
          </Button>
        </>
      )}
    </Note>
  )
}

/** What it said before each correction. */
function Before({ seen }: { seen: Observation }) {
  if (!seen.corrections?.length) return null
  return (
    <details class="part">
      <summary>{t.was}</summary>
      {[...seen.corrections].reverse().map(({ at, was }) => (
        <dl class="facts" key={at}>
          <dt>{dayTimeOf(at, seen.zone)}</dt>
          <dd class="as-typed">{wasInWords(was, seen.zone)}</dd>
        </dl>
      ))}
    </details>
  )
}

function wasInWords(was: NonNullable<Observation['corrections']>[number]['was'], zone: string): string {
  const parts = Object.entries(was).map(([name, value]) => {
    if (Array.isArray(value)) return value.map(term => term.replaceAll('-', ' ')).join(', ')
    if (name === 'kind') return w.kinds[value as keyof typeof w.kinds]
    if (name === 'state') return w.states[value as keyof typeof w.states]
    if (name === 'sure') return w.sureness[value as keyof typeof w.sureness]
    if (name === 'from' || name === 'until')
      return `${name === 'from' ? w.log.from : w.log.until} ${dayTimeOf(value, zone)}`
    return name === 'zone' ? value : value || w.days.noWords
  })
  return parts.join('\n')
}
