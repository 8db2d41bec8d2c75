import grounds from '../../../../content/en/tools/healthy-activity.md?tool'
import { analysisOf } from '../../../craft/functional-analysis/analysis.ts'
import { competing, healthyShape } from '../../../craft/functional-analysis/healthy.ts'
import { healthyWords as t } from '../../../words/en/tools/understand/healthy-activity.ts'
import { entries, now, zone } from '../../app/state.ts'
import { hourInWords } from '../../app/when.ts'
import { seenOnly } from '../../entries/observations.ts'
import { readAll } from '../../forms/record-form.ts'
import { recordPages } from '../../forms/record-pages.tsx'

/** Good things without use, and where they fit. */
export const HealthyScreen = recordPages({
  screen: 'healthy',
  type: 'healthy-activity',
  shape: healthyShape,
  grounds,
  words: t,
  steps: [
    ['what', 'triggers', 'often', 'weekdays', 'hour', 'minutes'],
    ['in_the_way', 'can_do', 'good'],
  ],
  titleOf: ({ what }) => what,
  unread: ['what'],
  Around: Fits,
})

/** What could stand in the hours when use often begins. */
function Fits() {
  const all = readAll(entries('healthy-activity').value, healthyShape)
  const fits = competing(all, analysisOf(seenOnly.value, { version: 1 }, zone(), now.value))
  if (fits.length === 0) return null
  return (
    <>
      <h2>{t.fits}</h2>
      <ul>
        {fits.map(({ id, what, hour }) => (
          <li key={`${id} ${hour.what}`}>{t.why(what, hourInWords(hour.what), hour.seen, hour.of)}</li>
        ))}
      </ul>
    </>
  )
}
