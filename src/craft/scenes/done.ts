import { calm, red, type Scene } from './scene.ts'

const cheer = /keep trying|do not give up|stay strong|you can do (?:it|this)/i

/** "I'm done." "I can't go on." The member comes first. */
export const done: Scene[] = [
  {
    name: 'she cannot go on, and thinks of dying',
    situation: { member: { thinking_of_suicide: true, worn_out: true } },
    stance: 'protect',
    must: ['my-own-crisis'],
    mustNot: ['worn-out'],
    told: [
      /Call 988 .or text it. now/,
      /give the pills, the gun or the keys/,
      /nothing to learn or practice/,
    ],
    warned: [/stay alone with it/, /drink or take anything/],
    untold: [cheer, /treatment/],
  },
  {
    name: 'she thinks of dying, and there is a gun',
    situation: { member: { thinking_of_suicide: true }, home: { gun: true } },
    stance: 'protect',
    must: ['my-own-crisis'],
    told: [/gun in the home/, /988/],
  },
  {
    name: 'she is done, and safe',
    situation: { member: { worn_out: true } },
    stance: 'calm-first',
    must: ['worn-out'],
    mustNot: ['my-own-crisis'],
    told: [/thinking of ending your life/, /leaving. None of it is failing/, /Ask them to sit with you/],
    warned: [/new method tonight/, /decide tonight about leaving/],
    untold: [cheer, /reward/],
  },
  {
    name: 'she is done, and he says yes',
    situation: { said: ['says-yes'], state: 'not-using', member: { worn_out: true } },
    stance: 'calm-first',
    must: ['worn-out', 'yes-hard-moment'],
    told: [/call now, together/],
    untold: [cheer],
  },
  {
    name: 'she is done, and he cannot be woken',
    situation: {
      signs: ['unresponsive'],
      loved_one: { substances: ['heroin'] },
      member: { worn_out: true, thinking_of_suicide: true },
    },
    stance: 'emergency',
    must: ['overdose-opioid', 'my-own-crisis'],
    told: [/naloxone/i, /911 or your local/, /Call 988 .or text it. now/],
    warned: [/sleep it off/],
  },
  {
    name: 'she is done, and he is very low',
    situation: { said: ['dip'], state: 'not-using', member: { worn_out: true } },
    stance: 'protect',
    must: ['low-hard-moment'],
    told: [/killing yourself/, /have someone stay/],
    untold: [cheer],
  },
  {
    name: 'she is done, in a home where he hits',
    situation: { member: { worn_out: true }, home: red },
    stance: 'protect',
    must: ['careful-home'],
    told: [/advocate/, /Your own rest/],
    untold: [cheer],
  },
  {
    name: 'her brother used, her father died of it, and she cannot sleep',
    situation: { member: { worn_out: true, relationship: 'sibling' } },
    stance: 'calm-first',
    must: ['worn-out'],
    told: [/Tell one person how it is/],
    untold: [cheer],
  },
  {
    name: 'a good evening, and she is calm',
    situation: { state: 'not-using', home: { tier: 'green' }, member: calm },
    stance: 'connect',
    must: ['clearer-than-usual'],
    mustNot: ['worn-out'],
  },
]
