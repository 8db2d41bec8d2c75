import { useSignal } from '@preact/signals'
import { accountRefusals, waitMinutes } from '../../words/en/account/refusals.ts'
import type { AccountAnswers, AccountAsk, AccountRefusal, AccountRefusalKey } from '../account/asks.ts'
import { notebook } from '../app/state.ts'
import { w } from '../app/words.ts'
import { type RefusalKey, refused } from '../messages.ts'

const accountTexts: Record<AccountRefusalKey, string> = accountRefusals

/** What to say for a refusal without further figures, such as that of a row of a file. */
export const wordsFor = (key: RefusalKey | AccountRefusalKey): string =>
  key in accountTexts ? accountTexts[key as AccountRefusalKey] : w.refusals[key as RefusalKey]

/** What to say for a refusal, and what to do next. */
export function refusalWords(refusal: AccountRefusal): string {
  if ('waitSeconds' in refusal)
    return refusal.refusal === 'wait'
      ? w.unlock.wait(refusal.waitSeconds)
      : w.unlock.wrong(refusal.left, refusal.waitSeconds)
  if ('minutes' in refusal && refusal.minutes) return waitMinutes(refusal.minutes)
  return wordsFor(refusal.refusal)
}

export type Asking = {
  /** Asks one thing at a time. Gives the answer, or null: then `fault` says why. */
  ask<A extends AccountAsk>(question: A): Promise<AccountAnswers[A['ask']] | null>
  busy: boolean
  fault: string | undefined
  /** Whether the fault is of the PIN that was typed. */
  ofPin: boolean
  /** Why the last question was refused, also before the screen is drawn again. */
  why(): AccountRefusal['refusal'] | null
  forget(): void
}

/** Asks the worker from a screen: shows that it is at work, and keeps why it was refused. */
export function useAsk(): Asking {
  const busy = useSignal(false)
  const refusal = useSignal<AccountRefusal | null>(null)
  const ask: Asking['ask'] = async question => {
    if (busy.peek()) return null
    busy.value = true
    refusal.value = null
    const answer = await notebook().ask(question)
    busy.value = false
    if (!refused(answer as AccountRefusal)) return answer as AccountAnswers[(typeof question)['ask']]
    refusal.value = answer as AccountRefusal
    return null
  }
  const key = refusal.value?.refusal
  return {
    ask,
    busy: busy.value,
    fault: refusal.value ? refusalWords(refusal.value) : undefined,
    ofPin: key !== undefined && (key === 'wait' || key === 'wrong-pin' || key.startsWith('pin-')),
    why: () => refusal.peek()?.refusal ?? null,
    forget: () => {
      refusal.value = null
    },
  }
}
