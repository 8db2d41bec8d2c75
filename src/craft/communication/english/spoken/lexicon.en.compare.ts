import type { Rule } from '../../lexicon.ts'

const folk =
  'people|guys|girls|women|men|kids|folks|ladies|lads|fellas|mothers|fathers|moms|dads|parents|couples|families|wives|husbands|neighbors|neighbours|students|boys|ones'
const ages =
  'fifteen|sixteen|seventeen|eighteen|nineteen|twenty*|thirty*|forty|your_age|that_age|half_your_age'

/** What before it makes it none. */
const before = ['not|never ..2', 'sorry ..4', 'i was wrong to ..3', 'do not want to ..2']
/** What around it makes it none: help passed on, shared weakness, warmth. */
const around = [
  'said|says|told he|she|they|me|us|it|the|that|you',
  'so? proud of',
  'i|we was|were|felt|feel|am|get|got <adv>? <feeling>',
  'talk to you',
  'any time|anytime',
  'what helped',
  'helped <adv>? him|her|them|me',
  'i <adv>? love you',
  'i was wrong',
  'we could|can|might',
  'took|takes|take ..3 years|tries|goes|times ..2 before|to',
  'more than one|once',
  'relapse*|slip*',
  'wants|want|would_love to see|meet|help',
]

/** Holding them up against others, in the plain words of a quarrel at the table. */
export const compareSpoken: Rule[] = [
  {
    find: [
      '<name>|<peer>|he|she|they|next_door|boy|guy|man|woman|kid|roommate|sponsor|people ~9 , ..1 so|then? what_is_stopping|what_is_your_excuse|why_are_not_you|why_can_not_you|why_not_you|what_happened_to_you|why_is_it|what_is_so_hard ..3',
      'their|whose ..1 <children>|son|daughter|kids ..1 is|are|has|goes|went|got ..2 harvard|college|university|honor*|dean*|doctor|lawyer|nurse|engineer|army|marines|navy|degree|scholarship|med|law ..3',
      '^ !i|we|you|it|that|this|who|what|then|maybe|how|so|they|he|she|nobody|the|there|which|somebody|someone|mom|dad|mum|grandma|grandpa ..1 would have <adv>? called|come_home|asked_me|helped|stopped|listened|told_me|remembered|cared|shown|been_there|said_sorry ..2',
      'everybody|everyone|people|we at|in|on my|our|the|all ..2 has|have|gets|get|deals|drinks|works|had|got ~4 and|but they|nobody|no_one|none|we|i do|does|did|never|still|manage|comes|come not? ..6 !are_coming',
      'i|we had ..2 problem|habit|issue|addiction|rough|hard ..4 too|once|myself ,? but|and i <adv>? was|had|quit|stopped|beat|pulled|did ..4 !scared|ashamed|needed|help|lost|alone|so_scared',
      'you know|guess who does_not|do_not|did_not|never|has_never|always|still ..6 ?',
      'more|less|better|twice ..2 mature|responsible|reliable|dependable|honest|grown|grown_up|thoughtful|patient|considerate ..1 than you !think|know|realize|thought .|!|,|do|are|ever|will',
      '<name>|<peer>|he|she|they|boy|girl ~8 without a|any|all|being fight|drama|argument|asked|told|reminded|nagged|this ..2',
      '^ !i|you|we|it|please|could|can|let|that|this ..1 takes|does|goes|keeps|gets|works|pays|cleans|sleeps ..4 without a|any|all|being fight|fuss|drama|argument|asked|told|reminded|nagged ..2',
      'people|men|women|veterans|kids|guys|folks|soldiers|mothers with no|less|cancer|one|worse|half ..3 do|manage|work|get|have|live|cope ..2 better|fine|more|harder|it|by ..4',
      'when|by_the_time <whose> <kin>|<peer> was|were your_age|half_your_age|twenty*|thirty* ..1 he|she|they|,_he|,_she <adv>? had|was|owned|ran|worked ..4',
      'why can|do|must|could not? i|we <adv>? have|get|be a|the|normal ..2 husband|wife|son|daughter|family|kids|life|dad|mom|brother ..1 like ..4',
      'and we|i get|got|have|am_stuck|are_stuck this|with_this|you|with_you .|?|!',
      '<peer>|<name>|he|she|aunt|uncle ..1 did|kicked|quit|beat|managed it|this|that in|on|with|without|by|at|alone|cold|after ..3 !the_clinic|that_program|help|counseling',
      'is|are more|less reliable|helpful|use|fun|responsible|company than you|you_are ..1',
      '<name>|<peer> <adv>? is|are|has_been <number>|<few> ..1 years|months|days sober|clean|off ..2',
      '<peer>|<name>|he|she|they|boy|girl ~7 never_looked_back|never_went_back|turned_out_fine|and_that_was_it|and_that_was_that|has_not_touched|have_not_touched|cold_turkey|on_the_first_try|in_one_try ..2',
      'i|we have? <adv>? got|have|had|get ..1 bad|hard|stress|pain|problems|back|chronic|anxiety|worries|bills ..3 too|as_well and|but ..1 i|we <adv>? take|go|see|use|handle|deal|manage|work|went|took|got|make ..3',
      '^|,|and even !you|i|we|if|when|though|so|a|one|that|this|it|now|on|at|with ..3 showed|shows|came|calls|quit|stopped|manages|managed|remembered|remembers|helps|visits|found_time|made_it|sent|sends ..4 !you_flowers|you_a_card|tired',
      'half|most|all|plenty ..1 the|those|of? guys|men|people|boys|girls|women|kids|soldiers|folks|class|family|unit ..4 came_home|got_on|got_over|went_back|moved_on|went_to_work|got_jobs|kept|managed|settled|stopped|quit ..4',
      "^|,|but|and *'s <peer> <adv>? takes_her|takes_him|calls_her|calls_him|calls_every|visits|brings_her|brings_him|buys_her|cooks_for|helps_her|helps_him|drives_her|drives_him|pays_for|bought_her|treats|sends_her|mows ..5 !you|us|me",
      `the|those|all_the|half_the|most_of_the|all_my|my|your other? ${folk} ..1 on|at|in|from|down|across|around|next ..4 can|could|do_not|manage|manages|have|know_how|know|get|are|hold|keep ~6 stop|home|one|need|bottle|drink|pills|better|fine|sober|through|without|leave_it|job|jobs|kids|bills`,
      `plenty|lots|loads|millions|tons|thousands|a_lot of <others>|${folk} ~7 and|but|who|without ..1 still|do_not|never|manage|does_not|not|get|keep|did_not ..6 !help|talk|better|understand`,
      `when|by_the_time i|he|she|we|<kin> was|were|turned ${ages} ,? ..1 i|he|she|we <adv>? would|had|was|were|owned|ran|already|worked|paid <adv>? already|bought|paid|working|running|married|raising|supporting|own|had|two|three|a_house|a_job|built|started`,
      `your|my|our <relative>|<kin> <adv>? was|had|bought|owned|ran|worked|started|supported ..4 at ${ages} ..1 .|!|,|and`,
      '<others> ..4 did|were_all_there|were_there|were_all|came|made_it|showed_up .|!|,',
      '<others>|<peer>|<name>|he|she|they ~8 and look at you|yourself|where ..2 !smile|go|now',
      `why can|do|could|will|are not you ~7 like|the_way|as ..3 does|did|do|can|manages|manage|has|is ?|.|!`,
      'why can|do|could|will|are not you ~7 like|the_way my|your|his|her|our|the|other|<name> ..1 <peer>|<name>|husbands|wives|kids|people|families ?|.|!|,',
      "i bet *'s <peer> ..6",
      '<name>|<peer>|he|she|they ~6 and|but ..1 he|she|they has|have been_through|had|gone_through|dealt_with ..1 worse|more|harder|the_same|it|hell ..2',
      'i <adv>? quit|stopped|gave_up|kicked|beat|got_off|did_it|lost ~6 so|and|then ,? why|how|what ..3 you|your|so_hard|is_it ..6',
      'nobody|no_one|none_of_us|not_one else? ..4 needed|needs|fell_apart|falls_apart|fell_to|drank|got_drunk|passed_out|lost_it|turned_to|hit_the|has_to_be ..5',
      'nobody|no_one|none_of_us else ~4 needed|needs|fell|falls|drank|got|passed|turned|hit|makes|made|throws|acts|did_this|does_this ..5',
      'only|just? took <whose>|<name> <peer>|him|her one|a|two|<few> ..6',
      'i|we <adv>? have? been|grew|went|lost|raised|had|got|was|were ~7 too|same_thing|nothing|same|worse|either ,? and|but|yet i|we|you <adv>? handled|managed|turned_out|coped|survived|got_on|kept|made|did_not|do_not|never|still ..6',
      `half|most|all|everybody|everyone|the_rest|the_others ..4 ${folk}|class|group|program|them ..5 doing|sober|clean|married|graduated better|fine|well|great|than ..4`,
      `<name>|<peer>|boy|girl|kid|kids|everybody|everyone|he|she|they <adv>? finished|graduated|completed|stuck|made_it|stayed|got|did|passed|kept|works|pays|takes|shows|sees|calls|holds|quit ~7 and|but|while|, you <adv>? lasted|quit|dropped|walked|gave_up|can_not|could_not|did_not|do_not|are_still|were|sit|sleep|need|barely|just|will_not|never|have_not|have_never|can_barely ..6 !want|have_to`,
      'we|you|they all lost|went|had|grew|loved|struggled|hurt|miss ~6 and|but|only nobody|no_one|only|none|you ..6 !are_not_alone|can',
      '<kin>|boy|girl|kid|son|daughter|husband|wife|roommate|friend|boyfriend|girlfriend|coworker|neighbor|ex|he|she <adv>? was|were|used|drank|had|did|went ..6 and|but|yet ..1 he|she|they <adv>? quit|stopped|got_clean|got_sober|got_off|kicked|beat|did_it|made_it|has_been_sober|has_been_clean|is_sober|is_clean|is_doing|is_fine|never|managed|came_out ..5 !the_hospital',
      'i|we <adv>? have|had|deal_with|work|live_with|get ..3 job|days|boss|life|childhood|hours|shifts|shift|pain|stress|bills|kids|back ..3 and|but|yet ..1 i|we <adv>? do_not|did_not|never|manage|still|have_never ..6',
      'i|we work|raise|pay|cook|clean|get_up|handle|juggle ~9 and i|we <adv>? do_not|did_not|never ..1 need|drink|use|come|fall|hit|complain|get ..6',
      `<name>|<peer>|he|she|they|sister|brother ..1 <adv>? tells|gives|calls|shows|treats|answers|picks|helps|listens ..4 when|if|every_time|the_first_time i|we <adv>? ask|call|need|want ..3`,
      'other|normal|decent|real sons|daughters|husbands|wives|fathers|mothers|dads|moms|kids|brothers|sisters|men|women|parents ..1 visit|call|show|come|work|pay|help|keep|remember|take|put|stay|tell|love|sleep|pick|eat|are|have|do ..6',
      '<whose>|<name> <peer>|<name> <adv>? has|have the_same|a_bad|a_worse|worse|less|harder ..5 and|but|yet ..1 he|she|they <adv>? is|are|does|do|did|never|has|works|still|manages ..5',
      '<peer>|<name>|boy|girl|kid|husband|wife|son|daughter <adv>? stopped|quit|finished|got_clean|got_sober|did_it|kicked_it|stayed_clean|stayed_sober ..1 after|in|on|with|within|the|by|at|because|for ..1 one|a|first|himself|herself|his|her|their|no|two|just|their ..4 !week|day|that|clinic',
      '<name>|<kin> at|did|had|was ..2 least ..6',
      'at least <name>|he|she|they|my_ex|your_brother|your_sister ..6',
    ],
    before,
    around,
  },
  {
    find: [
      'even !you|i|we|when|if|though|so|a|one|that|this|it|now|on|at|with ..2 <peer>|<name>|friend|buddy|old ..2 <kickedIt>|<succeed>|got_it_together|got_a_job|has_a_job|cleaned_up|got_help|made_it|figured_it_out|grew_up ..4',
      `none|no|not_one of? the|my|our|your? ..1 other ..1 ${folk}|<peer>|husbands|wives|husband|wife|mother|father|person|man|woman ..5 need|needs|drink|drinks|have_to|has_to|do|does|act|acts|get|gets|come|comes|fall|hide|hides|show|can_not|sleep|sleeps|pass ..6 !work_today`,
      `the|my|our ..1 ${folk} ..1 on|at|in|from|down|across|around|next ~6 and|but they? <adv>? still|never <adv>? make|get|show|come|go|pay|hold|manage|keep|work|know|take ..5`,
      'i <adv>? quit|stopped|gave_up|kicked|beat|got_off|lost|went_off ~7 so|and|then i do|can not see|get|understand|buy why|what|how|it ..5',
      'the|our neighbors|neighbours|other_families|people_next_door do not|never <adv>? have|get|need|hear|hide|call|fight|live ..6',
      'other|the|most kids|people|men|women|guys|girls|boys|students your|his age ..1 are|have|do|manage|own|can|already ..5',
      "^|,|but|and *'s kids|boys|girls|sons|daughters|children <adv>? call_her|call_him|visit_her|visit_him|treat_her|help_her|help_him|take_her|come_home|listen|call_every|visit_every ..4",
      '<peer>|<name>|he|she ..1 is more of a|an adult|man|woman|parent|father|mother|grown_up ..3',
      `${folk} i <adv>? served|worked|grew_up|went|was|know ..5 and|but they|none|not_one|nobody <adv>? do|did|never|still|turned ..6`,
      '<peer>|<name>|roommate|he|she|they ..1 seems|seem|manages|manage to <adv>? get|make|hold|keep|do|handle|cope|live|be ..5 just_fine|fine|without|on_time|okay ..4',
    ],
    before,
    around,
  },
]
