import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { makeNotebook } from '../../tests/walks/notebook.ts'

const built = 'dist/client/assets'
const text = (name: string) => readFileSync(join(built, name), 'utf8')
const ofWorker = (name: string) => name.startsWith('worker-')

const kilobytes = (names: string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(text(name), { level: 9 }).length, 0) / 1024

/** These scripts and all that they cannot begin without: a page does not tell what its worker fetched. */
function withImports(names: Iterable<string>): string[] {
  const found = new Set(names)
  for (const name of found)
    for (const [, other] of text(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      found.add(other!)
  return [...found]
}

/** What a page has loaded, once it has loaded nothing more for a while: parts of a screen come after it stands. */
async function stillLoaded(page: Page): Promise<string[]> {
  for (let before = -1; ; ) {
    const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
    if (names.length === before) return names
    before = names.length
    await page.waitForTimeout(1500)
  }
}

/**
 * What the built notebook loads, compressed, in KB: all there is until a new notebook shows Today, its worker's part of
 * that, and what more the worker may fetch once there is an account.
 */
export async function weighScripts(browser: Browser, address: string) {
  const page = await (await browser.newContext()).newPage()
  await makeNotebook(page, address)
  const loaded = await stillLoaded(page)
  await page.context().close()
  const first = withImports(loaded.filter(name => name.endsWith('.js')).map(name => basename(name)))
  const worker = first.filter(ofWorker)
  if (worker.length === 0) throw new Error('the notebook opened without its worker')
  const later = readdirSync(built).filter(name => ofWorker(name) && !worker.includes(name))
  return { first: kilobytes(first), worker: kilobytes(worker), account: kilobytes(later) }
}
