import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.server.ts'
import { StartRefusal } from './start-refusal.ts'

describe('settings', () => {
  test('need nothing: a trial on this machine only', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      trial: true,
      origin: 'http://localhost:3000',
    })
  })

  test('an empty value is no value', () => expect(readSettings({ PORT: '', SMTP_URL: '' }).port).toBe(3000))

  test.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL'],
    [{ ORIGIN: 'families' }, 'ORIGIN'],
    [{ PLACE: 'USA' }, 'PLACE'],
    [{ EXIT_TO: 'http://weather.example' }, 'EXIT_TO'],
    [{ ORIGIN: 'localhost:3000' }, 'ORIGIN'],
    [{ FOOTBRIDGE_TRIAL: 'maybe' }, 'FOOTBRIDGE_TRIAL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('%o is refused by its name', (env, name) => {
    expect(() => readSettings(env)).toThrow(StartRefusal)
    expect(() => readSettings(env)).toThrow(new RegExp(`^The setting ${name} does not fit: it must be [^.]+`))
    expect(() => readSettings(env)).not.toThrow(/undefined|NaN|expected|invalid/i)
  })

  test('a trial that others can reach must be asked for', () => {
    expect(() => readSettings({ HOST: '0.0.0.0' })).toThrow(/sign-in codes/)
    expect(readSettings({ HOST: '0.0.0.0', FOOTBRIDGE_TRIAL: 'yes' }).trial).toBe(true)
    expect(readSettings({ HOST: '0.0.0.0', SMTP_URL: 'smtp://mail.example.org' }).trial).toBe(false)
  })
})
