import { leastAffected, nextWindow, type TooLittle, type Window } from '../../craft/windows.ts'
import { go } from '../app/go.ts'
import { Button, Note, Screen } from '../app/parts.tsx'
import { now, zone } from '../app/state.ts'
import { dayTimeOf, hourInWords, timeOf } from '../app/when.ts'
import { w } from '../app/words.ts'
import { WindowLine } from '../charts/window-line.tsx'
import { seenOnly } from '../entries/observations.ts'

const t = w.window
const lookBackMs = 14 * 24 * 3_600_000

/** When the loved one is least affected, with an honest range; or how many more notes it takes to say so. */
export function WindowScreen() {
  const found = leastAffected(seenOnly.value, zone(), now.value)
  const { basis } = found
  return (
    <Screen title={t.title} lead={t.lead}>
      {'refusal' in found ? (
        <TooFew found={found} />
      ) : (
        <>
          {found.why !== 'hours-stand-out' && <p>{t[found.why]}</p>}
          {found.windows.map((window, at) => (
            <WindowCard key={`${window.fromHour} ${window.days ?? ''}`} window={window} best={at === 0} />
          ))}
          <Coming />
          <Note kind="care">
            <p>{t.gate}</p>
          </Note>
          {found.windows.length > 0 && <Button onClick={() => go('scripts')}>{t.prepare}</Button>}
        </>
      )}
      <Openings />
      <details class="part">
        <summary>{t.why}</summary>
        <p>
          {t.basis(basis.entries, basis.daysSeen)} {basis.leftOut > 0 && t.leftOut(basis.leftOut)}
        </p>
        <ul>
          {t.whyText.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </Screen>
  )
}

function TooFew({ found: { missing, basis } }: { found: TooLittle }) {
  return (
    <>
      <h2>{t.tooLittle}</h2>
      <p>{t.missing(missing.entries, missing.days)}</p>
      <p class="soft">
        {t.basis(basis.entries, basis.daysSeen)} {t.goodToo}
      </p>
      <Button onClick={() => go('log')}>{w.today.write}</Button>
    </>
  )
}

function WindowCard({ window, best }: { window: Window; best: boolean }) {
  const { fromHour, toHour, days, seen, of, low, high, sure } = window
  const tenths = (share: number) => Math.round(share * 10)
  return (
    <section class="card window-card">
      <h2>{t.between(hourInWords(fromHour), hourInWords(toHour))}</h2>
      <p class="soft">
        {days ? t[days] : t.every} · {t.sure[sure]}
      </p>
      <WindowLine fromHour={fromHour} toHour={toHour} labels={best} />
      <p>{t.seen(seen, of)}</p>
      <p class="soft">{t.range(tenths(low), tenths(high))}</p>
    </section>
  )
}

/** The next such time, as days and hours of this week. */
function Coming() {
  const next = nextWindow(leastAffected(seenOnly.value, zone(), now.value), now.value, zone())
  if (!next) return null
  const open = Temporal.Instant.compare(next.from, now.value) <= 0
  return (
    <p>
      <b>{t.next}: </b>
      {open
        ? t.nowOpen(timeOf(next.until, zone()))
        : w.when.span(dayTimeOf(next.from, zone()), timeOf(next.until, zone()))}
    </p>
  )
}

/** Low moments and hopes are windows too. */
function Openings() {
  const since = now.value.epochMilliseconds - lookBackMs
  const count = seenOnly.value.filter(
    ({ kind, from }) => (kind === 'dip' || kind === 'wish') && Date.parse(from) > since,
  ).length
  return count > 0 ? <p>{t.dips(count)}</p> : null
}
