import { type Mark, marks, type OwnPlan, progress } from '../../../craft/own-plan/own-plan.ts'
import { ownPlanWords as t } from '../../../words/en/tools/talk/own-plan.ts'
import { now, zone } from '../../app/state.ts'
import { seenOnly } from '../../entries/observations.ts'

const fills: Record<Mark, string> = {
  use: 'fill-using',
  'used-less': 'fill-coming-down',
  clear: 'fill-not-using',
  other: 'fill-unsure',
  none: 'bed',
}
/** Marks differ by height too, for eyes that do not tell the colors apart. */
const heights: Record<Mark, number> = { use: 24, 'used-less': 16, clear: 8, other: 4, none: 1 }

/** The days of a plan as a strip and in numbers. */
export function ProgressPart({ plan }: { plan: OwnPlan }) {
  const found = progress(plan, seenOnly.value, zone(), now.value)
  if (!found) return <p>{t.notBegun}</p>
  const { since, before } = found
  return (
    <section>
      <h2>{t.shows}</h2>
      <svg class="plot" viewBox="0 0 336 26" role="img" aria-label={t.strip}>
        {found.strip.slice(-28).map(({ day, mark }, at) => (
          <rect
            key={day}
            class={fills[mark]}
            x={at * 12}
            y={25 - heights[mark]}
            width="10"
            height={heights[mark]}
          />
        ))}
      </svg>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.since}</th>
            <th scope="col">{t.before}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map(mark => (
            <tr key={mark}>
              <th scope="row">{t.marks[mark]}</th>
              <td>{since[mark]}</td>
              <td>{before[mark]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(since.tooFew || before.tooFew) && <p>{t.tooFew}</p>}
      <p class="soft">{t.blank}</p>
    </section>
  )
}
