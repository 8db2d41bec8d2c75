import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The machine's own Chromium, with further switches. It makes no connection that a page does not ask for. */
export function openBrowser(...switches: string[]): Promise<Browser> {
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
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet, ...switches],
  })
}
