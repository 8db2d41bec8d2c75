import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { answerLines, keepLines } from './kept-lines.ts'

const line = {
  title: 'Valley line',
  summary: 'For anyone.',
  use: 'violence',
  hours: 'Always',
  checked: '',
  region: '',
}
const told = (dial: string) => ({ lines: [{ ...line, phone: dial, dial }] })

/** What the network answers next, and what the browser keeps. */
let network: () => Promise<Response>
const stores = new Map<string, Map<string, Response>>()

beforeEach(() => {
  vi.useFakeTimers()
  stores.clear()
  vi.stubGlobal('fetch', () => network())
  vi.stubGlobal('caches', {
    has: async (name: string) => stores.has(name),
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return {
        match: async (path: string) => store.get(path)?.clone(),
        put: async (path: string, answer: Response) => void store.set(path, answer),
      }
    },
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const answering =
  (body: unknown, status = 200) =>
  async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
const dead = async () => {
  throw new TypeError('no network')
}
const never = () => new Promise<Response>(() => {})

/** What the notebook is answered, once a slow network had its time. */
async function asked() {
  const rest: Promise<unknown>[] = []
  const answer = answerLines({
    waitUntil: (one: Promise<unknown>) => rest.push(one),
  } as unknown as FetchEvent)
  await vi.advanceTimersByTimeAsync(2000)
  const got = await answer
  return got.type === 'error' ? 'no answer' : await got.json()
}
async function install() {
  const done = keepLines()
  await vi.advanceTimersByTimeAsync(2000)
  await done
}

test('the network comes first, and what it said last stands in with none', async () => {
  network = answering(told('100'))
  await install()
  network = dead
  expect(await asked()).toEqual(told('100'))
  network = answering(told('200'))
  expect(await asked()).toEqual(told('200'))
  network = dead
  expect(await asked()).toEqual(told('200'))
})

test('a slow network gets two seconds; what it says later is kept for the next time', async () => {
  network = answering(told('100'))
  await install()
  let late = (_: Response) => {}
  network = () => new Promise(resolve => (late = resolve))
  expect(await asked()).toEqual(told('100'))
  late(await answering(told('200'))())
  await vi.advanceTimersByTimeAsync(0)
  network = never
  expect(await asked()).toEqual(told('200'))
})

test.each([
  ['a page of whoever lends the network', '<!doctype html><title>Sign in to the café</title>', 200],
  ['a number that is none', { lines: [{ ...line, phone: '1', dial: '*21*100#' }] }, 200],
  ['a fault', told('300'), 503],
])('%s is neither shown nor kept', async (_, body, status) => {
  network = answering(told('100'))
  await install()
  network = answering(body, status)
  expect(await asked()).toEqual(told('100'))
  network = dead
  expect(await asked()).toEqual(told('100'))
})

test('with nothing kept and no network there is no answer, and the program installs all the same', async () => {
  network = dead
  await install()
  expect(await asked()).toBe('no answer')
  network = never
  await install()
})

test('removed with the notebook, it does not come back', async () => {
  network = answering(told('100'))
  await install()
  stores.clear()
  expect(await asked()).toEqual(told('100'))
  expect([...stores.keys()]).toEqual([])
})
