import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { versionsWords } from '../../words/en/account/versions.ts'
import { readings } from './readings.ts'
import { recordTypes } from './record-types.ts'

test('every record type can be read side by side, under a name', () => {
  const [, body] =
    /export type EntryTypes = \{([^}]+)\}/.exec(readFileSync('src/notebook/entries.ts', 'utf8')) ?? []
  const types = [...(body ?? '').matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(([, name]) => name)
  expect([...recordTypes].sort()).toEqual(types.sort())
  expect(Object.keys(readings).sort()).toEqual(types.sort())
  expect(Object.keys(versionsWords.names).sort()).toEqual(types.sort())
})

test('no field of a shape is left without words, but for an id that says nothing', () => {
  const bare = recordTypes.flatMap(type => {
    const { shape = {}, words } = readings[type]
    return Object.keys(shape)
      .filter(name => !words[name]?.label)
      .map(name => `${type}.${name}`)
  })
  expect(bare).toEqual(['withdrawal.reward'])
})
