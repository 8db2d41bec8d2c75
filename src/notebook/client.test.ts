import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { connect, openNotebook } from './client.ts'
import { type Change, readQuestion, refused } from './messages.ts'
import { serve } from './worker.ts'

vi.setConfig({ testTimeout: 60_000 })

const { port1, port2 } = new MessageChannel()
const stop = serve(port1 as never, undefined, 'https://notes.example.org')
port1.start()
port2.start()
afterAll(() => {
  stop()
  port1.close()
})

async function notebook() {
  const connected = await connect(port2 as never)
  if (refused(connected)) throw new Error(connected.refusal)
  return connected
}

test('the screens speak to the worker by promises and hear of changes', async () => {
  const mine = await notebook()
  expect(mine.status()).toBe('none')
  const heard: Change[] = []
  const leave = mine.subscribe(change => heard.push(change))
  expect(await mine.setUp('274913')).toEqual({ done: true, damaged: 0, newer: 0 })
  expect(mine.status()).toBe('open')
  const entry = await mine.record('note', { text: 'calm' })
  if (refused(entry)) throw new Error(entry.refusal)
  expect(entry.data.text).toBe('calm')
  const corrected = await mine.correct(entry.id, { text: 'calmer' }, entry.versions)
  expect(corrected).toMatchObject({ id: entry.id, data: { text: 'calmer' }, others: [] })
  expect(await mine.list('note')).toEqual([corrected])
  expect(heard).toEqual([
    { change: 'status', status: 'open' },
    { change: 'entries', ids: [entry.id], types: ['note'] },
    { change: 'entries', ids: [entry.id], types: ['note'] },
  ])
  leave()
  expect(await mine.remove(entry.id)).toEqual({ done: true })
  expect(heard).toHaveLength(3)
  expect(await mine.setLockMinutes(15)).toEqual({ done: true })
  expect(mine.lockMinutes()).toBe(15)
  expect(await mine.lock()).toEqual({ done: true })
  expect(mine.status()).toBe('locked')
  expect(await mine.unlock('111111')).toEqual({ refusal: 'wrong-pin', left: 4, waitSeconds: 0 })
  expect(await mine.erase()).toEqual({ done: true })
  expect(mine.status()).toBe('none')
})

test('what is not a question of ours is refused, and breaks nothing', async () => {
  const mine = await notebook()
  expect(await mine.record('Not A Type', {})).toEqual({ refusal: 'malformed' })
  expect(await mine.record('note', null)).toEqual({ refusal: 'malformed' })
  expect(await mine.unlock('')).toEqual({ refusal: 'malformed' })
  expect(await mine.setLockMinutes(3 as never)).toEqual({ refusal: 'malformed' })
  expect(await mine.list('note')).toEqual({ refusal: 'not-set-up' })
})

test('reading a message never throws, and lets only whole questions through', () => {
  fc.assert(
    fc.property(fc.anything(), noise => {
      expect(() => readQuestion(noise)).not.toThrow()
      expect(readQuestion({ n: 1, question: noise })).toEqual({ n: 1 })
    }),
  )
  for (const ask of ['toString', '__proto__', 'constructor', 'lock '])
    expect(readQuestion({ n: 1, question: { ask } })).toEqual({ n: 1 })
  expect(readQuestion({ n: 'x', question: { ask: 'lock' } })).toBeUndefined()
  expect(readQuestion({ n: 2, question: { ask: 'lock' } })).toEqual({ n: 2, question: { ask: 'lock' } })
})

test('a browser without a secure context or workers is refused in words', async () => {
  expect(await openNotebook()).toEqual({ refusal: 'not-secure' })
  Object.defineProperty(globalThis, 'isSecureContext', { value: true, configurable: true })
  expect(await openNotebook()).toEqual({ refusal: 'no-worker' })
})
