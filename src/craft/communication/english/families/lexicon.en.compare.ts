import type { Rule } from '../../lexicon.ts'

const asked = ['not|never ..3', 'sorry|wrong ..4', 'do_not|will_not|should_not want|compare ..4', 'glad|happy|proud ..3']
const kind = [
  '<goodfeel>',
  'i <adv>? love you',
  'would love',
  'miss* you',
  'sends|says hello|love|hi',
  'loves|love you',
  'asked|asking|asks if|about|after you',
  'hear from you',
  'wants|want to see|visit|help|come',
  'for|with you ?|.|!|,',
  'could|can|might|would|will help|talk|drive|take|come|explain|tell_you|give_you|sit|pick|look_after|watch|mind|cook',
  'i was wrong',
  'is coming',
  'told|asked|said|says|rang|called me|us|that|to|hello|he|she|the',
  'helped|gave|lent|sent|found|made|brought|invited|offered me|us|you|him|her',
]
const lives =
  'has_a|has_his|has_her|has_two|has_three|have_a|has_got_a|has_got_his|has_got_her|is_a|is_an|is_married|is_engaged|is_settled|is_sober|is_clean|is_doing|is_managing|is_saving|was_out_of_work|was_laid_off|had_it|had_a_harder|had_the_same|had_a_rough|had_nothing|had_less|had_cancer|lost_his|lost_her|went_through|stayed_sober|stayed_clean|stays_sober|quit|stopped|gave_up|kicked|beat|packed_it_in|got_clean|got_sober|got_off|got_on|got_through|got_a|got_his|got_her|holds|hold|held|keeps|kept|manages|managed|copes|coped|works|worked|pays|paid|earns|earned|owns|bought|graduated|finished|passed|raised|raises|never|does_not|did_not|has_never|is_never|would_never|would_not|can|could|always|gets_up|got_up|turns_up|shows_up|comes_home|visits|still|takes_care|looks_after|provides|puts|runs|ran|made_something|turned_it|turned_his|turned_her|sorted|pulled|at_least|has_more|has_less|sees|does_it|did_it|handles|behaves'
const turned =
  '..9 and|but|while|whereas|yet|where|when|, ,? then? what_about? you|look_at_you|look_where_you|what_have_you|what_do_you <adv>? can_not|could_not|do_not|did_not|are_not|will_not|have|are|never|were|spend|drink|sit|lie|got|is|done|use'

/** Ways of holding the loved one up against somebody else that the first list does not name. */
export const compareFamilies: Rule[] = [
  {
    find: [
      `<whose> ..1 <peer>|<name> ..1 <adv>? ${lives} ${turned}`,
      `<name>|he|she <adv>? ${lives} ${turned}`,
      `<whose>|the ..2 <loved>|<peer> ..1 <adv>? ${lives} ..8 and|but|, <adv>? he|she|they|look <adv>? stayed|does_not|do_not|did_not|never|still|managed|manages|is|has|copes|coped|got|turned_out|came_through|at_least`,
      `<whose> <peer> <adv>? is|was|became|works_as|has|got|owns|earned|runs|holds ..3 nurse|doctor|teacher|lawyer|solicitor|engineer|manager|accountant|officer|captain|architect|plumber|builder|dentist|professor|mortgage|house|degree|job|business|promotion|career|family|wife|husband|savings|apprenticeship|scholarship|farm|company|flat|pension|diploma|good_marriage`,
      '<name> can|could|manages|managed|holds|keeps|stopped|quit|gave_up|stayed_sober|got_clean|does_not_need|did_not_need|never_needed|would_never|has_never|never <adv>? ..5 job|drink|sober|house|clean|trouble|bottle|it|do|without|family|rent|smoke|drop|done|bills|you',
      '<whose> ..1 <peer> <adv>? never|does_not|did_not|would_not|has_never|stopped|quit|gave_up|kicked|beat|managed|got_clean|got_sober|stayed_sober|packed ..5 drink|drop|touch*|touched|it|need|needed|in|without|trouble|over|cold_turkey|once|needing|up|smoke|problem|years|steal|lie|money|clean|do|done|<drug> !the_car|driving_me|school|college|the_team',
      '<name>|bf|boyfriend|husband|hubby|wife|gf|girlfriend|son|daughter|brother|sister|mate|dad|mum|fella|lad <adv>? quit|stopped|gave_up|kicked|beat|packed_in|got_off|came_off|went ..2 cold_turkey|it|drinking|smoking|drugs|the_drink|booze|first_time|on_his_own|on_her_own|no_problem|for_good|without|clean|sober|just_like_that|straight_away !by',
      'how come|is_it|can ..1 <name>|<peer>|<others>|everybody|everyone|he|she|they ..1 can|could|manage|manages|managed|has|is|does|got|hold|keep ..8',
      'if ..2 <name>|<peer>|he|she|they|i|we can|could|managed|did ..7 ,? then? ..1 you|so|why|what|surely',
      '^|, even|and_even|at_least <whose>|the|next|<name>|a|his|her|my_ex ..4 gets|has|does|is|can|knows|manages|comes|behaves|works|drinks|shows|turned|remembered|remembers|called|rang|pays|paid|bothered|washes|could|would|managed|listens|helps',
      'at least my|your|the|<name>|he|she|they|other ..2 <adv>? paid|pays|works|worked|tries|tried|comes|came|has|had|cares|never|kept|keeps|provided|does|did|was|is|calls|called|turned_up|could|can !we|i|you',
      '<whose> first|last|old|previous|other|ex ..1 husband|wife|boyfriend|girlfriend|partner|fella|man <adv>? at_least|never|always|would|paid|had|was|did|knew|worked|drank',
      '<whose> ex <adv>? at_least|never|always|would|paid|had|was|did|knew|worked|drank',
      'at|by <number> ,? ..1 <whose>|i|he|she|we ..2 <adv>? was|had|were|owned|ran|worked|earned|bought|got ..1 already|running|a|two|three|married|supporting|working|raising|my|his|her|our',
      'when|by_the_time|at i|he|she|we|<name>|<kin> was|were|got ..1 your_age|<number>|twenty*|half_your_age ,? ..3 had|was|were|owned|ran|worked|raising|married|did !i_felt|scared|you',
      'i|we|he|she|they|<kin> <adv>? lost|had|went_through|grew_up|was_laid_off|got_divorced|buried|came_from|got|were ..7 too|as_well|either|also|worse|the_same ~2 and|but|yet|, <adv>? i|we|he|she|they|you <adv>? did_not|do_not|never|managed|got_on|still|coped|does_not ..2 turn|drink|touch|reach|hit|fall|go|end|need|lie|steal|work|to_work|use|use_it|give_up|a_drop|by|with_it',
      'i|we|he|she|<name> <adv>? did_not|do_not|does_not|never <adv>? turn|turned|reach|reached|resort|resorted|run|hit|take_to|took ..1 to|for|the drink|drugs|the_bottle|bottle|booze|a_bottle|crime|pills|it|stealing',
      'you <adv>? do|will|would|did not|never see|catch|find|hear ..2 me|him|her|them|us|<name>|your_brother|your_sister|<kin>|other|anyone drinking|drunk|passed|using|getting|doing|acting|lying|stealing|behaving|asking|crying|complaining|like|down|with',
    ],
    before: [...asked, 'if|when ..1'],
    around: kind,
  },
  {
    find: [
      'i <adv>? wish|want|would_give_anything|pray|long ..1 you|i_had|for|my ..5 more|half_as|as|a_bit ..1 like|good|responsible|hard_working|sensible|kind ..1 !we|when|you_were|before|old',
      'should|could|ought_to|need_to|must|might|why_not|try|have_to|to|just <adv>? do|did|doing|follow|copy|try what|like|as ..3 <peer>|<name>|he|she|they|other_people did|does|do|managed|and|has_done',
      'learn|learned|take|could_do|a_leaf ..4 from|out_of <whose>|<name>|him|her|them ..1 <peer>|book|how|.|,|!|example|, !each',
      'be|act|behave|live|turn_out|work <adv>? more|a_bit_more|half_as_good|as_good|as_nice like|as <name>|him|her|them|<whose> ..1',
      'why can|could|do|are|will not you ..2 like <name>|him|her|them|<whose>|other|normal|everyone',
      'not a patch on',
      'not half|a_quarter|a_fraction|even_half the|as|of ..3 man|woman|mother|father|son|daughter|husband|wife|he|she|they|your|<name>|as',
      'half|twice|ten_times the man|woman|mother|father|person|worker|son|daughter|brother|sister|parent ..1 you|your|he|she',
      'put|puts|putting|putting|shame|shames|show|shows you to|up shame|.|,|every|,_every',
      'run|runs rings|circles around|round you',
      'falling|fallen|lagging|trailing|miles|years|way behind your|the|them|him|her|everyone|other|all|most|<name>|.|!',
      'ahead of you',
      'compared|next|measured|beside to|with|against <whose>|<name>|him|her|them|most|other|everyone|people|normal|any ..6 you|your|,',
      'sooner|earlier|cleverer|kinder|happier|quicker|fitter|tidier|richer|braver|tougher|longer|less|fewer|better|harder|worse|more|smarter|nicer|stronger|politer|wiser than|more_than you|you_do|you_did|you_ever|you_are|yours|you_have',
      'half|twice|three_times as ..1 as you|you_do|yours|hard_and|bad_and|much_and',
      '<others>|people|folk|folks|lads|men|women|kids|guys|mothers|fathers|parents|families|girls|boys ..1 with|who|whose|in|worse_off|your_age|living|far ..6 cancer|half|less|nothing|worse|real_problems|wheelchair|wheelchairs|poorer|no_legs|actual|harder|bigger|than_you|disabled|terminal ~8 and|who|still|do_not|manage|cope|complain|get|never|but|would',
      'there are <others>|people|folk|folks|kids|men|women|families|children ..7 than you|you_do|worse_off|who_would_kill|who_manage|who_cope|dying|starving|with_nothing|with_real',
      '<others>|most_lads|most_men|normal_lads|other_lads|decent_men|decent_folk|other_folk|normal_folk|most_folk|ordinary_people|most_dads|most_mums|other_mums|normal_mums|decent_mums|most_adults|any_adult|sane_people|everyone_your_age|sensible_people <adv>? get|stop|know|manage|can|would|do_not|have|come_home|pay|hold|keep|put|drink|go|grow|work|turn|call|say|take|cope|bring|buy|spend|remember|visit !help|better|through_it_with|a_few_goes|three|several|more_than_one|support|relapse|into|home_on|on_with',
      'any|a|no normal|decent|proper|real|good|half_decent|sane|other|self_respecting|loving|sensible|responsible ..1 dad|father|mum|mother|mom|man|woman|husband|wife|person|parent|son|daughter|lad|girl|grandson|adult|brother|sister would|does|is|puts|has|can|keeps|stays|drinks|treats|leaves|misses|goes|gets|turns|brings|looks',
      'the|that|those|your|them|him|her ..1 lad|lads|girl|boy|man|woman|kid|kids|couple|family|fella|guy|bloke|neighbour*|neighbor*|people|folk|others|rest|twins ..1 across|down|over|at|next|up|on|in|opposite|from ..3 road|street|door|work|road|corner|class|number|hall|church|office|shop|team|landing|site|village|factory|group ~2 has|have|works|work|manages|manage|still|never|is|are|got|visits|does|do|can|quit|stopped|had|holds|gets|keeps|comes|pays|came ..5',
      'next door* ..2 kids|lad|lads|cat|dog|boy|girl|husband|wife|son|daughter|baby|man has|have|works|work|manages|manage|still|never|is|are|got|visits|does|do|can|quit|stopped|had|holds|gets|keeps|comes|pays ..3',
      `and|but|while|whereas|yet|, you <adv>? can_not|could_not|have_not|never_are|never_do|never_have|never_can|will_not|never_were .|?|!`,
      'he|she|they|<name>|<kin> would <adv>? never|not <adv>? ..1 do|dream|treat|speak|steal|lie|miss|let|behave|be_caught|touch|leave|be_seen|put|drink !have_wanted|want',
      'nobody|no_one|none|not_one|only_one else|in_this|in_our|of|in_the ..5 drinks|drink|uses|does|acts|behaves|lies|steals|has|needs|gets|like_this|like_you|such|turned_out|ended_up|went_wrong|caused !is|to_blame',
      'the only one|person|child|man in|of|at ..5 who|that|without|with ..1',
      'what|how do|does|is|come|have|has it_is? <others>|everyone|everybody|<name>|your_brother|your_sister|they|the_rest ..2 have_that|do_it|manage|cope|can|else',
    ],
    only: ['you|your'],
    before: asked,
    around: kind,
  },
]
