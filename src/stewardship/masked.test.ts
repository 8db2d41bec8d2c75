import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masked } from './masked.ts'

test.each([
  ['dana@example.org', 'd…@example.org'],
  ['x@example.org', 'x…@example.org'],
  ['😀a@example.org', '😀…@example.org'],
])('%s is shown as %s', (email, shown) => expect(masked(email)).toBe(shown))

test('no more than one letter of the name before the @ is told', () => {
  fc.assert(
    fc.property(fc.emailAddress(), email => {
      const [shown = ''] = masked(email).split('@')
      expect([...shown]).toHaveLength(2)
    }),
  )
})
