/** The aid for "are they using or not?". */
export const signWords = {
  title: 'Using or not?',
  lead: 'Tick what you see and hear. No sign proves anything by itself, and “not sure” is an answer you can act on.',
  emergencyTitle: 'First: is this an emergency?',
  emergency:
    'They do not wake up, breathe slowly or not at all, have blue or gray lips, a seizure or chest pain, or are very confused.',
  emergencyGo: 'Yes: what to do now',
  groups: {
    watch: 'Stay near if you see',
    use: 'Perhaps using',
    down: 'Perhaps coming down',
    clear: 'Perhaps clear',
  },
  names: {
    nodding: 'Nodding off',
    'asleep-after-use': 'Asleep after using',
    hallucinating: 'Sees or hears things',
    paranoid: 'Sure that someone is after them',
    'shaking-or-sweating': 'Shakes or sweats',
    'fever-in-withdrawal': 'Fever after stopping',
    'pinpoint-pupils': 'Tiny pupils',
    'dilated-pupils': 'Wide pupils',
    'slurred-speech': 'Slurred words',
    unsteady: 'Unsteady',
    'smell-of-alcohol': 'Smells of alcohol',
    'red-eyes': 'Red eyes',
    'restless-or-talkative': 'Restless, talks a lot',
    'awake-for-days': 'Awake for days',
    'bugs-on-skin': 'Feels bugs on the skin',
    'picking-skin': 'Picks at the skin',
    'scratching-or-slow': 'Scratches, slow',
    'hung-over': 'Hung over',
    'dope-sick': 'Sick without it',
    'crash-low-mood': 'Very low after use',
    'sleeping-all-day': 'Sleeps all day',
    'irritable-and-drained': 'Drained and short-tempered',
    'clear-eyes': 'Clear eyes',
    'talks-calmly': 'Talks calmly',
    'ate-and-slept': 'Ate and slept',
    'keeping-to-plans': 'Keeps to plans',
    'steady-hands': 'Steady hands',
  },
  reading: 'What this points to',
  none: 'Tick a sign and the answer shows here.',
  sure: {
    'a guess': 'This is a guess.',
    'fairly sure': 'This is fairly likely.',
    'very sure': 'This is very likely.',
  },
  why: 'Because of',
  learned: (name: string, right: number, of: number) =>
    `${name}: proved right ${right} of ${of} times before.`,
  notLearned:
    'Your own notes do not yet say which signs to trust. Write it down, and add later what it really was: then this page learns.',
  unsure:
    'When you are not sure: be kind, keep everyone safe, and leave rewards, requests and talk of treatment for another time. Do not question or test them.',
  watch:
    'Stay near and look at their breathing every few minutes. If you cannot wake them, call for help at once.',
  wrong:
    'If you get it wrong, it is one mistake. You can say: “I got that wrong. I was scared, and I am sorry.”',
  save: 'Write it down',
  now: 'What to do now',
  lost: 'This was not saved. What you ticked is still here. Try again.',
  source:
    'Signs overlap: tiredness, illness and medicine look like use. Signs and states: SAMHSA and ASAM patient guides; how much each sign weighs at first is our judgment.',
} as const
