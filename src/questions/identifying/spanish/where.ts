import { firstNames, fold } from '../first-names.ts'
import { type Found, matches } from '../mark.ts'
import { loose } from './accents.ts'
import { moreFirstNames } from './names.ts'
import { notNamesInSpanish } from './not-names.ts'

const capital = "\\p{Lu}[\\p{L}'’&-]{1,30}"
const name = `(?:${capital}|\\p{Lu})(?: (?:(?:de (?:la |los |las |el )?|del |y |la |el )?${capital}|& ${capital}|\\d{1,4}(?!\\d))){0,4}`
const road =
  '(?:calles?|avenida|av\\.|avda\\.?|ave\\.|carretera|calzada|bulevar|boulevard|blvd\\.?|callejón|pasaje|camino)'
const door =
  '(?:,? (?:#|n[oº°]\\.? ?|núm\\.? ?|número )?\\d{1,6}[a-zA-Z]?(?!\\p{L}|\\d))?(?:,? (?:[Aa]pto\\.?|[Aa]partamento|[Dd]epto\\.?|[Dd]epartamento|[Pp]iso|[Ii]nterior|[Ii]nt\\.) ?#?[\\w-]{1,6})?'
const street = loose(
  new RegExp(
    `(?<!\\p{L})(?:(?:el|la|las) )?(?:${road}|${road.replace('(?:c', '(?:C').replace('|av', '|Av').replace('|carr', '|Carr').replace('|blvd', '|Blvd')}) (?:de (?:la |los |las )?|del |la |el )?(?:${name}|\\d{1,4}(?!\\d))${door}`,
    'gu',
  ),
)
const flat = loose(
  /(?<!\p{L})(?:apto\.?|apartamento|depto\.?|departamento)(?: número| n[oº°]\.?| #)? ?#?\d{1,5}[a-z]?(?!\p{L})/giu,
)
const post = /(?<!\p{L})(?:código postal|c\.p\.|cp)(?: es|:)? ?(\d{5})(?!\d)/giu
const quarter = loose(
  new RegExp(
    `(?<!\\p{L})(barrio|colonia|urbanización|residencial|vecindario|sector|municipio|condado|pueblo|ciudad|rancho|ranchería|vereda|fraccionamiento|Barrio|Colonia|Urbanización) (?:de (?:la |los |las )?|del |la |el )?(${name})`,
    'gu',
  ),
)
const schools =
  '(?:[Ee]scuela|[Cc]olegio|[Ii]nstituto|[Pp]rimaria|[Ss]ecundaria|[Pp]reparatoria|[Pp]repa|[Uu]niversidad|[Kk]índer|[Ll]iceo|[Aa]cademia|[Gg]uardería)'
const school = loose(
  new RegExp(
    `(?<!\\p{L})(${schools})(?: (?:primaria|secundaria|preparatoria|superior|elemental|pública|técnica))? (?:de (?:la |los |las )?|del )?(${name})`,
    'gu',
  ),
)
const studies = loose(
  new RegExp(
    `(?<!\\p{L})(?:(?:[Ee]studia(?:ba)?|[Ee]studió|da clases|inscrit[oa]) en|(?:se graduó|graduad[oa]) (?:en|de)) ((?:el |la )?${name})`,
    'gu',
  ),
)
const places =
  '(?:[Hh]ospital|[Cc]línica|[Cc]entro(?: de (?:salud|rehabilitación|tratamiento|desintoxicación))?|[Ii]glesia|[Pp]arroquia|[Tt]emplo|[Cc]árcel|[Pp]risión|[Pp]enal|[Rr]eclusorio|[Aa]lbergue|[Rr]efugio|[Aa]nexo|[Pp]arque|[Pp]laza|[Bb]ar|[Cc]antina|[Rr]estaurante|[Tt]ienda|[Ff]armacia|[Hh]otel|[Mm]otel|Casa|[Gg]imnasio|[Ss]upermercado|[Cc]afetería)'
const place = loose(
  new RegExp(`(?<!\\p{L})(${places}) (?:de (?:la |los |las )?|del |la |el )?(${name})`, 'gu'),
)
const work = loose(
  new RegExp(
    `(?<!\\p{L})(?:[Tt]rabaj(?:a|o|ó|aba|amos|an|ando|ar)|[Ee]mpleo|[Ee]mplead[oa]|contrataron|despidieron|corrieron|puesto|turno|gerente|cajer[oa]|chofer|cociner[oa]|meser[oa]|enfermer[oa]|maestr[oa])(?: (?:de|como) \\p{Ll}{3,15}(?: \\p{Ll}{3,15})?)?(?: (?:de noche|de día|medio tiempo|tiempo completo|por las noches|ahí|allá))? (?:en|para|con|de) ((?:el |la |los |las )?${name})`,
    'gu',
  ),
)
const lives = loose(
  new RegExp(
    `(?<!\\p{L})(?:[Vv]iv(?:e|o|en|imos|ía|íamos|ían|ió|ir|iendo)|[Cc]rec(?:ió|í|imos)|[Nn]ac(?:ió|í)|mor(?:a|o)|radica(?:mos)?|[Ss]oy|[Ss]omos|[Vv]engo|[Vv]enimos|criad[oa]|quedamos|queda) (?:\\p{Ll}{3,12} )?(?:en|de|cerca de|fuera de|a las afueras de) (?:el norte de |el sur de |las afueras de )?(${name})`,
    'gu',
  ),
)
const moves = loose(
  new RegExp(
    `(?<!\\p{L})(?:[Mm]ud(?:ó|é|amos|aron|a|ar|arnos|arse)|[Ff]ue|[Ff]ui|[Ff]uimos|fueron|ir|irse|viaj(?:ó|é|amos)|lleg(?:ó|amos|ué)|regres(?:ó|amos|é)|volv(?:ió|imos|í)|llev(?:é|amos|aron|arlo|arla)|mand(?:é|amos|aron)|vamos|voy|va|vino|vinimos|viene) (?:\\p{Ll}{2,10} )?(?:a|hasta|desde|para|de) (${name})`,
    'gu',
  ),
)
const inside = loose(
  new RegExp(`(?<!\\p{L})(?:[Ee]n|[Dd]esde|[Cc]erca de|afueras de|alrededor de) (${name})`, 'gu'),
)
const listed = loose(
  new RegExp(
    `(?<!\\p{L})(?:${`Nueva York|Nueva Jersey|Nuevo México|Nueva Orleans|Los Ángeles|Filadelfia|Carolina del Norte|Carolina del Sur|
Dakota del Norte|Dakota del Sur|Pensilvania|Luisiana|Misisipi|Misuri|Virginia Occidental|Hawái|Washington|San Juan|Bayamón|
Ponce|Mayagüez|Guadalajara|Monterrey|Tijuana|Ciudad de México|CDMX|Ciudad Juárez|Ciudad Obregón|Puebla|Oaxaca|Michoacán|Jalisco|
Sinaloa|Culiacán|Zacatecas|Guanajuato|Veracruz|Chihuahua|Sonora|Hermosillo|Mexicali|Acapulco|Guerrero|Chiapas|Yucatán|Mérida|
Cancún|Bogotá|Medellín|Cali|Barranquilla|Cartagena|Caracas|Maracaibo|Lima|Arequipa|Quito|Guayaquil|Santo Domingo|La Habana|
Tegucigalpa|San Pedro Sula|San Salvador|Managua|Buenos Aires|Rosario|Montevideo|Asunción|La Paz|Cochabamba|Madrid|Barcelona|
Sevilla|Valencia|Zaragoza|Bilbao|Málaga|Murcia|Andalucía|Cataluña|Galicia`
      .replaceAll('\n', '')
      .split('|')
      .filter(one => !['Rosario', 'Guerrero', 'Asunción'].includes(one))
      .join('|')})(?!\\p{L})`,
    'gu',
  ),
)

/** Streets, quarters, towns, schools, workplaces, hospitals and the like in Spanish. */
export function whereInSpanish(text: string): Found[] {
  const nearby = (code: Found['code'], kind: (noun: string) => string) => (match: RegExpExecArray) =>
    harmless(match[2] ?? '') ? null : { code, instead: kind(match[1] ?? '') }
  const last = (code: Found['code'], instead: string) => (match: RegExpExecArray) => {
    const said = match[1] ?? ''
    const alone = said.replace(/^(?:el|la|los|las) /u, '')
    if (harmless(alone) || (code === 'place' && isListed(alone))) return null
    return { code, instead, from: match[0].length - said.length }
  }
  return [
    ...matches(text, street, match => ({
      code: 'address',
      instead: /\d/u.test(match[0]) ? '[dirección]' : 'una calle cercana',
    })),
    ...matches(text, flat, () => ({ code: 'address', instead: '[apartamento]' })),
    ...matches(text, post, match => ({
      code: 'address',
      instead: '[código postal]',
      from: match[0].length - (match[1] ?? '').length,
    })),
    ...matches(
      text,
      quarter,
      nearby('place', noun => noun.toLowerCase()),
    ),
    ...matches(
      text,
      school,
      nearby('school', noun => `${noun.toLowerCase()} de la zona`),
    ),
    ...matches(text, studies, last('school', 'una escuela de la zona')),
    ...matches(
      text,
      place,
      nearby('place', noun => `${noun.toLowerCase()} de la zona`),
    ),
    ...matches(text, work, last('employer', 'una empresa local')),
    ...matches(text, lives, last('place', 'nuestra ciudad')),
    ...matches(text, moves, last('place', 'otra ciudad')),
    ...matches(text, inside, last('place', 'una ciudad cercana')),
    ...matches(text, listed, () => ({ code: 'place', instead: 'una ciudad cercana' })),
  ]
}

const isListed = (name: string) => {
  const plain = fold(name.split(' ')[0] ?? '')
  return firstNames.has(plain) || moreFirstNames.has(plain)
}

/** A weekday, a feast, a country, a brand; or a short word all in capitals such as AA. */
function harmless(name: string): boolean {
  return name
    .split(' ')
    .filter(word => /^\p{Lu}/u.test(word))
    .every(word => notNamesInSpanish.has(fold(word)) || /^[A-Z]{1,5}$/u.test(word))
}
