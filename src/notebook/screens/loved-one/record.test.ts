import { expect, test } from 'vitest'
import { tierOf } from '../../../craft/safety.ts'
import { aboutOf, blankAbout, formOf, readAbout } from './record.ts'

test('what is kept gives the same fields back', () => {
  const form = {
    ...formOf(blankAbout),
    name: ' Bee ',
    address: ' 12 Elm, floor 3 ',
    never_clear: 'yes',
    naloxone: 'no',
  } as const
  const kept = aboutOf({ ...form, substances: ['heroin', 'methamphetamine'], afraid: 'sometimes' })
  expect(readAbout(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  expect(formOf(kept)).toMatchObject({
    name: 'Bee',
    address: '12 Elm, floor 3',
    never_clear: 'yes',
    naloxone: 'no',
    afraid: 'sometimes',
  })
})

test('not known is kept as not known', () => {
  const kept = aboutOf({ ...formOf(blankAbout), past_overdose: 'unknown', afraid: 'skip' })
  expect(kept.loved_one.past_overdose).toBeUndefined()
  expect(tierOf(kept.home)).toBe('unasked')
})

test('fear makes the home careful, and a no makes it no green one', () => {
  const tier = (afraid: 'no' | 'sometimes' | 'tonight') =>
    tierOf(aboutOf({ ...formOf(blankAbout), afraid }).home)
  expect([tier('no'), tier('sometimes'), tier('tonight')]).toEqual(['unasked', 'amber', 'red'])
})

test('answers of other screens stay', () => {
  const before = {
    ...blankAbout,
    home: { hurt: true, afraid: true },
    loved_one: { substances: [], pregnant: true },
  }
  const kept = aboutOf({ ...formOf(before), afraid: 'skip' }, before)
  expect(kept.home).toEqual(before.home)
  expect(kept.loved_one.pregnant).toBe(true)
})

test('a record of another shape is not read', () => {
  for (const data of [null, 'x', {}, { version: 2 }]) expect(readAbout(data)).toBeNull()
})

test('an answer that is no longer asked for does not hide the rest', () => {
  const data = {
    version: 1,
    loved_one: { wings: true, never_clear: true, substances: ['tea', 'heroin'] },
    home: { afraid: true, roof: 1 },
  }
  expect(readAbout(data)).toEqual({
    version: 1,
    loved_one: { never_clear: true, substances: ['heroin'] },
    home: { afraid: true },
  })
})

test('one answer here, or an old draft of it, takes back no fear that was told before', () => {
  const told = { ...blankAbout, home: { afraid: true, afraid_tonight: true, hurt: false } }
  for (const afraid of ['no', 'sometimes', 'skip', ''] as const)
    expect(aboutOf({ ...formOf(blankAbout), afraid }, told).home).toMatchObject(told.home)
  const unknown = { ...blankAbout, home: { afraid: true } }
  expect(aboutOf(formOf(unknown), unknown).home).toEqual({ afraid: true })
})
