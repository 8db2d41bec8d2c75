import { type Signal, signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Account } from '../../account/asks.ts'
import { notebook, status } from '../../app/state.ts'
import { refusalWords } from '../../asking/ask.ts'
import { refused } from '../../messages.ts'

const account = signal<Account | null>(null)
/** Why it is not known where this notebook stands with an account. */
export const accountFault = signal<string | undefined>(undefined)

status.subscribe(next => {
  if (next === 'locked') account.value = null
})

/** Asks anew where this notebook stands with an account. Gives nothing when that is not known: see `accountFault`. */
export async function readAccount(): Promise<Account | null> {
  const answer = await notebook().ask({ ask: 'account' })
  const gone = status.peek() === 'locked'
  account.value = refused(answer) || gone ? null : (answer as Account)
  accountFault.value = refused(answer) ? refusalWords(answer) : undefined
  return account.peek()
}

/** Where this notebook stands with an account; nothing until the worker has answered. */
export function useAccount(): Signal<Account | null> {
  useEffect(() => void readAccount(), [])
  return account
}

/** The same, but only as it is now: a screen that leads on must not start from what was true before. */
export function useAccountNow(): Account | null {
  const asked = useSignal(false)
  useEffect(() => {
    void readAccount().then(() => {
      asked.value = true
    })
  }, [])
  return asked.value ? account.value : null
}
