import { fold } from '../first-names.ts'
import { type Found, matches } from '../mark.ts'
import { loose } from './accents.ts'

const tens = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa']
const small =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const number = `(\\d{1,3}|(?:${tens.slice(3).join('|')})(?: y (?:${small.slice(1, 10).join('|')}))?|${[...small.slice(3)].reverse().join('|')})`
const has =
  '(?:tiene|tengo|tenía|tienen|tenemos|tenga|cumple|cumplió|cumplirá|va a cumplir|acaba de cumplir)(?: apenas| casi| ya| solo| sólo| ahora| como| unos)?'
const years = '(?:años|añitos|anos)(?: de edad)?'
const lasting =
  '(?! (?:limpi|sobri|sin |de (?!edad)|en |con |juntos|juntas|consum|tom|beb|us|cas|viv|trabaj|y medio (?:de|sin|limpi|sobri|us|cons)|\\p{L}{2,20}(?:ando|iendo|yendo)))'
const person =
  'hij[oa]|niñ[oa]|nen[ea]|bebé|muchach[oa]|chic[oa]|joven|adolescente|hombre|mujer|persona|espos[oa]|marido|pareja|novi[oa]|herman[oa]|niet[oa]|sobrin[oa]|prim[oa]|madre|padre|mamá|papá|abuel[oa]|tí[oa]|hijastr[oa]|amig[oa]|mayor|menor'

const hasYears = loose(new RegExp(`(?<!\\p{L})(${has}) ${number} ${years}(?!\\p{L})${lasting}`, 'giu'))
const hasAlone = loose(
  new RegExp(
    `(?<!\\p{L})(${has}) (\\d{1,3})(?=[.,;:!?)]|$|\\n| (?:y (?!\\d|medi)|pero|cuando|ahora|que|ya) ?)(?![.,]\\d)`,
    'giu',
  ),
)
const of = loose(
  new RegExp(
    `(?<!\\p{L})(?:(?:${person})s?(?: \\p{Ll}{3,12})?|es|soy)(?:, (?:ya )?)? ?(de ${number}(?: ${years}| añ[oi]\\p{L}{1,5}))(?!\\p{L})${lasting}`,
    'giu',
  ),
)
const at = loose(new RegExp(`(?<!\\p{L})(a los ${number}(?: ${years}|(?=[.,;:!?)]|$)))(?!\\p{L})`, 'giu'))
const agedSo = loose(
  new RegExp(`(?<!\\p{L})(con ${number} ${years}|(?:de )?edad:? ${number})(?!\\p{L})${lasting}`, 'giu'),
)
const bracketed = loose(new RegExp(`\\((\\d{1,2})(?: ${years})?\\)`, 'gu'))
const appositive = loose(
  new RegExp(`(?<!\\p{L})(?:${person}|\\p{Lu}[\\p{L}]{1,20}), (?:de )?(\\d{1,2})(?: ${years})?,`, 'gu'),
)
const ofChildren = loose(
  new RegExp(
    `(?<!\\p{L})(?:de|tienen|edades:?|con) (\\d{1,2}(?:(?:, | y |, y )\\d{1,2}){1,6}(?: ${years})?)(?! ?(?:\\p{L}|\\d|%))`,
    'giu',
  ),
)

/** Exact ages in Spanish: of grown people (`age`) and of those under 18 (`child`). Lengths of time are not ages. */
export function agesInSpanish(text: string): Found[] {
  return [
    ...matches(text, hasYears, match => having(match)),
    ...matches(text, hasAlone, match => having(match)),
    ...matches(text, of, match => {
      const told = ofAge(numberOf(match[2]), 'adolescente', 'de pocos años')
      return told && { ...told, from: match[0].length - (match[1] ?? '').length }
    }),
    ...matches(text, at, match => ofAge(numberOf(match[2]), 'en la adolescencia', 'en la niñez', 'a los ')),
    ...matches(text, agedSo, match =>
      ofAge(numberOf(match[2] ?? match[3]), 'en la adolescencia', 'con pocos años', 'con '),
    ),
    ...matches(text, bracketed, match => {
      const told = ofAge(numberOf(match[1]), 'adolescente', 'de pocos años')
      return told && { ...told, instead: `(${told.instead})` }
    }),
    ...matches(text, appositive, match => {
      const told = ofAge(numberOf(match[1]), 'adolescente', 'de pocos años')
      const from = match[0].lastIndexOf(', ') + 2
      return told && { ...told, from, to: match[0].length - 1 }
    }),
    ...matches(text, ofChildren, match => ({
      code: 'child',
      instead: /^tienen/iu.test(match[0]) ? 'varias edades' : 'distintas edades',
      from: match[0].length - (match[1] ?? '').length,
    })),
  ]
}

/** "tiene 27 años" becomes "tiene veintitantos años", "tiene 15" becomes "es adolescente", a birthday only "un año más". */
function having(match: RegExpExecArray) {
  const [all, verb = ''] = match
  const years = numberOf(match[2])
  if (years === null || years < 3) return null
  const code = years < 18 ? 'child' : 'age'
  if (/cumpl/iu.test(verb)) return { code, instead: 'un año más', from: verb.length + 1 } as const
  const said = years < 13 ? 'pocos años' : years < 20 ? 'menos de veinte años' : inTens(years)
  return { code, instead: said, from: all.indexOf(' ', verb.length) + 1 } as const
}

function ofAge(years: number | null, teens: string, child: string, before = 'de ') {
  if (years === null || years < 3) return null
  const code = years < 18 ? 'child' : 'age'
  const instead = years < 13 ? child : years < 20 ? teens : `${before}${inTens(years)}`
  return { code, instead } as const
}

function numberOf(said: string | undefined): number | null {
  if (said === undefined) return null
  if (/^\d/u.test(said)) return Number(said) <= 110 ? Number(said) : null
  const [first = '', second = ''] = fold(said).split(' y ')
  const ten = tens.indexOf(first)
  return ten > 2 ? ten * 10 + Math.max(0, small.indexOf(second)) : small.map(fold).indexOf(first)
}

function inTens(years: number): string {
  if (years < 30) return 'veintitantos años'
  return `${tens[Math.floor(years / 10)] ?? 'noventa'} y tantos años`
}
