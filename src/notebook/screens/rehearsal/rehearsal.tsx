import '../../tools.css'
import './rehearsal.css'
import { useSignal } from '@preact/signals'
import grounds from '../../../../content/en/tools/rehearsal.md?tool'
import { aimShut, isToThem } from '../../../craft/aims/aims.ts'
import {
  answers,
  begin,
  dangers,
  inDanger,
  type Rehearsal,
  reply,
  stop,
} from '../../../craft/rehearsal/rehearsal.ts'
import { aimWords } from '../../../words/en/tools/talk/aims.ts'
import { rehearsalWords as t } from '../../../words/en/tools/talk/rehearsal.ts'
import { Screen } from '../../app/parts.tsx'
import { entry } from '../../app/state.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { scripts } from '../../reading/known.ts'
import { readScript } from '../../reading/readers.ts'
import { ClosedScreen } from '../closed/closed.tsx'
import { homeTier } from '../loved-one/about.ts'
import { AnswerList, Answers } from '../moment/answers.tsx'
import { isBlank, shutAim } from '../script/working.ts'
import { End } from './end.tsx'
import { Talk } from './talk.tsx'

/** A script tried out on made-up answers, `id` being its record; without one, their answer alone. Kept in memory only. */
export function RehearsalScreen({ id }: { id?: string }) {
  const chosen = useSignal<string | null>(id ?? null)
  const talk = useSignal<Rehearsal | null>(null)
  const script = chosen.value ? readScript(entry('script', chosen.value)?.data) : null
  if (chosen.value && shutAim(chosen.value)) return <ClosedScreen />
  if (chosen.value === null) return <Which onChoose={next => (chosen.value = next)} />
  if (!talk.value)
    return (
      <Answers
        title={t.how}
        lead={t.howLead}
        of={[
          ...answers.map(value => ({ value, label: t.answers[value][0], hint: t.answers[value][1] })),
          ...dangers.map(value => ({
            value,
            label: t.dangers[value][0],
            hint: t.dangers[value][1],
            urgent: true,
          })),
        ]}
        onAnswer={answer => (talk.value = begin(answer))}
      />
    )
  if (talk.value.ended)
    return (
      <End
        rehearsal={talk.value}
        {...(script ? { script, id: chosen.value } : {})}
        onAgain={() => (talk.value = null)}
      />
    )
  const now = talk.value
  return (
    <Talk
      rehearsal={now}
      opening={script?.text ?? ''}
      onReply={text => (talk.value = reply(now, text))}
      onStop={() => (talk.value = stop(now))}
      onDanger={danger => (talk.value = inDanger(now, danger))}
    />
  )
}

/** Which of the scripts for the loved one is tried out; those this home shuts are not among them. */
function Which({ onChoose }: { onChoose: (id: string) => void }) {
  const mine = scripts.value
    .filter(({ data }) => !isBlank(data) && isToThem(data.aim) && !aimShut(data.aim, homeTier.value))
    .reverse()
  return (
    <Screen title={t.title} lead={t.lead}>
      {mine.length === 0 ? <p class="soft">{t.noScripts}</p> : <h2>{t.which}</h2>}
      <AnswerList
        of={[
          ...mine.slice(0, 5).map(({ id, data }) => ({
            value: id,
            label: aimWords.aims[data.aim].label,
            hint: data.text,
          })),
          { value: '', label: t.without, hint: t.withoutText },
        ]}
        onAnswer={onChoose}
      />
      <Grounds of={grounds} />
    </Screen>
  )
}
