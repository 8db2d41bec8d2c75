import type { Rule } from '../../lexicon.ts'

const notSaid = ['not|never', 'if|when', 'said|told|says ..3', 'afraid|scared|worried ..3']

export const blameSpoken: Rule[] = [
  {
    find: [
      'you <adv>? got|dragged|brought ..2 into this_stuff|that_stuff|this_mess|drugs|using|pills|heroin|meth|dope|crack|drinking|trouble|debt|this_life',
      'not|quit|stopped|left|lost|gone|divorced ~8 and you are the reason .|!|why',
    ],
    before: notSaid,
  },
]

export const alwaysSpoken: Rule[] = [
  {
    find: [
      'there is|has never|not|was_never been? a|one|ever_a single? day|time|week|night|weekend|evening ..3 i|we can|could <adv>? ask|trust|rely|count|leave|relax|sleep|breathe ..4',
    ],
    before: notSaid,
  },
]

export const adviceSpoken: Rule[] = [
  {
    find: [
      'you <adv>? need|have|have_got|got to <adv>? be in|back_in treatment|rehab|detox|recovery|a_program|counseling|therapy !by|at|on',
      'you <adv>? have got|get to <adv>? wake_up|stop|quit|grow_up|get_help|get_clean|get_sober|straighten|pull_yourself|get_it_together',
      'you need|have to <adv>? be there for them|him|her|your|the_kids|your_kids|your_family !at|by',
      'you must <adv>? be honest|responsible|sober|strong|clean',
    ],
    before: notSaid,
    around: ['i know|understand|get|see why|that?'],
  },
]

export const mockerySpoken: Rule[] = [
  {
    find: [
      'are|is not we|someone|somebody|you <adv>? in a <adv>? good|great|fine|chipper|cheery|sunny mood',
      'are|is not we|someone|somebody <adv>? cheerful|chipper|chatty|perky|bright_eyed|full_of_the|full_of_ourselves',
    ],
    before: notSaid,
  },
]

export const threatSpoken: Rule[] = [
  {
    find: [
      'i will <adv>? call|tell|phone|be_calling|be_telling your boss|work|probation|parole|employer|landlord|judge|lawyer|school|everyone',
    ],
    around: ['<mild>', 'if you want|like', '?', 'for you', 'sick today'],
  },
  {
    find: [
      'you will not be <adv>? coming|getting|let|allowed|walking back_in_.|back_in_this|back_in_my|back_in_here|back_inside|back_into_this|back_through ..2',
    ],
    before: notSaid,
  },
]

export const guiltKitchen: Rule[] = [
  {
    find: [
      'everything i do|did|have_done is|was <adv>? for you|this_family|these_kids ,',
      'i have not bought myself|me ..5 in|for|since years|months|forever|you|we',
      'your|the|these|those <adv>? kids|children|son|daughter|boy|boys|girl|girls|baby <adv>? is|are <adv>? growing_up|going_to_grow_up without a|you|their|his|her',
      'your|my <adv>? poor <adv>? mother|mom|mama|grandmother|grandma|nana|father|dad|grandfather|grandpa|wife|kids|children|sister|brother ~8 cried|cries|crying|sobbed|sobbing|bawled|prays|praying|believed_you|waited_up',
      'do you <adv>? know|realize|have_any_idea|understand what|how_hard it is|was|has_been <adv>? like? for_me? to tell|explain|watch|bury|sit|wait|lie|listen|find|clean|raise ~8 you|your|daddy|mommy|night|alone|hospital|girl|boy|kids',
    ],
    before: notSaid,
    around: ['onions', 'movie|wedding'],
  },
]

export const pastKitchen: Rule[] = [
  {
    find: [
      'you were so|too <adv>? drunk|high|wasted|hammered|loaded|messed_up|trashed|plastered that? they|you|we|i|he|she|your had|could|fell|passed|did|were|missed|threw|forgot|carried|called',
    ],
    before: notSaid,
  },
]

export const compareKitchen: Rule[] = [
  {
    find: [
      'other dads|moms|husbands|wives|fathers|mothers|sons|daughters|brothers|sisters|men|women|boyfriends|girlfriends <adv>? make_it|show_up|come_home|come_to|hold_down|hold_a|pay|go_to_work|help|pick_up|take_their|bring|manage|keep|remember|call',
      'at|by your age i|your_father|your_mother|your_brother|your_sister|we <adv>? was|were|had|owned|worked ..8',
    ],
    before: [...notSaid, 'a lot of', 'the|some'],
    around: [
      'scared|terrified|nervous|shy|afraid|clueless|broke|lost|mess|no_idea|too',
      'i loved|liked|hated',
    ],
  },
]
