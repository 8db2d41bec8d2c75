/** What both pages of this group say of danger to life. */
export const afterEntryDanger = {
  tolerance: 'The old amount can kill them now',
  whys: {
    opioids:
      'After time without opioids the body can bear less. Detox, jail, rehab, a hospital stay or cutting down is enough. The risk of an overdose is highest in the first weeks.',
    'may-hold-opioids':
      'What is sold as meth, coke or something else may hold fentanyl. After a break the body can bear even less of it.',
    'not-told':
      'Your notebook does not say what they use. If there may be opioids in it: after a break the body can bear less, and the first weeks are the most dangerous.',
  },
  doNow: [
    'Keep naloxone (Narcan) at home, where every adult finds it.',
    'If they use, they should not be alone.',
    'Stopping methadone or buprenorphine brings the same danger. Call the place before a dose is left out.',
  ],
  stop: 'Do not stop all at once',
  stopText:
    'After heavy daily use, stopping alcohol, calming pills such as Xanax, or GHB all at once can kill. Ask a doctor or the place first. Shaking, a seizure, fever or seeing things: call for an ambulance.',
  wake: 'They do not wake up: what to do',
  source:
    'Overdose after a break: Penn State Evidence-to-Impact Collaborative (checked 2026-11-29). Stopping at once: WHO mhGAP.',
  careful: 'Home is not safe enough for all of this. Your safety plan comes first.',
  unasked:
    'We have not yet asked how safe home is. If you are ever afraid of them, answer those questions first.',
  plan: 'My safety plan',
  askHome: 'How safe is home?',
} as const

/** The first weeks of treatment. */
export const firstWeeksWords = {
  title: 'The first weeks of treatment',
  lead: 'They said yes. In the first weeks many people waver, and a family can help them stay.',
  steps: ['The place', 'Medicine, and getting there', 'The week', 'At home'],
  save: 'Keep this plan',
  change: 'Change the plan',
  weekNumber: (week: number) => `Week ${week}`,
  beginsIn: (days: number) => (days === 1 ? 'It begins tomorrow.' : `It begins in ${days} days.`),
  thisWeek: 'One thing for this week',
  nothing: 'Nothing is needed from you this week. Go on as you do.',
  did: 'Done',
  why: 'Why',
  actions: {
    'get-naloxone': 'Get naloxone, and learn how to use it',
    'ask-before-stopping': 'Ask a doctor or the place how to stop safely',
    'open-safety-plan': 'Look at your safety plan today',
    'call-place': 'Call the place, and tell them what you see',
    'find-number': 'Find out whom to call at the place',
    'settle-ride': 'Settle who drives',
    'confirm-start': 'Call the place to make sure of the first day',
    'make-lapse-plan': 'Make a plan for a lapse',
    'ask-about-stimulants': 'Ask what they offer for meth or coke',
    'ask-for-family-session': 'Ask for a session for families',
    'keep-up-rewards': 'Choose one small thing for time without use',
  },
  whys: {
    'old-amount-can-kill':
      'The old amount can kill now, and your notebook does not say that there is naloxone at home.',
    'stopping-can-kill': 'Stopping some drugs or drink all at once can kill. A doctor can make it safe.',
    'signs-in-a-careful-home':
      'You saw signs that they may stop. That can be a tense time, and a call behind their back can bring you harm. You come first.',
    'signs-seen': 'You saw signs that they may stop. An early call gives the place a chance to reach them.',
    'signs-seen-and-raised':
      'You saw a sign, and meth or coke makes stopping more likely. That is a reason to call early. It is no one’s fault.',
    'no-number': 'One name and one number save you an hour on a hard day.',
    'no-ride': 'A missed ride can mean a missed day.',
    'starts-soon': 'Times change. Ask what to bring, and what they may eat or take before.',
    'good-day': 'A lapse is common. A plan from a good day is calmer than one from a bad night.',
    'stimulants-with-medicine':
      'With meth or coke more people stop their medicine. Ask about small prizes for clear tests (contingency management): it helps with these drugs.',
    'families-help-staying':
      'When the family had sessions too, people used less, and more of them seemed to stay. It was one small study.',
    'kept-going': 'What they enjoy, given when they are clear, keeps its pull after the first day.',
  },
  sources: {
    transitions: 'Penn State Evidence-to-Impact Collaborative, checked 2026-11-29',
    stopping: 'WHO mhGAP',
    'meth-review':
      'Addiction Science and Clinical Practice 2023 (eight studies on meth); PLOS ONE 2020, PMC7224511 (cocaine). Both checked 2026-11-29',
    'stimulant-care':
      'De Crescenzo and others, PLOS Medicine 2018 (fifty trials), and Addiction Science and Clinical Practice 2023. Both checked 2026-11-29',
    'family-sessions': 'Brigham and others 2014, PMC4022345, checked 2026-11-29',
    craft: 'Smith and Meyers 2004',
    ours: 'Our own judgment',
  },
  open: {
    'get-naloxone': 'There is naloxone at home: note it',
    'open-safety-plan': 'My safety plan',
    'make-lapse-plan': 'If they use again',
    'keep-up-rewards': 'Rewards',
  },
  naloxoneLink: 'How to get it and use it',
  ahead: 'The next seven days',
  today: 'Today',
  starts: 'First day',
  free: 'Nothing planned',
  whose: { theirs: '', family: 'for the family' },
  call: 'Whom to call at the place',
  askFor: (who: string) => `Ask for ${who}.`,
  mayAsk: {
    yes: 'They agreed that the place may talk with you.',
    no: 'The place may not tell you anything without their consent. You may still tell the place what you see.',
  },
  signs: 'Signs that they may stop going',
  signsLead:
    'Tick what you saw in the last days. It is for you, to know when to call. It is nothing to hold against them.',
  signsSave: 'Keep what I saw',
  signsSeen: (signs: string) => `Seen in the last seven days: ${signs}.`,
  signNames: {
    'missed-session': 'Missed a session',
    'medicine-skipped': 'Left out their medicine',
    'talks-of-stopping': 'Speaks of stopping',
    cravings: 'Cravings',
    'using-friends': 'Sees friends who use',
    'poor-sleep': 'Sleeps badly',
    quarrels: 'More quarrels',
    used: 'Used again',
  },
  risks: {
    'nothing-seen': 'You noted no signs in the last seven days.',
    'stay-close': 'One small sign. Stay kind and close, and look again in a few days.',
    'act-now': 'This is the time to act, calmly. Calling early is help and no betrayal.',
  },
  carefulAct: 'This can be a tense time. Look at your safety plan. You do not have to fix this.',
  raised: {
    'meth-with-opioid-medicine':
      'Meth together with medicine for opioids: more people stop their treatment. So one small sign is enough to act.',
    'cocaine-with-opioid-medicine':
      'Cocaine together with medicine for opioids: fewer people stay. So one small sign is enough to act.',
  },
  goOn: 'What you go on doing',
  keepUp: {
    rewards: 'Something they like, given when they are not using, and said why',
    'no-questions': 'No questions about use when they come home',
    'daily-things': 'Meals, walks and jokes as always',
    'own-life': 'My own life: sleep, friends, work',
    'own-group': 'My own group or counselor',
  },
  atHome: [
    'Greet them with a warm word and a meal. No inquiry at the door.',
    'Rest is work now. Expect them to be tired, sad or short.',
  ],
  lapsePlan: 'If they use again: the plan',
  ownLife: 'My own life',
  rewards: 'Rewards',
  paper: 'The first weeks',
  fields: {
    from: { label: 'The first day' },
    place: { label: 'Where?', hint: 'The clinic, the doctor or the group.' },
    phone: { label: 'Phone of the place' },
    ask_for: { label: 'Whom do you ask for?' },
    family_may_ask: { label: 'Did they agree that the place may talk with you?' },
    medication: {
      label: 'Medicine they get',
      hint: 'Leave it empty if you do not know.',
      options: {
        methadone: 'Methadone',
        buprenorphine: 'Buprenorphine',
        naltrexone: 'Naltrexone',
        'alcohol-medicine': 'Medicine for alcohol',
        other: 'Something else',
        none: 'No medicine',
      },
    },
    medication_how: {
      label: 'How do they get it?',
      hint: 'Where and when. At home it is locked away from children.',
    },
    away: {
      label: 'Were they without it before?',
      hint: 'After any of these the old amount can kill.',
      options: {
        detox: 'Detox',
        rehab: 'Rehab',
        hospital: 'Hospital',
        jail: 'Jail',
        'cut-down': 'Cut down',
      },
    },
    drives: { label: 'Who drives?', hint: 'And who, when that person cannot?' },
    sessions: {
      label: 'What is on in a week?',
      hint: 'Sessions, dosing, tests, groups, and what is for you.',
      rows: {
        what: { label: 'What?' },
        days: {
          label: 'On which days?',
          options: {
            mon: 'Mon',
            tue: 'Tue',
            wed: 'Wed',
            thu: 'Thu',
            fri: 'Fri',
            sat: 'Sat',
            sun: 'Sun',
          },
        },
        at: { label: 'What time?' },
        whose: { label: 'For whom?', options: { theirs: 'For them', family: 'For the family' } },
      },
      add: 'One more',
    },
    asked_about_stimulants: { label: 'Did you ask what they offer for meth or coke?' },
    greet: {
      label: 'How do you greet them in the first days?',
      hint: 'For example: supper at six, and “I am glad you are home.”',
    },
    keep_up: {
      label: 'What do you go on doing?',
      options: {
        rewards: 'Rewards for time without use',
        'no-questions': 'No questions at the door',
        'daily-things': 'Meals, walks, jokes',
        'own-life': 'My own life',
        'own-group': 'My own group',
      },
    },
    keep_up_how: { label: 'How, in your words?' },
  },
} as const
