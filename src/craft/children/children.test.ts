import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HomeTier } from '../safety.ts'
import { states } from '../vocabulary.ts'
import {
  ages,
  type ChildrenSituation,
  childrenAdvice,
  dangerSteps,
  provoking,
  safetyRules,
} from './children.ts'

const situation: fc.Arbitrary<ChildrenSituation> = fc.record(
  {
    tier: fc.constantFrom<HomeTier>('green', 'amber', 'red', 'unasked'),
    state: fc.constantFrom(...states),
    childInDanger: fc.boolean(),
    ages: fc.subarray([...ages]),
  },
  { requiredKeys: ['tier', 'state', 'childInDanger'] },
)

test('in every home and state the danger path and every safety rule stand', () => {
  fc.assert(
    fc.property(situation, one => {
      const { danger, safety, driving, tell } = childrenAdvice(one)
      expect(danger).toEqual(dangerSteps)
      expect(safety).toEqual(safetyRules)
      for (const step of ['keep-children-out', 'do-not-ride', 'no-wrestling', 'call-police'] as const)
        expect(driving).toContain(step)
      for (const { lines } of tell)
        for (const line of ['not-your-fault', 'not-your-job', 'safe-adult', 'get-out'] as const)
          expect(lines).toContain(line)
    }),
  )
})

test('a child in danger, or a loved one in a medical emergency, always comes first', () => {
  fc.assert(
    fc.property(situation, one => {
      const emergency = one.childInDanger || one.state === 'medical-emergency'
      expect(childrenAdvice(one).first).toBe(emergency ? 'emergency' : 'plan')
      expect(childrenAdvice({ ...one, childInDanger: true }).first).toBe('emergency')
    }),
  )
})

test('nothing that can provoke is offered outside a green home', () => {
  fc.assert(
    fc.property(situation, one => {
      const { driving, tell, agreed } = childrenAdvice(one)
      const offered = [...driving, ...tell.flatMap(({ lines }) => lines)]
      if (one.tier === 'green') expect(provoking.every(item => offered.includes(item))).toBe(true)
      else {
        expect(offered.filter(item => provoking.includes(item))).toEqual([])
        expect(agreed).toBe('with-others')
      }
    }),
  )
})

test('a child is told what the matter is in one way, never in both, and every age chosen is answered', () => {
  fc.assert(
    fc.property(situation, one => {
      const { tell } = childrenAdvice(one)
      expect(tell.map(({ age }) => age)).toEqual(one.ages?.length ? one.ages : ages)
      for (const { lines } of tell)
        expect(lines.includes('name-the-use')).not.toBe(lines.includes('grown-up-trouble'))
    }),
  )
})
