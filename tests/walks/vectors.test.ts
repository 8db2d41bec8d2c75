import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import vectors from '../../src/notebook/vectors/version-1.json' with { type: 'json' }
import { openBrowser } from '../browser.ts'
import { bundle, serveBundle } from '../bundle.ts'
import type { checkVectors, Vectors } from '../vectors/check.ts'

let site: Awaited<ReturnType<typeof serveBundle>>
let browser: Browser
let page: Page

beforeAll(async () => {
  site = await serveBundle(await bundle('tests/vectors/page.ts'))
  browser = await openBrowser()
  page = await browser.newPage()
  await page.goto(site.address)
  await page.waitForFunction('globalThis.checkVectors !== undefined')
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const check = (given: Vectors): ReturnType<typeof checkVectors> =>
  page.evaluate(`globalThis.checkVectors(${JSON.stringify(given)})`)

test('every known answer of the notebook’s format holds in Chromium', async () => {
  expect(await check(vectors)).toEqual({ checked: 129, wrong: [] })
})

test('and one that is altered is found there', async () => {
  const altered = structuredClone(vectors)
  const flip = (text: string) => (text.startsWith('0') ? '1' : '0') + text.slice(1)
  altered.hkdf[0]!.out = flip(altered.hkdf[0]!.out)
  altered.slots[0]!.stretched = flip(altered.slots[0]!.stretched)
  altered.chain[0]!.hash = flip(altered.chain[0]!.hash)
  altered.ways.code.root = flip(altered.ways.code.root)
  expect(await check(altered)).toEqual({
    checked: 129,
    wrong: [
      `hkdf ${vectors.hkdf[0]!.info}`,
      `slot m=${vectors.slots[0]!.slot.params.m} stretch`,
      'op 1 hash',
      'slot code opens',
    ],
  })
})
