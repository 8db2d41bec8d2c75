// Makes the pictures in docs/pictures/ from the built product: its sample community, and a notebook of two weeks.
// Each is <what>-<phone|desktop>-<light|night>.png, or <what>-paper.png. Words as arguments make only those of that name.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../tests/browser.ts'
import { startFootbridge } from '../tests/footbridge.ts'
import { signInAs } from '../tests/people.ts'
import * as notebook from '../tests/walks/notebook.ts'
import { phoneIn } from '../tests/walks/phone.ts'
import { smallPng } from './small-png.mjs'

const folder = 'docs/pictures'
const wanted = process.argv.slice(2)
const { zone } = notebook
/** The moment at which all pictures are taken: a Tuesday, early in the afternoon. */
const moment = Temporal.ZonedDateTime.from(`2026-11-24T13:30[${zone}]`)
const screens = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 },
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
}
const nightOnDesktop = ['front', 'question', 'today']
let bytes = 0

/** Sets the clock of a page, of its worker or of the server; it then runs on. Is sent there as text. */
function startClockAt(start) {
  const real = Date.now
  const ahead = start - real()
  const now = () => real() + ahead
  globalThis.Date = new Proxy(Date, {
    construct: (made, given, target) => Reflect.construct(made, given.length > 0 ? given : [now()], target),
    get: (made, name) => (name === 'now' ? now : made[name]),
  })
  Temporal.Now.instant = () => Temporal.Instant.fromEpochMilliseconds(now())
}
const clock = `(${startClockAt})(${moment.epochMilliseconds})`

function keep(name, png) {
  const small = smallPng(png)
  writeFileSync(join(folder, `${name}.png`), small)
  bytes += small.length
  process.stderr.write(`${name}  ${Math.round(small.length / 1024)} KB\n`)
}

/**
 * Takes what the page shows now, by day and by night. `below`: what of the page is brought to the top first; a page that
 * was opened at a step stands there already.
 */
function camera(page, screen) {
  return async (what, { below } = {}) => {
    if (wanted.length > 0 && !wanted.includes(what)) return
    await page.waitForFunction(
      () => document.querySelector('style') === null || document.documentElement.matches('[data-letters]'),
    )
    await page.evaluate(() => document.fonts.ready.then(() => document.activeElement?.blur()))
    const saved = page.locator('.told .close')
    if (await saved.count()) await saved.click()
    await page.mouse.move(0, 0)
    if (below) await below.evaluate(found => scrollTo(0, found.getBoundingClientRect().top + scrollY - 72))
    else if (!page.url().includes('#step')) await page.evaluate(() => scrollTo(0, 0))
    for (const light of ['light', 'night']) {
      if (screen === 'desktop' && light === 'night' && !nightOnDesktop.includes(what)) continue
      await page.emulateMedia({ colorScheme: light === 'night' ? 'dark' : 'light' })
      keep(`${what}-${screen}-${light}`, await page.screenshot({ animations: 'disabled', caret: 'hide' }))
    }
    await page.emulateMedia({ colorScheme: 'light' })
  }
}

/** Takes a page as it comes out on paper, `width` by `height` pixels of it. */
async function onPaper(page, what, width, height) {
  if (wanted.length > 0 && !wanted.includes(what)) return
  const size = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width, height })
  keep(`${what}-paper`, await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  await page.setViewportSize(size)
  await page.emulateMedia({ media: 'screen' })
}

async function commons(open, address, screen) {
  const page = await open()
  const take = camera(page, screen)
  const see = async (what, path) => {
    await page.goto(address + path)
    await take(what)
  }
  await see('front', '/')
  await rightNow(page, address, screen)
  await see('library', '/library')
  await see('article', '/library/moderation')
  await see('questions', '/questions')
  await page.getByRole('link', { name: /proud of cutting down/ }).click()
  await page.getByRole('heading', { level: 1, name: /proud of cutting down/ }).waitFor()
  await take('question')
  await page.context().close()
}

/** Right now: the way in, steps of a guide with what stands beside them, what is found, the papers. */
async function rightNow(page, address, screen) {
  const take = camera(page, screen)
  const see = async (what, path) => {
    await page.goto(`${address}${path}`)
    await take(what)
  }
  const guide = '/right-now/cant-wake-them/not-waking'
  await see('right-now', '/right-now')
  await see('not-waking', guide)
  await see('breaths', `${guide}#step-4`)
  await see('on-their-side', `${guide}#step-6`)
  await page.goto(`${address}${guide}#step-3`)
  await page.getByRole('button', { name: 'I gave a dose' }).first().click()
  await take('dose')
  await see('found', '/right-now/find?q=wont wake up')
  await see('wants-praise', '/right-now/said-something/wants-praise')
  await take('words-to-say', { below: page.locator('.steps.say') })
  await see('numbers', '/lines')
  await see('substance', '/substances/fentanyl')
  await page.goto(`${address}/substances/after?used=alcohol&used=heroin&since=12&unit=hours`)
  await take('after-last-use', { below: page.getByRole('heading', { name: /after the last use$/ }) })
  if (screen !== 'phone') return
  await page.goto(`${address}/right-now/card`)
  await onPaper(page, 'wallet-card', 794, 560)
  await page.goto(`${address}/right-now/fridge`)
  await onPaper(page, 'fridge', 794, 1123)
}

async function asking(open, address, screen, cookie) {
  const page = await open(cookie)
  const take = camera(page, screen)
  await page.goto(`${address}/questions/ask`)
  await page.locator('#title').fill('He counts his good days, and I count the bottles')
  await page
    .locator('#body')
    .fill(
      'My husband Kevin has cut down from a bottle a day to half. He tells me every night how well he does. I called his sister in Fairview at 555-201-3344, and she says to throw him out.\n\nWhat can I say that is true?',
    )
  await page.getByLabel('Their partner, wife or husband').check()
  await page.getByLabel('Alcohol').check()
  await take('ask', { below: page.locator('label[for=title]') })
  await page.getByRole('button', { name: 'Look it over' }).click()
  await page.locator('mark').first().waitFor()
  await take('look-over')
  await page.context().close()
}

async function desk(open, address, screen, cookie) {
  const page = await open(cookie)
  await page.goto(`${address}/desk`)
  await camera(page, screen)('desk')
  await page.context().close()
}

async function notes(open, address, screen) {
  const page = await open()
  const take = camera(page, screen)
  const { button, heading, way } = notebook.hands(page)
  const none = async () => {}
  await page.goto(`${address}/notebook`)
  await heading('A notebook that only you can open').waitFor()
  await take('notebook')
  await notebook.makeNotebook(page, address)
  await notebook.seed(page, notebook.twoWeeks(moment.toPlainDate()))
  await notebook.tellAboutBee(page, none)
  await page.locator('.line').first().waitFor()
  await take('today')
  await way('Write').click()
  await heading('What did you see?').waitFor()
  await take('log')
  await way('Days').click()
  await page.locator('.line').first().waitFor()
  await take('days')
  await way('Today').click()
  await button(/^Hours by day/).click()
  await heading('How their hours went').waitFor()
  await page.locator('svg.plot').first().waitFor()
  await take('hours')
  await button('Back').click()
  await button(/^When a talk may go well/).click()
  await page.locator('.window-card').first().waitFor()
  await take('least-affected')
  await script(page, screen, take)
  await kit(page, screen, take)
  await way('Today').click()
  await button('What is happening?').click()
  await heading('What is happening?').waitFor()
  await take('moment')
  await tools(page, take)
  await account(page, address, screen, take)
  await page.context().close()
}

/** Kept twice: the words, the devices, a circle. */
async function account(page, address, screen, take) {
  const phone = phoneIn(page.context(), page, address)
  const { button, heading, field, door } = phone
  await door('Never lose it')
  await button('Set up an account').click()
  await phone.signIn(`${screen}.pictures@example.org`)
  await phone.pinNow().fill(notebook.pin)
  await button('Go on').click()
  await heading('Your seven words').waitFor()
  await take('seven-words')
  await phone.wordsBack()
  for (let left = 2; left > 0; left--) await button('Not now').click()
  await heading('It is kept twice now').waitFor()
  await phone.copy()
  await take('devices')
  await button('Add one').click()
  await phone.pinNow().fill(notebook.pin)
  await button('Show a code').click()
  await page.locator('svg.qr').first().waitFor()
  await take('second-device')
  await door('Circles')
  await button('Start a circle').click()
  await field('Name of the circle').fill('For Bee')
  await field('Your name, as the others see it').fill('Mom')
  await phone.pinNow().fill(notebook.pin)
  await button('Start it').click()
  await heading('For Bee').waitFor()
  await page.locator('.rows-of li', { hasText: 'Mom (you, started it)' }).waitFor()
  await take('circle')
}

/** Tools of the method, each with something written in it. */
async function tools(page, take) {
  const { button, heading, way, tick, choose, openTool, answerHome, answerAll } = notebook.hands(page)
  await openTool(/How safe is home/)
  await answerHome()
  await heading('Every tool is open').waitFor()
  await way('Today').click()
  await button(/Every tool/).click()
  await heading('Every tool').waitFor()
  await take('tools')
  await openTool(/Using or not/)
  await tick('Slurred words')
  await tick('Smells of alcohol')
  await page.getByText('Because of: Slurred words').waitFor()
  await take('signs')
  await openTool(/What leads to use/)
  await heading(/./).waitFor()
  await take('analysis')
  await openTool(/Money and a place to live/)
  await button('Think one question through').click()
  await choose('What do they ask for?', 'Cash')
  await page.getByLabel('In your words').fill('Four hundred for the rent, by tonight')
  await choose('By when do they say they need it?', 'Now')
  await button('Next').click()
  await answerAll('No')
  await button('Next').click()
  await button('Next').click()
  await button('Keep it').click()
  await button('Go on with it').waitFor()
  await take('money')
  await openTool(/My own life/)
  await heading(/./).waitFor()
  await take('own-life')
  await openTool(/The first weeks of treatment/)
  await page.getByLabel('The first day').fill(moment.toPlainDate().toString())
  await page.getByLabel('Where?').fill('Riverside Clinic')
  await button('Next').click()
  await tick('Methadone')
  await button('Next').click()
  await page.getByLabel('What?', { exact: true }).fill('Dosing')
  for (const day of ['Mon', 'Wed', 'Fri']) await tick(day)
  await button('Next').click()
  await button('Keep this plan').click()
  await page.getByText('Week 1', { exact: true }).waitFor()
  await take('first-weeks')
  await openTool(/Children and driving/)
  await heading(/./).waitFor()
  await take('children')
  await way('Words').click()
  await button('Make a script').click()
  await page.getByText('To ask, or to say what you see').waitFor()
  await take('aims')
}

async function script(page, screen, take) {
  const { button, heading, way, answer, words, use } = notebook.hands(page)
  await way('Words').click()
  await button('Make a script').click()
  await answer(/tell me how well I’m doing/).click()
  await use('Thank you for trying so hard.')
  await button('Next').click()
  await page
    .locator('.true-facts')
    .getByRole('checkbox', { name: 'You used less yesterday.' })
    .check({ force: true })
  await take('script-part')
  await button('Next').click()
  await use('I know how hard it is to cut down.')
  await button('Next').click()
  await heading('What do you feel?').waitFor()
  await words().fill('You never listen to me.')
  await page.getByText('One spot that may close the door').waitFor()
  await take('script-spot')
  await words().fill('I’m proud of that part, and I still get scared.')
  await button('Next').click()
  await use('I’ve pushed too hard, and I’m sorry.')
  await button('Next').click()
  await use('Would you meet someone who helps people cut down safely?')
  await button('Next').click()
  await use('I’ll come along, and you can choose the day.')
  await button('Next').click()
  await heading('Your script').waitFor()
  await page.getByText('All seven parts are there.').waitFor()
  await button('Save the script').click()
  await page.getByText('Ready to say').waitFor()
  await take('script')
  if (screen === 'phone') await onPaper(page, 'script-card', 380, 290)
  await way('Words').click()
  await button('Is now a good time?').click()
  await answer(/Using or high/).click()
  await answer('No, we are safe').click()
  await heading('Hold it back for now').waitFor()
  await take('gate')
}

async function kit(page, screen, take) {
  const { button, heading, way } = notebook.hands(page)
  await way('Kit').click()
  await button('Put it in my kit').click()
  await button('Add a place').click()
  await notebook.fillClinic(page)
  await button('Save this place').click()
  await heading('Treatment kit').waitFor()
  await notebook.readyTheLine(page, moment.toPlainDate())
  await take('kit')
  if (screen === 'phone') await onPaper(page, 'kit', 720, 660)
  await button(/They said yes/)
    .first()
    .click()
  await heading('They said yes').waitFor()
  await take('yes')
}

mkdirSync(folder, { recursive: true })
const dataDir = mkdtempSync(join(tmpdir(), 'footbridge-pictures-'))
chmodSync(dataDir, 0o711) // the account that runs the database may pass through
const running = await startFootbridge({
  FOOTBRIDGE_DATA: dataDir,
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock)}`,
})
const browser = await openBrowser()
try {
  const { address } = running
  const member = await signInAs(address, 'riverbend@sample.example')
  const counsellor = await signInAs(address, 'maya@sample.example')
  for (const [screen, size] of Object.entries(screens)) {
    const open = async cookie => {
      const context = await browser.newContext({
        ...size,
        timezoneId: zone,
        locale: 'en-US',
        reducedMotion: 'reduce',
      })
      context.setDefaultTimeout(20_000)
      await context.addInitScript(clock)
      // The worker has a clock of its own.
      await context.route(/\/worker-[\w-]{8}\.js$/, async route => {
        const response = await route.fetch()
        await route.fulfill({ response, body: `${clock}\n${await response.text()}` })
      })
      const [name, value] = cookie?.split(/=(.*)/s) ?? []
      if (cookie) await context.addCookies([{ name, value, url: address }])
      return context.newPage()
    }
    await commons(open, address, screen)
    await asking(open, address, screen, member)
    await desk(open, address, screen, counsellor)
    await notes(open, address, screen)
  }
  process.stderr.write(`${(bytes / 1048576).toFixed(1)} MB in all\n`)
} finally {
  await browser.close()
  await running.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
