import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isShareable, mayShare } from './shareable.ts'

const named = (): string[] => {
  const source = readFileSync('src/notebook/entries.ts', 'utf8')
  const [, body] = /export type EntryTypes = \{([^}]+)\}/.exec(source) ?? []
  return [...(body ?? '').matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(([, name]) => name!)
}

test('every record type stands on one side', () => {
  expect(named().length).toBeGreaterThan(20)
  expect(named().filter(type => !Object.hasOwn(mayShare, type))).toEqual([])
})

test('what is about the member, their safety, money and the children can never be shared', () => {
  const never = ['safety-plan', 'own-life', 'own-goal', 'good-thing', 'mood', 'own-plan', 'loved-one']
  for (const type of [...never, 'profile', 'children', 'money', 'draft'])
    expect(isShareable(type)).toBe(false)
})

test('just these may be', () => {
  expect(Object.keys(mayShare).filter(isShareable)).toEqual([
    'observation',
    'script',
    'option',
    'attempt',
    'invitation',
    'opening',
    'use-analysis',
    'healthy-activity',
    'reward',
    'shaping',
    'problem',
    'consequence',
    'first-weeks',
    'lapse-plan',
    'night-plan',
  ])
})

test('a type nobody named stays private, also one that every object has', () => {
  expect(isShareable('constructor')).toBe(false)
  fc.assert(
    fc.property(fc.string(), type => {
      if (!Object.hasOwn(mayShare, type)) expect(isShareable(type)).toBe(false)
    }),
  )
})
