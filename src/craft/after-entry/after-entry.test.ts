import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allows, type HomeTier } from '../safety.ts'
import { deadlyToStop, opioids, type Substance, substances } from '../vocabulary.ts'
import {
  dropOutRisk,
  dropOutSigns,
  type FirstWeeks,
  keepUpIn,
  keptUp,
  medications,
  raisedBy,
  signsLately,
  timesAway,
  weekAhead,
  weekdays,
  weekOf,
  weekSteps,
} from './first-weeks.ts'
import { firstHour, hourSteps, type LapsePlan, lapseEssentials, lapseGaps, partsIn } from './lapse-plan.ts'
import { type Known, nextWeekStep, speaksFreely } from './next-week-step.ts'
import { stoppingMayKill, toleranceWarning } from './tolerance.ts'

const today = Temporal.PlainDate.from('2026-11-29')
const aDay = fc.integer({ min: -120, max: 120 }).map(days => today.add({ days }).toString())
const used = fc.subarray([...substances])
const tier = fc.constantFrom<HomeTier>('green', 'amber', 'red', 'unasked')
const careful = fc.constantFrom<HomeTier>('amber', 'red')
const several = <T>(of: readonly T[]) => fc.subarray([...of])

const aPlan: fc.Arbitrary<FirstWeeks> = fc
  .record(
    {
      from: aDay,
      place: fc.constant('Riverside Clinic'),
      phone: fc.constant('555-0142'),
      medication: several(medications),
      away: several(timesAway),
      drives: fc.constant('My sister'),
      sessions: fc.array(
        fc.record({
          what: fc.constant('Group'),
          days: several(weekdays),
          whose: fc.constantFrom('theirs' as const, 'family' as const),
        }),
        { maxLength: 3 },
      ),
      asked_about_stimulants: fc.boolean(),
      keep_up: several(keptUp),
      seen: fc.array(fc.record({ on: aDay, signs: several(dropOutSigns) }), { maxLength: 4 }),
      done: fc.array(fc.record({ step: fc.constantFrom(...weekSteps), on: aDay }), { maxLength: 4 }),
    },
    { requiredKeys: ['from', 'place'] },
  )
  .map(plan => ({ version: 1, ...plan }))

const known: fc.Arbitrary<Known> = fc.record({
  tier,
  loved_one: used.map(found => ({ substances: found })),
  naloxone: fc.constantFrom(true, false, undefined),
  lapsePlan: fc.boolean(),
})

describe('lost tolerance and stopping at once', () => {
  test('an opioid among what they use always warns, whatever else is used', () => {
    fc.assert(
      fc.property(used, fc.constantFrom(...opioids), (rest, opioid) => {
        expect(toleranceWarning([...rest, opioid])).toBe('opioids')
      }),
    )
  })

  test('nothing told is never taken as safe', () => {
    expect(toleranceWarning([])).toBe('not-told')
    expect(stoppingMayKill([])).toBe(true)
    expect(toleranceWarning(['unknown'])).toBe('may-hold-opioids')
    expect(stoppingMayKill(['unknown'])).toBe(true)
    expect(toleranceWarning(['alcohol'])).toBeNull()
    expect(stoppingMayKill(['heroin'])).toBe(false)
  })

  test('to name one more substance takes back no warning of the named ones', () => {
    fc.assert(
      fc.property(
        fc.subarray([...substances], { minLength: 1 }),
        fc.constantFrom(...substances),
        (some, one) => {
          if (toleranceWarning(some)) expect(toleranceWarning([...some, one])).not.toBeNull()
          if (stoppingMayKill(some)) expect(stoppingMayKill([...some, one])).toBe(true)
        },
      ),
    )
  })
})

describe('signs of dropping out', () => {
  const order = ['nothing-seen', 'stay-close', 'act-now']

  test('one more sign, or a raised risk, never makes it look safer', () => {
    fc.assert(
      fc.property(several(dropOutSigns), fc.constantFrom(...dropOutSigns), used, (some, sign, what) => {
        const before = order.indexOf(dropOutRisk(some, []))
        expect(order.indexOf(dropOutRisk([...some, sign], []))).toBeGreaterThanOrEqual(before)
        expect(order.indexOf(dropOutRisk(some, raisedBy(what, ['methadone'])))).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  test('methamphetamine with a medicine for opioids makes one small sign enough', () => {
    const raised = raisedBy(['heroin', 'methamphetamine'], ['methadone'])
    expect(raised).toEqual(['meth-with-opioid-medicine'])
    expect(dropOutRisk(['poor-sleep'], [])).toBe('stay-close')
    expect(dropOutRisk(['poor-sleep'], raised)).toBe('act-now')
  })

  test('which medicine it is being unknown, someone who uses opioids is taken to get one', () => {
    fc.assert(
      fc.property(used, fc.constantFrom(...opioids), (some, opioid) => {
        expect(raisedBy([...some, opioid, 'methamphetamine'])).toContain('meth-with-opioid-medicine')
      }),
    )
    expect(raisedBy(['alcohol', 'methamphetamine'])).toEqual([])
    expect(raisedBy(['heroin', 'methamphetamine'], ['none'])).toEqual([])
  })

  test('a sign counts on its day and the six after it, and not before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), fc.constantFrom(...dropOutSigns), (ago, sign) => {
        const seen = [{ on: today.subtract({ days: ago }).toString(), signs: [sign] }]
        expect(signsLately({ seen }, today)).toEqual(ago >= 0 && ago < 7 ? [sign] : [])
      }),
    )
  })
})

describe('the step of the week', () => {
  test('what saves a life comes before all else, in every home and in every week', () => {
    fc.assert(
      fc.property(aPlan, known, (plan, about) => {
        const step = nextWeekStep(plan, today, about)
        if (toleranceWarning(about.loved_one.substances) && about.naloxone !== true)
          expect(step?.key).toBe('get-naloxone')
        else expect(step?.key).not.toBe('get-naloxone')
      }),
    )
  })

  test('before the first week is over, nobody who may die of stopping at once is left without that word', () => {
    fc.assert(
      fc.property(aPlan, known, fc.constantFrom(...deadlyToStop), (plan, about, deadly) => {
        const { away: _, done: __, ...fresh } = plan
        const loved_one = { substances: [...about.loved_one.substances, deadly] as Substance[] }
        const step = nextWeekStep(fresh, today, { ...about, loved_one, naloxone: true })
        if (weekOf(plan, today) <= 1) expect(step?.key).toBe('ask-before-stopping')
        else expect(step?.key).not.toBe('ask-before-stopping')
      }),
    )
  })

  test('a home that is not safe is never sent to call behind their back, to drive, to sit together or to ask', () => {
    fc.assert(
      fc.property(aPlan, known, careful, (plan, about, home) => {
        const step = nextWeekStep(plan, today, { ...about, tier: home })
        for (const key of ['call-place', 'confirm-start', 'settle-ride', 'ask-about-stimulants'])
          expect(step?.key).not.toBe(key)
        expect(step?.key).not.toBe('ask-for-family-session')
        if (!allows(home, 'reward')) expect(step?.key).not.toBe('keep-up-rewards')
      }),
    )
  })

  test('a session together is named in a green home only', () => {
    fc.assert(
      fc.property(aPlan, known, (plan, about) => {
        if (nextWeekStep(plan, today, about)?.key === 'ask-for-family-session')
          expect(about.tier).toBe('green')
      }),
    )
  })

  test('after a step of this week nothing small is added, and a small step that was done does not come back', () => {
    const small = weekSteps.slice(weekSteps.indexOf('find-number'))
    fc.assert(
      fc.property(aPlan, known, (plan, about) => {
        const step = nextWeekStep(plan, today, about)
        if (!step || !small.includes(step.key)) return
        const done = [...(plan.done ?? []), { step: step.key, on: today.toString() }]
        expect(nextWeekStep({ ...plan, done }, today, about)).toBeNull()
        expect(nextWeekStep({ ...plan, done }, today.add({ days: 7 }), about)?.key).not.toBe(step.key)
      }),
    )
  })

  test('every kind of step is reached', () => {
    const reached = new Set<string>()
    fc.assert(
      fc.property(aPlan, known, (plan, about) => {
        const step = nextWeekStep(plan, today, about)
        if (step) reached.add(step.key)
      }),
      { numRuns: 6000, seed: 3 },
    )
    expect([...reached].sort()).toEqual([...weekSteps].sort())
  })
})

describe('the week ahead', () => {
  test('it has seven days from today, and nothing before the first day of treatment', () => {
    fc.assert(
      fc.property(aPlan, plan => {
        const days = weekAhead(plan, today)
        expect(days.map(({ day }) => day)).toEqual(
          Array.from({ length: 7 }, (_, later) => today.add({ days: later }).toString()),
        )
        for (const { day, sessions } of days) {
          if (day < plan.from) expect(sessions).toEqual([])
          const name = weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1]!
          for (const session of sessions) expect(session.days).toContain(name)
        }
      }),
    )
  })

  test('the first day is in week one, the eighth in week two, the day before in none', () => {
    const week = (from: string) => weekOf({ from }, today)
    expect([week('2026-11-29'), week('2026-11-22'), week('2026-11-30')]).toEqual([1, 2, 0])
  })

  test('rewards are kept up only where they are open; the member’s own life everywhere', () => {
    fc.assert(
      fc.property(tier, home => {
        expect(keepUpIn(home).includes('rewards')).toBe(allows(home, 'reward'))
        expect(keepUpIn(home)).toContain('own-life')
      }),
    )
  })
})

describe('the plan for a lapse', () => {
  const anyPlan: fc.Arbitrary<Partial<LapsePlan>> = fc.record(
    {
      calls: fc.constant([{ who: 'Rosa' }]),
      next_day: fc.constant('Call Dana at 8'),
      naloxone_where: fc.constant('On the fridge'),
      say: fc.constant('I am glad you are here.'),
    },
    { requiredKeys: [] },
  )

  test('breathing and the emergency number come in every home, before any word or call about treatment', () => {
    fc.assert(
      fc.property(used, tier, (what, home) => {
        const hour = firstHour({ substances: what }, home)
        expect(hour).toEqual(hourSteps.filter(step => hour.includes(step)))
        for (const step of ['look-breathing', 'call-emergency', 'stay-near', 'call-the-place'] as const)
          expect(hour).toContain(step)
        expect(hour.includes('naloxone')).toBe(toleranceWarning(what) !== null)
      }),
    )
  })

  test('in an amber or red home the member’s safety is first, and no sentence is said or asked for', () => {
    fc.assert(
      fc.property(used, careful, anyPlan, (what, home, plan) => {
        expect(firstHour({ substances: what }, home)[0]).toBe('own-safety')
        expect(firstHour({ substances: what }, home)).not.toContain('say-one-sentence')
        for (const part of ['say', 'not_say', 'with_them'] as const) expect(partsIn(home)).not.toContain(part)
        expect(lapseGaps(plan, { substances: what }, home)).not.toContain('say')
        expect(speaksFreely(home)).toBe(false)
      }),
    )
  })

  test('whatever essential is missing is named, and nothing that is there', () => {
    fc.assert(
      fc.property(anyPlan, used, tier, (plan, what, home) => {
        const gaps = lapseGaps(plan, { substances: what }, home)
        for (const part of lapseEssentials)
          if (plan[part] !== undefined) expect(gaps).not.toContain(part)
          else if (part === 'calls' || part === 'next_day') expect(gaps).toContain(part)
      }),
    )
    expect(lapseGaps({}, { substances: ['alcohol'] }, 'green')).toEqual(['calls', 'next_day', 'say'])
  })
})
