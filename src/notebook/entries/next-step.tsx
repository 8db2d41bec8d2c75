import { computed } from '@preact/signals'
import { firstWeeksShape } from '../../craft/after-entry/first-weeks.ts'
import { type Aim, aimRules, aimShut, aims } from '../../craft/aims/aims.ts'
import { invitationShape } from '../../craft/invitation/invitation.ts'
import { ready } from '../../craft/kit.ts'
import { awayUntil, nextStep, type Standing, type NextStep as Step } from '../../craft/next-step/next-step.ts'
import { goodThingShape, ownGoalShape } from '../../craft/own-life/goal.ts'
import { moodShape } from '../../craft/own-life/mood.ts'
import { ownLifeShape } from '../../craft/own-life/weeks.ts'
import { ownPlanShape } from '../../craft/own-plan/own-plan.ts'
import { problemShape } from '../../craft/problem-solving/problem.ts'
import type { HomeTier } from '../../craft/safety.ts'
import { safetyPlanShape } from '../../craft/safety-plan/safety-plan.ts'
import { go, type ScreenName } from '../app/go.ts'
import { Button } from '../app/parts.tsx'
import { toCommons } from '../app/shell.ts'
import { entries, notebook, now, zone } from '../app/state.ts'
import { timeOf } from '../app/when.ts'
import { w } from '../app/words.ts'
import { isThere, readAll } from '../forms/record-form.ts'
import { attempts, known, openings, options, scripts } from '../reading/known.ts'
import { type PutAway, readPutAway } from '../reading/readers.ts'
import { homeTier, usesStimulants } from '../screens/loved-one/about.ts'
import { comingWeek, nextGoodTime } from './coming-week.ts'
import { seenOnly } from './observations.ts'
import { thisWeek } from './this-week.ts'

const t = w.today

/** Whether such a script is to be said at a good time; a repair needs none, and a home may shut it. */
const waitsForWindow = (aim: Aim, tier: HomeTier): boolean =>
  aims.includes(aim) && aimRules[aim].timing === 'window' && !aimShut(aim, tier)

/** Where the notebook stands, as the rule for the next step asks it. */
const standing = computed<Standing>(() => {
  const said = new Set(attempts.value.map(({ data }) => data.script))
  const tier = homeTier.value
  return {
    observations: seenOnly.value,
    windows: comingWeek.value,
    next: nextGoodTime.value,
    scriptReady: scripts.value.some(
      ({ id, data }) => data.ready_at && !said.has(id) && waitsForWindow(data.aim, tier),
    ),
    kit: ready(options.value, now.value.toZonedDateTimeISO(zone()).toPlainDate(), {
      stimulants: usesStimulants.value,
    }),
    lastAttempt: latestOf(attempts.value) ?? null,
    tier,
    safetyPlan: isThere(entries('safety-plan').value, safetyPlanShape),
    dated: {
      ownPlans: readAll(entries('own-plan').value, ownPlanShape),
      problems: readAll(entries('problem').value, problemShape),
      goals: readAll(entries('own-goal').value, ownGoalShape),
      goodThings: readAll(entries('good-thing').value, goodThingShape),
      weeks: readAll(entries('own-life').value, ownLifeShape),
      moods: readAll(entries('mood').value, moodShape),
    },
    invitation: isThere(entries('invitation').value, invitationShape),
    wentUnplanned:
      latestOf(openings.value)?.outcome === 'went' && !isThere(entries('first-weeks').value, firstWeeksShape),
    week: thisWeek.value,
    putAway: known(entries('put-away').value, readPutAway).map(({ data }) => data as PutAway<Step['key']>),
  }
})

const latestOf = <T extends { at: string }>(all: readonly { data: T }[]): T | undefined =>
  all
    .map(({ data }) => data)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1)

/** One next step and its reason, or a word for the member when there is nothing to do. */
export function NextStep() {
  const step = nextStep(standing.value, now.value, zone())
  return (
    <section class="next" aria-labelledby="next-step">
      <h2 id="next-step">{t.next}</h2>
      {step ? (
        <>
          <p class="next-text">{t.steps[step.key]}</p>
          <p class="why">
            {timesOf(step)}
            {t.stepWhys[step.why]}
          </p>
          <div class="row">
            <Do step={step} />
            <Button kind="plain" onClick={() => void putAway(step)}>
              {t.notNow}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="next-text">{t.calm}</p>
          <p class="why">
            {t.calmText} <a href={toCommons('/library/looking-after-yourself')}>{t.calmLink}</a>
          </p>
        </>
      )}
    </section>
  )
}

function timesOf(step: Step): string {
  if (step.key === 'say-it-now') return `${t.untilTime(timeOf(step.until, zone()))}. `
  return step.key === 'say-it-then'
    ? `${t.stepTime(timeOf(step.from, zone()), timeOf(step.until, zone()))}. `
    : ''
}

/** The screen that each step is done on. */
const doneOn: Record<Step['key'], ScreenName> = {
  'make-safety-plan': 'safety-plan',
  'ask-home': 'home',
  'open-kit': 'kit',
  'add-option': 'kit',
  'mend-option': 'option',
  'stop-timer': 'entry',
  'note-first': 'log',
  'note-more': 'log',
  'say-it-now': 'scripts',
  'say-it-then': 'scripts',
  'write-script': 'scripts',
  'look-at-plan': 'own-plan',
  'look-back': 'problem',
  'answer-goal': 'own-life',
  'answer-good-thing': 'own-life',
  'rate-week': 'own-life',
  'mood-again': 'mood',
  'week-now': 'first-weeks',
  'this-week': 'first-weeks',
  'plan-first-weeks': 'first-weeks',
  'plan-invitation': 'invitation',
}

function Do({ step }: { step: Step }) {
  const screen = doneOn[step.key]
  return <Button onClick={() => go(screen, recordOf(step))}>{screen === 'log' ? t.begin : t.open}</Button>
}

/** The record that a step is about, if it is about one. */
function recordOf(step: Step): string | undefined {
  switch (step.key) {
    case 'mend-option':
      return step.option
    case 'stop-timer':
      return step.observation
    case 'look-at-plan':
    case 'look-back':
      return step.record
    default:
      return undefined
  }
}

/** Puts a step away for as long as the rule says. */
async function putAway(step: Step): Promise<void> {
  const until = awayUntil(step.key, now.peek().toZonedDateTimeISO(zone()).toPlainDate())
  const data: PutAway = { version: 1, key: step.key, until: until.toString() }
  await notebook().record('put-away', data, `put-away-${step.key}`)
}
