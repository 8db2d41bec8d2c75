import { alsoPlain, firstNames, fold, isUpper, plainInSmall } from './first-names.ts'
import { startsSentence } from './fit.ts'
import { type Found, matches } from './mark.ts'
import { notNames } from './not-names.ts'
import { alsoSurnames, beforePeople, personVerbs, plainFollowers, relation, titles } from './person-cues.ts'
import { plainInSpanish } from './spanish/names.ts'

const more = "[\\p{L}'’-]{1,24}"
const letters = `[\\p{L}]${more}`
const afterRelation = new RegExp(
  `\\b((?:my|our|his|her|their|your|the) ${relation})((?:['’]s name is|['’]s name was|,? (?:named|called|whose name is|who is called|whose name was|goes by)|,| \\(| -| –| —)? ?)(${letters})(?: (?:[\\p{Lu}]\\.? )?([\\p{Lu}]${more}))?`,
  'giu',
)
const beforeRelation = new RegExp(
  `(?<![\\p{L}'’-])([\\p{Lu}]${more})(?: [\\p{Lu}]${more})?, ((?:my|our|his|her|their) ${relation})\\b`,
  'gu',
)
const titled =
  /(?<![\p{L}])(Dr|Mr|Mrs|Ms|Mx|Miss|Officer|Judge|Pastor|Father|Sister|Reverend|Rev|Rabbi|Imam|Professor|Prof|Coach|Nurse|Detective|Sergeant|Sgt|Deputy|Sheriff|Captain|Lieutenant|Aunt|Auntie|Uncle|Grandma|Grandpa|Nana|Tia|Tio|Tía|Tío|Doctor|Deacon|Bishop|Counselor|Therapist)(\.?) ([\p{Lu}][\p{L}'’-]{1,24}(?: [\p{Lu}]\.)?(?: [\p{Lu}][\p{L}'’-]{1,24})?)/gu
const calledSo =
  /(?:\b[Nn]amed|\b[Nn]icknamed|\b[Nn]ame is|\b[Nn]ame was|\b[Nn]ame['’]s|\b[Gg]oes by|\b[Ww]ent by|\baka|\b[Aa]\.k\.a\.|\b[Cc]alled (?:him|her|them|me)|\b[Mm]iddle name|\b[Ll]ast name|\b[Ff]irst name|\b[Ss]urname|\b[Ii]nitials are|\b[Cc]all me|\b[Ss]igned,?|\b[Dd]ear|\b[Hh]i,? (?:my name is|I['’]m|I am)|\b[Ss]incerely,?|\b[Yy]ours,?|\b[Rr]egards,?|\bLove,|\bThanks,|\bThank you,)(?: is|:)?\s["“']?([\p{Lu}][\p{L}'’-]{1,24}(?: [\p{Lu}]\.)?(?: [\p{Lu}][\p{L}'’-]{1,24})?)/gu
const signature =
  /(?:^|\n) ?[—–-]{1,2} ?([\p{Lu}][\p{L}'’-]{1,24}(?: [\p{Lu}]\.)?(?: [\p{Lu}][\p{L}'’-]{1,24})?)(?=[ .!]{0,3}(?:\n|$))/gu
const presented =
  /\b(?:I['’]m|I am|[Tt]his is|[Ii]t['’]s) ((?:Big|Lil|Little|Old) )?([\p{Lu}][\p{L}'’-]{1,24})(?! ?['’]s)/gu
const nicknamed = /\b(?:Big|Lil|Little|Old|Crazy|Fat|Skinny) [\p{Lu}][\p{L}'’-]{1,24}/gu
const word = /[\p{L}][\p{L}'’-]{0,60}/gu

/**
 * People's names, from words that announce a name, titles, and a list of common first names. In a Spanish sentence, a first
 * name that is a plain word there ("ella", "dale") is left to the rules for Spanish.
 */
export function peopleIn(text: string, isSpanish: (at: number) => boolean): Found[] {
  const known = new Map<string, string>()
  const announced = [
    ...matches(text, afterRelation, match => related(match, known)),
    ...matches(text, beforeRelation, match => (isName(match[1] ?? '') ? relatedBefore(match, known) : null)),
    ...matches(text, titled, match => withTitle(match, known)),
    ...matches(text, calledSo, match => calledThat(match, known)),
    ...matches(text, signature, match => (signs(match) ? calledThat(match, known) : null)),
    ...matches(text, presented, match => (isListed(match[2] ?? '') ? presentedAs(match, known) : null)),
    ...matches(text, nicknamed, match =>
      isNickname(match[0]) ? { code: 'name', instead: '[first name]' } : null,
    ),
  ]
  return [...announced, ...listedNames(text, known, isSpanish)]
}

function related(match: RegExpExecArray, known: Map<string, string>) {
  const [all, who = '', link = '', said = '', last] = match
  const name = said.replace(/['’]s$/u, '')
  const strong = /name|called|goes by/u.test(link)
  if (
    namesNobody(name) ||
    !(isUpper(name) ? isName(name) || strong : isListed(name) && !alsoPlain.has(fold(name)))
  )
    return null
  if (/^,/u.test(link) && !strong && !isListed(name) && !/^[,)]/u.test(nextSign(match))) return null
  known.set(fold(name), who.toLowerCase().replace(/^the /u, 'my '))
  const surname = last && isUpper(last) && !namesNobody(last) ? last.replace(/['’]s$/u, '') : ''
  if (surname && !/^[JS]r$/u.test(surname)) known.set(fold(surname), 'the family')
  const length = surname
    ? all.length - (last ?? '').length + surname.length
    : all.indexOf(said, who.length + link.length) + name.length
  if (strong || /\(/u.test(link))
    return { code: 'name', instead: '[first name]', from: who.length + link.length, to: length } as const
  const closing = link.startsWith(',') && match.input.startsWith(',', match.index + length) ? 1 : 0
  return { code: 'name', instead: who, to: length + closing } as const
}

function nextSign(match: RegExpExecArray): string {
  return match.input.charAt(match.index + match[0].length)
}

function relatedBefore(match: RegExpExecArray, known: Map<string, string>) {
  known.set(fold(match[1] ?? ''), (match[2] ?? '').toLowerCase())
  const closing = nextSign(match) === ',' ? 1 : 0
  return { code: 'name', instead: match[2] ?? '[first name]', to: match[0].length + closing } as const
}

function withTitle(match: RegExpExecArray, known: Map<string, string>) {
  const [all, title = '', , name = ''] = match
  const parts = name.split(' ').filter(part => !namesNobody(part))
  if (namesNobody(name.split(' ')[0] ?? '')) return null
  const instead = titles[title.toLowerCase()] ?? '[name]'
  const kept = name.split(' ').filter((part, index) => index === 0 || !namesNobody(part))
  const to = all.length - name.length + kept.join(' ').replace(/['’]s$/u, '').length
  for (const part of parts) if (!firstNames.has(fold(part))) known.set(fold(part), instead)
  return { code: 'name', instead, to } as const
}

function calledThat(match: RegExpExecArray, known: Map<string, string>) {
  const said = (match[1] ?? '').replace(/['’]s$/u, '')
  const first = said.split(' ')[0] ?? ''
  if (namesNobody(first)) return null
  if (!known.has(fold(first))) known.set(fold(first), '[first name]')
  const from = match[0].length - (match[1] ?? '').length
  return {
    code: 'name',
    instead: said.includes(' ') ? '[name]' : '[first name]',
    from,
    to: from + said.length,
  } as const
}

/** A name alone after a dash signs a letter when it is a known one, or ends the text and is not the last of a list. */
function signs({ 0: all, 1: name = '', index, input }: RegExpExecArray): boolean {
  if (isListed(name.split(' ')[0] ?? '')) return true
  const before = input.slice(Math.max(0, index - 400), index).trimEnd()
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return (
    before !== '' &&
    !/^ ?[-–—•*]/u.test(line) &&
    input.slice(index + all.length, index + all.length + 40).trim().length < 4
  )
}

function presentedAs(match: RegExpExecArray, known: Map<string, string>) {
  const name = match[2] ?? ''
  if (!known.has(fold(name))) known.set(fold(name), '[first name]')
  return { code: 'name', instead: '[first name]', from: match[0].length - name.length } as const
}

function listedNames(text: string, known: Map<string, string>, isSpanish: (at: number) => boolean): Found[] {
  const words = [...text.matchAll(word)].map(({ 0: said, index }) => ({ said, start: index }))
  const found: Found[] = []
  for (let at = 0; at < words.length; at += 1) {
    const { said, start } = words[at]!
    const name = said.replace(/['’]s$|['’]$/u, '')
    const starts = startsSentence(text, start)
    if (plainInSpanish.has(fold(name)) && isSpanish(start)) continue
    const reason = reads(name, {
      starts,
      known,
      before: words[at - 1]?.said ?? '',
      after: words[at + 1]?.said ?? '',
      possessive: name !== said,
    })
    if (!reason) continue
    let end = start + name.length
    const next = words[at + 1]
    const surname =
      next &&
      isUpper(name) &&
      name === said &&
      next.start === end + 1 &&
      text[end] === ' ' &&
      isSurname(next.said)
        ? next
        : null
    if (surname) {
      end = surname.start + surname.said.replace(/['’]s$/u, '').length
      at += 1
    }
    const instead = known.get(fold(name)) ?? (surname ? '[name]' : '[first name]')
    found.push({
      code: 'name',
      start,
      end,
      instead,
    })
  }
  return found
}

type Around = {
  starts: boolean
  known: Map<string, string>
  before: string
  after: string
  possessive: boolean
}

function reads(name: string, { starts, known, before, after, possessive }: Around): boolean {
  const plain = fold(name)
  const upper = isUpper(name)
  const person = possessive || personVerbs.has(after.toLowerCase())
  if (known.has(plain) && (upper || !(alsoPlain.has(plain) || plainInSmall.has(plain)))) return true
  if (!upper)
    return (
      isListed(plain) && plain.length > 3 && ![alsoPlain, plainInSmall, notNames].some(set => set.has(plain))
    )
  if (/^[\p{Lu}'’-]{1,3}$/u.test(name)) return false
  if (notNames.has(plain))
    return firstNames.has(plain) && (possessive || plainFollowers.has(after.toLowerCase()))
  if (firstNames.has(plain) && !alsoPlain.has(plain)) return true
  if (alsoPlain.has(plain)) {
    return starts
      ? plainFollowers.has(after.toLowerCase()) || (firstNames.has(plain) && possessive)
      : firstNames.has(plain)
  }
  return !starts && /^\p{Lu}\p{Ll}{2,}$/u.test(name) && (person || beforePeople.has(before.toLowerCase()))
}

function isSurname(said: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(said) && !namesNobody(said)
}

function isName(name: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{1,24}$/u.test(name) && !namesNobody(name) && !/^\p{Lu}{2,4}$/u.test(name)
}

/** Words such as a weekday or a medicine, unless they are first names (June) or common surnames (White) as well. */
function namesNobody(name: string): boolean {
  const plain = fold(name)
  return notNames.has(plain) && !firstNames.has(plain) && !alsoSurnames.has(plain)
}

/** "Big Al", and "Old Tom" where the second word is a known first name. */
function isNickname(name: string): boolean {
  const [first = '', second = ''] = name.split(' ')
  return isListed(second) || (!/^(?:Old|Little)$/u.test(first) && isName(second))
}

function isListed(name: string): boolean {
  return firstNames.has(fold(name))
}
