import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rehearsalWords } from '../../words/en/tools/talk/rehearsal.ts'
import { checkScript } from '../communication/script.ts'
import { endingOf } from './ending.ts'
import {
  answers,
  begin,
  dangers,
  inDanger,
  judge,
  mostReplies,
  type Rehearsal,
  reply,
  stop,
} from './rehearsal.ts'

const said = {
  warm: 'I know this is hard.',
  plain: 'Okay.',
  pushing: 'Would you come to one visit with me?',
  sharp: 'You never listen to me.',
  'gives-in': 'I love you, here’s the money.',
} as const
const givingIn = [
  'Here’s the money.',
  'I love you. Take the car.',
  'I’ll give you the cash, I know it is hard.',
  'I won’t call anyone.',
  'I won’t tell anybody, I’m glad you are here.',
  'I’ll pay your dealer.',
  'I’ll do anything.',
  'I promise not to call.',
]
const sentences = fc.oneof(
  fc.constantFrom(...Object.values(said), ...givingIn),
  fc.constantFrom(...Object.values(rehearsalWords.replies).flat()),
  fc.string({ maxLength: 60 }).filter(text => text.trim() !== ''),
)
const starts = fc.constantFrom(...answers)
const played = (start: (typeof answers)[number], texts: readonly string[]): Rehearsal =>
  texts.reduce((now, text) => reply(now, text), begin(start))

describe('a rehearsal', () => {
  test.each(Object.entries(said))('reads a reply that is %s', (verdict, text) =>
    expect(judge(text).verdict).toBe(verdict),
  )

  test('ends on every path, after two to four replies, with one thing that went well and one to try', () => {
    const texts = Object.values(said)
    const walk = (now: Rehearsal): void => {
      if (now.ended) {
        expect(now.tried.length).toBeGreaterThanOrEqual(2)
        expect(now.tried.length).toBeLessThanOrEqual(mostReplies)
        const { well, next } = endingOf(now)
        expect(rehearsalWords.wells[well]).toBeTruthy()
        expect(rehearsalWords.tries[next]).toBeTruthy()
        return
      }
      expect(now.tried.length).toBeLessThan(mostReplies)
      for (const text of texts) walk(reply(now, text))
    }
    for (const answer of answers) walk(begin(answer))
  })

  test('is the same each time, and adds nothing once it ended', () => {
    fc.assert(
      fc.property(starts, fc.array(sentences, { maxLength: 8 }), (start, texts) => {
        const now = played(start, texts)
        expect(played(start, texts)).toEqual(now)
        if (now.ended) expect(reply(now, said.warm)).toBe(now)
        expect(stop(now).ended).toBe(now.ended ?? 'stopped')
      }),
    )
  })

  test('can be stopped at any time, and still ends with one good thing', () => {
    fc.assert(
      fc.property(starts, fc.array(sentences, { maxLength: 3 }), (start, texts) => {
        const now = stop(played(start, texts))
        expect(now.ended).not.toBeNull()
        expect(endingOf(now).well).toBeTruthy()
      }),
    )
  })
})

describe('danger', () => {
  test('a threat or words of dying stop it at once and lead to safety, whatever was said before or after', () => {
    fc.assert(
      fc.property(
        starts,
        fc.array(sentences, { maxLength: 3 }),
        fc.constantFrom(...dangers),
        sentences,
        (start, texts, danger, more) => {
          const earlier = played(start, texts)
          if (earlier.ended) return
          const now = inDanger(earlier, danger)
          expect(now.ended).toBe('danger')
          expect(reply(now, more)).toBe(now)
          expect(endingOf(now)).toEqual({ well: 'stopped-for-safety', next: 'safety-first', better: null })
        },
      ),
    )
    for (const danger of dangers) {
      expect(begin(danger).ended).toBe('danger')
      expect(reply(begin(danger), said['gives-in']).tried).toEqual([])
    }
  })

  test('giving in opens nothing and is never what went well', () => {
    fc.assert(
      fc.property(
        starts,
        fc.array(sentences, { maxLength: 3 }),
        fc.constantFrom(...givingIn),
        (start, texts, text) => {
          const earlier = played(start, texts)
          if (earlier.ended) return
          const now = reply(earlier, text)
          expect(now.tried.at(-1)?.verdict).toBe('gives-in')
          expect(now.heard.slice(earlier.heard.length)).not.toContain('softer')
          const { well, next } = endingOf(stop(now))
          expect(['stopped', 'tried']).toContain(well)
          expect(next).toBe('hold-the-line')
        },
      ),
    )
  })
})

describe('the words', () => {
  test('to take are one warm, one sharp and one pushing for each answer', () => {
    for (const lines of Object.values(rehearsalWords.replies))
      expect(lines.map(line => [line, judge(line).verdict])).toEqual([
        [lines[0], 'warm'],
        [lines[1], 'sharp'],
        [lines[2], 'pushing'],
      ])
  })
  test('a better wording is given for what is sharp, and passes the check', () => {
    fc.assert(
      fc.property(sentences, text => {
        const { verdict, better } = judge(text)
        if (verdict === 'sharp') expect(better).not.toBeNull()
        if (better) expect(checkScript(better).issues).toEqual([])
      }),
    )
  })
})
