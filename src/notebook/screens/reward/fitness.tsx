import grounds from '../../../../content/en/tools/reward.md?tool'
import { fitnessOf, type Reward, risks } from '../../../craft/rewards/reward.ts'
import { allows } from '../../../craft/safety.ts'
import { rewardFrom, rewardWords as t } from '../../../words/en/tools/encourage/reward.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { factsIn } from '../../forms/grounds.tsx'
import { WordsChecked } from '../consequence/verdict.tsx'
import { household } from './household.ts'

const risky = factsIn(grounds, risks)

/** Whether it is fit to be a reward, why, and how to give it or what to change. */
export function FitnessNote({ reward }: { reward: Reward }) {
  const found = fitnessOf(reward, household.value)
  if (found.fit)
    return (
      <Note>
        <h2>{t.yes}</h2>
        <p>{t.because(found.why.map(reason => t.reasons[reason]))}</p>
        <p>
          {t.how[reward.for]} {t.sayWhy}
        </p>
        <p class="soft">{rewardFrom[found.source]}</p>
      </Note>
    )
  const unknown = household.value.substances.length === 0 && found.risks.length > 0
  return (
    <Note kind="care">
      <h2>{t.no}</h2>
      {found.why.map(why => (
        <p key={why}>
          {t.unfit[why]} {why === 'dangerous' && found.risks.map(risk => risky[risk]).join(' ')}
        </p>
      ))}
      {unknown && (
        <>
          <p>{t.riskUnknown}</p>
          <Button kind="quiet" onClick={() => go('loved-one')}>
            {t.tellUs}
          </Button>
        </>
      )}
      {found.open.length > 0 && (
        <>
          <p>{t.open}:</p>
          <ul>
            {found.open.map(question => (
              <li key={question}>{t.fields[question].label}</li>
            ))}
          </ul>
        </>
      )}
      <p class="soft">{rewardFrom[found.source]}</p>
    </Note>
  )
}

/** What our check finds in the sentence that goes with it. */
export function WordsWith({ reward: { say } }: { reward: Reward }) {
  if (!say) return null
  return (
    <>
      <h2>{t.wording}</h2>
      <WordsChecked say={say} />
    </>
  )
}

/** The way to holding it back, only where that is open. */
export function HoldBack({ reward, id }: { reward: Reward; id: string }) {
  const { value } = household
  if (!allows(value.tier, 'withdrawn-reward') || !fitnessOf(reward, value).fit) return null
  return (
    <div class="steps">
      <Button kind="plain" onClick={() => go('withdrawal', `new:${id}`)}>
        {t.holdBack}
      </Button>
    </div>
  )
}
