/** The words by which a name is recognized: who somebody is to the member, titles, and what people do. */
export const relation =
  '(?:(?:own|only|oldest|eldest|youngest|older|younger|middle|big|little|late|ex|former|best|dear|beloved|adult|grown|sweet|beautiful|poor|first|second|new|current|good|close|step|foster|adopted|twin|baby|teenage)[- ])?(?:ex|son|daughter|child|kid|boy|girl|baby|husband|wife|partner|spouse|boyfriend|girlfriend|fianc[eé]e?|ex-?husband|ex-?wife|brother|sister|mother|father|mom|mum|dad|parent|aunt|uncle|cousin|nephew|niece|grandson|granddaughter|grandchild|grandmother|grandfather|grandma|grandpa|stepson|stepdaughter|stepdad|stepmom|stepfather|stepmother|stepbrother|stepsister|brother-in-law|sister-in-law|mother-in-law|father-in-law|son-in-law|daughter-in-law|friend|roommate|housemate|boss|coworker|neighbor|neighbour|landlord|sponsor|sponsee|counselor|counsellor|therapist|doctor|nurse|dealer|lawyer|pastor|priest|teacher|coach|caseworker|case manager|probation officer|dog|cat|loved one|man|lady|twin|oldest|eldest|youngest)(?![\\p{L}])'

/** What stands in place of a title and a name. */
export const titles: Record<string, string> = {
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
/** After an unknown capitalised word, these tell a person. */
export const personVerbs = new Set(
  `says said told tells asked asks came comes went goes gets got called calls texted texts wants wanted thinks thought
needs moved lives lived relapsed overdosed used uses drinks drank started stopped quit left works worked died passed
won't doesn't didn't hasn't isn't wasn't can't couldn't took takes gave gives made makes stole lost keeps kept promised
cried yelled lied loves loved hates knows knew met agreed refused stays stayed slept screamed admitted looks looked
seems seemed sat shows showed finally never always still has had is was will would`.split(/\s+/u),
)
/** After a plain word that is also a name ("Will said"), these tell a name. */
export const plainFollowers = new Set(
  "says said told asked called texted wants moved lives relapsed overdosed drinks drank quit works died promised cried yelled lied came stole admitted doesn't hasn't won't started went left stopped".split(
    ' ',
  ),
)
/** Words that name nobody on their own and are common surnames as well. */
export const alsoSurnames = new Set('white black ford may winter jameson daniels king house bush'.split(' '))
/** Before an unknown capitalised word, these tell a person. */
export const beforePeople = new Set(
  'with and told asked called texted met love loves loved miss missed saw visited about helped married between like'.split(
    ' ',
  ),
)
