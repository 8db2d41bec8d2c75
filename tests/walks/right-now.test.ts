import { createHash } from 'node:crypto'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessible } from '../accessible.ts'
import { openBrowser } from '../browser.ts'

const address = inject('address')
const waking = '/right-now/cant-wake-them/not-waking'
const all = [
  'not-waking',
  'snoring',
  'locked-door',
  'seizure',
  'chest-or-heat',
  'only-drink',
  'sedatives',
  'mixed',
  'tried-to-die',
  'child',
  'nodding',
  'after',
].map(name => `/right-now/cant-wake-them/${name}`)
const letter = '/right-now/said-something/text-at-night'
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const phone = { viewport: { width: 390, height: 844 } }
async function on<Value>(options: BrowserContextOptions, walk: (page: Page) => Promise<Value>) {
  const context = await browser.newContext({ ...phone, reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(String(error)))
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  try {
    const value = await walk(page)
    expect(faults).toEqual([])
    return value
  } finally {
    await context.close()
  }
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('scripts off', () => {
  test.each([waking, `/es${waking}`])('%s leads from step to step and back, with a number on each', path =>
    on({ javaScriptEnabled: false }, async page => {
      await page.goto(`${address}${path}`)
      const steps = page.locator('.step')
      const count = await steps.count()
      expect(count).toBe(7)
      for (let number = 1; number <= count; number++) {
        const step = steps.nth(number - 1)
        expect(await step.locator('a[href="tel:911"]').count()).toBe(1)
        await step.locator('a.next').click()
        const next = number < count ? `step-${number + 1}` : 'after'
        await page.waitForURL(`**#${next}`)
        const top = (await page.locator(`#${next}`).boundingBox())?.y ?? -1
        expect(top, next).toBeGreaterThanOrEqual(0)
        expect(top, next).toBeLessThan(120)
      }
      await steps
        .nth(3)
        .getByRole('link', { name: /Back|Volver/ })
        .click()
      await page.waitForURL('**#step-3')
      expect(await page.locator('.timer:visible').count()).toBe(0)
      expect(
        await page
          .getByText(/2 to 3 minutes|2 a 3 minutos/)
          .first()
          .isVisible(),
      ).toBe(true)
    }),
  )

  test('each step after the first fills the screen, and what it says and its ways fit on it', () =>
    on({ javaScriptEnabled: false }, async page => {
      await page.goto(`${address}${waking}`)
      for (const number of [2, 3, 4, 5, 7]) {
        const height =
          (
            await page
              .locator('.step')
              .nth(number - 1)
              .boundingBox()
          )?.height ?? 0
        expect(height, `step ${number}`).toBeGreaterThanOrEqual(844)
        expect(height, `step ${number}`).toBeLessThanOrEqual(860)
      }
    }))

  test('the breath is paced at five seconds, by style alone, and is text for who wants no motion', async () => {
    const paced = (page: Page) =>
      page.locator('.breath-count > *').evaluateAll(all =>
        all.map(one => {
          const { animationName, animationDuration, animationDelay, opacity } = getComputedStyle(one)
          return { animationName, animationDuration, animationDelay, opacity }
        }),
      )
    await on({ reducedMotion: 'no-preference' }, async page => {
      await page.goto(`${address}${waking}#step-4`)
      const counts = await paced(page)
      expect(counts.map(one => one.animationDelay)).toEqual(['0s', '1s', '2s', '3s', '4s'])
      expect(new Set(counts.map(one => `${one.animationName} ${one.animationDuration}`))).toEqual(
        new Set(['count 5s']),
      )
      const at = async (second: number) => {
        await page.evaluate(ms => {
          for (const one of document.getAnimations()) {
            one.pause()
            one.currentTime = ms
          }
        }, second * 1000)
        return page
          .locator('.breath-count > *')
          .evaluateAll(all =>
            all.filter(one => getComputedStyle(one).opacity === '1').map(one => one.textContent),
          )
      }
      expect([await at(5.5), await at(6.5), await at(9.5), await at(10.5)]).toEqual([
        ['Breathe'],
        ['2'],
        ['5'],
        ['Breathe'],
      ])
    })
    await on({ javaScriptEnabled: true }, async page => {
      await page.goto(`${address}${waking}#step-4`)
      expect(new Set((await paced(page)).map(one => `${one.animationName} ${one.opacity}`))).toEqual(
        new Set(['none 1']),
      )
      expect(await page.getByText('One breath, then count up to five.').isVisible()).toBe(true)
    })
  })
})

describe('small and large', () => {
  test.each([
    ['320 px wide', { width: 320, height: 640 }],
    ['at 400 % of a 1280 px screen', { width: 320, height: 211 }],
  ])('%s, no guide runs off the side, in either language', (_, viewport) =>
    on({ viewport }, async page => {
      for (const path of all.flatMap(one => [one, `/es${one}`])) {
        expect((await page.goto(`${address}${path}`))?.status(), path).toBe(200)
        expect(await sideways(page), path).toBe(0)
      }
    }),
  )

  test('at 400 % the next step is reached, and nothing covers the way on', () =>
    on({ viewport: { width: 320, height: 211 } }, async page => {
      await page.goto(`${address}${waking}`)
      for (let number = 1; number <= 7; number++) {
        const next = page
          .locator('.step')
          .nth(number - 1)
          .locator('a.next')
        await next.focus()
        await next.click()
        await page.waitForURL(number < 7 ? `**#step-${number + 1}` : '**#after')
      }
    }))

  test('on paper: every step, lines to write on, and no button that does nothing', () =>
    on({}, async page => {
      await page.goto(`${address}${waking}`)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.step:visible').count()).toBe(7)
      expect(await page.locator('.step-ways:visible, .step-nav:visible, .timer:visible').count()).toBe(0)
      expect(await page.locator('.fill:visible').count()).toBe(2)
      expect(await page.locator('.recovery svg:visible').count()).toBe(3)
    }))
})

describe('by ear and by key', () => {
  test('the tree: one title, the number, the steps as a list, each step a heading with its place', () =>
    on({}, async page => {
      await page.goto(`${address}${waking}`)
      const tree = await page.locator('main').ariaSnapshot()
      const headings = tree.match(/heading "[^"]*" \[level=\d\]/g)
      expect(headings?.slice(0, 10)).toEqual([
        'heading "They do not wake up, or hardly breathe" [level=1]',
        'heading "Step 1 of 7 Try to wake them" [level=2]',
        'heading "Step 2 of 7 Call now" [level=2]',
        'heading "Tell the call taker" [level=3]',
        'heading "Step 3 of 7 Give naloxone" [level=2]',
        'heading "Step 4 of 7 Breathe for them" [level=2]',
        'heading "Step 5 of 7 Look again" [level=2]',
        'heading "Step 6 of 7 Roll them on their side" [level=2]',
        'heading "Step 7 of 7 Stay" [level=2]',
        'heading "More that helps" [level=2]',
      ])
      expect(tree.match(/navigation "[^"]*"/g)).toEqual([
        'navigation "Steps"',
        'navigation "Numbers of another country"',
      ])
      expect(tree).toContain('link "Step 3: Give naloxone"')
      expect(tree.match(/link "Call 911"/g)).toHaveLength(8)
      expect(tree).toContain('link "Next: Breathe for them"')
      expect(tree.match(/img "[^"]+"/g)).toEqual([
        'img "A person on their back. The near arm lies out at the side, bent at the elbow."',
        'img "The far hand lies on the near cheek. The far knee is bent and stands up."',
        'img "The person lies on their side, top knee bent, head tilted back on the hand."',
      ])
      expect(tree).not.toMatch(/region/)
    }))

  test('by key: each way on moves the focus to the heading of its step', () =>
    on({}, async page => {
      await page.goto(`${address}${waking}`)
      await page.locator('.step').first().locator('a.next').focus()
      for (const number of [2, 3, 4, 5, 6, 7]) {
        await page.keyboard.press('Enter')
        await expect.poll(() => focused(page)).toBe(`step-${number}`)
        for (let presses = 0; presses < 8; presses++) {
          await page.keyboard.press('Tab')
          if (await page.evaluate(() => document.activeElement?.classList.contains('next'))) break
        }
      }
      await page.keyboard.press('Enter')
      await expect.poll(() => focused(page)).toBe('after')
    }))

  test.each(['light', 'dark'] as const)('no fault that a machine can find, by %s', colorScheme =>
    on({ colorScheme }, async page => {
      for (const path of [waking, `/es${all[11]}`, all[6]!]) {
        await page.goto(`${address}${path}`)
        await accessible(page)
      }
      const start = page.getByRole('button', { name: 'I gave a dose now' }).first()
      await start.click()
      await accessible(page)
    }),
  )
})

describe('timers', () => {
  const clock = (page: Page) => page.getByRole('timer').first()
  const seconds = async (page: Page) => {
    const [minutes, rest] = (await clock(page).textContent())!.split(':').map(Number)
    return minutes! * 60 + rest!
  }
  /** The page at two at night, with a clock that stands until it is told to run. */
  const atTwo = async (page: Page) => {
    await page.clock.install({ time: new Date('2026-11-29T02:00:00Z') })
    await page.goto(`${address}${waking}`)
    await page.clock.pauseAt(new Date('2026-11-29T02:01:00Z'))
  }
  const told = (page: Page) => page.locator('.timer-told').first()

  test('the dose: counts, says when to look, when to give the next, and starts again', () =>
    on({}, async page => {
      await atTwo(page)
      const beside = page.locator('#step-4 ~ .timer .timer-clock')
      expect(await beside.isVisible()).toBe(false)
      await page.getByRole('button', { name: 'I gave a dose now' }).first().click()
      await page.clock.runFor(65_600)
      expect(await clock(page).textContent()).toBe('1:05')
      expect(await beside.isVisible()).toBe(true)
      expect(await beside.textContent()).toBe('1:05')
      expect(await told(page).textContent()).toContain('Look again at 2 minutes.')
      await page.clock.runFor(54_000)
      expect(await told(page).textContent()).toContain('Look again at 2 minutes.')
      await page.clock.runFor(1000)
      expect(await told(page).textContent()).toBe(
        'Look now. No change? Give the next dose, in the other nostril.',
      )
      await page.clock.runFor(60_000)
      expect(await clock(page).textContent()).toBe('3:00')
      expect(await told(page).textContent()).toMatch(/^3 minutes\. No change\? Give the next dose now/)
      expect(await page.locator('#step-5 ~ .timed .timer-clock').textContent()).toBe('3:00')
      await page.getByRole('button', { name: 'I gave the next dose now' }).last().click()
      await page.clock.runFor(2000)
      expect(await seconds(page)).toBeLessThanOrEqual(2)
      expect(await told(page).textContent()).toContain('Look again at 2 minutes.')
    }))

  test('every dose stays on the page for the ambulance, and a tap by mistake is taken back', () =>
    on({}, async page => {
      await atTwo(page)
      const times = page.locator('.timer-times').first()
      const undo = page.getByRole('button', { name: 'That tap was a mistake' })
      expect(await undo.count()).toBe(0)
      await page.getByRole('button', { name: 'I gave a dose now' }).first().click()
      await page.clock.runFor(180_000)
      await page.getByRole('button', { name: 'I gave the next dose now' }).first().click()
      await page.clock.runFor(5000)
      expect(await times.textContent()).toMatch(/^Doses given at \d+:01\sAM, \d+:04\sAM$/)
      await undo.first().click()
      expect(await times.textContent()).toMatch(/^Doses given at \d+:01\sAM$/)
      expect(await seconds(page)).toBeGreaterThanOrEqual(185)
      await undo.first().click()
      expect(await page.locator('.timer-clock').first().textContent()).toBe('')
      expect(await page.getByRole('button', { name: 'I gave a dose now' }).count()).toBeGreaterThan(0)
      expect(await undo.count()).toBe(0)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('I gave a dose now')
    }))

  test('it goes on after a step, a reload, and a way to another page and back, and nothing is stored', () =>
    on({}, async page => {
      await atTwo(page)
      await page.getByRole('button', { name: 'I gave a dose now' }).first().click()
      await page.locator('.step').nth(2).locator('a.next').click()
      await page.waitForURL('**#step-4')
      await page.clock.runFor(30_000)
      await page.reload()
      await page.clock.runFor(10_000)
      expect(await seconds(page)).toBeGreaterThanOrEqual(39)
      expect(await seconds(page)).toBeLessThanOrEqual(45)
      await page.goto(`${address}/right-now`)
      await page.clock.runFor(20_000)
      const kept = await page.evaluate(() => [localStorage.length, document.cookie])
      expect(kept).toEqual([0, ''])
      await page.goBack()
      await page.clock.runFor(1000)
      expect(await seconds(page)).toBeGreaterThanOrEqual(60)
      expect(await seconds(page)).toBeLessThanOrEqual(70)
      await page.goto(`${address}/`)
      await page.goto(`${address}${waking}`)
      await page.clock.runFor(1000)
      expect(await page.locator('.timer-clock').first().textContent()).toBe('')
    }))

  test('its script is small, and allowed by its hash where it stands and nowhere else', async () => {
    const seen = async (path: string) => {
      const answer = await fetch(`${address}${path}`)
      const policy = answer.headers.get('content-security-policy') ?? ''
      const scripts = [...(await answer.text()).matchAll(/<script>(.*?)<\/script>/gs)].map(found => found[1]!)
      const allowed = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ')
      return { scripts, allowed }
    }
    const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
    const { allowed: elsewhere } = await seen('/')
    expect(elsewhere).toHaveLength(1)
    for (const path of ['/right-now', waking, `/es${waking}`, all[1]!, all[9]!, letter]) {
      const { scripts, allowed } = await seen(path)
      expect(allowed).toHaveLength(4)
      expect(allowed).toEqual(expect.arrayContaining(scripts.map(hashOf)))
      const most = path === '/right-now' ? 1700 : 1100
      for (const script of scripts.slice(1)) expect(Buffer.byteLength(script)).toBeLessThanOrEqual(most)
    }
    for (const path of ['/', '/library', '/substances']) {
      const { scripts, allowed } = await seen(path)
      expect(scripts).toHaveLength(1)
      expect(allowed).toEqual(scripts.map(hashOf))
    }
  })
})

describe('words to say', () => {
  test('are copied with one tap, without the quotes, and it is said that they are', () =>
    on({ permissions: ['clipboard-read', 'clipboard-write'] }, async page => {
      for (const path of [letter, `/es${letter}`]) {
        await page.goto(`${address}${path}`)
        const line = page.locator('.steps.say li').first()
        const words = /“([^”]+)/.exec((await line.textContent())!)![1]!
        const copy = line.getByRole('button')
        await copy.focus()
        await page.keyboard.press('Enter')
        await line
          .getByRole('status')
          .getByText(path === letter ? 'Copied' : 'Copiado')
          .waitFor()
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words)
      }
      await accessible(page)
    }))

  test('without a script they are plain text, with no button that does nothing', () =>
    on({ javaScriptEnabled: false }, async page => {
      await page.goto(`${address}${letter}`)
      expect(await page.locator('.steps.say li').count()).toBeGreaterThan(0)
      expect(await page.locator('.steps.say button').count()).toBe(0)
    }))
})

test('every guide with its style is under 15 KB on the wire', async () => {
  const { gzipSync } = await import('node:zlib')
  for (const path of all.flatMap(one => [one, `/es${one}`])) {
    const text = await (await fetch(`${address}${path}`)).text()
    expect(text).toContain('<style>')
    expect(gzipSync(text).length, path).toBeLessThanOrEqual(15_000)
  }
})
