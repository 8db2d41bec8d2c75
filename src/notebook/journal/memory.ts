/** What a journal remembers of its server: how far it is confirmed, what it was told, what others promised. */
import type { Head } from '../format/chain.ts'
import type { Ranges } from '../format/control.ts'
import type { Core } from './core.ts'
import type { Marks } from './marks.ts'

const exchange = () => import('./exchange.ts')

export class Memory {
  readonly #core: Core

  constructor(core: Core) {
    this.#core = core
  }

  async marks(): Promise<Marks> {
    return (await exchange()).marks(this.#core)
  }

  /** Changes what is remembered. */
  async mark(next: (marks: Marks) => Partial<Marks>): Promise<void> {
    return (await exchange()).mark(this.#core, next)
  }

  /**
   * Remembers how far a server holds the chains, as far as they are held here too; and when, if all went `well`. Of
   * `other` chains it may hold other ops than this journal.
   */
  async confirm(server: ReadonlyMap<string, Head>, well: boolean, other: Set<string>): Promise<void> {
    const { confirmed } = await exchange()
    return this.mark(({ heads: before }) => {
      const heads = confirmed(this.#core, server, before, other)
      return well ? { heads, at: this.#core.setting.now() } : { heads }
    })
  }

  /** How many entries, of the types that count, have a version the server has not confirmed. */
  async unsentEntries(counts: (type: string) => boolean): Promise<number> {
    return (await exchange()).unsentEntries(this.#core, counts)
  }

  /** Remembers what the server was told to purge. */
  purged(ranges: Ranges): Promise<void> {
    return this.mark(() => ({ purged: JSON.stringify(ranges) }))
  }

  /** Remembers how far a link or an invitation said the chains reach: less is told as withheld. */
  promise(heads: ReadonlyMap<string, Head>): Promise<void> {
    return this.mark(() => ({ promised: new Map(heads) }))
  }

  /** The device's time in milliseconds since 1970. */
  now(): number {
    return this.#core.setting.now()
  }

  /** Forgets what was confirmed: everything is to be sent again, should there be a server again. */
  forget(): Promise<void> {
    return this.mark(() => ({ heads: new Map(), at: null, purged: '' }))
  }
}
