import grounds from '../../../../content/en/tools/shaping.md?tool'
import { firstSteps, type StepSign, shapingShape, standing } from '../../../craft/rewards/shaping.ts'
import { rewardFrom } from '../../../words/en/tools/encourage/reward.ts'
import { shapingWords as t } from '../../../words/en/tools/encourage/shaping.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { now, zone } from '../../app/state.ts'
import { dayOf } from '../../app/when.ts'
import { seenOnly } from '../../entries/observations.ts'
import { recordPages } from '../../forms/record-pages.tsx'
import { homeTier } from '../loved-one/about.ts'
import { Dangers, RewardsForIt, StandingNote } from './standing.tsx'

const nameOf = (sign: string | undefined) => t.signs[sign as Exclude<StepSign, 'own'>]

/** Small steps toward clear: the first from the log, the one at hand, and when the next comes. */
export const ShapingScreen = recordPages({
  screen: 'shaping',
  type: 'shaping',
  shape: shapingShape,
  grounds,
  words: t,
  steps: [['steps', 'from', 'note']],
  titleOf: ({ steps }) => t.toward(steps.at(-1)!.what),
  footOf: shaping => {
    const found = standing(shaping, seenOnly.value, zone(), now.value, homeTier.value)
    return found ? t.foot(found.step + 1, shaping.steps.length) : t.notBegun
  },
  start: from => ({
    from: dayOf(now.value.toString(), zone()),
    ...(from && nameOf(from) ? { steps: [{ what: nameOf(from), sign: from }] } : {}),
  }),
  Top: FirstSteps,
  Above: ({ record, id }) => <StandingNote shaping={record} id={id} />,
  Below: () => (
    <>
      <RewardsForIt />
      <Dangers />
    </>
  ),
})

/** What they already reach now and then, by the log. */
function FirstSteps() {
  const { missing, steps } = firstSteps(seenOnly.value, zone(), now.value, homeTier.value)
  return (
    <Note>
      <h2>{t.first}</h2>
      {missing > 0 && <p>{t.missing(missing)}</p>}
      {missing === 0 && steps.length === 0 && <p>{t.noneFound}</p>}
      {steps.slice(0, 3).map(({ sign, days, of }) => (
        <div key={sign}>
          <Button kind="quiet" label={t.begin(t.signs[sign])} onClick={() => go('shaping', `new:${sign}`)}>
            {t.signs[sign]}
          </Button>
          <p class="soft">{t.firstWhy(days, of)}</p>
        </div>
      ))}
      {steps.length > 0 && <p class="soft">{rewardFrom.shaping}</p>}
    </Note>
  )
}
