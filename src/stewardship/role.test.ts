import fc from 'fast-check'
import { expect, test } from 'vitest'
import { giveRole, roles } from './role.ts'

test('there is always a steward left', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...roles),
      fc.constantFrom(...roles),
      fc.integer({ min: 1, max: 5 }),
      (given, role, stewards) => {
        const answer = giveRole(given, { role }, stewards)
        const left =
          stewards + ('role' in answer ? Number(answer.role === 'steward') - Number(role === 'steward') : 0)
        expect(left).toBeGreaterThan(0)
      },
    ),
  )
})

test('what is no role is refused', () =>
  expect(giveRole('owner', { role: 'member' }, 1)).toEqual({ refusal: 'role-unknown' }))
