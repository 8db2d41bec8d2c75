import {
  BookOpen,
  CalendarClock,
  ChartColumn,
  Compass,
  MessageCircle,
  MessageSquareQuote,
  PencilLine,
  Settings,
  Signpost,
  Timer,
  UserRound,
} from 'lucide'
import { Fragment } from 'preact'
import { Icon } from '../../ui/icon.tsx'
import { go, type ScreenName } from '../app/go.ts'
import { Button, Note, Screen } from '../app/parts.tsx'
import { now, unread, zone } from '../app/state.ts'
import { dayInWords, dayOf, fullDay } from '../app/when.ts'
import { w } from '../app/words.ts'
import { AskAfter } from '../entries/came-after.tsx'
import { EntryLine } from '../entries/line.tsx'
import { NextStep } from '../entries/next-step.tsx'
import { daysNoted, newest, observations } from '../entries/observations.ts'
import { PlanksLaid } from '../entries/planks.tsx'
import { isClockWrong } from '../syncing/clock-wrong.ts'
import { isArriving } from '../syncing/copy-now.ts'
import { syncing } from '../syncing/syncing.ts'
import { partLater } from './later.ts'

const t = w.today

const Syncing = partLater<object>(async () => (await import('../syncing/on-today.tsx')).SyncingOnToday)

/** The first page: one next step with its reason, what is running, the three things done most, the way to the rest. */
export function TodayScreen() {
  const day = now.value.toZonedDateTimeISO(zone()).toPlainDate().toString()
  return (
    <Screen title={t.title} lead={leadOf(day)} home wide>
      <Unread />
      <Syncing />
      <div class="two">
        <div>
          <NextStep />
          <DoneMost />
          <PlanksLaid days={daysNoted.value} />
        </div>
        <Lately />
      </div>
      <h2>{t.see}</h2>
      <Doors
        of={[
          { name: 'chart', icon: ChartColumn },
          { name: 'window', icon: CalendarClock },
        ]}
      />
      <h2>{t.tools}</h2>
      <Doors
        of={[
          { name: 'scripts', icon: MessageSquareQuote },
          { name: 'kit', icon: BookOpen },
          { name: 'loved-one', icon: UserRound },
          { name: 'tools', icon: Signpost },
          { name: 'settings', icon: Settings },
        ]}
      />
    </Screen>
  )
}

/** The year is told only when it cannot be right. */
const leadOf = (day: string): string =>
  isClockWrong(now.value.epochMilliseconds, newest.value)
    ? `${fullDay(day)}, ${day.slice(0, 4)}`
    : fullDay(day)

const doors = {
  chart: [w.today.chart, w.today.chartText],
  window: [w.today.window, w.today.windowText],
  scripts: [w.today.scripts, w.today.scriptsText],
  kit: [w.today.kit, w.today.kitText],
  'loved-one': [w.today.lovedOne, w.today.lovedOneText],
  tools: [w.today.everyTool, w.today.everyToolText],
  settings: [w.today.settings, ''],
} satisfies Partial<Record<ScreenName, [string, string]>>

function Doors({ of }: { of: { name: keyof typeof doors; icon: typeof Timer }[] }) {
  return (
    <div class="doors">
      {of.map(({ name, icon }) => (
        <button type="button" class="door" key={name} onClick={() => go(name)}>
          <Icon of={icon} />
          <span>
            <b>{doors[name][0]}</b>
            {doors[name][1] && <small>{doors[name][1]}</small>}
          </span>
        </button>
      ))}
    </div>
  )
}

/** Entries that are kept but could not be shown. */
function Unread() {
  const { damaged, newer } = unread.value
  if (damaged + newer === 0) return null
  return (
    <Note kind="care">
      {damaged > 0 && <p>{w.today.damaged(damaged)}</p>}
      {newer > 0 && <p>{w.today.newer(newer)}</p>}
    </Note>
  )
}

/** The three things done most. */
function DoneMost() {
  return (
    <div class="doing">
      <Button icon={PencilLine} onClick={() => go('log')}>
        {t.write}
      </Button>
      <Button icon={MessageCircle} kind="quiet" onClick={() => go('said')}>
        {t.said}
      </Button>
      <Button icon={Timer} kind="quiet" onClick={() => go('timer')}>
        {t.timer}
      </Button>
      <Button icon={Compass} kind="quiet" onClick={() => go('moment')}>
        {t.moment}
      </Button>
    </div>
  )
}

function Lately() {
  const all = observations.value
  const lately = all.slice(-4).reverse()
  const today = dayOf(now.value.toString(), zone())
  return (
    <section>
      <h2>{t.recent}</h2>
      {lately.length === 0 && (
        <p class="soft">{isArriving(syncing.value) ? t.arriving : `${t.empty}. ${t.emptyText}`}</p>
      )}
      {lately.map((noted, index) => {
        const [day, before] = [noted, lately[index - 1]].map(one => one && dayOf(one.seen.from, zone()))
        return (
          <Fragment key={noted.entry.id}>
            {day !== (before ?? today) && <h3 class="lately-day">{dayInWords(day ?? today, today)}</h3>}
            <EntryLine noted={noted} />
            <AskAfter noted={noted} />
          </Fragment>
        )
      })}
      {all.length > 0 && (
        <p>
          <button type="button" class="plain" onClick={() => go('days')}>
            {t.all(all.length)}
          </button>
        </p>
      )}
    </section>
  )
}
