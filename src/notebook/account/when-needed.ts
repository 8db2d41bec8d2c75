/** What an account needs is fetched when there is one, or when it is first asked about. */
import type { Accounts, Around } from './answers.ts'
import type { AccountAnswers, AccountAsk, AccountRefusal } from './asks.ts'

/** How long removing the notebook waits for the server. */
const PATIENCE_MS = 2000

export class WhenNeeded {
  readonly #around: Around
  #fetched: Promise<Accounts | undefined> | undefined
  /** Once it was fetched. */
  present: Accounts | undefined

  constructor(around: Around) {
    this.#around = around
  }

  /** Fetches it; nothing when there is no network and it was never kept here. */
  fetch(): Promise<Accounts | undefined> {
    this.#fetched ??= import('./answers.ts').then(
      async ({ Accounts }) => {
        const accounts = new Accounts(this.#around)
        await accounts.opened()
        this.present = accounts
        return accounts
      },
      () => {
        this.#fetched = undefined
        return undefined
      },
    )
    return this.#fetched
  }

  /** Answers a question of the account. Refuses `offline` when it cannot be fetched. */
  async answer(ask: AccountAsk): Promise<AccountAnswers[keyof AccountAnswers] | AccountRefusal> {
    const accounts = await this.fetch()
    return accounts ? accounts.answer(ask) : { refusal: 'offline' }
  }

  /** Signs this device out, if that goes quickly. */
  async signOut(): Promise<void> {
    const late = new Promise(resolve => setTimeout(resolve, PATIENCE_MS))
    await Promise.race([this.answer({ ask: 'signOut' }).catch(() => undefined), late])
  }
}
