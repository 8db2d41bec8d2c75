import { BookOpen, CalendarDays, House, LifeBuoy, Lock, MessageSquareQuote, PencilLine } from 'lucide'
import { h, render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { allows } from '../../craft/safety.ts'
import { Icon } from '../../ui/icon.tsx'
import { LeaveFirst, LeaveLink, LeaveTold } from '../../ui/leave-link.tsx'
import { RunningTimers } from '../entries/running.tsx'
import { followFocus } from '../focus/follow.ts'
import { homeTier } from '../screens/loved-one/about.ts'
import { Closed, screens } from '../screens/registry.ts'
import { screenTools } from '../screens/screen-tools.ts'
import { UnlockScreen } from '../screens/unlock.tsx'
import { WelcomeScreen } from '../screens/welcome.tsx'
import { guardDrafts } from './draft.ts'
import { asked, brought, go, place, readAddress, type ScreenName } from './go.ts'
import { armLeave, veil } from './leave.ts'
import { Broken, Unbroken } from './not-here.tsx'
import { keepOffline } from './offline.ts'
import { type Shell, shell } from './shell.ts'
import { bar, notebook, start, status } from './state.ts'
import { ToldLine, UpdateLine } from './told.tsx'
import { w } from './words.ts'

/** Draws the notebook into its place on the page. */
export function show(root: HTMLElement): void {
  Object.assign(shell, { ...root.dataset } satisfies Partial<Shell>)
  veil()
  guardDrafts()
  armLeave(shell.exitTo)
  readAddress()
  addEventListener('hashchange', readAddress)
  root.replaceChildren()
  render(<App />, root)
  followFocus(root)
  void start()
  void keepOffline()
}

function App() {
  const open = status.value === 'open'
  const code = brought.value
  useEffect(() => {
    if (open && code) go(code.kind === 'link' ? 'account' : 'circles')
  }, [open, code])
  const tool = asked.value
  useEffect(() => {
    if (!open || !tool) return
    asked.value = null
    go(tool)
  }, [open, tool])
  return (
    <div class={open ? 'notes open' : 'notes'}>
      <a class="skip" href="#page">
        {w.skip}
      </a>
      <LeaveFirst to={shell.exitTo} label={w.leaveLabel} name={w.leave} />
      <header class="head">
        {open && (
          <button type="button" class="head-lock" onClick={() => void notebook().lock()}>
            <Icon of={Lock} /> <span>{w.lock}</span>
          </button>
        )}
        <a class="head-now" href="/right-now">
          <Icon of={LifeBuoy} /> <span>{w.rightNow}</span>
        </a>
        <LeaveLink to={shell.exitTo} label={w.leaveLabel} name={w.leave} look="head-leave" />
        <LeaveTold words={w.exitTold} />
      </header>
      {open && <Ways />}
      <main id="page" tabIndex={-1}>
        <Unbroken instead={<Broken />}>
          <Body />
        </Unbroken>
      </main>
      <Low open={open} />
    </div>
  )
}

/** What lies above the ways: timers, what was just done. It tells the page its height, so that nothing hides under it. */
function Low({ open }: { open: boolean }) {
  const low = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) =>
      document.documentElement.style.setProperty('--low', `${entry?.contentRect.height ?? 0}px`),
    )
    watch.observe(low.current!)
    return () => watch.disconnect()
  }, [])
  return (
    <div class="low" ref={low}>
      {open && (
        <Unbroken>
          <RunningTimers />
        </Unbroken>
      )}
      <ToldLine />
      <UpdateLine />
    </div>
  )
}

function Body() {
  switch (status.value) {
    case 'opening':
      return <p class="opening">{w.opening}</p>
    case 'barred':
      return <Barred />
    case 'none':
      return <WelcomeScreen />
    case 'locked':
      return <UnlockScreen />
    default: {
      const { name, id } = place.value
      const tool = screenTools[name]
      if (tool && !allows(homeTier.value, tool)) return h(Closed, { key: name })
      return h(screens[name] ?? screens.today!, {
        key: `${name} ${id ?? ''}`,
        ...(id === undefined ? {} : { id }),
      })
    }
  }
}

function Barred() {
  const reason = bar.value
  const known =
    reason === 'not-secure' || reason === 'no-worker' || reason === 'no-storage' || reason === 'newer-version'
  return (
    <div class="screen">
      <h1>{w.bar.title}</h1>
      <p>{w.bar[known ? reason : 'other']}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {w.bar.again}
        </button>
      </p>
      <p>
        <a href="/right-now">{w.noScript.rightNow}</a>
      </p>
    </div>
  )
}

const ways = [
  { name: 'today', icon: House },
  { name: 'days', icon: CalendarDays },
  { name: 'log', icon: PencilLine },
  { name: 'scripts', icon: MessageSquareQuote },
  { name: 'kit', icon: BookOpen },
] as const satisfies { name: ScreenName; icon: unknown }[]

/** The way that a screen belongs to; Today holds the rest. */
const wayOf: Partial<Record<ScreenName, ScreenName>> = {
  days: 'days',
  entry: 'days',
  chart: 'days',
  window: 'days',
  log: 'log',
  scripts: 'scripts',
  script: 'scripts',
  attempts: 'scripts',
  attempt: 'scripts',
  message: 'scripts',
  rehearsal: 'scripts',
  kit: 'kit',
  option: 'kit',
  invitation: 'kit',
}

function Ways() {
  const { name } = place.value
  const here = wayOf[name] ?? 'today'
  return (
    <nav class="ways-low" aria-label={w.ways}>
      <ul>
        {ways.map(way => (
          <li key={way.name}>
            <button
              type="button"
              class={way.name === 'log' ? 'way write' : 'way'}
              aria-current={way.name === name ? 'page' : way.name === here ? 'true' : undefined}
              onClick={() => go(way.name)}
            >
              <Icon of={way.icon} />
              <span>{w.nav[way.name]}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
