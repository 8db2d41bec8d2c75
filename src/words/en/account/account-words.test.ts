import { expect, test } from 'vitest'
import { gradeOf, wordsOf } from '../../../craft/communication/readability.ts'
import { english } from '../../../craft/communication/script.ts'
import { accountWords } from './account.ts'
import { circleWords } from './circle.ts'
import { copiesWords } from './copies.ts'
import { devicesWords } from './devices.ts'
import { eraseWords } from './erase.ts'
import { protectionWords } from './protection.ts'
import { accountRefusals } from './refusals.ts'
import { syncingWords } from './syncing.ts'
import { versionsWords } from './versions.ts'

/** Every text, those made from a number or a name too. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'function') return stringsIn(value(3, 'this'))
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const groups = {
  accountWords,
  circleWords,
  copiesWords,
  devicesWords,
  eraseWords,
  protectionWords,
  accountRefusals,
  syncingWords,
  versionsWords,
}

test.each(Object.entries(groups))('%s are plain and blame nobody', (_, all) => {
  const words = stringsIn(all)
  expect(
    words.filter(text => /addict|enabl|codepend|\bclean\b|relapse|!|encrypt|cipher/i.test(text)),
  ).toEqual([])
  const text = words.map(line => (/[.?!:”]$/.test(line) ? line : `${line}.`)).join(' ')
  const sentences = text.split(/[.?!:]+/).filter(line => line.trim()).length
  expect(gradeOf(wordsOf(text), sentences, english)).toBeLessThanOrEqual(7)
  const long = words.filter(line => {
    const count = line.split(/[.?!:]+/).filter(part => part.trim()).length
    return wordsOf(line).length >= 12 && gradeOf(wordsOf(line), count, english) > 9
  })
  expect(long).toEqual([])
})
