/** Money and a place to live: a slow answer to a fast question. */
export const moneyWords = {
  title: 'Money and a place to live',
  lead: 'Someone you love asks for money, a bed or the car, and wants it now. You may take your time. Here you think it through once, in peace.',
  empty: 'What you were asked, what you answered and how it went will stand here.',
  make: 'Think one question through',
  change: 'Go on with it',
  steps: ['What is asked', 'Is everyone safe?', 'What you can live with', 'Your answer'],
  first: 'If they stand in front of you now',
  firstText: 'You do not have to answer at once. Say one sentence, then step aside:',
  firstFair: '“I hear that it is urgent. I will give you my answer tomorrow at six.”',
  firstCareful: '“Let me look at what there is. I will tell you tomorrow.”',
  firstSafe: 'If you are afraid of what a no may bring, do not say no. No sum is worth your safety.',
  waiting: (day: string) => `You answer or look again on ${day}.`,
  due: 'The day to answer or look again has come.',
  heading: 'What fits here',
  whyHeading: 'Why',
  say: 'What you could say',
  stillOpen: 'Not known is never taken as safe. Answer these first:',
  ways: {
    safety: {
      name: 'This is not a money question. Safety first',
      text: 'Leave the money aside. First make sure that everyone is safe.',
      say: ['“I want you safe. We can call someone together right now.”'],
      source:
        'Advocates make safety plans with callers (The Hotline, thehotline.org, checked 2026-11-29). That danger comes before any answer about money is our own judgment.',
    },
    direct: {
      name: 'Give what is needed, straight to where it is owed',
      text: 'Pay the landlord, the pharmacy or the company. Or bring the thing itself: food, medicine, a ride, a bed. Never cash.',
      say: [
        '“I want to help with this. I will pay it straight to the office tomorrow.”',
        '“I can bring you food tonight. I am glad you asked me.”',
      ],
      source:
        'That help of this kind does not soften the effect of use follows natural consequences in CRAFT (Smith and Meyers 2004). “Never cash” is our own judgment.',
    },
    advocate: {
      name: 'Talk with an advocate before you answer',
      text: 'Give no yes and no no yet, if that is safe. If giving it keeps you safe tonight, give it. You have lost nothing that matters.',
      say: ['“Let me see what I can do. I will tell you tomorrow.”'],
      source:
        'In a violent home a change in how you act can bring danger, so the method puts safety first (Smith and Meyers 2004).',
    },
    slow: {
      name: 'Say: “I will answer tomorrow”',
      text: 'A fast question gets a slow answer. Name a day and an hour, and keep to it. Then it is not an empty delay.',
      say: ['“I hear that it is urgent. I will give you my answer tomorrow at six.”'],
      source:
        'Solving a problem takes its time in CRAFT (Smith and Meyers 2004). The night is our own judgment.',
    },
    other: {
      name: 'Offer a smaller or another help',
      text: 'Give what you can give gladly. It may be a meal, a ride, or an hour with them and the form. It may be a part of the sum, paid where it is owed.',
      say: [
        '“I am not able to give money for this. I would gladly cook for you tonight and look for another way with you.”',
      ],
      source:
        'Offering help is a part of good talk in CRAFT (Smith and Meyers 2004). The choice of help is our own judgment.',
    },
    no: {
      name: 'A calm no, with a way to treatment',
      text: 'Say it once, warmly, without a reason that invites a debate. In the same breath say what you will help with.',
      say: [
        '“I love you. I will not give cash. When you want help to stop, I will drive you there that same day.”',
      ],
      source:
        'A natural consequence may be allowed where it is safe (Smith and Meyers 2004). That a no needs all of these answers first is our own judgment.',
    },
  },
  /** In a home where an open no could provoke: nothing that sounds like one. */
  sayCareful: {
    direct: ['“I want you to have what you need. I am looking after it now.”'],
    slow: ['“Let me look at what there is. I will tell you tomorrow.”'],
    other: ['“Let us look for help with this. I know someone we can call.”'],
  },
  sayBed: '“You have a bed tonight. Tomorrow at noon we sit down together about how we live here.”',
  sayBedCareful: '“There is a bed for you tonight. I will help you get there.”',
  careful: {
    red: 'Home is not safe enough for an open no. Have an advocate and your safety plan beside you, whatever you do. Handing it over to stay safe is no weakness.',
    amber:
      'You are sometimes afraid at home. So no open no for now. Call an advocate before you answer. If giving it keeps you safe tonight, give it.',
    unasked:
      'We have not yet asked how safe home is. Until then no open no stands here, because it could make an angry person dangerous. If you are afraid, give it.',
    green: '',
  },
  why: {
    threats:
      'Someone threatens them or you. The threat may be real. Is anyone coming tonight? Lock the door and call for help. Do not meet the person who is owed, and carry no cash to anyone.',
    violence:
      'A no could make someone violent. Do not say no and do not argue. If giving it keeps you safe tonight, give it. Get to a safe place.',
    die: 'They say they want to die. Take it seriously every time, also when it comes with a question for money. Stay with them, and call for help with them. The money can wait. That call cannot.',
    withdrawal:
      'Someone who drinks hard or takes pills such as Xanax every day can die from stopping all at once. Do not let a no bring that about. Get medical help for stopping today.',
    driving:
      'They may drive after using. Do not hand over the keys if that is safe for you. Offer a ride. If they drive off, call.',
    health: 'Someone needs food, medicine or care. That is never used to teach a lesson.',
    children: 'A child depends on it. Children never pay for this.',
    outside:
      'They could be left outside without shelter. Find a roof for tonight: with you if you are safe with it, or elsewhere. The rest can wait for tomorrow.',
    minor: 'They are not grown up. A child has a home, food and someone beside them, whatever happened.',
    'too-much':
      'You cannot spare it. Then look for the help elsewhere: a food bank, a shelter, the county, a clinic. You can make the call together.',
    'home-red': 'Someone at home has hurt or threatened you.',
    'home-amber': 'You said that you are sometimes afraid at home.',
    'home-unasked': 'How safe home is has not been asked yet.',
    open: 'Some questions about safety are open. Their answers can change everything, and some cannot wait for tomorrow.',
    fast: 'You have not yet taken a night or some quiet hours. In a hurry it is hard to see what is really needed.',
    moment: 'It is no good moment: you are not calm, or they are using or coming down. Wait for a clear one.',
    payable: 'It can be paid where it is owed, and you can spare it. So it goes where it is meant to go.',
    'person-debt':
      'It is owed to a person. Money carried there often brings the next debt. Look at it together with someone who knows the law.',
    'to-use': 'It could well go to use, and you would lie awake over it.',
    'use-unknown': 'You do not know where it would go.',
    'not-payable': 'It cannot be paid where it is owed, so only cash would be left.',
  },
  read: {
    threats: ['Someone may hurt them over money', '/right-now/someone-may-get-hurt/money-threat'],
    violence: ['Someone may get hurt at home', '/right-now/someone-may-get-hurt/at-home'],
    die: ['They say they want to die', '/right-now/said-something/wants-to-die'],
    withdrawal: ['Stopping, or shaking', '/right-now/stopping-or-shaking'],
    driving: ['They are about to drive', '/right-now/someone-may-get-hurt/driving'],
  },
  dangerSources: {
    threats:
      'Families are threatened over debts of a few hundred, mothers most of all (O’Leary, Family Support Network 2010, drugsandalcohol.ie/14336, checked 2026-11-29).',
    withdrawal:
      'People who depend on alcohol can die when they stop all at once (Alcohol Change UK, checked 2026-11-29).',
  },
  line: (name: string, phone: string) => `${name}, ${phone}`,
  plan: 'Make or open my safety plan',
  askHome: 'Answer the questions about home',
  kit: 'Treatment, made ready',
  problem: 'Solve it as one problem, in steps',
  window: 'When a talk may go well',
  good: {
    cash: '“Give me fifty dollars” is often not about fifty dollars. You may ask once what it is for, and leave it there.',
    rent: 'Ask for the landlord’s name and pay there. Once is no promise for next month; say so beforehand.',
    bill: 'Ask to see the letter. Pay the company, or sit beside them while they ask for a plan.',
    phone:
      'A phone also calls for help, and lets a clinic reach them. You can pay the company for one month at a time.',
    food: 'Bring food, or eat together. A meal is no money question.',
    medicine: 'Pay at the pharmacy and take it along. Medicine against cravings keeps people alive.',
    car: 'A ride is not a loan. If they use and drive in your car, others may be hurt, and you may have to pay for it.',
    stay: 'Agree on the house rules in a good hour. Write them down with them.',
    'come-back':
      'There is more than yes and no: a bed for some nights, and a day to look again. Agree on the rules first, if tonight leaves time for it.',
    bail: 'Ask a lawyer or the public defender first what you sign. Coming out after days without use, the old amount can kill: have naloxone ready.',
    debt: 'Do not pay it for them and do not meet anyone. Ask someone who knows the law.',
    other: 'Ask once what it is for and by when. Then take your time.',
  },
  housing: {
    title: 'If it is about a bed',
    careful:
      'A bed need not be with you. An advocate can help you find one elsewhere, and can help if you want someone to leave.',
    points: [
      'Have a few plain rules, and agree on them before they move in. Such as: no use in the home, no strangers, which work they do, who pays for what.',
      'Say for each rule what follows when it is broken. Only what you can do calmly, and never a night in the cold.',
      'Name a day to look again, such as in two weeks. Thank them for each rule they keep.',
      'Have naloxone at home, and agree that a locked and silent bathroom means you come in.',
      'After time away the old amount can kill. Say so on the first day.',
    ],
    never: [
      'Never leave someone outside who has used, or in cold or heat. Call a shelter with them, or give a bed for this night.',
      'Someone under 18 is never sent away.',
      'No rule is worth a fight at the door. If you are not safe with them, get help; do not stand in the door alone.',
    ],
    source: 'House rules and the list of “never” are our own judgment and lean to the safe side.',
  },
  source:
    'After CRAFT: natural consequences only where they are safe, and problem solving (Smith and Meyers, Motivating Substance Abusers to Enter Treatment, 2004). The order of the questions is our own judgment. No clinician has read it yet.',
  fields: {
    ask: {
      label: 'What do they ask for?',
      options: {
        cash: 'Cash',
        rent: 'Rent',
        bill: 'A bill',
        phone: 'The phone bill',
        food: 'Food',
        medicine: 'Medicine',
        car: 'The car',
        stay: 'To go on living here',
        'come-back': 'To come back home',
        bail: 'Bail',
        debt: 'A debt to a person',
        other: 'Something else',
      },
    },
    what: { label: 'In your words', hint: 'Such as: 50 dollars for gas, by tonight.' },
    claimed: {
      label: 'By when do they say they need it?',
      as: 'row',
      options: { now: 'Now', today: 'Today', 'this-week': 'This week', later: 'Later' },
    },
    threats: { label: 'Does anyone threaten them or you over it?' },
    violence: { label: 'Could a no make someone violent?' },
    die: { label: 'Do they say they want to die, or will hurt themselves?' },
    withdrawal: {
      label: 'Could a no leave them without alcohol or pills all at once?',
      hint: 'Yes, if they drink hard or take pills such as Xanax every day.',
    },
    driving: { label: 'Could they drive after using?' },
    health: { label: 'Does someone need it for food, medicine or care?' },
    children: { label: 'Does a child’s home, food or safety depend on it?' },
    outside: { label: 'Could they be without a roof tonight?' },
    minor: { label: 'Are they under 18?' },
    to_use: { label: 'Could it go to use?', hint: 'Leave it open if you do not know.' },
    direct: {
      label: 'Can you give the thing itself, or pay it where it is owed?',
      hint: 'The landlord, the pharmacy, the company. For a bed: can it be with you?',
    },
    afford: { label: 'Can you spare it, in money and in peace?' },
    costs_me: { label: 'What does it cost you?', hint: 'Money, sleep, trust, the peace at home.' },
    themselves: {
      label: 'What could they do themselves?',
      hint: 'Such as: ask for a week more, call the county, sell something, work a day.',
    },
    waited: { label: 'Have you taken a night, or some quiet hours?' },
    moment: { label: 'Are you calm, and are they not using or coming down now?' },
    conditions: {
      label: 'What you agree beforehand',
      hint: 'For a bed these are the house rules. Leave it empty if there are none.',
      rows: {
        rule: { label: 'What we agree' },
        if_not: { label: 'What follows if not' },
      },
      add: 'One more rule',
    },
    say: { label: 'What I will say', hint: 'Two or three sentences, and one of them kind.' },
    answer: {
      label: 'What I answered',
      options: {
        direct: 'Gave it or paid it where it was owed',
        part: 'A part of it',
        'other-help': 'Another help',
        no: 'A no',
        'not-yet': 'Not yet',
        'to-stay-safe': 'Gave it, to stay safe',
      },
    },
    look_again: { label: 'I answer, or look again, on' },
    how_it_went: { label: 'How it went', hint: 'You can fill this in later. It helps the next time.' },
  },
} as const
