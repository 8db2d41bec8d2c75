import { fine, flagged, type Line } from './lines.ts'

/** Worked on later: what the checker had missed, close kin, and lines that only look like them. */
export const tunedLater: Line[] = [
  ...flagged(
    ['blame'],
    "I'm sick of your lies.",
    'I am so tired of your excuses.',
    "I'm fed up with your drinking.",
    "I'm sick and tired of being lied to.",
    "I've had it with your promises.",
    'I have had enough of your lies.',
  ),
  ...flagged(['past'], 'You promised.', 'You gave us your word.', 'You swore.'),
  ...flagged(
    ['absolute'],
    'As usual, you forgot.',
    'You spent four hours in the bathroom again like always.',
    'You left the dishes for me, as usual.',
    'Like always, you were late.',
    'You forgot to call, same as always.',
  ),
  ...flagged(
    ['threat'],
    "I can't keep doing this unless you change.",
    "Unless you change, I can't go on.",
    "I won't stay here if you don't stop.",
    'I am not going to live like this until you quit.',
  ),
  ...flagged(['argue'], 'But you promised me.'),
  ...fine(
    'You promised to come and you did. Thank you.',
    'As usual, dinner is at six.',
    'You kept what you promised, and I am glad.',
    "I'm sick of this cold.",
    'I am tired of fighting with you.',
    "I'm tired tonight, so I will go to bed.",
    'I have had enough soup, thank you.',
    'You made me laugh, as always.',
    'You left me a note as usual, and that was kind.',
    "I can't drive tonight unless you watch the kids.",
    'I can stay until you feel better.',
    'As always, you are welcome here.',
    'You spent four hours in the bathroom last night.',
    'I can keep your dinner warm until you get home.',
    'I promised to call, and I will.',
  ),
]
