import { afterEach, expect, test, vi } from 'vitest'
import { toolAddress, toolScreens } from '../../right-now/tools.ts'
import { asked, brought, readAddress } from './go.ts'

const replaced = vi.fn()

function arrive(hash: string): void {
  vi.stubGlobal('location', { hash, pathname: '/notebook' })
  vi.stubGlobal('history', { replaceState: replaced })
  readAddress()
}

afterEach(() => {
  brought.value = null
  asked.value = null
  replaced.mockClear()
  vi.unstubAllGlobals()
})

test.each([
  ['#link.7Q2MXK4D9TRA0CBE56ZWHN8JP3VF', { kind: 'link', code: '7Q2MXK4D9TRA0CBE56ZWHN8JP3VF' }],
  ['#join.7Q2M-XK4D', { kind: 'join', code: '7Q2M-XK4D' }],
])('%s is taken in, and the address keeps no trace of it', (hash, found) => {
  arrive(hash)
  expect(brought.value).toEqual(found)
  expect(replaced).toHaveBeenCalledExactlyOnceWith(null, '', '/notebook')
})

test.each(['', '#page', '#link.', '#open.7Q2M', '#join.<b>', `#link.${'A'.repeat(65)}`])(
  '“%s” brings nothing',
  hash => {
    arrive(hash)
    expect(brought.value).toBeNull()
    expect(replaced).not.toHaveBeenCalled()
  },
)

test.each(toolScreens)(
  'the tool “%s”, as a right-now page names it, is a screen here, and the address keeps no trace',
  name => {
    arrive(toolAddress(name).replace('/notebook', ''))
    expect(asked.value).toBe(name)
    expect(brought.value).toBeNull()
    expect(replaced).toHaveBeenCalledExactlyOnceWith(null, '', '/notebook')
  },
)

test('a tool that is no screen opens none, and the address is cleared all the same', () => {
  arrive('#tool.nothing')
  expect(asked.value).toBeNull()
  expect(replaced).toHaveBeenCalledOnce()
})
