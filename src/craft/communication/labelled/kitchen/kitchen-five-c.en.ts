import { flagged, holding, type Line } from '../lines.ts'

/** A sealed set, written apart from the checker: part three of three. */
export const kitchenFiveC: Line[] = [
  ...flagged(
    ['blame'],
    'You turned my own kids against me.',
    'We had to cancel the whole trip, and its your fault.',
  ),
  ...flagged(['absolute'], 'You never come to anything the kids do.', 'You always have some excuse ready.'),
  ...flagged(['label'], "You're a liar, plain and simple."),
  ...flagged(
    ['threat'],
    "If I smell it on you tonight you're sleeping in your car.",
    'Go ahead, walk out that door. You will not be coming back in.',
  ),
  ...flagged(['lecture'], "You shouldn't be mixing pills with wine, any doctor will tell you that."),
  ...flagged(
    ['sarcasm'],
    "Yeah I'm sure the cop was just being mean.",
    'Way to go, champ, right into the rose bushes.',
  ),
  ...flagged(['past'], 'I remember when you left me on the side of the highway in 2016.'),
  ...flagged(
    ['mindread'],
    'You love those pills more than you love us.',
    "You're just saying that so I get off your back.",
  ),
  ...flagged(
    ['guilt'],
    'How do you think it makes your son feel, seeing you like this?',
    "Everything I do is for you, I haven't bought myself a pair of shoes in years.",
  ),
  ...flagged(
    ['compare'],
    'Even your uncle Pete shows up for work.',
    'The other moms manage to get their kids to school on time.',
  ),
  ...flagged(
    ['why'],
    "Why didn't you just tell me you lost your license?",
    'How could you let him use in our house?',
  ),
  ...flagged(
    ['argue'],
    "No you didn't, I asked her and she said you hadn't called.",
    "Don't tell me it was one time, I found three of them.",
  ),
  ...flagged(['guilt', 'lecture'], 'Your kids are growing up without you. You need to be there for them.'),
  ...flagged(['compare', 'label'], "Your sister turned out fine, and you're a bum."),
  ...flagged(
    ['past', 'argue'],
    "No, that's not true. And it's the same thing you told me last year when you lost the apartment.",
  ),
  ...flagged(['sarcasm', 'why'], "Well look who's up. Why weren't you at the meeting?"),
  ...flagged(
    ['mindread', 'guilt'],
    "You don't care about your family. After all the years I put into raising you.",
  ),
  ...flagged(
    ['threat', 'absolute'],
    "You never keep your word. Use in here one more time and you're out on the street.",
  ),
  {
    text: "I was so worried Friday night when you didn't come home. You never answer your phone.",
    issues: ['absolute'],
    elements: ['specific', 'feeling'],
  },
  {
    text: 'I appreciate you picking up the kids on Monday. Your brother does it every week without being asked.',
    issues: ['compare'],
    elements: ['positive', 'specific'],
  },
  {
    text: "I've yelled too much and I'm sorry. Why won't you let me in, though?",
    issues: ['why'],
    elements: ['responsibility'],
  },
  {
    text: "I know you're hurting. You did this same thing when we lived in Ohio.",
    issues: ['past'],
    elements: ['understanding'],
  },
  {
    text: "Would you come with me on Thursday? Oh wait, I'm sure you've got a very important appointment with your couch.",
    issues: ['sarcasm'],
    elements: ['request', 'specific'],
  },
  // Clean, and a little like an issue.
  ...holding(
    ['responsibility'],
    "I'm sorry I compared you to your brother.",
    "I was way too harsh when I said you'd never change, and I'm sorry.",
    'I blamed you for the fight, and a lot of that was me.',
  ),
  ...holding(
    ['positive'],
    "I'll always love you, no matter what.",
    "You never gave up on me when I was sick, and I'm so grateful.",
    'You always know how to make your sister laugh, I love that about you.',
    'Well done on getting that interview!',
    'Thank you, that was really thoughtful.',
  ),
  ...holding(
    ['understanding'],
    "I know you don't want to feel this way.",
    "I hear you, you don't want to be told what to do.",
    'It must be awful to feel like everyone is watching you.',
    'I understand why you left early.',
  ),
  ...holding(['feeling'], "I'm not angry, I'm worried.", 'I feel sad when we fight like that.'),
  ...holding(
    ['help'],
    "If you ever need a ride home I'll come get you, no questions asked.",
    'What do you need from me right now?',
    "I can stay over if you're feeling sick.",
    "I'm happy to go with you, or I can wait in the car.",
  ),
  ...holding(
    ['request'],
    'Would you be okay with me asking about the pills?',
    "Why don't we try that new doctor?",
    'Could we not talk about this in front of the kids?',
  ),
  ...holding(
    ['specific'],
    "You didn't drink at the barbecue on Saturday.",
    'This morning at six you were still awake in the kitchen.',
  ),
  ...holding(
    [],
    'I never said you were a bad person.',
    "You're not lazy.",
    "I won't be giving you money.",
    "If you've been drinking, the kids stay with me.",
    'Grandma says hi.',
    "Nobody's keeping score.",
  ),
  // Clean, and a longer talk.
  ...holding(
    ['positive', 'specific', 'request'],
    'I loved watching the movie with you on Wednesday. Can we do it again?',
  ),
  ...holding(
    ['positive', 'specific'],
    'You called me at lunch on Monday like you said you would. Thank you.',
  ),
  ...holding(
    ['feeling', 'responsibility', 'request'],
    "I've been scared, and I've nagged you because of it. I'm sorry. Would you talk with me for a bit?",
  ),
  ...holding(['understanding', 'feeling'], 'I know it helps your pain. I still get scared.'),
  ...holding(
    ['understanding', 'help', 'request'],
    "I know getting sick is what you're scared of. They have medicine for that. Would you meet the nurse? I'll drive.",
  ),
  ...holding(
    ['specific', 'feeling', 'request'],
    'Last night you were out till one and I was really worried. Would you call me next time?',
  ),
  ...holding(['responsibility', 'help'], 'That fight was partly my fault. How can I help now?'),
  ...holding(
    ['positive', 'feeling'],
    'I miss you. I love you so much.',
    'Thank you for coming with me, I was nervous.',
  ),
  ...holding(['specific', 'help'], 'You have court on Thursday at nine. I can take you.'),
  ...holding(
    ['positive', 'specific', 'understanding', 'feeling', 'responsibility', 'request', 'help'],
    "I love you, and thank you for taking the kids to the park on Saturday. I know quitting is hard. I've been scared, and I'm sorry I snapped at you. Would you go with me to meet the counselor? I'll take the day off and drive.",
  ),
  ...holding(['feeling', 'help'], "I'm worried about your leg. I can drive you to urgent care."),
  ...holding(['positive', 'responsibility'], "I love you and I'm sorry about the way I talked to you."),
  ...holding(['understanding', 'responsibility'], 'I can see how much that hurt you. I was wrong.'),
  ...holding(['positive', 'request'], 'I really enjoyed our talk. Could we do that more often?'),
  ...holding(['understanding'], "You've been through so much this year.", 'I can tell work has been rough.'),
  ...holding(['feeling'], 'Honestly I feel worn out and on edge.', 'I miss my friend.'),
  ...flagged(
    ['threat', 'lecture'],
    "You need to be in treatment. If you're not signed up by Friday I'm cutting off your phone.",
  ),
  ...flagged(
    ['past', 'guilt'],
    'Last year at the cabin you said you were done too. Your poor grandmother believed you and she cried for a week.',
  ),
  ...flagged(['guilt', 'why'], 'I cry every night over you. Why do you keep doing this?'),
  ...flagged(
    ['compare', 'absolute'],
    'Your friend Chris got sober on the first try. You never stick with anything.',
  ),
  ...flagged(['argue', 'label'], "That isn't what the doctor said. You're such a con artist."),
  ...flagged(
    ['sarcasm', 'threat'],
    'Nice of you to finally join us, your highness. Show up late one more time and you can find your own place.',
  ),
  ...flagged(['lecture', 'blame'], 'You need to own up to this. We lost the car because of you.'),
  ...flagged(['past', 'label'], "You did the same thing at your mothers funeral. You're a disgrace."),
  ...holding(
    ['understanding', 'responsibility', 'request'],
    "I know you're tired of me bringing it up. I've pushed too hard and I'm sorry. Could we just have dinner together?",
  ),
  ...holding(
    ['positive', 'feeling', 'help'],
    "Hey sweetie. I love you. I'm nervous about the party. I can come sit with you if that helps.",
  ),
  ...holding([], "I'm not asking where you've been, I just made too much chili."),
]
