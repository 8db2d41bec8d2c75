import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messageReplies } from '../../words/en/tools/talk/message-replies.ts'
import { asksOrOffers } from '../aims/delivery.ts'
import { readinessFor } from '../aims/readiness.ts'
import { checkScript } from '../communication/script.ts'
import { allows, type HomeTier, riskyTools } from '../safety.ts'
import { answerTo, replies, replyIds } from './answer.ts'
import { type Crisis, crises, type Kind, kinds, type Reading, readMessage } from './read.ts'

const crisisMessages: [string, Crisis][] = [
  ['I want to die', 'wants-to-die'],
  ['im gonna kill myself', 'wants-to-die'],
  ['You’d all be better off without me.', 'wants-to-die'],
  ['i took all my sleeping pills', 'wants-to-die'],
  ['I don’t want to be here anymore', 'wants-to-die'],
  ['goodbye forever', 'wants-to-die'],
  ['tell the kids I love them', 'wants-to-die'],
  ['no reason to live', 'wants-to-die'],
  ['I think I overdosed', 'overdose'],
  ['took way too much', 'overdose'],
  ['she isn’t breathing', 'overdose'],
  ['my lips are blue', 'overdose'],
  ['he wont wake up', 'overdose'],
  ['I’ll kill you', 'threatens-you'],
  ['i swear i will hurt you', 'threatens-you'],
  ['your dead', 'threatens-you'],
  ['You’ll regret this', 'threatens-you'],
  ['coming over there to smash your windows', 'threatens-you'],
  ['they’ll hurt me if I don’t pay', 'someone-will-hurt-them'],
  ['he hit me', 'someone-will-hurt-them'],
  ['driving home, so wasted', 'about-to-drive'],
  ['im drunk and driving home', 'about-to-drive'],
  ['quitting tonight, cold turkey', 'quitting-tonight'],
  ['i quit drinking all alone. hearing voices', 'quitting-tonight'],
]

const messages: [string, Kind | null][] = [
  ['i cant do this anymore', 'dip'],
  ['I’m so tired of this.', 'dip'],
  ['sick of being sick', 'dip'],
  ['I hate myself', 'dip'],
  ['I used again last night', 'dip'],
  ['I wish I could stop', 'wish'],
  ['maybe someday I’ll quit for good', 'wish'],
  ['I want my old life back', 'wish'],
  ['been thinking about rehab', 'wish'],
  ['I need help', 'yes'],
  ['ok I’ll go to detox', 'yes'],
  ['can you call that clinic', 'yes'],
  ['need $400 for rent by tonight', 'money'],
  ['can u send me 50 till friday', 'money'],
  ['$60 pls', 'money'],
  ['can you lend me some cash', 'money'],
  ['can you pick me up', 'ride'],
  ['need a ride home', 'ride'],
  ['can you feed the dog', 'ask'],
  ['FUCK YOU', 'anger'],
  ['leave me alone', 'anger'],
  ['this is all your fault', 'anger'],
  ['I’m sorry about last night', 'apology'],
  ['sorry I hurt you', 'apology'],
  ['not going to rehab', 'refuses'],
  ['I don’t need your help', 'refuses'],
  ['only had two beers today', 'praise'],
  ['aren’t you proud of me?', 'praise'],
  ['I miss you', 'misses-you'],
  ['hey what’s up', 'small-talk'],
  ['lol ok', 'small-talk'],
  ['the blue one on the shelf', null],
  ['', null],
]

const tiers: readonly HomeTier[] = ['green', 'amber', 'red', 'unasked']
const homes = fc.record({ tier: fc.constantFrom(...tiers), calm: fc.boolean() })
const around = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...messages.map(([text]) => text), 'lol just kidding', 'I would never'),
)

describe('a crisis', () => {
  test.each(crisisMessages)('%s', (text, crisis) =>
    expect(readMessage(text).crises.map(heard => heard.code)).toContain(crisis),
  )
  test('has an example of every kind', () => {
    expect(new Set(crisisMessages.map(([, crisis]) => crisis))).toEqual(new Set(crises))
  })
  test('comes first whatever else is written, in every home, and brings no answer but the plain question', () => {
    fc.assert(
      fc.property(fc.constantFrom(...crisisMessages), around, around, homes, ([text, crisis], a, b, home) => {
        const reading = readMessage(`${a} . ${text} . ${b}`)
        expect(reading.crises.map(heard => heard.code)).toContain(crisis)
        const { stance, now, inWindow } = answerTo(reading, home)
        expect(['emergency', 'safety']).toContain(stance)
        expect(now.filter(id => id !== 'ask-plainly')).toEqual([])
        expect(inWindow).toEqual([])
      }),
    )
  })
  test('is found in loud, stretched and small writing', () => {
    for (const text of ['I WANT TO DIEEEE', 'i wanna die', 'I’m going to kill   myself!!!', 'kms'])
      expect(readMessage(text).crises.map(heard => heard.code)).toContain('wants-to-die')
  })
  test('is not seen in everyday words', () => {
    const harmless = [
      'this traffic is killing me',
      'dying to see you',
      'your phone is dead',
      'sorry I hurt you',
      'beat your high score',
      'can you drive me home',
      'done for today',
      'had too much to do',
      ...messages.map(([text]) => text),
    ]
    expect(harmless.filter(text => readMessage(text).crises.length > 0)).toEqual([])
  })
})

describe('any other message', () => {
  test.each(messages)('%s', (text, kind) => expect(readMessage(text).kinds[0]?.code ?? null).toBe(kind))
  test('has an example of every kind', () => {
    expect(new Set(messages.flatMap(([, kind]) => kind ?? []))).toEqual(new Set(kinds))
  })
  test('says when it cannot tell, and when it may be several things', () => {
    expect(readMessage('the blue one on the shelf').sure).toBe('none')
    expect(readMessage('I miss you').sure).toBe('one')
    expect(readMessage('I’m sorry. can you lend me some cash').sure).toBe('several')
  })
  test('is quoted from its own words, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(around, fc.string({ unit: 'binary' })), text => {
        const { crises: grave, kinds: heard } = readMessage(text)
        for (const { words } of [...grave, ...heard]) expect(text.includes(words) && words !== '').toBe(true)
      }),
    )
  })
})

const anyReading: fc.Arbitrary<Reading> = fc.record({
  crises: fc.constant([]),
  kinds: fc
    .uniqueArray(fc.constantFrom(...kinds))
    .map(codes => codes.map(code => ({ code, words: 'so it was' }))),
  sure: fc.constantFrom('one' as const, 'several' as const, 'none' as const),
})

describe('the answers', () => {
  test('fit the home: nothing risky but in a green one, and no more than “seen” in a red one', () => {
    fc.assert(
      fc.property(anyReading, homes, (reading, home) => {
        const { now, inWindow } = answerTo(reading, home)
        for (const id of [...now, ...inWindow]) expect(allows(home.tier, replies[id].tool)).toBe(true)
        if (home.tier === 'red') expect([...now, ...inWindow]).toEqual(['seen'])
        const risky = [...now, ...inWindow].filter(id => riskyTools.includes(replies[id].tool))
        if (home.tier !== 'green') expect(risky).toEqual([])
        expect(now.length).toBeGreaterThan(0)
        expect(now.length).toBeLessThanOrEqual(2)
      }),
    )
  })
  test('a member who is not calm gets nothing but time', () => {
    fc.assert(
      fc.property(anyReading, fc.constantFrom('green', 'amber', 'unasked' as const), (reading, tier) => {
        expect(answerTo(reading, { tier, calm: false })).toEqual({
          stance: 'calm-first',
          now: ['pause'],
          inWindow: [],
        })
      }),
    )
  })
  test('what asks, offers or refuses waits for a window; the rest asks and offers nothing', () => {
    const early = replyIds.filter(id => !replies[id].window && asksOrOffers(messageReplies[id]))
    expect(early).toEqual([])
    for (const id of replyIds)
      if (riskyTools.includes(replies[id].tool)) expect(replies[id].window).toBe(true)
  })
  test.each(replyIds)('"%s" is ready to be sent', id => {
    const text = messageReplies[id]
    expect(checkScript(text).issues).toEqual([])
    expect(checkScript(text).grade).toBeLessThanOrEqual(7)
    expect(readinessFor('message', text)).toEqual({ ready: true })
  })
})
