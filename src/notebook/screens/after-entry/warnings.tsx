import grounds from '../../../../content/en/tools/first-weeks.md?tool'
import { speaksFreely } from '../../../craft/after-entry/next-week-step.ts'
import { stoppingMayKill, toleranceWarning } from '../../../craft/after-entry/tolerance.ts'
import { afterEntryDanger as t } from '../../../words/en/tools/treatment/first-weeks.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { factsIn } from '../../forms/grounds.tsx'
import { about, homeTier } from '../loved-one/about.ts'

const whys = factsIn(grounds, ['opioids', 'may-hold-opioids', 'not-told'])
const doNow = Object.values(factsIn(grounds, ['keep-naloxone', 'not-alone', 'keep-medicine']))
const stop = factsIn(grounds, ['not-at-once'])['not-at-once']

/** Danger to life in the first weeks, by what they use. */
export function DangerOfTheseWeeks() {
  const used = about.value.loved_one.substances
  const why = toleranceWarning(used)
  return (
    <>
      {why && (
        <Note kind="danger">
          <h2>{t.tolerance}</h2>
          <p>{whys[why]}</p>
          <ul>
            {doNow.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <a href="/right-now/cant-wake-them">{t.wake}</a>
          </p>
        </Note>
      )}
      {stoppingMayKill(used) && (
        <Note kind="danger">
          <h2>{t.stop}</h2>
          <p>{stop}</p>
        </Note>
      )}
    </>
  )
}

/** In a home that is not safe, or not asked about: what comes first. Nothing in a green home. */
export function HomeFirst({ text = t.careful }: { text?: string }) {
  const tier = homeTier.value
  if (tier === 'green') return null
  const careful = !speaksFreely(tier)
  return (
    <Note kind="care">
      <p>{careful ? text : t.unasked}</p>
      <Button kind="quiet" onClick={() => go(careful ? 'safety-plan' : 'home')}>
        {careful ? t.plan : t.askHome}
      </Button>
    </Note>
  )
}
