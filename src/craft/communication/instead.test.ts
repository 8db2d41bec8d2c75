import { describe, expect, it } from 'vitest'
import { labelled } from './labelled.en.ts'
import { checkScript, english, issueCodes } from './script.ts'

/** Lines written to see what is offered in their place, beside the labelled ones. */
const fresh = [
  'You make me feel sick every single day.',
  'You should be ashamed of yourself.',
  'If you use again I will take the kids.',
  'Oh great, another night in the bathroom.',
  "You're just like your father.",
  "Why can't you be like my sister?",
  'Why do you never listen?',
  "I'm sick of your lies.",
  'You promised.',
  'As usual, you forgot.',
  "I can't keep doing this unless you change.",
  'You spent four hours in the bathroom again like always.',
  'You always make everything about you and I am done.',
  'You never shut up about your job.',
  'You never pick up the kids when you say you will.',
  'You always hit the bottle when my mother is here.',
  'Every time you drink you turn into someone else.',
  'You never want to do anything and you never help.',
  'You always take her side over mine!',
  "Why don't you ever tell me the truth about where you go?",
  'Why did you let that man sleep in our house?',
  'Why did you sell the guitar I gave you?',
  'Why would you do that to your own mother',
  'Why are you always so mean to the dog?',
  'Why can you not just grow up?',
  "Why didn't you pick her up from school like you said?",
  'How could you leave the baby alone?',
  'What is wrong with you, are you crazy?',
  'You should stop seeing Jake and find a real job.',
  'You need to stop lying to everyone and get your act together.',
  'You must think about what you want.',
  'You have to call your sponsor and tell him you used.',
  'You should know better by now.',
  "You can't keep doing this to yourself.",
  "You're ruining our lives and you don't care.",
  'You ruined my birthday and the trip.',
  'You ruined everything we had.',
  'You broke my heart and my trust.',
  'You made me cry in front of the whole school.',
  'It is your fault that I drink.',
  'If you come home drunk again, I will lock the door.',
  "If you don't get help I'm taking the kids and leaving.",
  'Stop it or I will call the cops.',
  'One more pill and you are out of this house.',
  "Either you quit or we're done.",
  'You are a liar and a thief.',
  'You lazy bum.',
  "You're such a baby about everything.",
  'Nice job, you crashed the car.',
  'Thanks for waking up the baby at three.',
  'Oh sure, it was just one beer.',
  'Wow, father of the year.',
  'Remember when you stole from Grandma?',
  'You did the same thing last summer and the summer before.',
  'You just want to hurt me.',
  "You don't care about me or the kids.",
  "You think I'm blind and stupid.",
  'If you loved me you would stop.',
  'After all I have done, you lie to my face.',
  'Your mother cries every night because of you.',
  'Your brother has a good job and two kids.',
  'Everyone else can stop after one drink.',
  "That's a lie and you know it.",
  "You're wrong, I saw the bottle in the trash.",
  'I love you, but you never help and you always lie.',
  'You are never home, and I miss you.',
  'You always yell, because you are an addict.',
]

/** Signs of a sentence that was put together badly or still does what it should not. */
const broken: [string, RegExp][] = [
  ['two verbs in a row', /\b(?:felt feel|feel felt|you (?:did|do|make|are|were) \w*(?:ed|ing) you)\b/i],
  [
    'a doubled helper',
    /\b(?:be are|are be|is are|was were|did did|do do|will will|to to|would would|you you)\b/i,
  ],
  ['a name as a thing', /\babout (?:ashamed|lazy|honest|sober|be|stop|get)\b/i],
  [
    'what is left of a threat',
    /\bwhen you .*\b(?:I|we) will\b|\b(?:or else|or I|unless|if you (?:use|drink|quit|stop))\b/i,
  ],
  ['a bare person', /\bthe (?:father|mother|brother|sister|family|marriage)\b/i],
  ['a cut-off phrase', /\b(?:night in|to|the|a|my|your|of|with|who|and|or|but|because|when)[.?]?$/i],
  ['what is hard to agree with', /\b(?:always|never|constantly|ever|every)\b/i],
  ['a comparison', /\blike (?:my|your|his|her|other) /i],
  ['an empty place', /[{}]|undefined| {2}| ,|,,|\.\./],
  ['a small i', /\bi\b/],
]

const offered = [...labelled.map(line => line.text), ...fresh].flatMap(text =>
  checkScript(text).issues.map(issue => ({ ...issue, text })),
)

describe('what is offered instead', () => {
  it('is offered for every one of the fresh lines', () => {
    for (const text of fresh) expect(checkScript(text).issues, text).not.toEqual([])
  })

  it('holds no issue of any kind', () => {
    for (const { text, instead } of offered)
      expect(checkScript(instead).issues, `${text} => ${instead}`).toEqual([])
  })

  it('is a well made sentence', () => {
    for (const { text, instead } of offered)
      for (const [sign, pattern] of broken)
        expect(pattern.test(instead), `${sign}: ${text} => ${instead}`).toBe(false)
  })

  it('stands as a sentence where it takes the place of one, and reads on where it does not', () => {
    for (const { text, start, end, instead } of offered) {
      const opens = start === 0 || /[.?!\n“"]\s*$/.test(text.slice(0, start))
      if (opens) expect(instead, text).toMatch(/^\p{Lu}/u)
      const closes = /[.?!]$/.test(text.slice(start, end))
      if (closes) expect(instead, text).toMatch(/[^.?!][.?]$/)
      else if (text.slice(end).trim() !== '') expect(instead, text).not.toMatch(/[.?!] |[.?!]$/)
    }
  })

  it('leaves around it only what reads on', () => {
    for (const { text, start, end, instead } of offered) {
      const [before, after] = [text.slice(0, start).trim(), text.slice(end).trim()]
      const shown = `${before} [${instead}] ${after}`
      if (before) expect(before, shown).toMatch(/(?:[.?!]['’”]|[.?!,;:“"—–-]|\b(?:and|but|But|And))$/)
      if (after && !/[.?!]$/.test(instead))
        expect(after, shown).toMatch(/^(?:,? ?(?:and|but) (?:I|we)\b|["”])/)
    }
  })

  it('never says the hurtful words themselves again', () => {
    for (const { text, instead } of offered) expect(instead, text).not.toBe(text)
  })
})

describe('the lexicon’s own wordings', () => {
  const whole = issueCodes.flatMap(code => {
    const { rewordings, plain } = english.issues[code]
    return [...plain, ...rewordings.map(([, say]) => say)].filter(say => !say.includes('{'))
  })

  it('hold no issue, so that the last resort is always sound', () => {
    for (const say of whole) expect(checkScript(say).issues, say).toEqual([])
  })

  it('are plain to read, begin with a capital and end with a mark', () => {
    for (const say of whole) {
      expect(checkScript(say).grade, say).toBeLessThanOrEqual(7)
      expect(say).toMatch(/^[A-Z].*[^.?][.?]$/)
    }
  })

  it('are two or three for each code, one at least a single statement', () => {
    for (const code of issueCodes) {
      const { plain } = english.issues[code]
      expect(plain.length, code).toBeGreaterThanOrEqual(2)
      expect(plain.filter(say => !/[.?!] |\?$/.test(say)).length, code).toBeGreaterThanOrEqual(1)
    }
  })

  it('take a part of free words only through a form', () => {
    for (const code of issueCodes)
      for (const [find, say] of english.issues[code].rewordings)
        for (const [, name = '', form] of say.matchAll(/\{(\w+)(?::(\w+))?\}/g)) {
          if (form) expect(english.forms, say).toHaveProperty(form)
          else expect(find, say).toContain(`{${name}=`)
        }
  })
})
