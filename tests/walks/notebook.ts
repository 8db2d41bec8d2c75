import type { Page } from 'playwright-core'

export const pin = '482915'
export const zone = 'America/Chicago'

/** Called with a name for every stop of a walk, to check or to picture the screen as it stands. */
type Stop = (name: string) => Promise<void>

/** What a member finds on a screen of the notebook, by the words on it. A page that is not open yet is given by a function. */
export function hands(here: Page | (() => Page)) {
  const page = () => (typeof here === 'function' ? here() : here)
  const button = (name: string | RegExp) =>
    page().getByRole('button', { name, exact: typeof name === 'string' })
  const heading = (name: string | RegExp) => page().getByRole('heading', { name, level: 1 })
  const way = (name: string) => page().getByRole('navigation').getByRole('button', { name, exact: true })
  const answer = (name: string | RegExp) => page().locator('.answers').getByRole('button', { name }).first()
  /** A tool comes in a file of its own: the page of every tool goes first. */
  const opened = () => page().locator('h1', { hasNotText: 'Every tool' }).first().waitFor()
  return {
    button,
    heading,
    way,
    answer,
    tick: (name: string | RegExp) =>
      page()
        .getByRole('checkbox', { name, exact: typeof name === 'string' })
        .check({ force: true }),
    choose: (group: string, name: string) =>
      page()
        .getByRole('group', { name: group })
        .getByRole('radio', { name, exact: true })
        .check({ force: true }),
    words: () => page().getByLabel('Your words', { exact: true }),
    use: (example: string) => button(`Use this one: ${example}`).click(),

    /** From anywhere: opens a tool on the page of every tool. */
    async openTool(name: RegExp) {
      await way('Today').click()
      await button(/Every tool/).click()
      await heading('Every tool').waitFor()
      await button(name).click()
      await opened()
    },

    /** On the questions about home: no to every one, but those whose words are given. */
    async answerHome(others: Record<string, 'Yes' | 'I would rather not say'> = {}) {
      await opened()
      const again = button('Things have changed: answer again')
      if ((await answer('Yes, I am alone').count()) === 0) await again.click()
      await answer('Yes, I am alone').click()
      for (let asked = 0; asked < 12; asked++) {
        const title = (await page().getByRole('heading', { level: 1 }).textContent()) ?? ''
        const other = Object.entries(others).find(([words]) => title.includes(words))
        await answer(other ? new RegExp(`^${other[1]}`) : /^No/).click()
        if (asked < 11)
          await page().waitForFunction(was => document.querySelector('h1')?.textContent !== was, title)
      }
      await button('Keep these answers').click()
    },

    /** On a step of yes-or-no questions: the same answer to all of them, but those whose words are given. */
    async answerAll(most: 'Yes' | 'No', others: Record<string, 'Yes' | 'No'> = {}) {
      for (const group of await page().locator('form').getByRole('group').all()) {
        const title = (await group.locator('legend').first().textContent()) ?? ''
        const other = Object.entries(others).find(([words]) => title.includes(words))?.[1]
        const label = group.locator('label').filter({ hasText: new RegExp(`^${other ?? most}$`) })
        if ((await label.count()) > 0) await label.click()
      }
    },
  }
}

/** Makes a notebook on a device that has none, and stands on Today. */
export async function makeNotebook(page: Page, address: string) {
  const { button, heading } = hands(page)
  await page.goto(`${address}/notebook`)
  await page.getByLabel('I have thought about who can pick up this device').check()
  await button('Set a PIN').click()
  await page.getByLabel('PIN', { exact: true }).fill(pin)
  await page.getByLabel('The same again', { exact: true }).fill(pin)
  await button('Make my notebook').click()
  await heading('Today').waitFor()
}

export async function unlock(page: Page) {
  const { button, heading } = hands(page)
  await page.getByLabel('PIN', { exact: true }).fill(pin)
  await button('Open').click()
  await heading('Today').waitFor()
}

/** The two weeks before a day, as a member would note them: high in the morning and at night, clearest before supper. */
export function twoWeeks(today: Temporal.PlainDate): object[] {
  const at = (day: Temporal.PlainDate, clock: string) =>
    day.toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant().toString()
  return Array.from({ length: 14 }, (_, index) => today.subtract({ days: index + 1 })).flatMap(
    (day, index) => {
      const note = (kind: string, state: string, from: string, until: string, what = '') => ({
        version: 1,
        id: `seed${day.toString().replaceAll('-', '')}${kind.replace('-', '')}${from.slice(0, 2)}`,
        kind,
        what,
        state,
        sure: 'sure',
        zone,
        from: at(day, from),
        until: at(day, until),
      })
      return [
        note('used', 'using', '09:30', '11:00'),
        note('bathroom', 'using', '19:30', '23:40', 'picking at her skin'),
        index % 7 === 5
          ? note('meal', 'using', '17:10', '18:00')
          : note('meal', 'least-affected', '17:10', '18:40', 'ate with me'),
        ...(index % 3 === 0 ? [note('used-less', 'least-affected', '16:30', '16:30')] : []),
        ...(index % 4 === 1 ? [note('kept-plan', 'least-affected', '16:00', '16:45')] : []),
      ]
    },
  )
}

/** Writes observations through the notebook's own worker, the way another open page of it would. */
export async function seed(page: Page, observations: object[]) {
  await page.evaluate(
    async ({ observations, pin }) => {
      const address = performance
        .getEntriesByType('resource')
        .map(one => one.name)
        .find(name => /assets\/worker-/.test(name))
      const worker = new Worker(address!, { type: 'module' })
      let last = 0
      const ask = (question: object) =>
        new Promise<unknown>(resolve => {
          const n = ++last
          worker.addEventListener('message', ({ data }) => {
            if (data.n === n) resolve(data.answer ?? data.fault)
          })
          worker.postMessage({ n, question })
        })
      await ask({ ask: 'open' })
      const opened = await ask({ ask: 'unlock', pin })
      if (!JSON.stringify(opened).includes('done')) throw new Error(JSON.stringify(opened))
      for (const data of observations as { id: string }[])
        await ask({ ask: 'record', type: 'observation', data, id: data.id })
      worker.terminate()
    },
    { observations, pin },
  )
}

/** From Today and back: a partner on heroin and meth, hardly ever clear, after time away; no naloxone at home. */
export async function tellAboutBee(page: Page, stop: Stop) {
  const { button, heading, tick, choose } = hands(page)
  await button(/About your loved one/).click()
  await heading('About your loved one').waitFor()
  await page.getByLabel('A name to show').fill('Bee')
  await choose('What are you to them?', 'Partner')
  await tick('Heroin')
  await tick('Meth')
  await choose('Are they hardly ever clear?', 'Yes')
  await choose('Have they had time away, or cut down?', 'Yes')
  await page.getByText('an amount that was normal before').waitFor()
  await choose('Is there naloxone (Narcan) at home?', 'No')
  await page.getByRole('link', { name: 'How to get it and use it' }).waitFor()
  await choose('Are you ever afraid of them?', 'No')
  await stop('loved-one')
  await button('Save').click()
  await heading('Today').waitFor()
}

/** On the form of a new place: a clinic with all that makes it ready. */
export async function fillClinic(page: Page) {
  const { tick, choose } = hands(page)
  await page.getByLabel('Name', { exact: true }).fill('Riverside Clinic')
  await page.getByLabel('Phone', { exact: true }).fill('555-0142')
  await tick('Methadone')
  await tick('Buprenorphine')
  await choose('When do they answer?', 'Set hours')
  await choose('Do they take people who also use meth or cocaine?', 'Yes')
  await page.getByLabel('The first step').fill('Call before 8 and ask for Dana')
  await page.getByLabel('Who goes along?').fill('I do')
  await page.getByLabel('What to bring').fill('ID and insurance card')
}

/** In the kit: makes the national line ready too, so that two places are. */
export async function readyTheLine(page: Page, today = Temporal.Now.plainDateISO(zone)) {
  const { button, choose } = hands(page)
  await button('Change: SAMHSA National Helpline').click()
  await choose('Do they take people who also use meth or cocaine?', 'Yes')
  await page.getByLabel('The first step').fill('Say the ZIP code')
  await page.getByLabel('Who goes along?').fill('I call with her')
  // The site looked at the line on a day of its own, by now perhaps too long ago.
  await page.getByLabel('When did you last check this?').fill(today.toString())
  await button('Save this place').click()
  await page.getByText('Two places are ready.').waitFor()
}

/** Answers to "Is now a good time?" that open the gate. */
export async function goodTime(page: Page) {
  const { answer } = hands(page)
  await answer(/As clear as they get/).click()
  await answer('No, we are safe').click()
  await answer('Sure').click()
  await answer('Yes, calm enough').click()
}
