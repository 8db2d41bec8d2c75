import { amber, calm, green, red, type Scene } from './scene.ts'

/** No answer to a demand for money may be a lie, in any home. */
const lies = /bank is (shut|closed)|say (that )?you have (no|none)|tell them you lost/i

/** "I need $400 for rent by tonight." */
export const money: Scene[] = [
  {
    name: 'rent by tonight, sober, green home',
    situation: { said: ['asks-for-money'], state: 'not-using', home: green, member: calm },
    stance: 'connect',
    must: ['money-pressure'],
    told: [
      /I will tell you at six/,
      /straight to the landlord/,
      /live with tomorrow/,
      /help of another kind/i,
    ],
    warned: [/lie about why/, /because of yesterday/, /shouting or crying/],
    untold: [lies],
  },
  {
    name: 'rent by tonight, and he is high',
    situation: { said: ['asks-for-money'], state: 'using', home: green, member: calm },
    stance: 'step-away',
    must: ['money-pressure', 'using-now'],
    told: [/Give a time for your answer/, /Look first: awake/],
    untold: [lies],
  },
  {
    name: 'rent by tonight, and nobody has asked about the home',
    situation: { said: ['asks-for-money'], state: 'not-using', member: calm },
    stance: 'connect',
    must: ['money-careful'],
    mustNot: ['money-pressure'],
    told: [/I will tell you at six/, /Buy time without a fight/],
    untold: [lies, /I will not give cash/],
  },
  {
    name: 'rent by tonight, and she is sometimes afraid',
    situation: { said: ['asks-for-money'], state: 'unsure', home: { afraid: true }, member: calm },
    stance: 'unsure',
    must: ['money-careful'],
    mustNot: ['money-pressure'],
    told: [/If giving it keeps you safe tonight|No sum is worth your safety/, /advocate/],
    warned: [/risk harm for cash/],
    untold: [lies, /I will not give cash/],
  },
  {
    name: 'he wants the rent money, in a home where he hits',
    situation: { said: ['asks-for-money', 'picks-a-fight'], state: 'using', home: red },
    stance: 'protect',
    must: ['careful-home'],
    mustNot: ['money-pressure'],
    untold: [lies, /I will not give cash/],
  },
  {
    name: '"they will hurt me"',
    situation: { said: ['asks-for-money', 'someone-will-hurt-them'] },
    stance: 'protect',
    must: ['threatened-over-money'],
    told: [/Is someone coming here/, /911 or your local/, /children and yourself/, /Take an hour/],
    warned: [/meet the person who is owed/, /promise to keep it secret/],
    untold: [lies],
  },
  {
    name: 'no money, and he says he will kill himself',
    situation: { said: ['asks-for-money', 'wants-to-die'], state: 'using', member: calm },
    stance: 'protect',
    must: ['suicide-theirs'],
    mustNot: ['money-pressure'],
    told: [/only when you refuse something, take it just as seriously/, /keep to your answer kindly/, /988/],
    warned: [/they do not mean it/],
    untold: [lies, /just a threat/],
  },
  {
    name: 'she asks for money and for help in one breath, in an amber home',
    situation: { said: ['asks-for-money', 'asks-for-help'], state: 'not-using', home: amber, member: calm },
    stance: 'invite',
    must: ['yes-careful-home', 'money-careful'],
    told: [/Let them make the call/],
    warned: [/trade it for staying, for money/],
    untold: [lies],
  },
]
