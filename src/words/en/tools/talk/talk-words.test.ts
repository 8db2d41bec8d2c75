import { expect, test } from 'vitest'
import { gradeOf, wordsOf } from '../../../../craft/communication/readability.ts'
import { english } from '../../../../craft/communication/script.ts'
import { aimWords } from './aims.ts'
import { messageWords } from './message.ts'
import { rehearsalWords } from './rehearsal.ts'

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

test.each(Object.entries({ aimWords, messageWords, rehearsalWords }))(
  '%s are plain and blame nobody',
  (_, all) => {
    const words = stringsIn(all)
    expect(
      words.filter(text => /addict|enabl|codepend|tough love|\bdirty\b|\bclean\b|relapse/i.test(text)),
    ).toEqual([])
    const text = words.map(line => (/[.?!:”]$/.test(line) ? line : `${line}.`)).join(' ')
    const sentences = text.split(/[.?!:]+/).filter(line => line.trim()).length
    expect(gradeOf(wordsOf(text), sentences, english)).toBeLessThanOrEqual(7)
    const long = words.filter(line => {
      const count = line.split(/[.?!:]+/).filter(part => part.trim()).length
      return wordsOf(line).length >= 12 && gradeOf(wordsOf(line), count, english) > 9
    })
    expect(long).toEqual([])
  },
)
