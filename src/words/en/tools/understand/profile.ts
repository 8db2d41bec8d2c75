/** The loved one's story, in four steps, and what follows from who the member is to them. */
export const profileWords = {
  title: 'Their story',
  lead: 'Who they are is more than what they use. Fill in what you know; a blank is fine. It stays on this device.',
  steps: ['How they use', 'What has been', 'Who they are', 'At home'],
  standing: 'You told us already',
  standingNone: 'What they use and what you are to them stands on its own page.',
  standingOpen: 'See it or change it',
  hardlyClear: 'hardly ever clear',
  change: 'Go on with it',
  heeds: 'What your other tools now know',
  heed: {
    past_seizure:
      'They had a seizure before. If they stop or shake, the advice here is: a doctor first, the same day.',
    lost_tolerance:
      'They may bear less than before. An amount that was normal once can now kill. Keep naloxone near if there may be opioids.',
    past_overdose: 'They overdosed before. It makes the next one likelier. Keep naloxone near.',
    pregnant: 'They are pregnant. Stopping suddenly can harm two. A doctor first.',
  },
  heedSource: 'Why: WHO 2014 on lost tolerance and overdose; NICE CG100 on seizures when someone stops.',
  between: 'You and them',
  askWho: 'Say what you are to them, and this part fits you.',
  presence: 'Being with you, as a reward',
  worth: {
    strong: 'Your company is likely to count for a lot. Give it freely when they are not using.',
    some: 'Your company may count. Try it, and see what they warm to.',
    'ask-first': 'Your company may be nothing special to them, or too much. Ask, or start very small.',
  },
  presences: {
    'an-evening-together': 'an evening together',
    'a-meal-together': 'a meal together',
    'warm-touch-if-welcome': 'a hug, if you both want it',
    'my-full-attention': 'ten minutes with no phone',
    'asking-their-advice': 'asking what they think',
    'a-lift': 'a ride',
    'doing-their-hobby': 'doing what they like, with them',
    'a-short-kind-message': 'a short kind message',
    'a-visit': 'a visit',
    'grandchildren-when-clear': 'time with the grandchildren, when clear',
  },
  presenceWhy: {
    'presence-partner': 'Most people want to be close to their partner, even after a bad time.',
    'presence-parent': 'A grown child may want your trust more than your time.',
    'presence-sibling': 'A brother or sister often wants an equal, and no second parent.',
    'presence-adult-child': 'Most parents want to see their children, and to be asked as a parent.',
    'presence-grandparent': 'Many want the calm of your home, with no talk of the trouble.',
    'presence-friend': 'A friend is chosen. What you like to do together is your best gift.',
    'presence-other': 'We do not know how close you are. Start small.',
    'presence-unknown': 'We do not know what you are to them. Start small.',
  },
  rules: 'Rules at home',
  rule: {
    yours:
      'It is your home. You may say what goes on in it. Say it once, when you are both clear, then keep to it.',
    agree: 'Rules hold when you both agree on them. Ask for one, when you are both clear.',
    yourself: 'You decide about your own time, money and door. The rest is theirs.',
    'not-now':
      'Saying a rule aloud can stir up anger. Your tools leave it out until home is known to be safe enough.',
  },
  ruleWhy: {
    'home-is-mine': 'They live in your home.',
    'home-is-shared': 'You share the home.',
    'home-is-theirs': 'It is their home.',
    'homes-apart': 'You live apart.',
    'partners-agree': 'Between partners no one is the boss of the other.',
    'home-not-known': 'You have not said where they live.',
    'home-not-safe': 'The questions about home come first.',
  },
  askHome: 'Answer the questions about home',
  betweenSource:
    'This is our own judgment and a first guess. What they warm to counts more. That a reward must be wanted by this one person is from CRAFT (Smith and Meyers 2004).',
  source:
    'Why: the method starts with the whole person, and an invitation works best when it leans on what they care about (Smith and Meyers 2004).',
  fields: {
    routes: {
      label: 'How do they take it?',
      options: {
        swallowed: 'As pills',
        drunk: 'They drink it',
        smoked: 'They smoke it',
        snorted: 'Through the nose',
        injected: 'With a needle',
        other: 'Another way',
      },
    },
    pattern: {
      label: 'How often?',
      as: 'list' as const,
      options: {
        'all-day': 'All day long',
        'every-day': 'Every day',
        'most-days': 'Most days',
        weekends: 'At weekends',
        binges: 'For days on end, then a break',
        'now-and-then': 'Now and then',
      },
    },
    pattern_more: { label: 'More on that', hint: 'Such as: less since the job ended.' },
    paydays: {
      label: 'On which days of the month does money come?',
      hint: 'The forecast of good times takes note of these days.',
      rows: { day: { label: 'Day of the month, 1 to 31' } },
      add: 'Add a day',
    },
    treatments: {
      label: 'What treatment have they tried?',
      rows: {
        what: { label: 'What was it?' },
        when: { label: 'When was that?' },
        helped: { label: 'What helped?' },
        ended: { label: 'Why did it end?' },
      },
      add: 'Add a treatment',
    },
    overdoses: {
      label: 'Overdoses',
      hint: 'Leave it empty if there was none.',
      rows: {
        when: { label: 'When did it happen?' },
        of: { label: 'On what?' },
        care: { label: 'What was done?' },
      },
      add: 'Add one',
    },
    seizures: {
      label: 'Seizures (fits)',
      hint: 'Leave it empty if there was none. One is enough to make stopping more dangerous.',
      rows: { when: { label: 'When was the seizure?' }, about: { label: 'What was going on?' } },
      add: 'Add one',
    },
    time_away: {
      label: 'Time with less or none',
      hint: 'After it, the old amount can kill.',
      rows: {
        where: {
          label: 'What was it?',
          options: {
            jail: 'Jail',
            hospital: 'Hospital',
            detox: 'Detox',
            residential: 'A place to stay',
            'own-break': 'Their own break',
            'cut-down': 'They cut down',
            other: 'Something else',
          },
        },
        until: { label: 'Until when?', hint: 'Leave it empty if it goes on.' },
        used_since: {
          label: 'And since then, for a month or more?',
          options: { yes: 'As much as before', no: 'Less, or I don’t know' },
        },
        about: { label: 'More on that time' },
      },
      add: 'Add a time',
    },
    cares_about: {
      label: 'What do they care about?',
      hint: 'People, animals, work, a place, a dream. Your invitation can start here.',
      rows: { what: { label: 'Something they care about' } },
      add: 'Add another',
    },
    strengths: { label: 'What are they good at?', hint: 'Also what was true before all this.' },
    good_memories: { label: 'A good time you had together' },
    said: {
      label: 'What have they said about stopping?',
      hint: 'In their own words, also the small ones.',
      rows: { words: { label: 'Their words' }, when: { label: 'When did they say it?' } },
      add: 'Add more words',
    },
    home_of: {
      label: 'Where do they live?',
      as: 'list' as const,
      options: {
        mine: 'In my home',
        theirs: 'I live in their home',
        shared: 'In a home we share',
        apart: 'Somewhere else',
      },
    },
    household: {
      label: 'Who lives with you?',
      hint: 'Children too, with their age.',
      rows: {
        who: { label: 'Who is it?' },
        age: { label: 'Age' },
        knows: {
          label: 'What do they know?',
          options: { all: 'All of it', some: 'Some', nothing: 'Nothing' },
        },
      },
      add: 'Add a person',
    },
    others_know: {
      label: 'Who else knows?',
      rows: {
        who: { label: 'Name or who they are' },
        knows: {
          label: 'What do they know?',
          options: { all: 'All of it', some: 'Some', nothing: 'Nothing' },
        },
        helps: { label: 'How could they help?' },
      },
      add: 'Add someone',
    },
  },
} as const
