import { type Found, matches } from './mark.ts'
import { notNames } from './not-names.ts'
import { alsoWords, cities, stateCodes, states } from './us-places.ts'

const capital = "[\\p{Lu}][\\p{L}'’&-]{1,30}"
const capitals = `${capital}(?: (?:of|the|and|&|de|la|del) ${capital}| ${capital}| [\\p{Lu}](?![\\p{L}'’.])){0,3}`
const compass = '(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? )?'
const roadEnd =
  'Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Terrace|Ter|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Square|Turnpike|Tpke|Trail|Alley|Plaza|Drive|Dr|Court|Ct|Place|Pl|Way|St|Loop|Row'
const part = "(?:[\\p{Lu}][\\p{L}'’-]{0,25}\\.?|\\d{1,3}(?:st|nd|rd|th))"
const numbered = new RegExp(
  `(?<![\\w$.,])\\d{1,6}(?:-\\d{1,4})?[a-zA-Z]? ${compass}${part}(?: ${part}){0,3} (?:${roadEnd})\\b(?:\\.?,? (?:[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Ss]te|#)\\.? ?#?[\\w-]{1,6})?`,
  'gu',
)
const numberedSmall =
  /(?<![\w$.,])\d{1,6} (?:(?:north|south|east|west|n|s|e|w) )?(?!minutes?|mins?|hours?|miles?|blocks?|feet|days?|weeks?|times?|more|of|people|or|and|to|years?|months?|cars?|bars?)[a-z]{3,20} (?:(?!down|up|the|off|on|of|from|away|into)[a-z]{3,20} )?(?:street|avenue|ave|road|rd|boulevard|blvd|lane|ln|st|dr|drive|ct|court)\b/gu
const named = new RegExp(
  `\\b${compass}(?!Family |Drug |Treatment |Recovery |Criminal |Juvenile |District |Superior |Supreme |Civil |Traffic |Mental |Veterans |Wall |Sesame |The |Each |Every |This |That |My |Our |Your |His |Her |Their |One |Two |No |Long )${part}(?: ${part})? (?:Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Terrace|Parkway|Highway|Turnpike|Drive|Court|Circle|Square)\\b`,
  'gu',
)
const box = /\bP\.? ?O\.? ?Box \d{1,7}/giu
const flat = /\b(?:apt|apartment|unit|suite)\.? ?#? ?\d{1,5}[a-z]?\b/giu
const zip = new RegExp(
  `\\b(?:${stateCodes}),? \\d{5}(?:-\\d{4})?\\b|\\b(?:zip|zip code|postal code)(?: is|:)? ?(\\d{5}(?:-\\d{4})?)\\b`,
  'gu',
)
const route = /\b(?:Route|Rte\.?|Highway|Hwy\.?|Exit|Interstate|I-) ?\d{1,4}[A-Z]?\b/gu

const schoolEnd =
  '(?:(?:Junior |Senior |Regional |Community |Technical |Vocational )?(?:High|Middle|Elementary|Primary|Prep|Preparatory|Grade) ?(?:School)?|(?:State |Community |Junior |Technical )?(?:University|College)|Academy|School(?: of [\\p{Lu}]\\p{L}{2,20})?|Charter School|Law School)'
const school = new RegExp(
  `(?<!\\p{L})(?!(?:The|A|My|His|Her|Our|Their|Sunday|Night|Summer|Public|Driving|Nursing|Medical|Law|Trade|Art|Grad|Graduate|In|At|After|From|Since|Before|Junior|Senior|Old|New) (?:High|Middle|Elementary|School|College|University|Academy)\\b)${capital}(?: ${capital}){0,3} ${schoolEnd}(?!\\p{L})`,
  'gu',
)
const universityOf = new RegExp(
  `\\b(?:University|College|Academy) of (?:the )?${capital}(?: ${capital}){0,2}`,
  'gu',
)
const atSchool = new RegExp(
  `\\b(?:attends|attended|enrolled at|enrolled in|graduated from|student at|freshman at|sophomore at|junior at|senior at|teaches at|teacher at|classes at|goes to school at|studies at|dropped out of) (${capital}(?: ${capital}){0,3}|U[A-Z]{2,5}|[A-Z]{2,5})`,
  'gu',
)

const institutionEnd =
  '(?:Hospital|Medical Center|Clinic|Health Center|Healthcare|Behavioral Health|Treatment Center|Recovery Center|Detox Center|Rehab|Church|Parish|Temple|Synagogue|Mosque|Jail|Prison|Correctional(?: (?:Facility|Center|Institution))?|House of Correction|Penitentiary|Shelter|Mission|Pharmacy|Police Department|Fire Department|Fire Station|Library|Park|Mall|Bar|Tavern|Pub|Diner|Motel|Hotel|Inn|Apartments|Trailer Park|House|Manor|Lodge|Ranch)'
const institution = new RegExp(
  `(?<!\\p{L})(?!(?:The|A|An|My|His|Her|Our|Their|This|That|Every|Methadone|Suboxone|Opioid|State|County|Local|General|Public|Catholic|Baptist|Veterans|Drug|Community|Emergency|In|At|To|After|Salvation|White|Open|Full|Whole|Safe|Half-Way|Halfway|Oxford|Sober|United) ${institutionEnd})(?:St\\.? )?${capital}(?: (?:of|the|and) ${capital}|['’]s| ${capital}){0,3} ${institutionEnd}(?!\\p{L})`,
  'gu',
)
const saint = new RegExp(
  `\\b(?:at|in|from|to) (St\\.? ${capital}(?:['’]s)?(?: (?:hospital|church|school|clinic|center|parish))?)(?! Patrick)`,
  'gu',
)
const company = new RegExp(
  `(?<!\\p{L})${capitals}(?:,)? (?:Inc|LLC|Corp|Corporation|Company|Co|Ltd|Industries|Enterprises|Construction|Plumbing|Roofing|Landscaping|Trucking|Electric|Motors|Auto Body|Bakery|Brewery|Restaurant|Realty|Foods|Logistics)\\b\\.?`,
  'gu',
)
const work = new RegExp(
  `\\b(?:works?|worked|working|employed|job|shifts?|manager|cashier|nurse|cook|driver|welder|mechanic|teacher|waitress|waiter|bartender|server|intern|boss|coworkers?|supervisor|foreman|fired|hired|laid off|promoted|internship|career)(?: (?:part-time|full-time|nights|days|weekends|there|over|as an? [a-z]{2,15}(?: [a-z]{2,15})?)){0,2} (?:at|for|with|by|from) (?:the )?(${capitals})`,
  'gu',
)

const companies = new Set(
  'amazon apple walmart target costco walgreens cvs kroger safeway starbucks mcdonald mcdonalds wendy dunkin subway uber lyft doordash toyota honda ford google netflix greyhound amtrak'.split(
    ' ',
  ),
)

const county = new RegExp(
  `(?<!\\p{L})${capital}(?: ${capital})? (?:County|Parish|Township|Reservation)(?!\\p{L})(?! (?:Jail|Hospital|Court))`,
  'gu',
)
const cityAndState = new RegExp(
  `(?<!\\p{L})(?:St\\. )?${capital}(?: ${capital}){0,2}, (?:(?:${stateCodes})(?![\\p{L}'’])|${[...states].join('|')})(?:,? \\d{5}(?:-\\d{4})?)?`,
  'gu',
)
const listed = new RegExp(
  `(?<![\\p{L}])(?:${[...states, ...cities]
    .sort((a, b) => b.length - a.length)
    .map(name => name.replaceAll('.', '\\.'))
    .join('|')})(?![\\p{L}])(?! Act\\b)`,
  'gu',
)
const afterIn = new RegExp(
  `\\b(in|near|outside|around|to|from|of|leaving|visiting|through|at) (?:downtown |upstate |rural |north |south |east |west |northern |southern |eastern |western |central |the city of |the town of |a town called |a place called )?(${capital}(?: ${capital}){0,2})`,
  'gu',
)
const movers =
  /\b(?:liv\w{1,4}|mov\w{1,4}|mov(?:e|ed|ing) back|drove|driv\w{1,4}|flew|fly|grew up|born|raised|stay\w{0,4}|based|back|home|rehab|jail|detox|house|apartment|town|city|family|suburb|here|place|treatment|program|trip|bus|train|headed|heading|went|clinic|sister|brother|up|down|over)\s$/iu

/** Street addresses, schools, workplaces, hospitals and the like, towns, counties and states. */
export function whereIn(text: string): Found[] {
  const plain = (code: Found['code'], instead: string) => () => ({ code, instead })
  const group = (code: Found['code'], instead: string) => (match: RegExpExecArray) => {
    const part = match[1] ?? ''
    return harmless(part) ? null : { code, instead, from: match[0].length - part.length }
  }
  return [
    ...matches(text, numbered, plain('address', '[address]')),
    ...matches(text, numberedSmall, plain('address', '[address]')),
    ...matches(text, named, plain('address', 'a street nearby')),
    ...matches(text, box, plain('address', '[address]')),
    ...matches(text, flat, plain('address', '[apartment]')),
    ...matches(text, zip, match => ({
      code: 'address',
      instead: '[ZIP code]',
      from: match[0].length - (match[1] ?? match[0]).length,
    })),
    ...matches(text, route, plain('place', 'a road nearby')),
    ...matches(text, school, plain('school', 'a local school')),
    ...matches(text, universityOf, plain('school', 'a college')),
    ...matches(text, atSchool, group('school', 'a local school')),
    ...matches(text, institution, match => ({ code: 'place', instead: institutionInstead(match[0]) })),
    ...matches(text, saint, group('place', 'a local place')),
    ...matches(text, company, plain('employer', 'a local company')),
    ...matches(text, work, match => {
      const part = match[1] ?? ''
      const known =
        harmless(part) && !companies.has((part.split(' ')[0] ?? '').toLowerCase().replace(/['’]s$/u, ''))
      return known
        ? null
        : { code: 'employer', instead: 'a local company', from: match[0].length - part.length }
    }),
    ...matches(text, county, plain('place', 'our county')),
    ...matches(text, cityAndState, plain('place', 'a nearby town')),
    ...matches(text, listed, match =>
      alsoWords.has(match[0])
        ? null
        : { code: 'place', instead: states.has(match[0]) ? 'another state' : 'a nearby town' },
    ),
    ...matches(text, afterIn, match => unknownPlace(text, match)),
  ]
}

/** An unlisted capitalised word after "in", "near" and so on; after "to", "from", "of", "at" only beside a word of moving. */
function unknownPlace(text: string, match: RegExpExecArray) {
  const [all, preposition = '', name = ''] = match
  const isListed = alsoWords.has(name)
  if (harmless(name)) return null
  const before = text.slice(Math.max(0, match.index - 20), match.index)
  const sure =
    /^(?:in|near|outside|around)$/u.test(preposition) || (preposition !== 'at' && movers.test(before))
  if (!sure && !(isListed && /^(?:to|from)$/u.test(preposition))) return null
  return {
    code: 'place',
    instead: states.has(name) ? 'another state' : 'a nearby town',
    from: all.length - name.length,
  } as const
}

function institutionInstead(name: string): string {
  const kind = /(\p{L}+)$/u.exec(name)?.[1]?.toLowerCase() ?? 'place'
  const words: Record<string, string> = {
    correctional: 'jail',
    correction: 'jail',
    facility: 'jail',
    institution: 'jail',
    penitentiary: 'jail',
    health: 'clinic',
    healthcare: 'clinic',
    department: 'department',
    apartments: 'building',
    center: 'center',
    prison: 'jail',
  }
  return `a local ${words[kind] ?? kind}`
}

/** Nothing but words that name nobody, or a short word all in capitals such as IOP. */
function harmless(name: string): boolean {
  return name.split(' ').every(word => {
    const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s$/u, '')
    return notNames.has(plain) || notNames.has(word.toLowerCase()) || /^[A-Z]{2,5}$/u.test(word)
  })
}
