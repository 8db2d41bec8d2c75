import grounds from '../../../../content/en/tools/withdrawal.md?tool'
import { ranked } from '../../../craft/rewards/offer.ts'
import { neededStops, withdrawalShape } from '../../../craft/rewards/withdrawal.ts'
import { withdrawalWords as t } from '../../../words/en/tools/encourage/withdrawal.ts'
import { go } from '../../app/go.ts'
import { Button, Screen } from '../../app/parts.tsx'
import { fullDay } from '../../app/when.ts'
import { recordPages } from '../../forms/record-pages.tsx'
import { WordsChecked } from '../consequence/verdict.tsx'
import { AnswerList } from '../moment/answers.tsx'
import { household, keptRewards } from '../reward/household.ts'
import { NowPage } from './now.tsx'
import { VerdictNote } from './verdict.tsx'

const Pages = recordPages({
  screen: 'withdrawal',
  type: 'withdrawal',
  shape: withdrawalShape,
  grounds,
  words: t,
  steps: [['what', 'returns', 'length'], neededStops, ['say', 'told_on', 'times']],
  titleOf: ({ what }) => what,
  footOf: ({ told_on }) => (told_on ? t.told(fullDay(told_on)) : t.notTold),
  unread: ['what', ...neededStops],
  start: from => ({
    reward: from ?? '',
    what: keptRewards.value.find(({ id }) => id === from)?.record.what ?? '',
  }),
  Above: ({ record, id }) => <VerdictNote withdrawal={record} id={id} />,
  Below: ({ record }) => (record.say ? <WordsChecked say={record.say} /> : null),
})

/** Holding a reward back. It begins with a reward that is kept (`new:` and its id); `now:` asks about this moment. */
export function WithdrawalScreen({ id }: { id?: string }) {
  if (id === 'new') return <Pick />
  if (id?.startsWith('now:')) return <NowPage id={id.slice('now:'.length)} />
  return <Pages {...(id ? { id } : {})} />
}

function Pick() {
  const ready = ranked(keptRewards.value, household.value)
  const rewards = ready.map(({ id, record }) => ({ value: id, label: record.what }))
  return (
    <Screen title={t.pick} lead={t.pickLead}>
      {rewards.length === 0 ? (
        <>
          <p>{t.pickNone}</p>
          <div class="steps">
            <Button onClick={() => go('reward')}>{t.toRewards}</Button>
          </div>
        </>
      ) : (
        <AnswerList of={rewards} onAnswer={reward => go('withdrawal', `new:${reward}`)} />
      )}
    </Screen>
  )
}
