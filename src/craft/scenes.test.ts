import { expect, test } from 'vitest'
import type { AdviceId } from './situation/advice-ids.ts'
import { isRefusal, parseSituation } from './situation/situation.ts'
import { stance } from './stance.ts'
import type { Stance } from './vocabulary.ts'

type Scene = [name: string, situation: object, expected: Stance, must: AdviceId[], mustNot?: AdviceId[]]
const calm = { calm: true }
const green = { tier: 'green' }
const her = { substances: ['heroin', 'methamphetamine'], never_clear: true }

/** The hard moments of a family's week, as they are told at a kitchen table. */
const scenes: Scene[] = [
  // "Tell me how well I'm doing": she cut down heroin, replaced it with meth, and is always using
  [
    'she is proud of using less, in her clearest hour',
    { said: ['wants-praise'], state: 'least-affected', loved_one: her, member: calm },
    'connect',
    ['wants-praise', 'never-clear'],
    ['yes', 'wish', 'using-now'],
  ],
  [
    'she is proud, and high at this moment',
    { said: ['wants-praise'], state: 'using', loved_one: her, member: calm },
    'step-away',
    ['wants-praise-later', 'using-now', 'never-clear'],
    ['wants-praise'],
  ],
  [
    'she is proud and says she is tired of being sick',
    { said: ['wants-praise', 'tired-of-being-sick'], state: 'least-affected', loved_one: her, member: calm },
    'invite',
    ['dip'],
    ['wish-hard-moment'],
  ],
  [
    'four hours at the mirror, and the bathroom goes silent',
    { signs: ['bugs-on-skin', 'picking-skin', 'locked-in-and-silent'], loved_one: her },
    'emergency',
    ['locked-door', 'overdose-opioid'],
    ['using-now', 'seeing-things'],
  ],
  [
    'she cut down, so the old amount can kill',
    { state: 'least-affected', loved_one: { ...her, lost_tolerance: true }, member: calm },
    'connect',
    ['lost-tolerance'],
  ],
  [
    'she says no to the visit',
    { said: ['refuses'], state: 'least-affected', loved_one: her, member: calm, home: green },
    'connect',
    ['said-no', 'plan-one-change'],
    ['dip', 'wish', 'yes'],
  ],
  // two in the morning
  [
    'snoring and cannot be woken',
    { signs: ['snoring-cannot-rouse'], loved_one: { substances: ['fentanyl'] } },
    'emergency',
    ['overdose-opioid'],
  ],
  ['does not wake, nobody knows what it was', { signs: ['unresponsive'] }, 'emergency', ['overdose-unknown']],
  [
    'only beer, and cannot be woken',
    { signs: ['unresponsive'], loved_one: { substances: ['alcohol'] } },
    'emergency',
    ['alcohol-poisoning'],
  ],
  [
    'beer and pain pills, and cannot be woken',
    { signs: ['unresponsive'], loved_one: { substances: ['alcohol', 'opioid-pills'] } },
    'emergency',
    ['overdose-opioid'],
    ['alcohol-poisoning'],
  ],
  [
    'the bathroom is locked and nobody answers',
    { signs: ['locked-in-and-silent'] },
    'emergency',
    ['locked-door', 'overdose-unknown'],
  ],
  [
    'he nods on the couch but answers',
    { signs: ['nodding', 'pinpoint-pupils'], loved_one: { substances: ['heroin'] } },
    'protect',
    ['nodding'],
    ['using-now'],
  ],
  [
    'he fell asleep drunk and can be woken',
    { signs: ['asleep-after-use'], state: 'using' },
    'protect',
    ['nodding'],
  ],
  [
    'meth, chest pain, burning hot',
    { signs: ['chest-pain', 'overheating'], loved_one: { substances: ['methamphetamine'] } },
    'emergency',
    ['overamping'],
  ],
  // drunk or high, and starting a fight
  [
    'drunk and starting a fight, nobody in danger',
    { said: ['picks-a-fight'], state: 'using', member: calm, home: green },
    'step-away',
    ['picking-a-fight', 'using-now'],
    ['careful-home'],
  ],
  [
    'drunk, fighting, and the home is amber',
    { said: ['picks-a-fight'], state: 'using', home: { breaks_things: true } },
    'protect',
    ['careful-home'],
    ['picking-a-fight', 'using-now'],
  ],
  [
    'drunk, fighting, and he hit her last winter',
    { said: ['picks-a-fight'], state: 'using', home: { hurt: true } },
    'protect',
    ['careful-home'],
    ['picking-a-fight'],
  ],
  [
    'he holds a knife',
    { signs: ['weapon'], state: 'using', member: { calm: false } },
    'protect',
    ['violence-now'],
    ['calm-first'],
  ],
  [
    'he punched the wall',
    { signs: ['breaking-things'], state: 'using', member: calm },
    'protect',
    ['careful-home'],
  ],
  [
    'high and calm in an amber home',
    { state: 'using', home: { afraid: true }, member: calm },
    'step-away',
    ['using-now-careful'],
    ['using-now'],
  ],
  // "I can't live like this" at eleven at night
  ['a dip, sober, mother calm', { said: ['dip'], state: 'not-using', member: calm }, 'invite', ['dip']],
  [
    'a dip, and he means dying',
    { said: ['dip', 'wants-to-die'], state: 'not-using', member: calm },
    'protect',
    ['suicide-theirs', 'wish-hard-moment'],
    ['dip'],
  ],
  [
    'a dip while drunk',
    { said: ['dip'], state: 'using', member: calm },
    'protect',
    ['low-hard-moment'],
    ['dip', 'yes', 'using-now', 'wish-hard-moment'],
  ],
  [
    'very low after meth, and nothing said',
    {
      signs: ['crash-low-mood'],
      state: 'coming-down',
      loved_one: { substances: ['methamphetamine'] },
      member: calm,
    },
    'protect',
    ['low-hard-moment'],
    ['coming-down', 'wish-hard-moment'],
  ],
  [
    'she says yes, and the mother thinks of ending her own life',
    { said: ['says-yes'], state: 'least-affected', member: { calm: true, thinking_of_suicide: true } },
    'protect',
    ['my-own-crisis', 'yes-kept'],
    ['yes', 'yes-hard-moment'],
  ],
  [
    'he does not wake, in a home where he hits',
    { signs: ['unresponsive'], home: { tier: 'red', children: true }, loved_one: { substances: ['heroin'] } },
    'emergency',
    ['overdose-opioid'],
    ['careful-home', 'children-first'],
  ],
  [
    'a dip, hung over and ashamed',
    { said: ['sorry'], signs: ['hung-over'], state: 'coming-down', member: calm },
    'step-away',
    ['wish-hard-moment', 'coming-down'],
  ],
  [
    'a wish, sober, and the member is shaking',
    { said: ['wish'], state: 'not-using', member: { calm: false } },
    'calm-first',
    ['calm-first', 'wish-hard-moment'],
    ['wish'],
  ],
  [
    'a wish, sober, and nobody said whether she is calm',
    { said: ['wish'], state: 'not-using' },
    'connect',
    ['dip-or-wish-listen'],
    ['wish'],
  ],
  [
    'a wish in an amber home',
    { said: ['wish'], state: 'not-using', home: { tier: 'amber' }, member: calm },
    'connect',
    ['dip-or-wish-listen'],
    ['wish'],
  ],
  [
    'a plain yes, sober and calm',
    { said: ['says-yes'], state: 'not-using', member: calm },
    'invite',
    ['yes'],
  ],
  [
    '"take me now", while high',
    { said: ['asks-for-help'], state: 'using', member: calm },
    'connect',
    ['yes-hard-moment'],
    ['using-now'],
  ],
  [
    '"take me now", dope-sick',
    { said: ['says-yes'], signs: ['dope-sick'], state: 'coming-down', loved_one: { substances: ['heroin'] } },
    'connect',
    ['yes-hard-moment'],
  ],
  [
    'a yes from someone who hurts her',
    { said: ['says-yes'], state: 'not-using', home: { tier: 'red' }, member: calm },
    'protect',
    ['careful-home', 'yes-careful-home'],
    ['yes', 'yes-hard-moment'],
  ],
  [
    'a yes, and then he stops breathing',
    { said: ['says-yes'], signs: ['slow-or-no-breathing'] },
    'emergency',
    ['overdose-unknown'],
    ['yes'],
  ],
  // "I thought he was drinking. It was water."
  [
    'he said it was water, and it was',
    { said: ['wrongly-accused'], state: 'not-using', member: calm },
    'connect',
    ['repair'],
  ],
  [
    'it was water, and now he has gone to drink',
    { said: ['wrongly-accused'], state: 'using', member: calm },
    'step-away',
    ['repair', 'using-now'],
  ],
  [
    'an odd Easter dinner: red eyes, nothing else',
    { state: 'unsure', member: calm },
    'unsure',
    ['unsure'],
    ['clearer-than-usual', 'using-now'],
  ],
  [
    'she says he is sober, but he slurs',
    { state: 'not-using', signs: ['slurred-speech'], said: ['wish'], member: calm },
    'unsure',
    ['unsure', 'wish-hard-moment'],
    ['wish'],
  ],
  // "I need $400 by tonight"
  [
    'rent by tonight, sober, green home',
    { said: ['asks-for-money'], state: 'not-using', home: green, member: calm },
    'connect',
    ['money-pressure'],
  ],
  [
    'rent by tonight, and she is sometimes afraid',
    { said: ['asks-for-money'], state: 'unsure', home: { afraid: true }, member: calm },
    'unsure',
    ['money-careful'],
    ['money-pressure'],
  ],
  [
    '"they will hurt me"',
    { said: ['asks-for-money', 'someone-will-hurt-them'] },
    'protect',
    ['threatened-over-money'],
  ],
  // "I'm quitting tonight, cold turkey"
  [
    'stopping heavy daily drinking tonight',
    { said: ['quitting-tonight'], loved_one: { substances: ['alcohol'], heavy_daily_use: true } },
    'protect',
    ['withdrawal-today'],
    ['quitting-other', 'wish'],
  ],
  [
    'stopping drink, sees things',
    { said: ['quitting-tonight'], signs: ['hallucinating'], loved_one: { substances: ['alcohol'] } },
    'emergency',
    ['withdrawal-danger'],
  ],
  [
    'shaking after the last Xanax, with a past seizure',
    { signs: ['shaking-or-sweating'], loved_one: { substances: ['benzodiazepines'], past_seizure: true } },
    'emergency',
    ['withdrawal-danger'],
  ],
  [
    'stopping heroin tonight, sick',
    {
      said: ['quitting-tonight'],
      signs: ['dope-sick'],
      state: 'coming-down',
      loved_one: { substances: ['heroin'] },
    },
    'connect',
    ['quitting-other'],
    ['wish-hard-moment'],
  ],
  [
    'stopping heroin while pregnant',
    { said: ['quitting-tonight'], loved_one: { substances: ['heroin'], pregnant: true } },
    'protect',
    ['withdrawal-today'],
  ],
  // home from detox, and a lapse
  [
    'home from jail',
    { state: 'not-using', loved_one: { substances: ['fentanyl'], lost_tolerance: true }, member: calm },
    'connect',
    ['lost-tolerance'],
  ],
  [
    'used again after rehab, calm now',
    { signs: ['used-again-after-a-break'], state: 'least-affected', member: calm },
    'connect',
    ['lapse'],
    ['plan-one-change'],
  ],
  // the children, and the car
  [
    'about to drive the children',
    { signs: ['about-to-drive', 'child-in-danger'], state: 'using' },
    'protect',
    ['children-first', 'about-to-drive'],
  ],
  [
    'a toddler and a foil on the floor',
    { signs: ['drugs-within-reach'], home: { children: true } },
    'protect',
    ['children-first'],
  ],
  [
    'a toddler may have eaten a pill',
    { signs: ['child-swallowed-something'] },
    'emergency',
    ['child-poisoned'],
  ],
  // "I'm done"
  [
    'she cannot go on, and thinks of dying',
    { member: { thinking_of_suicide: true, worn_out: true } },
    'protect',
    ['my-own-crisis'],
    ['worn-out'],
  ],
  ['she is done, and safe', { member: { worn_out: true } }, 'calm-first', ['worn-out'], ['my-own-crisis']],
  // runners-up
  [
    'gone for two days',
    { signs: ['gone-without-word'], loved_one: { substances: ['heroin'] } },
    'unsure',
    ['gone-without-word'],
  ],
  ['needles in the drawer', { signs: ['found-drugs'], state: 'unsure' }, 'unsure', ['found-something']],
  [
    'three nights awake, sure the neighbors listen',
    { signs: ['awake-for-days', 'paranoid'], loved_one: { substances: ['methamphetamine'] } },
    'protect',
    ['seeing-things'],
    ['using-now'],
  ],
  ['a text at three in the morning: I miss you', { said: ['misses-you'] }, 'unsure', ['unsure']],
  [
    'a good Sunday morning in a green home',
    { state: 'not-using', home: green, member: calm },
    'connect',
    ['clearer-than-usual', 'tell-them'],
  ],
  [
    'a good Sunday morning in an amber home',
    { state: 'not-using', home: { tier: 'amber' }, member: calm },
    'connect',
    ['clearer-than-usual'],
    ['tell-them', 'plan-one-change'],
  ],
  [
    'a sip too many now and then, and she stops for a month',
    {
      said: ['quitting-tonight'],
      state: 'not-using',
      loved_one: { substances: ['alcohol'], heavy_daily_use: false },
      member: calm,
    },
    'invite',
    ['quitting-other'],
    ['withdrawal-today'],
  ],
  [
    'a good hour, and no naloxone in the house',
    {
      state: 'least-affected',
      loved_one: { substances: ['cocaine'] },
      home: { naloxone: false },
      member: calm,
    },
    'connect',
    ['be-ready'],
  ],
  [
    'a good hour, and only drink',
    { state: 'not-using', loved_one: { substances: ['alcohol'], uses_alone: true }, member: calm },
    'connect',
    ['clearer-than-usual'],
    ['be-ready'],
  ],
  [
    'she is not safe where she is, and says no more',
    { state: 'not-using', member: { safe: false, calm: true } },
    'protect',
    ['careful-home'],
    ['clearer-than-usual'],
  ],
  ['she has been hurt', { member: { hurt: true } }, 'protect', ['violence-now', 'careful-home']],
]

test.each(scenes)('%s', (_, json, expected, must, mustNot = []) => {
  const situation = parseSituation(json)
  if (isRefusal(situation)) throw new Error(JSON.stringify(situation))
  const told = stance(situation)
  expect(told.stance).toBe(expected)
  for (const id of must) expect(told.advice).toContain(id)
  for (const id of mustNot) expect(told.advice).not.toContain(id)
})
