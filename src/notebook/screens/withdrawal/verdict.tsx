import { mayWithdraw, type Verdict, type Withdrawal } from '../../../craft/rewards/withdrawal.ts'
import { rewardFrom } from '../../../words/en/tools/encourage/reward.ts'
import { withdrawalWords as t } from '../../../words/en/tools/encourage/withdrawal.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { fullDay } from '../../app/when.ts'
import { household, keptRewards } from '../reward/household.ts'

/** Whether it may be held back, why, and what comes first. */
export function VerdictNote({ withdrawal, id }: { withdrawal: Withdrawal; id: string }) {
  const reward = keptRewards.value.find(one => one.id === withdrawal.reward)?.record
  const verdict = mayWithdraw(withdrawal, reward, household.value)
  return (
    <>
      <Note {...(verdict.allowed ? {} : { kind: 'care' as const })}>
        <h2>{t.verdict}</h2>
        {verdict.allowed ? (
          <Allowed told={withdrawal.told_on} />
        ) : (
          <Stopped verdict={verdict} id={withdrawal.reward} />
        )}
        <p class="soft">{rewardFrom[verdict.source]}</p>
      </Note>
      {verdict.allowed && verdict.watch && (
        <Note kind="danger">
          <p>{t.watch}</p>
        </Note>
      )}
      {verdict.allowed && (
        <div class="steps">
          <Button onClick={() => go('withdrawal', `now:${id}`)}>{t.nowAsk}</Button>
        </div>
      )}
    </>
  )
}

function Allowed({ told }: { told: string | undefined }) {
  return (
    <>
      <p>
        <b>{t.allowed}</b>
      </p>
      <ol>
        {t.order.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{told ? t.told(fullDay(told)) : t.notTold}</p>
    </>
  )
}

function Stopped({ verdict, id }: { verdict: Exclude<Verdict, { allowed: true }>; id: string }) {
  switch (verdict.why) {
    case 'needed':
      return (
        <>
          <p>
            <b>{t.needed}</b> {t.neededWhy}
          </p>
          <Lines of={verdict.stops.map(stop => t.stops[stop])} />
          <p>{t.namedWhy}</p>
          {verdict.stops.includes('violence') && <Button onClick={() => go('home')}>{t.askHome}</Button>}
        </>
      )
    case 'unanswered':
      return (
        <>
          <p>{t.unanswered}</p>
          <Lines of={verdict.open.map(question => t.fields[question].label)} />
        </>
      )
    case 'unready':
      return (
        <>
          <p>{t.unready}</p>
          <Lines of={verdict.unready.map(lack => t.missing[lack])} />
        </>
      )
    case 'not-a-reward':
      return (
        <>
          <p>{t['not-a-reward']}</p>
          <Button
            kind="quiet"
            onClick={() => go('reward', keptRewards.value.some(one => one.id === id) ? id : undefined)}
          >
            {t.seeReward}
          </Button>
        </>
      )
    default:
      return <p>{t['home-too-careful']}</p>
  }
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
