import type { Rule } from '../../lexicon.ts'

const asked = ['not|never ..3', 'no_need_to|rather_not|do_not_want_to|not_going_to|not_here_to ..3', 'if|whether ..1']

/** Ways of bringing up what lies behind that the first list does not name. */
export const pastFamilies: Rule[] = [
  {
    find: [
      '<longago> ~6 you|your ~10 <wrong>',
      '<longago> ~6 you|we ~8 same|very_same|here_we|look_where|deja_vu',
      'you|your|he|she ~10 <wrong> ~8 <longago>',
      '<longago> ,? you <adv>? promised|swore|vowed|begged|pledged|told_me_those|told_me_it_was|said_those|said_it_was|had_your|had_a_second|blew|gave_me_your_word',
      'you <adv>? promised|swore|vowed|pledged|had_your_chance|had_your_second|had_another_chance|blew_it ~6 <longago>',
      'even <longago> ,? you',
      'learn|learned|learnt|learning from <longago>|what_happened|last_time|the_last|that_night',
      'you were <adv>? the_same|like_this|like_that|no_better|just_as_bad|no_different|at_it|trouble <longago>|then|at|as|when',
      'first|before_that|once|<longago>|last_time it was ~10 now|then|before_that|next|this|after_that',
      'it was ..4 ,|and ~3 before_that|then_it_was|after_that ~8 now|this|it',
      'you told|promised|swore|said|vowed ~6 those_days|behind_you|never_again|turned_over|new_leaf|the_last_time|last_one|finished_with',
      'in 20*|19* ,? you|your ~8 <wrong>',
      '<few> years|winters|summers|months|christmases|birthdays|weeks now|running|straight|in_a_row|on_the_trot ~6 listened|heard|watched|waited|promise*|same|excuses|lies|cleaned|picked|covered|you_have|putting|sat',
      'you <adv>? have_had|had|blew|wasted|used_up|threw_away|burned_through|got ..1 your|<few>|second|third|every|chance_after|all ..3 chance|chances',
    ],
    before: asked,
    around: ['<warm>', 'i was wrong', 'i am sorry', 'stayed|been|kept sober|clean|dry', 'what can|would|could|might', 'how can|could|would i'],
  },
  {
    find: [
      'have|had you <adv>? forgotten the|what|how|about|that|all|last|when|already|who !bus|keys|time_of|appointment|i_love',
      'have|had you <adv>? forgotten your ..2 <wrong>|overdose|promise|<occasion>|behavior|behaviour|performance|last',
      'in case you <adv>? have? <adv>? forgot|forgotten|do_not_remember|need_reminding',
      'lest you|we forget',
      'need|must|should|shall|may|can i <adv>? have_to|need_to? remind|mention you|us|the|that|what',
      'do i <adv>? have_to|need_to remind|bring_up|mention',
      'let me <adv>? remind you|refresh_your_memory|jog_your_memory',
      'i <adv>? hardly_need_to|do_not_need_to|should_not_have_to|need_not|could_remind|might_remind remind|bring_up|mention|you ..2 !the_appointment',
      'do not <adv>? get_me_started|make_me_bring|make_me_list|make_me_go|think_i_have_forgotten|think_we_have_forgotten|think_i_forgot|ask_me_to_forget|tell_me_you_have_forgotten',
      'shall|should|want|can|could|let ..4 list|count|go_through|run_through|name|count_up ..2 them|the_list|the_times|it_all_again|your_record',
      'where|when|how_often have i|we heard|seen ..2 that|this|it|one ?|before',
      'still <adv>? got|have|paying|owe|got_the|dealing|cleaning|finding|carry ..4 bill|bills|scar|scars|dent|nightmares|summons|bruise|bruises|debt|debts|loan|fine|fines|mess|fallout ..1 from|of|for|you|to ..4 you|your|that|when|last',
      'what|how about the|that|all_the|last|your time|night|day|year|weekend|times|week|christmas|birthday|summer|wedding ..1 you|when_you ~8 <wrong>|left|did|put|forgot|made',
      'what you did|pulled|said|were_like|put_us_through|got_up_to ..3 <occasion>|christmas|school|birthday|party|<longago>',
      'the state|scene|show|performance|mess|spectacle you were|made|caused|put_on|got_in ..1 of? at|on|in|last|that|when',
    ],
    before: asked,
    around: ['<warm>', 'i was wrong', 'helped|held|kind|kindness', 'will you remember'],
  },
  {
    find: [
      'you <adv>? said|told_me|told_us|swore|promised|vowed|pulled|tried|cried|used|gave_me|fed_me ..2 same|very_same|exact_same|same_old|identical !as_me|to_you',
      'this|that|your|the|all_the|with_the very|exact|tired? same <adv>? old? <adv>? vow|vows|promise|promises|speech|story|song|tale|line|lines|excuse|excuses|tune|record|cycle|pattern|mess|carry_on|nonsense|routine|show|trick|tricks|tears|apology|apologies|circus|merry_go_round|rubbish|lies|road|rigmarole|performance|game|games|script|again',
      'heard|seen|listened_to|sat_through|watched|swallowed ..4 before|a_thousand_times|a_hundred_times|all_before|several_times|many_times|every_year|already|same !i_love|from_the_doctor|about_a',
      'that|this|it is|makes|was <adv>? the|your|my? second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|hundredth time|one|job|flat|phone|car|chance|slip|lapse|weekend|christmas|birthday|month ..1 since|in|this|you|running|now|.|!|i_have|we_have|lost|straight',
      'for the second|third|fourth|fifth|sixth|tenth|umpteenth|hundredth|thousandth|millionth time',
      'we|i|you have? <adv>? went|gone|been|go|did|done|had|have_had|fought|danced through|over|down|round? ..2 this|it|all_this|all_that|this_all|the_same|that|this_road ..2 before|already|in|when|back|every|last|once|twice !we_eat|i_go|you_go|dinner',
      'this|that|it is <adv>? exactly? how|where it|this|things|you|everything|the_last|all_this <adv>? began|started|starts|begins|kicked_off|went_last|goes|went_wrong',
      'we|you|i all|both? know|saw|remember how|where|what that|this|it|things|last_time <adv>? ended|ends|end|went|goes|turned_out|finished|led|leads|worked_out|gets_us',
      'look how|where|what that|it|you ended|turned_out|went|worked_out|led|got_us ..1 last|then|us|.|!',
      'you <adv>? always|never were|have_been|did|was ~4 even_as|since_you_were|from_the_day|as_a_child|as_a_kid|at_school',
      'here we|you go|are again|once_more|one_more_time',
      'history repeating|repeats|all_over',
      'how many times|promises|chances|warnings|rehabs|jobs|fresh_starts|last_chances|new_starts|apologies is|does|will|have|has|did|must|do|was ..2 ?|that|this|it|you|we|i|now',
    ],
    before: ['not|never ..2', 'i want|would_like ..3', 'do not want ..3', 'i|we made|make ..1'],
    around: ['<warm>', 'i was wrong', 'i made', 'tried|trying', 'do it again ?', 'how can|could i'],
  },
]
