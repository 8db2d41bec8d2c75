import grounds from '../../../../content/en/tools/own-life.md?tool'
import '../../tools.css'
import './own-life.css'
import { PencilLine, Plus } from 'lucide'
import { goalStands, goodThingShape, goodThingStands, ownGoalShape } from '../../../craft/own-life/goal.ts'
import {
  areaToWorkOn,
  compared,
  memberFirst,
  type OwnLife,
  oneEachWeek,
  ownLifeShape,
  weekId,
} from '../../../craft/own-life/weeks.ts'
import { goodThingWords, ownGoalWords, ownLifeWords as t } from '../../../words/en/tools/you/own-life.ts'
import { go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { entries } from '../../app/state.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { readAll } from '../../forms/record-form.ts'
import { GoalScreen, GoodThingScreen } from './small.tsx'
import { today } from './today.ts'
import { Trends } from './trends.tsx'
import { WeekScreen } from './week.tsx'
import { AskPlainly, WhoToCall } from './who-to-call.tsx'

/** The member's own life. `id`: `week` to rate this week, `goal…` or `good…` for one of those, `new` or the record's id. */
export function OwnLifeScreen({ id }: { id?: string }) {
  if (id === 'week') return <WeekScreen />
  const [, kind, one] = id?.match(/^(goal|good)-(.+)$/) ?? []
  if (kind === 'goal') return <GoalScreen key={id} id={one!} />
  return kind === 'good' ? <GoodThingScreen key={id} id={one!} /> : <Overview />
}

function Overview() {
  const weeks = oneEachWeek(readAll(entries('own-life').value, ownLifeShape).map(one => one.record))
  const latest = weeks.at(-1)
  const isRated = latest !== undefined && weekId(Temporal.PlainDate.from(latest.day)) === weekId(today())
  return (
    <Screen title={t.title} lead={t.lead}>
      {isRated && memberFirst(latest) && (
        <>
          <AskPlainly />
          <WhoToCall />
        </>
      )}
      <p class="soft">{isRated ? t.rated : !latest && t.empty}</p>
      <div class="steps">
        <Button icon={PencilLine} kind={isRated ? 'quiet' : 'main'} onClick={() => go('own-life', 'week')}>
          {isRated ? t.rateAgain : t.rate}
        </Button>
      </div>
      {latest && <Latest weeks={weeks} latest={latest} />}
      <Goals />
      <GoodThings />
      <Trends weeks={weeks} />
      <Grounds of={grounds} />
    </Screen>
  )
}

/** Where the latest week stands against those before, and one place to begin. */
function Latest({ weeks, latest }: { weeks: readonly OwnLife[]; latest: OwnLife }) {
  const workOn = areaToWorkOn(latest)
  return (
    <section>
      <Note>
        {'area' in workOn ? (
          <>
            <h2>{t.workOn(t.areas[workOn.area])}</h2>
            <p>{t.workOnWhy}</p>
          </>
        ) : (
          <p>{t.none[workOn.none]}</p>
        )}
      </Note>
      <h2>{t.now}</h2>
      <dl class="facts">
        {compared(weeks).map(({ area, now, usual, trend }) => (
          <div key={area}>
            <dt>{t.areas[area]}</dt>
            <dd>{trend === 'first' ? t.trends.first(now) : t.trends[trend](now, usual!)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{t.trendsHint}</p>
    </section>
  )
}

function Goals() {
  const goals = readAll(entries('own-goal').value, ownGoalShape)
  return (
    <section>
      <h2>{t.goals}</h2>
      <ul class="slips">
        {goals.map(({ id, record }) => (
          <li key={id} class="slip">
            <button type="button" class="plain slip-open" onClick={() => go('own-life', `goal-${id}`)}>
              {record.goal}
            </button>
            <p class="slip-foot">{ownGoalWords.stands[goalStands(record, today())]}</p>
          </li>
        ))}
      </ul>
      <Button kind="quiet" icon={Plus} onClick={() => go('own-life', 'goal-new')}>
        {t.makeGoal}
      </Button>
    </section>
  )
}

function GoodThings() {
  const things = readAll(entries('good-thing').value, goodThingShape)
  return (
    <section>
      <h2>{t.goodThings}</h2>
      <ul class="slips">
        {things.map(({ id, record }) => (
          <li key={id} class="slip">
            <button type="button" class="plain slip-open" onClick={() => go('own-life', `good-${id}`)}>
              {record.what}
            </button>
            <p class="slip-foot">{goodThingWords.stands[goodThingStands(record, today())]}</p>
          </li>
        ))}
      </ul>
      <Button kind="quiet" icon={Plus} onClick={() => go('own-life', 'good-new')}>
        {t.bookGood}
      </Button>
    </section>
  )
}
