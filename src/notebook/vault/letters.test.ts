import { expect, test } from 'vitest'
import { newCode } from './codes.ts'
import { type Invite, type Link, letterId, openLetter, sealLetter } from './letters.ts'

const code = newCode()
const link: Link = {
  root: 'ab'.repeat(32),
  notebooks: [{ id: 'a0'.repeat(16), heads: { d0d1d2d3d4d5d6d7: [3, 'cd'.repeat(32)] } }],
}
const invite: Invite = {
  notebook: 'a0'.repeat(16),
  name: 'For Bee',
  pair: 'ef'.repeat(32),
  keys: { 1: 'ab'.repeat(32), 2: 'ac'.repeat(32) },
  heads: {},
}

test('a letter opens by its code, and by no other code, use or altered byte', async () => {
  const sealed = await sealLetter('link', code, link)
  expect(sealed.id).toBe(await letterId('link', code))
  expect(await openLetter('link', code, sealed)).toEqual(link)
  expect(await openLetter('link', newCode(), sealed)).toBeUndefined()
  expect(await openLetter('invite', code, sealed)).toBeUndefined()
  const flip = (text: string) => (text.startsWith('0') ? '1' : '0') + text.slice(1)
  expect(await openLetter('link', code, { ...sealed, nonce: flip(sealed.nonce) })).toBeUndefined()
  expect(await openLetter('link', code, { ...sealed, ct: flip(sealed.ct) })).toBeUndefined()
  expect(await openLetter('invite', code, await sealLetter('invite', code, invite))).toEqual(invite)
})

test('the code is used as it is, not used up', async () => {
  const before = code.slice()
  await sealLetter('invite', code, invite)
  expect(code).toEqual(before)
})

test('what was sealed with the right code but is no letter of its kind is not opened', async () => {
  const odd = [
    { ...invite, keys: {} },
    { ...invite, keys: { 0: 'ab'.repeat(32) } },
    { ...invite, heads: { x: [1, 'cd'.repeat(32)] } },
    { ...invite, pair: 'ef' },
    { ...invite, people: { a: 7 } },
    // No JSON is made of it.
    undefined,
  ]
  for (const one of odd)
    expect(await openLetter('invite', code, await sealLetter('invite', code, one as Invite))).toBeUndefined()
})
