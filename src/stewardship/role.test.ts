import fc from 'fast-check'
import { expect, test } from 'vitest'
import { giveRole, roles } from './role.ts'

test('there is always a steward left who has signed in', () => {
  const crew = fc.array(fc.record({ role: fc.constantFrom(...roles), signedIn: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  })
  const able = (people: { role: string; signedIn: boolean }[]) =>
    people.filter(one => one.role === 'steward' && one.signedIn).length
  fc.assert(
    fc.property(crew, fc.nat(5), fc.constantFrom(...roles), (people, pick, given) => {
      fc.pre(able(people) > 0)
      const at = pick % people.length
      const person = people[at] as (typeof people)[number]
      const answer = giveRole(given, person, able(people.toSpliced(at, 1)))
      const after = people.with(at, { ...person, role: 'role' in answer ? answer.role : person.role })
      expect(able(after)).toBeGreaterThan(0)
    }),
  )
})

test('a steward who never signed in can be taken back, and does not count as one who stays', () => {
  expect(giveRole('member', { role: 'steward' }, 1)).toEqual({ role: 'member' })
  expect(giveRole('member', { role: 'steward' }, 0)).toEqual({ refusal: 'role-last-steward' })
})

test('what is no role is refused', () =>
  expect(giveRole('owner', { role: 'member' }, 1)).toEqual({ refusal: 'role-unknown' }))
