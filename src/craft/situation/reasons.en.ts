import type { ReasonId } from './reason-ids.ts'

/** One sentence or two for every reason; where something would change the advice, it says what. */
export const reasonsInEnglish: Readonly<Record<ReasonId, string>> = {
  'emergency-sign':
    'What you see can kill within minutes. If you are not sure, act as if it is an emergency.',
  'emergency-named': 'If it feels like an emergency, treat it as one. Trust that.',
  'child-poisoned': 'A small amount of a drug can kill a child, and the signs can come late.',
  'withdrawal-danger-signs': 'These signs after stopping can turn deadly. They need a hospital now.',
  'nodding-is-not-sleep':
    'Sleep after using can turn into an overdose. Someone has to watch their breathing.',
  'violence-now': 'Someone may get hurt. Nothing else matters until people are safe.',
  'child-in-danger': 'A child cannot wait for a better moment.',
  'road-danger': 'Driving after using can kill them, a child or a stranger.',
  'debt-threat': 'A threat over money is a matter of safety first, and of money second.',
  'withdrawal-can-kill': 'Stopping this suddenly can cause seizures and death. A doctor can make it safe.',
  'withdrawal-unknown-substance':
    'When it is not known what they use, take it as the dangerous kind. Stopping alcohol, benzodiazepines or GHB suddenly can kill, so ask a medical person today.',
  'seeing-things': 'When someone is this frightened, pushing or arguing can make them lash out.',
  'tier-red': 'When you could get hurt at home, your safety comes before any method.',
  'tier-amber':
    'When home may not be safe, safety comes first. Advice that could put you at risk is left out here.',
  'home-unasked':
    'It is not known here whether your home is safe, so what could bring on a fight is left out. The notebook asks about safety, and opens more when it is safe.',
  'suicide-theirs': 'They spoke of dying. Asking about it plainly does not put the idea there.',
  'very-low':
    'They are very low at a hard moment. Drink, drugs and a crash make acting on it more likely, so ask about suicide.',
  'suicide-mine': 'You matter here, first and on your own account. The rest can wait.',
  'member-not-safe': 'Feeling unsafe is reason enough. You need no proof.',
  'member-not-calm': 'You are not calm yet, and that is natural. Ninety seconds helps. Talk after that.',
  'member-worn-out': 'You are worn out. You come first tonight.',
  'calm-unknown': 'If you are calm, this can be the moment to offer help. If not, it can wait.',
  using: 'While they are using, a talk about use seldom goes well. It will keep until they are clearer.',
  'coming-down': 'A hangover, a crash or being sick counts as use. They can hardly listen now.',
  unsure: 'You cannot tell, so do what is right either way.',
  'signs-contradict': 'They may seem clear, but some of what you see does not fit. So take it as unsure.',
  'signs-show-use': 'You may not be sure, but what you see points to use.',
  gone: 'You cannot know how they are while they are away.',
  fight: 'A fight cannot be won while it is being fought. It can be left.',
  clear: 'They are not using now. This is when kindness counts most.',
  'least-affected-is-the-time':
    'There may be no fully clear hour. The hour when they are least affected is the right time.',
  'never-clear': 'When someone is hardly ever clear, watch for the hour when they are least affected.',
  opening: 'What they said is an opening. It may be short.',
  'opening-while-using':
    'What they said is real, and this is a hard moment for it. Keep it safe for a clearer hour.',
  'opening-kept': 'They also said something hopeful. It is not lost: receive it now, and come back to it.',
  yes: 'They asked for help or said yes. Act today, while it is true.',
  'yes-while-using':
    'They said yes. Do not wait for a perfect moment. See that they are safe, and get help on the line.',
  'wants-praise': 'Praise for one true thing is a reward for it. You can give it and not agree to the rest.',
  refused: 'They said no for now. Dropping it kindly keeps the next chance open.',
  money: 'A decision made in a hurry helps the hurry. You may take time.',
  'wrongly-accused': 'Anyone who is afraid gets this wrong at times. A short repair is enough.',
  'used-again': 'Using again is common, and it is not the end. Help in the first days matters.',
  'misses-you': 'They reached out to you. A short, warm answer keeps the door open, whatever lies behind it.',
  'lost-tolerance': 'Their body is no longer used to it. The old amount can kill now.',
  'overdose-risk':
    'An overdose is more likely to end badly with no naloxone at hand, when using alone, or after one before.',
  'gun-at-home': 'There is a gun in the home. Say so to whoever you call, and keep everyone away from it.',
  'found-drugs':
    'Drugs left out can kill a child who swallows them. Touching powder is very unlikely to harm you. A needle can.',
}
