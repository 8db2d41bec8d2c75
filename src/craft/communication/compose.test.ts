import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelled } from './labelled.en.ts'
import {
  checkScript,
  compose,
  elementCodes,
  english,
  missing,
  type Parts,
  readiness,
  shorten,
  tooLong,
} from './script.ts'

const parts: Parts = {
  positive: "I'm glad you're here",
  specific: 'on Tuesday you came home at two.',
  understanding: 'I know sleep is hard right now',
  feeling: 'I was scared',
  responsibility: "I know I've lectured you before",
  request: 'would you come to one visit with me, this week or next?',
  help: "I'll drive, and you can leave any time",
}
const script = compose(parts)

describe('compose', () => {
  it('puts the parts in a natural order, each a sentence', () => {
    expect(script).toBe(
      "I'm glad you're here. On Tuesday you came home at two. I know sleep is hard right now. I was scared. " +
        "I know I've lectured you before. Would you come to one visit with me, this week or next? " +
        "I'll drive, and you can leave any time.",
    )
  })
  it('gives a script that is ready', () => expect(readiness(checkScript(script))).toEqual({ ready: true }))
  it('leaves out empty parts and says the same words once', () => {
    expect(compose({ positive: ' ', feeling: 'I miss you.', help: 'I miss you' })).toBe('I miss you.')
    expect(compose({})).toBe('')
  })
})

describe('missing', () => {
  it('names every element for nothing, and none for a whole script', () => {
    expect(missing(checkScript('')).map(({ code }) => code)).toEqual([...elementCodes])
    expect(missing(checkScript(script))).toEqual([])
  })
  it('gives examples that hold the element, hold no issue and are easy to read', () => {
    for (const { code, say, examples } of missing(checkScript(''), english)) {
      expect(checkScript(say).grade, say).toBeLessThanOrEqual(7)
      expect(examples.length).toBeGreaterThanOrEqual(2)
      for (const example of examples) {
        const checked = checkScript(example)
        expect(
          checked.elements.map(element => element.code),
          example,
        ).toContain(code)
        expect(checked.issues, example).toEqual([])
      }
    }
  })
})

describe('readiness', () => {
  it('refuses an empty script as empty', () =>
    expect(readiness(checkScript(' '))).toEqual({ ready: false, refusals: ['script-empty'] }))
  it('refuses what is long, lacking, asked twice or hurtful, with every key', () => {
    const long = `${script} ${'We can go slow and take it one step at a time. '.repeat(3)}`
    expect(readiness(checkScript(long))).toMatchObject({ refusals: ['script-too-long'] })
    expect(tooLong(checkScript(long))).toBe(true)
    expect(readiness(checkScript(compose({ ...parts, feeling: '' })))).toEqual({
      ready: false,
      refusals: ['script-lacks-feeling'],
    })
    expect(readiness(checkScript(`${script} Could you call me?`))).toMatchObject({
      refusals: ['script-has-two-requests'],
    })
    expect(
      readiness(checkScript(compose({ ...parts, help: "I'll drive. You never listen." }))),
    ).toMatchObject({
      refusals: ['script-has-issues'],
    })
  })
})

describe('shorten', () => {
  const wordy =
    "Honestly, I just really want to say that I'm very glad you're here. I'm very glad you're here. " +
    'On Tuesday you came home at two. The sky was gray. I was really scared. I know I have lectured you before. ' +
    'I know sleep is hard right now. Would you come to one visit with me? I will drive.'

  it('gives a script that fits back as it is', () =>
    expect(shorten(script, 60)).toEqual({ text: script, dropped: [], fits: true }))

  it('drops filler first and says what it dropped', () => {
    const { text, dropped, fits } = shorten(wordy, checkScript(wordy).words - 4)
    expect(fits).toBe(true)
    expect(dropped.length).toBeGreaterThan(0)
    expect(text).toContain('The sky was gray.')
    for (const gone of dropped) expect(wordy).toContain(gone)
  })

  it('drops what is said twice and what holds no element next', () => {
    const { text } = shorten(wordy, checkScript(wordy).words - 14)
    expect(text).not.toContain('sky')
    expect(text.match(/glad/g)).toHaveLength(1)
  })

  it('never drops the only one of an element, even when it can not reach the limit', () => {
    const { text, fits } = shorten(wordy, 5)
    expect(fits).toBe(false)
    expect(new Set(checkScript(text).elements.map(element => element.code))).toEqual(new Set(elementCodes))
  })

  it('keeps every element of any text, grows in nothing and is steady', { timeout: 60_000 }, () => {
    const text = fc
      .array(fc.constantFrom(...labelled.map(line => line.text), 'Honestly, I really mean it.'), {
        maxLength: 8,
      })
      .map(lines => lines.join(' '))
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 80 }), (before, limit) => {
        const after = shorten(before, limit)
        const held = (one: string) => new Set(checkScript(one).elements.map(element => element.code))
        for (const code of held(before)) expect(held(after.text)).toContain(code)
        expect(checkScript(after.text).issues.length).toBeLessThanOrEqual(checkScript(before).issues.length)
        expect(shorten(after.text, limit).text).toBe(after.text)
      }),
      { numRuns: 40 },
    )
  })
})
