import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Kysely } from 'kysely'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { LineBook } from './lines/book.server.ts'
import type { Jobs } from './server/jobs.server.ts'
import type { Logger } from './server/log.server.ts'
import type { Mail } from './server/mail.server.ts'
import type { PageCache } from './server/page-cache.ts'
import type { Settings } from './server/settings.server.ts'
import type { Tables } from './server/tables.ts'
import type { At } from './ui/layout.tsx'
import type { RefusalKey } from './words/words.ts'

/** All that the rooms need from outside. `now` is the one clock. */
export type World = {
  settings: Settings
  db: Kysely<Tables>
  mail: Mail
  jobs: Jobs
  log: Logger
  cache: PageCache
  /** What stewards changed of the numbers to call, in memory. */
  lines: LineBook
  now: () => Date
}

/** The person who is signed in. */
export type SignedIn = {
  id: string
  email: string
  screenName: string | null
  role: Tables['member']['role']
  sample: boolean
}

/**
 * `html` is the page that was made, for those who keep it. `account` and `session` are the member and the session of a
 * signed-in notebook.
 */
export type Edge = {
  Variables: { world: World; at: At; member: SignedIn; html?: string; account: string; session: string }
}
export type Ask = Context<Edge>
export type Refusal<Key extends string = RefusalKey> = { refusal: Key }

/** Whether a rule refused. */
export function refused<Value>(value: Value): value is Extract<Value, Refusal> {
  return typeof value === 'object' && value !== null && 'refusal' in value
}

/** Answers with a page. A refused form is a page too, with status 422. */
export function page(c: Ask, view: VNode, status: 200 | 400 | 403 | 404 | 413 | 422 | 429 | 500 | 503 = 200) {
  const html = `<!doctype html>${renderToString(view)}`
  c.set('html', html)
  return c.html(html, status)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that PostgreSQL or a reader cannot take
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** What was typed into a form: texts only, line ends as \n, without characters that no one can see or store. */
export async function typed(c: Ask): Promise<Record<string, string>> {
  const body = await c.req.parseBody().catch(cause => {
    throw new HTTPException(400, { cause })
  })
  return Object.fromEntries(
    Object.entries(body)
      .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
      .map(([name, value]) => [name, value.replace(/\r\n?/g, '\n').replace(unprintable, '').toWellFormed()]),
  )
}

/** The sentence for a refusal, in the reader's language. */
export function fault(at: At, key: RefusalKey): string {
  return at.words.refusals[key]
}
