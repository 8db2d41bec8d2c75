import { describe, expect, test } from 'vitest'
import { numbersIn } from '../../lines/numbers.ts'
import { adviceTexts, type CardFile, type Explained, explain } from '../advice.ts'
import { tierNow } from '../safety.ts'
import { isRefusal, parseSituation } from '../situation/situation.ts'
import { stance } from '../stance.ts'
import { atTwo } from './at-two.ts'
import { beside } from './beside.ts'
import { children } from './children.ts'
import { done } from './done.ts'
import { fight } from './fight.ts'
import { homeAgain } from './home-again.ts'
import { low } from './low.ts'
import { money } from './money.ts'
import { praise } from './praise.ts'
import { repairs } from './repairs.ts'
import type { Scene } from './scene.ts'
import { stopping } from './stopping.ts'

const files = import.meta.glob<CardFile>('/content/en/advice/*.md', { eager: true, import: 'default' })
const texts = adviceTexts(Object.values(files))

const tenMoments: Record<string, Scene[]> = {
  'tell me how well I am doing': praise,
  'two in the morning': atTwo,
  'a fight': fight,
  'I cannot live like this': low,
  'it was water': repairs,
  'money by tonight': money,
  'cold turkey': stopping,
  'home again, and a lapse': homeAgain,
  'the children and the car': children,
  'I am done': done,
}
const moments = { ...tenMoments, ...beside }
const every = Object.values(moments).flat()

const play = ({ situation: json }: Scene) => {
  const situation = parseSituation(json)
  if (isRefusal(situation)) throw new Error(JSON.stringify(situation))
  const advised = stance(situation)
  return { tier: tierNow(situation), ...advised, explained: explain(advised, texts, numbersIn('en', 'US')) }
}
/** What a reader is told; what they are warned of stands apart, since it names the wrong act. */
const toldIn = ({ title, do: steps, say, then, why }: Explained) =>
  [title, ...steps, ...say, ...then, ...why].join('\n')

describe.each(Object.entries(moments))('%s', (_, scenes) => {
  test.each(scenes.map(scene => [scene.name, scene] as const))('%s', (_, scene) => {
    const { explained, ...advised } = play(scene)
    expect(advised.stance).toBe(scene.stance)
    for (const id of scene.must) expect(advised.advice).toContain(id)
    for (const id of scene.mustNot ?? []) expect(advised.advice).not.toContain(id)
    const warned = explained.dont.join('\n')
    for (const words of scene.told ?? []) expect(toldIn(explained)).toMatch(words)
    for (const words of scene.warned ?? []) expect(warned).toMatch(words)
    for (const words of scene.untold ?? []) expect(toldIn(explained)).not.toMatch(words)
  })
})

test('each of the ten moments is told at least four ways, each runner-up at least once, no scene twice', () => {
  for (const scenes of Object.values(tenMoments)) expect(scenes.length).toBeGreaterThanOrEqual(4)
  for (const scenes of Object.values(beside)) expect(scenes.length).toBeGreaterThanOrEqual(1)
  expect(every.length).toBeGreaterThanOrEqual(75)
  expect(new Set(every.map(scene => scene.name)).size).toBe(every.length)
})

test('no scene tells anyone to lie, scold, threaten, wait it out or take the keys by force', () => {
  const never =
    /finally|(?<!do not )let (?:them|him|her) sleep|sleep it off|bank is shut|I told you|pour (?:it|their)|tough love|throw (?:them|him|her) out|if you (?:use|drink) again, I will|promise me|hold them back|grab the keys/i
  for (const scene of every) expect(toldIn(play(scene).explained), scene.name).not.toMatch(never)
})

test('every emergency calls for help, and every overdose has naloxone, breaths and the recovery position', () => {
  for (const scene of every) {
    const { stance: taken, advice, explained } = play(scene)
    if (taken !== 'emergency') continue
    expect(explained.do.join('\n'), scene.name).toMatch(/911 or your local emergency number/)
    if (!advice.some(id => id === 'overdose-opioid' || id === 'overdose-unknown')) continue
    const steps = explained.do.join('\n')
    for (const words of [/naloxone/i, /one breath every five seconds/, /on their side/])
      expect(steps, scene.name).toMatch(words)
    expect(toldIn(explained), scene.name).toMatch(/Naloxone wears off/)
  }
})

test('a home that is not green is never given words that set a limit aloud', () => {
  for (const scene of every) {
    const { tier, explained } = play(scene)
    if (tier === 'green') continue
    expect(toldIn(explained), scene.name).not.toMatch(/I will not give cash|From next week I will not/)
  }
})
