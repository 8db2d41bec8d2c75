import { amber, calm, green, red, type Scene } from './scene.ts'

/** The moments that nearly stood among the ten, by their name. */
export const beside: Record<string, Scene[]> = {
  'gone for two days': [
    {
      name: 'gone for two days',
      situation: { signs: ['gone-without-word'], loved_one: { substances: ['heroin'] } },
      stance: 'unsure',
      must: ['gone-without-word'],
      told: [/welfare check/, /one short, warm message/, /hospitals/, /naloxone/],
      warned: [/dealer.s house/, /threaten in messages/],
      untold: [/if you do not (?:answer|call)/i, /Good to see you/, /turning in/],
    },
    {
      name: 'gone, and the last word was that he cannot go on',
      situation: {
        signs: ['gone-without-word'],
        said: ['wants-to-die'],
        loved_one: { substances: ['heroin'] },
      },
      stance: 'protect',
      must: ['gone-without-word', 'suicide-theirs'],
      told: [/911/, /988/, /call the police now and ask for a welfare check/],
    },
  ],
  'gone, and nobody has any strength left': [
    {
      name: 'gone since Friday, and she is at the end of her strength',
      situation: {
        signs: ['gone-without-word'],
        loved_one: { substances: ['fentanyl'] },
        member: { worn_out: true },
      },
      stance: 'calm-first',
      must: ['worn-out', 'gone-without-word'],
      told: [/ask for a welfare check/, /ending your life/, /Ask them to sit with you/],
    },
  ],
  'found powder or needles': [
    {
      name: 'needles in the drawer',
      situation: { signs: ['found-drugs'], state: 'unsure' },
      stance: 'unsure',
      must: ['found-something'],
      told: [/hard plastic bottle, point first/, /sniff or taste/, /soap and water/, /naloxone/i],
      warned: [/wave it in their face/, /flush it in anger/, /go on searching/],
      untold: [/Good to see you/, /turning in/],
    },
    {
      name: 'a bag of powder, and she has hit him',
      situation: { signs: ['found-drugs'], home: red },
      stance: 'protect',
      must: ['careful-home'],
      warned: [/face them with what you know/],
      untold: [/I found something/],
    },
  ],
  'an attempt to die': [
    {
      name: 'he tried to die, says he is fine, and there is a gun',
      situation: { signs: ['tried-to-die'], said: ['refuses'], home: { gun: true } },
      stance: 'emergency',
      must: ['suicide-attempt'],
      told: [/even if they say they are fine/, /gun in the home/, /911 or your local/],
      warned: [/keep it secret/],
    },
  ],
  'suicide named when money is refused': [
    {
      name: 'no money tonight, so he says he will end it',
      situation: {
        said: ['asks-for-money', 'wants-to-die', 'picks-a-fight'],
        state: 'coming-down',
        home: green,
      },
      stance: 'protect',
      must: ['suicide-theirs'],
      told: [/just as seriously/, /keep to your answer/],
      warned: [/they do not mean it/],
    },
  ],
  'a text at three in the morning': [
    {
      name: 'a text at three in the morning: I miss you',
      situation: { said: ['misses-you'] },
      stance: 'unsure',
      must: ['misses-you'],
      mustNot: ['unsure'],
      told: [/one or two warm lines/, /goodbye/, /988/, /You do not have to answer/],
      warned: [/long message/, /treatment/],
      untold: [/finally/i],
    },
    {
      name: 'a text from someone who has hurt her: I miss you',
      situation: { said: ['misses-you'], home: red },
      stance: 'protect',
      must: ['careful-home'],
      mustNot: ['misses-you'],
      untold: [/warm lines/],
    },
    {
      name: 'a warm text on a clear day',
      situation: { said: ['misses-you'], state: 'not-using', home: green, member: calm },
      stance: 'connect',
      must: ['misses-you'],
      told: [/one or two warm lines/],
    },
  ],
  'a wedding with drink': [
    {
      name: 'sober at the wedding so far, and proud of it',
      situation: {
        said: ['wants-praise'],
        state: 'not-using',
        loved_one: { substances: ['alcohol'] },
        member: calm,
      },
      stance: 'connect',
      must: ['wants-praise'],
      told: [/I saw that, and I am glad/],
      warned: [/say “but,”/],
    },
    {
      name: 'drunk at the wedding, before all the guests',
      situation: { state: 'using', loved_one: { substances: ['alcohol'] }, member: calm, home: green },
      stance: 'step-away',
      must: ['using-now'],
      warned: [/argue, plead, count/, /punish/],
      told: [/Do what you had planned/],
    },
  ],
  'a grandparent who raises the child': [
    {
      name: 'her daughter comes for the child, and she is high',
      situation: {
        state: 'using',
        signs: ['child-in-danger'],
        home: { children: true },
        member: { calm: true, relationship: 'grandparent' },
      },
      stance: 'protect',
      must: ['children-first'],
      told: [/I have the kids/, /not your fault/, /Plan who takes the children/],
      warned: [/leave a child with someone who has used/],
    },
  ],
  'refused care after an overdose': [
    {
      name: 'he woke after Narcan, dozes, and will not go to the hospital',
      situation: {
        signs: ['nodding'],
        said: ['refuses'],
        state: 'using',
        loved_one: { substances: ['fentanyl'], past_overdose: true },
      },
      stance: 'protect',
      must: ['nodding'],
      mustNot: ['said-no', 'using-now'],
      told: [/naloxone wears off/i, /hospital/, /911/, /use nothing more/],
      untold: [/of your own/, /Drop it at once/],
    },
    {
      name: 'she was brought back an hour ago, and nobody is sure of her breathing',
      situation: { state: 'medical-emergency', said: ['refuses'], loved_one: { substances: ['heroin'] } },
      stance: 'emergency',
      must: ['overdose-opioid'],
      told: [
        /Naloxone wears off/,
        /hospital, or someone awake beside them/,
        /not to use again to feel better/,
      ],
      warned: [/wait to see if it passes/],
    },
  ],
  'a death in the family': [
    {
      name: 'his best friend died of it, and he is tired of all this',
      situation: {
        said: ['tired-of-being-sick'],
        state: 'not-using',
        loved_one: { substances: ['heroin'] },
        member: calm,
      },
      stance: 'invite',
      must: ['dip'],
      told: [/think of dying/, /Be quiet for a bit/],
      untold: [/could have been you/],
    },
    {
      name: 'she buried her son last month, and cannot go on',
      situation: { member: { worn_out: true, thinking_of_suicide: true, relationship: 'parent' } },
      stance: 'protect',
      must: ['my-own-crisis'],
      told: [/988/, /Can you stay with me/],
    },
  ],
  'a mind that sees danger': [
    {
      name: 'three nights awake, sure the neighbors listen',
      situation: { signs: ['awake-for-days', 'paranoid'], loved_one: { substances: ['methamphetamine'] } },
      stance: 'protect',
      must: ['seeing-things'],
      mustNot: ['using-now'],
      told: [/Keep your distance/, /Speak low and slow/, /911/, /If you feel afraid, leave/],
      warned: [/argue about what is real/, /touch, corner or stare/],
    },
  ],
  'a good hour': [
    {
      name: 'a good Sunday morning in a green home',
      situation: { state: 'not-using', home: green, member: calm },
      stance: 'connect',
      must: ['clearer-than-usual', 'tell-them'],
      told: [/small reward/, /Listen more than you talk/],
      warned: [/list of hurts/, /ask for promises/],
    },
    {
      name: 'a good Sunday morning in an amber home',
      situation: { state: 'not-using', home: amber, member: calm },
      stance: 'connect',
      must: ['clearer-than-usual'],
      mustNot: ['tell-them', 'plan-one-change'],
      untold: [/I am learning how/],
    },
    {
      name: 'a good hour, and only drink',
      situation: {
        state: 'not-using',
        loved_one: { substances: ['alcohol'], uses_alone: true },
        member: calm,
      },
      stance: 'connect',
      must: ['clearer-than-usual'],
      mustNot: ['be-ready'],
    },
  ],
}
