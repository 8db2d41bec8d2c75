import grounds from '../../../../content/en/tools/own-plan.md?tool'
import {
  dangersOf,
  lookAgain,
  type OwnPlan,
  ownPlanShape,
  planDangers,
  sayThen,
} from '../../../craft/own-plan/own-plan.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { ownPlanWords as t } from '../../../words/en/tools/talk/own-plan.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { now, zone } from '../../app/state.ts'
import { factsIn } from '../../forms/grounds.tsx'
import { recordPages } from '../../forms/record-pages.tsx'
import { about, homeTier } from '../loved-one/about.ts'
import { ProgressPart } from './progress.tsx'

const dangers = factsIn(grounds, planDangers)

/** A plan of their own: what they say they will do, and what the log shows of it. */
export const OwnPlanScreen = recordPages({
  screen: 'own-plan',
  type: 'own-plan',
  shape: ownPlanShape,
  grounds,
  words: {
    ...t,
    fields: { ...t.fields, substances: { ...t.fields.substances, options: tools.loved.substanceNames } },
  },
  steps: [
    ['their_words', 'substances', 'how', 'from', 'until'],
    ['both_know', 'look_again', 'i_will_say', 'went'],
  ],
  titleOf: ({ their_words }) => their_words,
  footOf: dueInWords,
  unread: ['their_words'],
  Above: ({ record }) => (
    <>
      <p class="lead">{dueInWords(record)}</p>
      {dangersOf(record.substances, about.value.loved_one).map(danger => (
        <Note kind="danger" key={danger}>
          <p>{dangers[danger]}</p>
        </Note>
      ))}
    </>
  ),
  Below: ({ record }) => (
    <>
      <ProgressPart plan={record} />
      <SayThen />
    </>
  ),
})

function dueInWords(plan: OwnPlan): string {
  const { due, days } = lookAgain(plan, now.value.toZonedDateTimeISO(zone()).toPlainDate())
  return due ? t.due : t.days(days)
}

function SayThen() {
  const lines = sayThen(homeTier.value)
  return (
    <>
      <h2>{t.talk}</h2>
      {lines.length === 0 && (
        <>
          <p>{t.red}</p>
          <Button kind="quiet" onClick={() => go('safety-plan')}>
            {t.safetyPlan}
          </Button>
        </>
      )}
      <ul>
        {lines.map(line => (
          <li key={line}>{t.say[line]}</li>
        ))}
      </ul>
    </>
  )
}
