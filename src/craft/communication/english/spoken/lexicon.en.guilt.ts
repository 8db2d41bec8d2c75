import type { Rule } from '../../lexicon.ts'

/** What before it makes it none. */
const before = ['not|never ..2', 'sorry|wrong ..4', 'afraid|scared|worried ..3', 'said|say|used_to ..2', 'if ..1']
/** What around it makes it none. */
const around = [
  'i am sorry',
  'i was wrong',
  'how can i',
  'i <adv>? love you',
  'i feel|felt <adv>? <feeling>',
  'proud|glad|thank|thanks',
  'you do not have to',
  'we could|can|might',
  'would love|like to',
  'misses you',
  'at work|school',
  'in surgery|the_hospital|recovery',
  'and that is okay|fine|all_right',
  'your liver|body|heart|brain',
  'so i|we made|saved',
]

/** Pain used as a lever, in the plain words of a quarrel at the table. */
export const guiltSpoken: Rule[] = [
  {
    find: [
      'years old ~3 i am <adv>? raising|cleaning|bailing|working|paying|chasing|washing|still_working|still_raising|still_paying|watching|starting ..6',
      'so you can <adv>? do|have|live|go|sleep|run|drink|use what|whatever|how|as|wherever|around|all ..1 you|and|day|night|over ..2 !need',
      'i|we have|had not <adv>? had|taken|bought|been|gone|seen|slept|left|stopped ~9 because_of|paying|paying_for|covering|thanks_to|on_account_of|chasing|looking_after ..1 you|your|for_you|for_your',
      '<children>|baby|girl|boy|he|she|<kin>|<name> <adv>? took|said|had|asked|sang|got|graduated|died|went|lost|won|played|waited|turned|needed ~7 and|but|while you were|are|did|could <adv>? not|too|off|out|passed|drunk|high|nowhere|asleep|busy|getting ..5 !at_work',
      'saves|keeps|sets|saved|kept|leaves ..1 you|your ..1 a|seat|place|plate|chair|present ..4 every|each|and_you|in_case|always ..4',
      'i|we have <adv>? no tears|strength|fight|heart|life|more_tears left|of|for ..4',
      'think|thinking|thought of|about? what|how this|it|that|your_drinking|your_using|you is|does|are|must_be|do doing|does|do|feels|putting ..1 to|for|through ..5',
      'i|we <adv>? took|got|taken|borrowed|cashed|sold|emptied|refinanced|drained|spent ..4 mortgage|loan|savings|retirement|house|pension|college_fund|ring|truck|401k ..3 for|so|to|on ..1 you|your|keep_you|get_you|pay ..3',
      'i <adv>? never|not <adv>? thought|dreamed|dreamt|imagined|believed|expected ..1 my|that ..2 child|son|daughter|flesh|brother|sister|husband|wife|family|boy|girl|kid ..1 would|could ..6',
      'had|has|have to ~6 alone|by_herself|by_himself|by_myself|without_you|on_her_own|on_his_own|on_my_own ~1 because|while|since|so you|your ..6',
      '<whose> ..1 <children>|kids|son|daughter <adv>? think|thinks|believe|believes|wonder|wonders ..1 you ..1 have|do|forgot|hate|left|died|will|are_never|are_not|are_gone|are_mad|love ..4 !coming|great|funny|best|hung|a_good',
      'you can|could|will|do not|never <adv>? even? spare|give|find|make|manage ..1 your|that|her|him|them|me|us|one|your_own|an ..4 hour|minute|time|call|day|visit|afternoon|sunday|thought|word|minutes',
      'heart|nerves|health|blood_pressure can|could|will not <adv>? take|bear|stand|handle ..1 this|it|much|any|more|another ..3',
      'i|we could|would|should have had|been|gone|done|married|lived|finished ..2 life|career|rich|happy|retired|home|nurse|doctor|school|better|somebody ..3',
      '<loved>|<name>|he|she told|tells|telling|asked her|his|the|their ..1 class|teacher|friends|counselor|counsellor|school|doctor|coach|grandma ~5 does_not|has_no|is_dead|died|sick|do_not|hates|scared|if_you|why_you ..4',
      '<loved>|<name>|she|he <adv>? is|are|was at_home|home|upstairs|in_bed|in_her_room|in_his_room|in_the_car|in_the_next_room|in_there|sitting ..3 crying|sobbing|weeping|heartbroken|shaking ..3',
      'years old|of_age ~3 i|she|he|we <adv>? should|ought|deserve|deserves ..6',
      'i am <number>|seventy|sixty|eighty|seventy*|sixty*|eighty*|too_old|an_old ~4 i <adv>? should|ought|deserve ..6',
      'how|why could|can|dare you <adv>? do|say|keep_doing this|that|it|such ..2 to <kin>|<name>|<whose>|somebody|someone|people|him|her|them|me|us ..5',
      '<kin>|<name>|he|she <adv>? asked|called|cried|begged|waited|looked for|out? for? you ..1 at|until|till|before|and|right ..4 end|hospital|died|passed|not|never|last ..4',
      'your|the|my ..1 kids|children|daughter|son|mother|father|mom|dad|wife|husband|girl|boy|grandma <adv>? does|do|did|has|have not <adv>? even? <adv>? ask|asks|asked|smile|smiled|slept|sleep|eat|eaten|laugh|laughed|sing|play|look ..2 for_you|about_you|anymore|since|because|any_more|at_you|in_days|in_weeks ..3',
      'this|that|it|you <adv>? is|are|will|going <adv>? <adv>? going_to|gonna? kill|finish|break|destroy|bury|ruin <whose>|me|us|him|her ..1 <kin>|heart|off|mother|father|.|! ..2 !your_liver|you',
      'i <adv>? sit|sat|lie|lay|stay|wait|pace|pray|cry|stand ~7 while|and|so you <adv>? are|were|go|get|do_not|never|sleep|drink|party|can ..5 !asleep|at_work|rest',
      'some|many|other of? us|people ..1 would give anything|everything|an_arm|their ..5',
      'but do not worry|mind about? me|us ,|.|!',
      'do not mind|worry about? me , i_will_just|i_will_sit|i_am_just|i_am_only|i_am_used|i_will_be_here ..6',
      'what about|what_did ..1 my|our|your_own|the ..1 kids|daughter|son|feelings|life|grandkids|mother ,|do|what|who|when ..4',
      '<whose> ..1 <loved> should|ought not <adv>? have to <adv>? see|live|hear|grow|lie|step|wonder|find|go|worry|be|pick|raise|hide|take ..6',
      'no <children>|kid|mother|father|parent|wife|husband|sister|brother should|ought ..1 have to|ever <adv>? see|live|hear|bury|find|go|be|watch ..6',
    ],
    before,
    around,
  },
]
