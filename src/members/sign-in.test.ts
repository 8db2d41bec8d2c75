import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeFrom, emailFrom, judgeCode, nextAfterSignIn, screenNameFrom } from './sign-in.ts'

describe('an e-mail address', () => {
  test.each([
    ['  Dana@Example.ORG ', 'dana@example.org'],
    ['a.b+c@mail.example.co.uk', 'a.b+c@mail.example.co.uk'],
  ])('%s is taken', (typed, email) => expect(emailFrom(typed)).toEqual({ email }))

  test.each(['', '   ', undefined])('%s is missing', typed =>
    expect(emailFrom(typed)).toEqual({ refusal: 'email-missing' }),
  )

  test.each([
    'dana',
    'dana@',
    '@example.org',
    'a@b',
    'a b@example.org',
    'a@example..org',
    'x'.repeat(2_000_000),
  ])('what cannot be one is refused', typed => expect(emailFrom(typed)).toEqual({ refusal: 'email-odd' }))

  test('whatever is typed: an address or a refusal', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), typed => Object.keys(emailFrom(typed)).length === 1))
  })
})

describe('a code', () => {
  test('may be typed with spaces and dashes', () =>
    expect(codeFrom(' 123-4 56 ')).toEqual({ code: '123456' }))
  test.each(['12345', '1234567', 'abcdef', '', undefined])('%s is none', typed =>
    expect(codeFrom(typed)).toEqual({ refusal: 'code-missing' }),
  )

  const asked = fc.record({
    madeAt: fc.integer({ min: 0, max: 3_600_000 }),
    tries: fc.nat(9),
    matches: fc.boolean(),
  })

  test('opens only when it is right, at most ten minutes old, and after at most four wrong tries', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 7_200_000 }), (code, now) => {
        const opens = 'opens' in judgeCode(code, now)
        expect(opens).toBe(code.matches && now - code.madeAt <= 600_000 && code.tries < 5)
      }),
    )
  })

  test('that was never made is old', () => expect(judgeCode(undefined, 0)).toEqual({ refusal: 'code-old' }))
})

describe('a screen name', () => {
  test.each(['riverbend', 'Morning Walk', 'José', 'mam-2', 'O’Hara'])('%s is taken', typed =>
    expect(screenNameFrom(typed)).toEqual({ name: typed }),
  )

  test.each([
    ['', 'name-missing'],
    ['x', 'name-short'],
    ['n'.repeat(41), 'name-long'],
    ['<b>me</b>', 'name-odd'],
    ['dana@example.org', 'name-email'],
    ['😀😀😀', 'name-odd'],
  ])('%s is refused as %s', (typed, refusal) => expect(screenNameFrom(typed)).toEqual({ refusal }))

  test.each([
    'Counsellor',
    'counselor 2',
    'ADMIN',
    'admin1',
    'The Steward',
    'Foot-Bridge',
    'Footbridge',
    'moderator',
    'Consejería',
    'ａｄｍｉｎ',
  ])('%s would pass for someone of the site', typed =>
    expect(screenNameFrom(typed)).toEqual({ refusal: 'name-of-site' }),
  )

  test('of the site may be kept by who has it', () => {
    expect(screenNameFrom('steward', 'Steward')).toEqual({ name: 'steward' })
    expect(screenNameFrom('steward', 'june')).toEqual({ refusal: 'name-of-site' })
  })

  test.each(['Stewart', 'Administra', 'bridge', 'maya'])('%s is nobody of the site', typed =>
    expect(screenNameFrom(typed)).toEqual({ name: typed }),
  )
})

describe('where to go after signing in', () => {
  test.each(['/you', '/desk/review', '/es/questions/mine', '/questions/ask'])('%s', path =>
    expect(nextAfterSignIn(path)).toBe(path),
  )

  test.each([
    undefined,
    '',
    '/sign-out',
    '/es/sign-out',
    '/sign-in',
    '/sign-in/code',
    '/you/delete',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/you?x',
  ])('not %s', path => expect(nextAfterSignIn(path)).toBeUndefined())
})
