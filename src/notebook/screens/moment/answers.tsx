import { ArrowRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../../../ui/icon.tsx'
import { Screen } from '../../app/parts.tsx'

type Answer<V extends string> = { value: V; label: string; hint?: string; urgent?: boolean }
type AnswersProps<V extends string> = {
  title: string
  lead?: string
  of: readonly Answer<V>[]
  onAnswer: (value: V) => void
  /** What stands below, such as the way to start again. */
  below?: ComponentChildren
}

/** One question, a few large answers; a tap goes on. */
export function Answers<V extends string>({ title, lead, of, onAnswer, below }: AnswersProps<V>) {
  return (
    <Screen title={title} {...(lead ? { lead } : {})}>
      <AnswerList of={of} onAnswer={onAnswer} />
      {below && <p>{below}</p>}
    </Screen>
  )
}

/** The answers alone. */
export function AnswerList<V extends string>({ of, onAnswer }: Pick<AnswersProps<V>, 'of' | 'onAnswer'>) {
  return (
    <ul class="answers">
      {of.map(({ value, label, hint, urgent }) => (
        <li key={value}>
          <button type="button" class={urgent ? 'urgent' : undefined} onClick={() => onAnswer(value)}>
            <span>
              <b>{label}</b>
              {hint && <small>{hint}</small>}
            </span>
            <Icon of={ArrowRight} />
          </button>
        </li>
      ))}
    </ul>
  )
}
