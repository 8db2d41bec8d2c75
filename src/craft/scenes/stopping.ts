import { calm, red, type Scene } from './scene.ts'

const canKill = /Stopping (?:this|alcohol).*(?:death|kill)/
const heavy = { substances: ['alcohol'], heavy_daily_use: true }

/** "I'm quitting tonight, cold turkey, don't call anyone." */
export const stopping: Scene[] = [
  {
    name: 'stopping heavy daily drinking tonight',
    situation: { said: ['quitting-tonight'], loved_one: heavy },
    stance: 'protect',
    must: ['withdrawal-today'],
    mustNot: ['quitting-other', 'wish'],
    told: [
      canKill,
      /good that they want to stop/,
      /emergency room/,
      /Check on them each hour/,
      /Call 911 for: a seizure/,
    ],
    warned: [/stop cold at home/, /pour their drink away/, /pills you have/, /alone tonight/],
    untold: [/sweat it out/, /do not call anyone/i],
  },
  {
    name: 'stopping heavy drinking tonight, in a home where he hits',
    situation: { said: ['quitting-tonight'], loved_one: heavy, home: red },
    stance: 'protect',
    must: ['withdrawal-today', 'careful-home'],
    told: [canKill, /Stay with them until they are seen, if that is safe for you/, /way out/],
    warned: [/unless you are in danger/],
  },
  {
    name: 'stopping drink tonight, and nobody said how much',
    situation: {
      said: ['quitting-tonight'],
      state: 'not-using',
      loved_one: { substances: ['alcohol'] },
      member: calm,
    },
    stance: 'protect',
    must: ['withdrawal-today'],
    told: [canKill],
  },
  {
    name: 'stopping tonight, and nobody knows what',
    situation: { said: ['quitting-tonight'], state: 'not-using', member: calm },
    stance: 'protect',
    must: ['withdrawal-today'],
    told: [/not known what they use/, canKill, /buprenorphine or methadone/],
  },
  {
    name: 'stopping drink, sees things',
    situation: {
      said: ['quitting-tonight'],
      signs: ['hallucinating'],
      loved_one: { substances: ['alcohol'] },
    },
    stance: 'emergency',
    must: ['withdrawal-danger'],
    told: [/911 or your local/, canKill, /when the last was/],
    warned: [/wait for the morning/, /pills or drink on your own plan/],
  },
  {
    name: 'shaking after the last Xanax, with a past seizure',
    situation: {
      signs: ['shaking-or-sweating'],
      loved_one: { substances: ['benzodiazepines'], past_seizure: true },
    },
    stance: 'emergency',
    must: ['withdrawal-danger'],
    told: [/911 or your local/, /do not hold them down/],
  },
  {
    name: 'no more GHB from tonight',
    situation: {
      said: ['quitting-tonight'],
      state: 'not-using',
      loved_one: { substances: ['ghb'] },
      member: calm,
    },
    stance: 'protect',
    must: ['withdrawal-today'],
    told: [canKill],
  },
  {
    name: 'throwing out the last gabapentin tonight',
    situation: {
      said: ['quitting-tonight'],
      state: 'not-using',
      loved_one: { substances: ['gabapentinoids'], heavy_daily_use: true },
      member: calm,
    },
    stance: 'protect',
    must: ['withdrawal-today'],
    told: [canKill, /Gabapentin and pregabalin/],
  },
  {
    name: 'shaking and sweating on the second day without drink',
    situation: { signs: ['shaking-or-sweating'], state: 'coming-down', loved_one: heavy, member: calm },
    stance: 'protect',
    must: ['withdrawal-today'],
    mustNot: ['coming-down'],
    told: [canKill, /first days/],
    untold: [/leave them be/],
  },
  {
    name: 'stopping heroin tonight, sick',
    situation: {
      said: ['quitting-tonight'],
      signs: ['dope-sick'],
      state: 'coming-down',
      loved_one: { substances: ['heroin'] },
    },
    stance: 'connect',
    must: ['quitting-other'],
    mustNot: ['wish-hard-moment'],
    told: [/buprenorphine or methadone/, /old amount can kill/, /naloxone/, /water/],
    warned: [/sweat it out alone/, /pills of your own/],
  },
  {
    name: 'stopping heroin and Xanax together',
    situation: {
      said: ['quitting-tonight'],
      loved_one: { substances: ['heroin', 'benzodiazepines'] },
    },
    stance: 'protect',
    must: ['withdrawal-today'],
    told: [canKill, /If it is opioids: ask for buprenorphine or methadone/],
  },
  {
    name: 'stopping heroin while pregnant',
    situation: { said: ['quitting-tonight'], loved_one: { substances: ['heroin'], pregnant: true } },
    stance: 'protect',
    must: ['withdrawal-today'],
    told: [/pregnancy makes any stopping a matter for a doctor/, /methadone/],
  },
  {
    name: 'stopping meth tonight',
    situation: {
      said: ['quitting-tonight'],
      state: 'least-affected',
      loved_one: { substances: ['methamphetamine'], never_clear: true },
      member: calm,
    },
    stance: 'invite',
    must: ['quitting-other'],
    mustNot: ['withdrawal-today'],
    told: [/Ask each day if they think of dying/, /sleep, food/],
  },
  {
    name: 'a sip too many now and then, and she stops for a month',
    situation: {
      said: ['quitting-tonight'],
      state: 'not-using',
      loved_one: { substances: ['alcohol'], heavy_daily_use: false },
      member: calm,
    },
    stance: 'invite',
    must: ['quitting-other'],
    mustNot: ['withdrawal-today'],
    told: [/A seizure, confusion, seeing things/],
  },
]
