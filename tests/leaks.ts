import { Client } from 'pg'
import type { BrowserContext, Page } from 'playwright-core'

/** How a word may lie somewhere: as it is, or in a form that anyone can turn back without a key. */
export function shapesOf(word: string): string[] {
  const bytes = Buffer.from(word)
  const wide = Buffer.from(word, 'utf16le')
  const base64 = (form: BufferEncoding) =>
    [0, 1, 2].map(before => {
      const text = Buffer.concat([Buffer.alloc(before), bytes]).toString(form)
      // The characters at both ends hold bits of what stands beside the word.
      return text.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6))
    })
  return [
    bytes.toString('latin1'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...base64('base64'),
    ...base64('base64url'),
    wide.toString('latin1'),
    wide.swap16().toString('latin1'),
    Buffer.from(word, 'utf16le').toString('hex'),
  ]
}

/** Bytes show as hexadecimal digits: six figures in a row of those are a PIN by chance alone. */
const standsIn = (text: string, shape: string): boolean =>
  /^\d+$/.test(shape) && shape.length < 12
    ? new RegExp(`(?<![0-9a-f])${shape}(?![0-9a-f])`, 'i').test(text)
    : text.includes(shape)

/** The words that can be found in a text, in whatever shape. */
export const leaked = (text: string, words: readonly string[]): string[] =>
  words.filter(
    word =>
      shapesOf(word).some(shape => standsIn(text, shape)) || standsIn(text.toLowerCase(), word.toLowerCase()),
  )

/** All that goes out of a browser: addresses, headers and bodies. */
export function listen(context: BrowserContext): { url: string; text: string }[] {
  const sent: { url: string; text: string }[] = []
  context.on('request', request => {
    const body = request.postDataBuffer()?.toString('latin1') ?? ''
    sent.push({
      url: request.url(),
      text: `${request.url()}\n${JSON.stringify(request.headers())}\n${body}`,
    })
  })
  return sent
}

/** Runs in the page: every answer that is kept in Cache Storage, with its address. */
export async function everyCache(): Promise<string> {
  const found: string[] = []
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const answer = await cache.match(request)
      found.push(name, request.url, new TextDecoder('latin1').decode(await answer?.arrayBuffer()))
    }
  }
  return found.join('\n')
}

/** Addresses and titles in the history of a tab, and what the page put beside its own. */
export async function everyVisit(page: Page): Promise<string> {
  const tools = await page.context().newCDPSession(page)
  const { entries } = await tools.send('Page.getNavigationHistory')
  await tools.detach()
  return JSON.stringify([entries, await page.evaluate(() => [history.state, window.name])])
}

/** Every row of every table of a database, as text; bytes as hex. */
export async function everyRow(url: string): Promise<string> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const found: string[] = []
  for (const { name } of rows) {
    const table = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
    found.push(name, ...table.rows.map(({ row }) => row))
  }
  await client.end()
  return found.join('\n')
}
