/** Children and driving: what to agree beforehand, what to do in the minute, what to tell a child. */
export const childrenWords = {
  title: 'Children and driving',
  lead: 'A child comes before everything else, also before this method.',
  nowDanger: 'A child is in danger now',
  emergencyNoted:
    'You noted a medical emergency a short while ago. Call first. A sober adult takes the children.',
  dangerTitle: 'The child first',
  safeNow: 'The child is safe now',
  danger: {
    'go-to-child': 'Go to the child, or send a sober adult.',
    'leave-with-child': 'Take the child to another room, or out of the house.',
    'call-emergency': (number: string) =>
      `The child is hurt, you cannot get to them, or they are in a car with someone who used: call ${number || 'your emergency number'}.`,
    swallowed: (number: string) =>
      `The child may have swallowed something: call a poison line or ${number || 'your emergency number'} at once.`,
    'not-alone-again': 'A sober adult stays with the child until it is over.',
  },
  after:
    'Write down the day and what you saw. Some helpers must report harm to a child. You may ask them about that first.',
  safety: 'What keeps children safe',
  rules: {
    'never-alone-with-use':
      'Never alone with someone who has used, or is coming down. Asleep counts as alone.',
    'sober-adult': 'One sober adult is with them, or can be there fast.',
    'child-may-call': 'The child knows whom to call, and that calling is never telling tales.',
    'no-secrets': 'A child keeps no secret about use, and does not watch over anyone.',
  },
  driving: 'They have used and want to drive',
  drivingSteps: {
    'keep-children-out': 'Keep every child out of that car. The children stay with you.',
    'do-not-ride': 'Do not get in yourself.',
    'offer-ride': 'Offer another way once: a ride with someone sober, or a cab.',
    'ask-keys-once': 'Ask for the keys once, kindly: “I want you home alive. I will drive you.”',
    'no-wrestling': 'Do not wrestle for keys. Do not stand in front of the car or behind it.',
    'call-police': (number: string) =>
      `They drive, or you are afraid: call ${number || 'your emergency number'}.`,
    'say-beforehand':
      'On a clear day, say once what you will do: “If you drive after using, I will call the police.”',
  },
  callHard: 'This call is hard. It may save them, a child or a stranger.',
  carefulDriving: 'In a home that is not known to be safe, do not ask for the keys. Step back, and call.',
  tell: 'What to tell the children',
  ages: { 'under-6': 'Under 6', '6-11': '6 to 11', '12-17': '12 to 17' },
  telling: {
    'under-6': {
      'name-the-use': '“Daddy is sick from something he takes. It makes him act strange.”',
      'grown-up-trouble': '“The grown-ups have a hard time right now.”',
      'not-your-fault': '“You did nothing wrong. It is not because of you.”',
      'not-your-job': '“Grown-ups take care of grown-ups. You can play.”',
      'safe-adult': '“If you are scared, come to me. Or go to Grandma.”',
      'get-out': '“When it is loud, go to our safe place and stay there.”',
    },
    '6-11': {
      'name-the-use':
        '“Mom has a sickness with drugs. She cannot stop just by wanting to. Doctors can help.”',
      'grown-up-trouble': '“Things are hard at home now. The grown-ups are working on it.”',
      'not-your-fault': '“It is not your fault. Nothing you did or said made it happen.”',
      'not-your-job': '“You cannot fix it, and you do not have to watch over anyone.”',
      'safe-adult': '“You can ask me anything. You can call this number at any time.”',
      'get-out':
        '“If you are scared, go out to our neighbor and call. Never get in the car. You will not be in trouble.”',
    },
    '12-17': {
      'name-the-use':
        '“You have seen it: he uses, and it is an illness that can be treated. I do not want to act as if it were not so.”',
      'grown-up-trouble': '“You have seen that things are hard at home. You can talk with me about it.”',
      'not-your-fault': '“You did not cause it, and you cannot cure it.”',
      'not-your-job': '“You are not the parent here. School and friends are your job.”',
      'safe-adult': '“Talk to someone you trust: a teacher, an aunt, a counselor. That is not betrayal.”',
      'get-out':
        '“Do not step between grown-ups. Take the little ones out and call for help. Never ride with someone who used.”',
    },
  },
  tellPlain: 'Put in your own names. Once is not enough: say it again in a few weeks.',
  tellCareful:
    'A child may repeat what you say at home. So these words do not name the use. Say more when you are both in a safe place.',
  agree: 'Agreed beforehand',
  agreed: {
    'with-them-when-clear':
      'Agree it with them too, at a clear and calm time. It is a request about the children, not about their use.',
    'with-others':
      'Agree it with the sober adults and the children. Do not put it to your loved one as long as home is not known to be safe.',
  },
  window: 'Good times to talk',
  plan: 'My safety plan',
  askHome: 'How safe is home?',
  noChildren: 'You noted that no children live with you. The part about driving is for you too.',
  none: 'Nothing is written down yet. Ten minutes on a quiet day are enough.',
  make: 'Write down what is agreed',
  change: 'Change it',
  remove: 'Remove it',
  steps: ['Who is there', 'Rides and keys', 'The child’s own way to help', 'Out of reach'],
  save: 'Keep it',
  paper: 'For the children',
  fields: {
    ages: {
      label: 'How old are the children?',
      options: { 'under-6': 'Under 6', '6-11': '6 to 11', '12-17': '12 to 17' },
    },
    takes_them: { label: 'Who takes the children, and where to?' },
    adults: {
      label: 'Sober adults who can come',
      rows: { who: { label: 'Who' }, phone: { label: 'Phone' } },
      add: 'One more adult',
    },
    rides: { label: 'Who drives the children?', hint: 'To school, to games, home at night.' },
    keys: { label: 'The car keys', hint: 'Where are the spare ones? Is there money for a cab?' },
    code_word: {
      label: 'The code word',
      hint: 'The child says or texts it: “come and get me, no questions”.',
    },
    child_calls: {
      label: 'Whom does the child call?',
      rows: { who: { label: 'Who' }, phone: { label: 'Phone' } },
      add: 'One more',
    },
    locked: {
      label: 'What is locked up?',
      options: {
        drugs: 'Drugs',
        medicine: 'Medicine',
        alcohol: 'Drink',
        needles: 'Needles',
        vapes: 'Vapes',
        weapons: 'Weapons',
      },
    },
    locked_where: { label: 'Where is the locked box?', hint: 'Who has the key?' },
    naloxone_where: { label: 'Where is the naloxone?', hint: 'High up, not locked.' },
    told: { label: 'What did you tell them, and how did they take it?' },
  },
} as const
