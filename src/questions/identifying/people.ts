import { alsoPlain, firstNames, plainInSmall } from './first-names.ts'
import { startsSentence } from './fit.ts'
import { type Found, matches } from './mark.ts'
import { notNames } from './not-names.ts'

const relation =
  '(?:(?:own|only|oldest|eldest|youngest|older|younger|middle|big|little|late|ex|former|best|dear|beloved|adult|grown|sweet|beautiful|poor|first|second|new|current|good|close|step|foster|adopted|twin|baby|teenage)[- ])?(?:ex|son|daughter|child|kid|boy|girl|baby|husband|wife|partner|spouse|boyfriend|girlfriend|fianc[eé]e?|ex-?husband|ex-?wife|brother|sister|mother|father|mom|mum|dad|parent|aunt|uncle|cousin|nephew|niece|grandson|granddaughter|grandchild|grandmother|grandfather|grandma|grandpa|stepson|stepdaughter|stepdad|stepmom|stepfather|stepmother|stepbrother|stepsister|brother-in-law|sister-in-law|mother-in-law|father-in-law|son-in-law|daughter-in-law|friend|roommate|housemate|boss|coworker|neighbor|neighbour|landlord|sponsor|sponsee|counselor|counsellor|therapist|doctor|nurse|dealer|lawyer|pastor|priest|teacher|coach|caseworker|case manager|probation officer|dog|cat|loved one|man|lady|twin|oldest|eldest|youngest)(?![\\p{L}])'
const letters = "[\\p{L}][\\p{L}'’-]{1,24}"
const afterRelation = new RegExp(
  `\\b((?:my|our|his|her|their|your|the) ${relation})((?:['’]s name is|['’]s name was|,? (?:named|called|whose name is|who is called|whose name was|goes by)|,| \\(| -| –| —)? ?)(${letters})(?: (?:[\\p{Lu}]\\.? )?([\\p{Lu}]${letters.slice(7)}))?`,
  'giu',
)
const beforeRelation = new RegExp(
  `(?<![\\p{L}'’-])([\\p{Lu}]${letters.slice(7)})(?: [\\p{Lu}]${letters.slice(7)})?, ((?:my|our|his|her|their) ${relation})\\b`,
  'gu',
)
const titled =
  /(?<![\p{L}])(Dr|Mr|Mrs|Ms|Mx|Miss|Officer|Judge|Pastor|Father|Sister|Reverend|Rev|Rabbi|Imam|Professor|Prof|Coach|Nurse|Detective|Sergeant|Sgt|Deputy|Sheriff|Captain|Lieutenant|Aunt|Auntie|Uncle|Grandma|Grandpa|Nana|Tia|Tio|Tía|Tío|Doctor|Deacon|Bishop|Counselor|Therapist)(\.?) ([\p{Lu}][\p{L}'’-]{1,24}(?: [\p{Lu}]\.)?(?: [\p{Lu}][\p{L}'’-]{1,24})?)/gu
const titles: Record<string, string> = {
  dr: 'the doctor',
  doctor: 'the doctor',
  officer: 'the officer',
  deputy: 'the officer',
  sheriff: 'the sheriff',
  sergeant: 'the officer',
  sgt: 'the officer',
  captain: 'the officer',
  lieutenant: 'the officer',
  detective: 'the detective',
  judge: 'the judge',
  pastor: 'the pastor',
  father: 'the priest',
  reverend: 'the pastor',
  rev: 'the pastor',
  bishop: 'the bishop',
  deacon: 'the deacon',
  rabbi: 'the rabbi',
  imam: 'the imam',
  coach: 'the coach',
  nurse: 'the nurse',
  counselor: 'the counselor',
  therapist: 'the therapist',
  professor: 'the professor',
  prof: 'the professor',
  aunt: 'my aunt',
  auntie: 'my aunt',
  tia: 'my aunt',
  tía: 'my aunt',
  uncle: 'my uncle',
  tio: 'my uncle',
  tío: 'my uncle',
  grandma: 'my grandmother',
  nana: 'my grandmother',
  grandpa: 'my grandfather',
}
const calledSo =
  /(?:\b[Nn]amed|\b[Nn]icknamed|\b[Nn]ame is|\b[Nn]ame was|\b[Nn]ame['’]s|\b[Gg]oes by|\b[Ww]ent by|\baka|\b[Aa]\.k\.a\.|\b[Cc]alled (?:him|her|them|me)|\b[Mm]iddle name|\b[Ll]ast name|\b[Ff]irst name|\b[Ss]urname|\b[Ii]nitials are|\b[Cc]all me|\b[Ss]igned,?|\b[Dd]ear|\b[Hh]i,? (?:my name is|I['’]m|I am)|\b[Ss]incerely,?|\b[Yy]ours,?|\b[Rr]egards,?|\bLove,|\bThanks,|\bThank you,|(?:^|\n) ?[—–-]{1,2})(?: is|:)?\s["“']?([\p{Lu}][\p{L}'’-]{1,24}(?: [\p{Lu}]\.)?(?: [\p{Lu}][\p{L}'’-]{1,24})?)/gu
const word = /[\p{L}][\p{L}'’-]{0,60}/gu

const personVerbs = new Set(
  `says said told tells asked asks came comes went goes gets got called calls texted texts wants wanted thinks thought
needs moved lives lived relapsed overdosed used uses drinks drank started stopped quit left works worked died passed
won't doesn't didn't hasn't isn't wasn't can't couldn't took takes gave gives made makes stole lost keeps kept promised
cried yelled lied loves loved hates knows knew met agreed refused stays stayed slept screamed admitted looks looked
seems seemed sat shows showed finally never always still has had is was will would`.split(/\s+/u),
)
const plainFollowers = new Set(
  "says said told asked called texted wants moved lives relapsed overdosed drinks drank quit works died promised cried yelled lied came stole admitted doesn't hasn't won't started went left stopped".split(
    ' ',
  ),
)
const alsoSurnames = new Set('white black ford may winter jameson daniels king house bush'.split(' '))
const beforePeople = new Set(
  'with and told asked called texted met love loves loved miss missed saw visited about helped married between like'.split(
    ' ',
  ),
)

/** People's names, from words that announce a name, titles, and a list of common first names. */
export function peopleIn(text: string): Found[] {
  const known = new Map<string, string>()
  const announced = [
    ...matches(text, afterRelation, match => related(match, known)),
    ...matches(text, beforeRelation, match => (isName(match[1] ?? '') ? relatedBefore(match, known) : null)),
    ...matches(text, titled, match => withTitle(match, known)),
    ...matches(text, calledSo, match => calledThat(match, known)),
  ]
  return [...announced, ...listedNames(text, known)]
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

function listedNames(text: string, known: Map<string, string>): Found[] {
  const words = [...text.matchAll(word)].map(({ 0: said, index }) => ({ said, start: index }))
  const found: Found[] = []
  for (let at = 0; at < words.length; at += 1) {
    const { said, start } = words[at]!
    const name = said.replace(/['’]s$|['’]$/u, '')
    const starts = startsSentence(text, start)
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

function isListed(name: string): boolean {
  return firstNames.has(fold(name))
}

function isUpper(name: string): boolean {
  return /^\p{Lu}/u.test(name)
}

/** Small letters without accents or a possessive ending. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '').normalize('NFD').replace(/\p{M}/gu, '')
}
