import { alsoPlain, firstNames, fold, isUpper, plainInSmall } from '../first-names.ts'
import { startsSentence } from '../fit.ts'
import { type Found, matches } from '../mark.ts'
import { notNames } from '../not-names.ts'
import { loose } from './accents.ts'
import { moreFirstNames, onlyInEnglish, plainInSpanish } from './names.ts'
import { notNamesInSpanish } from './not-names.ts'
import { ofSomeone, personVerbs, relation, surePersonVerbs, titles } from './person-cues.ts'

const capital = "\\p{Lu}[\\p{L}'’-]{1,24}"
const surnames = `(?: (?:de (?:la |los |las )?|del )?${capital}){0,3}`
const owner = '[Mm]is?|[Ss]us?|[Tt]us?|[Nn]uestr[oa]s?'
const whose = `(?<!\\p{L})((?:${owner}|[Ee]l|[Ll]as?|[Ll]os|[Uu]na?|al|del) ${relation})`
const called =
  ',? (?:que |quien )?(?:se llam(?:a|aba|an|aban)|de nombre|llamad[oa]s?|apodad[oa]|alias|a quien (?:le )?(?:dicen|decimos))'
const afterRelation = loose(
  new RegExp(
    `${whose}((?:${called}|,| \\(| -| –| —|:)? )["“]?(${capital}${surnames}(?:(?:, ${capital}){0,4} [ye] ${capital})?)`,
    'gu',
  ),
)
const inBrackets = loose(new RegExp(`${whose}( \\()(${capital}${surnames})`, 'gu'))
const afterRelationSmall = loose(new RegExp(`${whose}((?:${called})? )(\\p{Ll}{3,24})(?!\\p{L})`, 'gu'))
const beforeRelation = loose(
  new RegExp(
    `(?<![\\p{L}'’-])(${capital})(?: ${capital}){0,2}, ((?:mi|su|nuestr[oa]|el|la) ${relation})(?!\\p{L})`,
    'gu',
  ),
)
const calledSo = loose(
  new RegExp(
    `(?<!\\p{L})(?:[Ss]e llam(?:a|aba|an|aban)|[Mm]e llamo|[Mm]e llaman|[Mm]e dicen|[Ll]es? (?:dicen|dice|decimos|llaman|llamamos|digo)|[Nn]ombre (?:es|era)|[Nn]ombre:|[Aa]podad[oa]|[Aa]podo (?:es|era)|[Aa]lias|[Cc]onocid[oa] como|[Aa]pellidos? (?:es|era|son)|[Aa]tentamente[,:]?|[Ff]irma:|[Qq]uerid[oa]|[Ee]stimad[oa])\\s(?:el |la )?["“]?(${capital}${surnames}(?: [ye] ${capital})?)`,
    'gu',
  ),
)
const signed = loose(
  new RegExp(
    `(?<!\\p{L})(?:[Gg]racias|[Ss]aludos|[Bb]endiciones|[Aa]brazos|[Cc]on cariño),\\s{1,3}(${capital}${surnames})(?= ?[.!]? ?(?:\\n|$))`,
    'gu',
  ),
)
const titled = titles.map(
  ([title, instead]) =>
    [
      loose(
        new RegExp(
          `(?<!\\p{L})(?:((?:[Ee]l|[Ll]a|al|del|[Mm]i|[Ss]u|[Tt]u|[Uu]na?|[Ee]st[ea]|[Nn]uestr[oa]) ))?(?:${title}) (${capital}${surnames})`,
          'gu',
        ),
      ),
      instead,
    ] as const,
)
const belonging = loose(new RegExp(`(?<!\\p{L})${ofSomeone} de (${capital})(?!\\p{L})`, 'gu'))
const beside = loose(
  new RegExp(`(?<!\\p{L})(?:con|[Ll]e (?:dije|digo|pedí|grité|conté) a) (${capital})(?!\\p{L})`, 'gu'),
)
const word = /\p{L}[\p{L}'’-]{0,60}/gu

type Known = Map<string, string>

/** People's names in Spanish: after words that announce a name, after titles, and common first names. */
export function peopleInSpanish(text: string, isSpanish: (at: number) => boolean): Found[] {
  const known: Known = new Map()
  const only = (match: RegExpExecArray) => {
    const name = match[1] ?? ''
    if (!isName(name) || notNames.has(fold(name))) return null
    return { ...named(match, name, known), instead: known.get(fold(name)) ?? '[nombre]' }
  }
  const announced = [
    ...matches(text, afterRelation, match => related(match, known)),
    ...matches(text, inBrackets, match => related(match, known)),
    ...matches(text, afterRelationSmall, match => relatedSmall(match, known)),
    ...matches(text, beforeRelation, match => relatedBefore(match, known)),
    ...matches(text, calledSo, match =>
      isName(match[1] ?? '') ? named(match, match[1] ?? '', known) : null,
    ),
    ...matches(text, signed, match => (isName(match[1] ?? '') ? named(match, match[1] ?? '', known) : null)),
    ...titled.flatMap(([pattern, instead]) =>
      matches(text, pattern, match => withTitle(match, instead, known)),
    ),
    ...matches(text, belonging, only),
    ...matches(text, beside, only),
  ]
  return [...announced, ...listedNames(text, known, isSpanish)]
}

/** "mi hijo Carlos" becomes "mi hijo"; after "se llama" and in brackets the name alone goes. */
function related(match: RegExpExecArray, known: Known) {
  const [all, who = '', link = '', said = ''] = match
  const strong = /llam|nombre|apod|alias|quien/u.test(link)
  const next = match.input.charAt(match.index + all.length)
  if (!isName(said)) return null
  if (/^\p{Lu}+$/u.test(first(said)) && !isListed(first(said))) return null
  if (/^[,:]| [-–—]/u.test(link) && !strong && !isListed(first(said)) && next !== ',') return null
  const many = / [ye] /u.test(said)
  remember(said, many ? '[nombre]' : small(who), known)
  if (strong || link === ' (')
    return { code: 'name', instead: '[nombre]', from: all.length - said.length } as const
  const to = all.length + (link.startsWith(',') && next === ',' ? 1 : 0)
  return { code: 'name', instead: who, to } as const
}

function relatedSmall(match: RegExpExecArray, known: Known) {
  const [all, who = '', link = '', said = ''] = match
  const plain = fold(said)
  if (!isListed(said) || plainInSpanish.has(plain) || alsoPlain.has(plain)) return null
  known.set(plain, small(who))
  if (link.length > 1) return { code: 'name', instead: '[nombre]', from: all.length - said.length } as const
  return { code: 'name', instead: who } as const
}

function relatedBefore(match: RegExpExecArray, known: Known) {
  const [all, said = '', who = ''] = match
  const next = match.input.charAt(match.index + all.length)
  if (!isName(said) || !(isListed(said) || next === ',')) return null
  known.set(fold(said), who)
  return { code: 'name', instead: who, to: all.length + (next === ',' ? 1 : 0) } as const
}

function withTitle(match: RegExpExecArray, instead: string, known: Known) {
  const [all, article = '', name = ''] = match
  if (!isName(name)) return null
  remember(name, instead, known)
  const noun = instead.replace(/^(?:el|la|mi) /u, '')
  return { code: 'name', instead: article ? noun : instead, from: article.length, to: all.length } as const
}

function named(match: RegExpExecArray, name: string, known: Known) {
  remember(name, '[nombre]', known)
  const from = match[0].length - name.length
  return { code: 'name', instead: '[nombre]', from } as const
}

/** Each part of a name stands for the same person wherever it comes again. */
function remember(name: string, instead: string, known: Known) {
  for (const part of name.split(/,? /u))
    if (isName(part) && !known.has(fold(part))) known.set(fold(part), instead)
}

function listedNames(text: string, known: Known, isSpanish: (at: number) => boolean): Found[] {
  const words = [...text.matchAll(word)].map(({ 0: said, index }) => ({ said, start: index }))
  const found: Found[] = []
  for (let at = 0; at < words.length; at += 1) {
    const { said, start } = words[at]!
    if (!reads(said, known, words[at + 1]?.said ?? '', startsSentence(text, start), isSpanish(start)))
      continue
    let end = start + said.length
    for (let next = words[at + 1]; next && isUpper(said); next = words[at + 1]) {
      if (text[end] !== ' ' || next.start !== end + 1 || !isName(next.said)) break
      end = next.start + next.said.length
      at += 1
    }
    found.push({ code: 'name', start, end, instead: known.get(fold(said)) ?? '[nombre]' })
  }
  return found
}

function reads(name: string, known: Known, after: string, starts: boolean, spanish: boolean): boolean {
  const plain = fold(name)
  const ordinary = plainInSpanish.has(plain) || alsoPlain.has(plain) || plainInSmall.has(plain)
  if (known.has(plain) && (isUpper(name) || !(ordinary || notNamesInSpanish.has(plain)))) return true
  if (!isUpper(name)) return spanish && !ordinary && plain.length > 3 && isListed(name) && !nobody(plain)
  if (!spanish) return moreFirstNames.has(plain) && !ordinary && !nobody(plain)
  if (/^\p{Lu}{1,3}$/u.test(name) || nobody(plain) || onlyInEnglish.has(plain)) return false
  if (isListed(name) && !ordinary) return true
  if (isListed(name)) return (!starts && !notNamesInSpanish.has(plain)) || surePersonVerbs.has(fold(after))
  return !starts && /^\p{Lu}\p{Ll}{2,}$/u.test(name) && personVerbs.has(fold(after))
}

const small = (who: string) => who.charAt(0).toLowerCase() + who.slice(1)
const first = (name: string) => name.split(/,? /u)[0] ?? ''

/** A capital, and not only a word such as a weekday, a medicine or "No", unless it is a first name as well. */
function isName(name: string): boolean {
  return isUpper(name) && !nobody(fold(first(name)))
}

const nobody = (plain: string) =>
  (notNamesInSpanish.has(plain) || notNames.has(plain)) &&
  !(firstNames.has(plain) || moreFirstNames.has(plain))

function isListed(name: string): boolean {
  const plain = fold(name)
  return firstNames.has(plain) || moreFirstNames.has(plain)
}
