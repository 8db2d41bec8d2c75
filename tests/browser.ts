import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The machine's own Chromium. It makes no connection that a page does not ask for. */
export function openBrowser(): Promise<Browser> {
  const executablePath = places.find(place => place && existsSync(place))
  if (!executablePath)
    throw new Error('No Chromium found. Install it, or name it with CHROMIUM=/path/to/chromium.')
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ]
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  })
}

/** No fault of WCAG 2.2 A or AA that a machine can find, on the page as it stands. */
export async function accessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const told = violations.map(
    v => `${page.url()}: ${v.id}: ${v.nodes.map(n => n.target.join(' ')).slice(0, 3)}`,
  )
  expect(told).toEqual([])
}
