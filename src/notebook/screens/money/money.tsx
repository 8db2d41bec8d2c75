import grounds from '../../../../content/en/tools/money.md?tool'
import { housing, type MoneyDecision, moneyShape, safetyQuestions } from '../../../craft/money/decision.ts'
import { wayOf } from '../../../craft/money/way.ts'
import { allows } from '../../../craft/safety.ts'
import { anyOf, deadlyToStop } from '../../../craft/vocabulary.ts'
import { moneyWords as t } from '../../../words/en/tools/encourage/money.ts'
import { Note } from '../../app/parts.tsx'
import { now, zone } from '../../app/state.ts'
import { fullDay } from '../../app/when.ts'
import { factsIn } from '../../forms/grounds.tsx'
import type { Fields } from '../../forms/record-form.ts'
import { recordPages } from '../../forms/record-pages.tsx'
import { WordsChecked } from '../consequence/verdict.tsx'
import { about, homeTier } from '../loved-one/about.ts'
import { WayNote } from './way-note.tsx'

const rules = factsIn(grounds, ['naloxone', 'old-amount', 'outside'])

/** Money and a place to live: one question thought through, and the way to answer it. */
export const MoneyScreen = recordPages({
  screen: 'money',
  type: 'money',
  shape: moneyShape,
  words: t,
  grounds,
  steps: [
    ['ask', 'what', 'claimed'],
    safetyQuestions,
    ['to_use', 'direct', 'afford', 'costs_me', 'themselves', 'waited', 'moment'],
    ['conditions', 'say', 'answer', 'look_again', 'how_it_went'],
  ],
  titleOf: ({ what }) => what,
  footOf: standing,
  start: known,
  unread: ['what', ...safetyQuestions, 'waited', 'moment'],
  Above: ({ record }) => <WayNote decision={record} />,
  Below: ({ record }) => (
    <>
      {record.say && <WordsChecked say={record.say} />}
      {housing.includes(record.ask) && <HouseRules />}
    </>
  ),
  Around: SayFirst,
})

function standing(decision: MoneyDecision): string {
  const { answer, look_again, how_it_went } = decision
  if (look_again && !how_it_went) {
    const today = now.value.toZonedDateTimeISO(zone()).toPlainDate().toString()
    return look_again > today ? t.waiting(fullDay(look_again)) : t.due
  }
  return answer ? t.fields.answer.options[answer] : t.ways[wayOf(decision, homeTier.value).way].name
}

/** A heavy daily use of what can kill when it stops at once is known already; the member may change it. */
function known(): Fields {
  const { substances, heavy_daily_use } = about.value.loved_one
  return heavy_daily_use === true && anyOf(substances, deadlyToStop) ? { withdrawal: 'yes' } : {}
}

/** One sentence for the minute itself, before anything is thought through. */
function SayFirst() {
  const fair = allows(homeTier.value, 'confrontation')
  return (
    <Note>
      <h2>{t.first}</h2>
      <p>{t.firstText}</p>
      <blockquote>{fair ? t.firstFair : t.firstCareful}</blockquote>
      <p>{t.firstSafe}</p>
    </Note>
  )
}

/** House rules where they can be agreed on; in a careful home only what is never done. */
function HouseRules() {
  const fair = allows(homeTier.value, 'confrontation')
  return (
    <section>
      <h2>{t.housing.title}</h2>
      {fair ? (
        <ul>
          {[...t.housing.points, rules.naloxone, rules['old-amount']].map(point => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : (
        <p>{t.housing.careful}</p>
      )}
      <ul>
        {[rules.outside, ...t.housing.never].map(point => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
