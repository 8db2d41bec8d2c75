import type { Rule } from '../../lexicon.ts'

/** Mockery so plain that no kind word in the sentence softens it. */
export const mockeryBare: Rule[] = [
  {
    find: [
      '^|,|and|then|yeah|sure|yes|so|because i am the? queen_of_england|queen_of_sheba|king_of|king_of_england|pope|santa|santa_claus|father_christmas|easter_bunny|tooth_fairy|president|napoleon|mickey_mouse|a_unicorn|the_virgin|mother_teresa|elvis|cleopatra',
      'oh|so|and|wow|well now|suddenly|all_of_a_sudden ,? you|he|she are|is|know|knows|care|cares <adv>? the|an|a|all|about|some|such_a|my ..1 expert|doctor|therapist|lawyer|saint|boss|counselor|counsellor|authority|responsible_one|parent|parenting|health|honesty|family|trust|money|rules|preacher|professor|victim|good_guy|mister|judge|perfect|better',
      'thanks|thank_you|cheers <adv>? so_much? for the|all_the|this|another|yet_another|ruining|wrecking|spoiling|waking|nothing ..1 vomit|puke|piss|mess|hole|hangover|bill|bills|debt|embarrassment|black_eye|lies|excuses|headache|sleepless|show_last_night|whole_house',
      'another day|night|week|weekend|payday|year|morning , another|more lie|excuse|drama|story|bottle|promise|mess|disaster|hangover|relapse|crisis|adventure',
      '^|, a|an|what_a|some|quite_the|quite_a|such_a ..1 prince|gem|hero|charmer|saint|genius|gentleman|catch|treat|peach|angel|class_act|champ|winner|star you are .|!|,',
      'sorry|forgive_me|pardon_me|excuse_me ,? ..1 my|our|that_my|if_my|that_i feelings|heart|existence|job|worry|crying|life|concern|pain|tears|presence ..1 got|gets|is|was|are|interrupts|interrupted|exist|bothered|bother',
      'do not get_up|trouble_yourself|bother_getting_up|strain_yourself|lift_a_finger|rush_to_help ~3 , i|we will ~6 myself|alone|by_myself|everything|as_usual|like_always',
      'sorry ,? that|which|that_will <adv>? fixes|fix|solves|changes|makes|make everything|it_all|it_better|all_better|it_okay|it_all_better',
      'keep|go_on|carry_on drinking|lying|using|smoking|sleeping|it_up , that|it <adv>? will|should|is_going_to <adv>? help|fix|solve|work|make|pay|look',
      'oh|so|gee ,? i_am_sorry|i_am_so_sorry|sorry|excuse_me ,? <adv>? did|am|was|is|are i|we|my|that|the_kids ..2 wake|interrupt|interrupting|disturb|disturbing|bother|bothering|boring|asking|ruin|keeping|too_loud',
      'must be <adv>? proud|pleased|exhausted|tired ..2 , <sordid>|passed_out|drunk|sleeping|drinking',
      'from|of|with|after what , i_wonder',
      '^|, what are the odds .|!|,',
      'congratulations|congrats|bravo|well_done|good_job|great_job|nice_job|way_to_go ,? on|for|with|you|your? <adv>? making_it|made_it|getting_up|got_up|waking_up|woke_up|getting_dressed|staying_awake|staying_upright|being_vertical ..2 lunch|noon|bedtime|dinner|breakfast|the_couch|five|two|three|for_once|a_whole_hour|an_hour|before_dark|in_the_afternoon|sober_till|through_dinner',
      '^ bravo .',
      '^|,|oh|wow let_me_guess|i_can_guess ,? !you_want|you_like|you_would|you_picked|you_are_hungry|the_blue|the_red|it_is_a_boy|it_is_a_girl|it_is_my the|your|you|it|traffic|someone|somebody|a|he|she|they|work|another',
      '^|,|and i|we <adv>? just|really|simply|absolutely|so love|adore|enjoy <adv>? keeping_dinner|waiting|cleaning|explaining|lying|being_lied|sitting_alone|paying|scrubbing|wiping|apologizing|covering|picking_up|mopping|begging|chasing|driving_around|reheating|finding|smelling|when_you_lie|when_you_forget|being_stood|being_ignored|being_the_last|sleeping_alone|eating_alone|bailing|hearing_excuses',
      'do not get_up|trouble_yourself|strain_yourself ~3 , i|we will ~4 all ..1 the|six|four|five|three|ten|of|these|those',
      'no , really|no_really|no_no ,? enjoy|stay|relax|sit|take|keep|do_not_get',
      '^|, no_really|no_please|no_no ,? enjoy|stay|relax|sit_there|keep',
      'oh|ah|wow ,? a|another|yet_another|the ..1 new_leaf|fresh_start|clean_slate|big_promise|promise|excuse|sob_story|new_man .|!|,',
      'left|drank|saved|brought|spent|gave|woke|remembered|finished|ate|used|parked|puked|threw ~9 , how <adv>? generous|thoughtful|considerate|classy|charming|noble|gracious|romantic|lovely|nice_of_you|kind_of_you|sweet_of_you .|!',
      'how thoughtful|considerate|sweet|kind|nice|lovely|generous|convenient|classy , you <badDid>|left_me|left_the|drank|forgot|slept|finished_the|ate_the|used_the|spent',
      'lucky me|us , ..1 another|cleaning|i_get_to_clean|i_get_to_pay|i_get_to_explain|i_get_to_lie|waiting|alone|again|married|stuck|home_alone',
      "<sordid> ~6 , lucky|how_lucky|aren't_i_lucky|are_not_i_lucky|what_fun|how_fun|how_lovely|how_nice|charming|lovely|wonderful|delightful|classy|real_nice|real_classy|fantastic me|us|for_me|for_us|.|!",
      'lucky me|us .|!',
      '^|wow|well|look|oh|ah|gosh|hey|so|, ,? home|up|awake|sober|dressed|in|back|vertical <adv>? before|by sunrise|midnight|noon|dark|ten|two|three|lunch|dinner|sunset|breakfast|dawn|the_kids|last_call|closing',
      '^|,|and|so|oh we|i|the_family are|am <adv>? honoured|honored|flattered|blessed|not_worthy .|!',
      '^|,|oh sure|right|yeah|of_course|ok|okay , <kinfolk>|<name>? ,? it|they|the|he|she|somebody ..1 just|must_have|magically|all_by_itself|fell|walked|got',
      'just|must_have|magically evaporated|evaporate|grown_legs|grew_legs|sprouted_legs|walked_off|walked_out|jumped_out|disappeared|vanished_into|crawled_off|by_itself|by_themselves|drank_itself|drunk_itself|up_and_walked',
      'oh|no|ah wait|hang_on|hold_on|silly_me|right ,? ..1 you|that|it|there|i|he|she <adv>? will|would|are|is|forgot|have|had|do|did|spent',
      '^ oh|well|ah good|great|lovely|look|nice|wonderful ,? ..1 the|our|mister|mr|his|her|my ..2 guy|king|queen|genius|star|hero|expert|champ|princess|animal|boss|big_man|majesty|lordship is|has|speaks|wakes|shows|decided',
      '^|,|oh|and from|of what , sleeping|lying|sitting|drinking|watching|playing|doing|partying|napping|lifting|staring',
      'money_tree|money_trees !plant|in_the|needs_water',
      '^ just|exactly how|where|what i|we <adv>? wanted|love|like|planned|hoped|dreamed|pictured to|of|for spend|spending|start|starting|begin|be|wake|waking|end|ending|our|my|a',
      '^|, look|wow|well|hey ,? at_that|at_this|at_him|at_you|would_you , he|she|you|it <adv>? can|do|does|know|knows|remember|remembers <adv>? how_to? work|use|find|load|wash|open|operate|clean|push|pick_up|wake|get_up|stand|have_a_job|have_kids|live_here|where|pay|dial|answer',
      'glad|happy|thrilled|delighted|honored|honoured|lucky i|we|the_kids|everyone|everybody|grandma|mom|they <adv>? all? could|got_to|get_to ..5 watch|see|witness|smell|hear you <adv>? <sordid>|<badDid>|pass_out|passing|puke|fall|falling|stumble|drool|slur|drunk|snore|throw_up|face_down|pick_a_fight',
      '^|, funny|strange|odd|weird|amazing|interesting|curious|incredible|convenient|fascinating how|that ..2 you|he|she|your|there|money <adv>? always|never|only|suddenly|somehow|can_find|found|remember ..2 have|has|money|time|find|forget|remember|sick|works|work|show_up|appear|appears|cash|room|beer',
      'another|lost|fired|drunk|wasted|crashed|arrested|gone ~4 , you|he|she must|should be <adv>? proud|thrilled|pleased|so_proud',
      'i_hear|i_heard|they_say|i_guess|apparently ,? ..1 liver|livers|brain|brains|sleep|teeth|jobs|food|rent|kidneys|lungs|marriage|bills is|are <adv>? optional|overrated|for_losers|replaceable|for_suckers|free_now',
      '^|,|oh|and|so|wow now|suddenly|all_of_a_sudden ,? you <adv>? care|are_worried|are_sorry|have_feelings|notice|are_interested|are_concerned|have_an_opinion|have_opinions|want_to_be_a|want_to_play|have_rules|love_us .|!|,|about|for|that|on|dad|mom|father|mother|husband',
      'so|oh|ah that_is|this_is where|why|how ..3 money|rent|cash|savings|pills|paycheck|grocery_money|my_jewelry|my_ring went|goes|disappeared|is_going|vanished',
      '^ wow|gee|ooh|look|oh , a|an|one <adv>? actual? text|call|reply|visit|phone_call|answer|thank_you|hello|apology back|finally|from_you|at_last|,|.|!|in_only|today',
      '^|, yeah|sure|right|oh|uh_huh|of_course|yep|mhm ,? you|he <adv>? are|is <adv>? totally|completely|clearly|obviously|so|perfectly|super|definitely|really in_control|sober|fine|on_top|responsible|trustworthy|over_it|reliable|honest|clean|busy|cured|changed',
      'liquid breakfast|lunch|dinner|supper|diet|courage|brunch|snack !before|for_the_baby|for_his|for_her',
      'flu|bug|virus|courage|cold|charm|headache|apology|kindness ..1 comes|came|comes_out in|from|of? a|the bottle|can|six_pack|keg|pipe',
      '^ oh|so|and|great ,? ..1 is|was it|that|this now? my|our fault|problem|job now|too|again|that_the|that_you|as_well',
      '^ which|what|and_which <weekday>|year|century|decade|tomorrow would|is that|it ..1 ?|.',
      'shocked , shocked',
      '^ sure|yeah|right|uh_huh ,? you will <adv>? pay|quit|stop|call|change|do_it|show_up|remember|be_there|clean|fix ..3 .|!',
      'like|as all_the_other|all_those_other tomorrows|promises|mondays|times|fresh_starts',
      '^ how|so sweet|thoughtful|generous|nice|lovely|kind|romantic , you <adv>? bought|got|took|brought|spent ..7 with_my|with_our|out_of_my|from_my|with_the_rent',
      '^|, great|brilliant|excellent|genius|solid|terrific|fantastic|smart plan|idea|thinking|strategy , drive_drunk|drive_to_the_liquor|drive_to_the_bar|drink|spend|skip|blow|steal|mix|get_drunk|get_high|lie|sell|pawn|punch|quit_your|quit_the|start_drinking|go_to_the_bar',
      'congratulations|congrats|bravo|well_done|hats_off|kudos on|for the|your|a|another ..1 dui|arrest|eviction|relapse|hangover|warrant|black_eye|overdraft|suspension|mugshot|bar_fight|bender',
      'you ~7 again|late|drunk , imagine_that|fancy_that|go_figure|who_knew|what_do_you_know|who_would_have_thought|big_shock|what_are_the_odds .|!',
      'days|day ..2 end|ends|ending in|with y|why',
      '^|, congratulations|congrats|bravo|well_done|good_job|nice_job|great_job|nice_work|good_work|way_to_go|hats_off|impressive|amazing|wow ,? you <adv>? finished|drank|killed|polished_off|emptied|went_through|put_away|downed|knocked_back|smoked|burned_through ..2 case|bottle|bottles|box|keg|twelve_pack|six_pack|pack|carton|fifth|handle|fridge|bag|supply|stash|cooler|wine|beer|vodka|whiskey|rent|paycheck|savings|lot',
      '^|, nice_job|good_job|great_job|well_done|way_to_go|nice_going|good_going|nice_one|smooth|smooth_move|real_smooth|nice_work|good_work|great_work|real_nice|brilliant|congrats|congratulations|bravo|nicely_done|good_for_you ,? loser|idiot|genius|moron|dummy|dumbass|jackass|hotshot|big_shot|superstar|slick|wise_guy|smart_guy|tough_guy|mr|mister|princess|stupid|ace|hero|rock_star|bozo|clown|romeo|casanova|captain',
      '^ oh|wow|gee|aw how|so thoughtful|considerate|generous|gracious|noble|convenient|classy|original|romantic , <badDid>|flowers|roses|chocolates|chocolate|another|a_card|a_bottle|jewelry|presents|a_present|an_apology|a_text|gas_station',
      'maybe|perhaps|sure|yeah|i_am_sure|because ,? another|one_more|more ..2 <stuff>|drink|drinks|pill|pills|beer|beers|shot|bottle|smoke|hit|round|nap|excuse|lie will|would|might|should <adv>? fix|solve|cure|do_the_trick|sort_it',
      'that|it|which|this is|has <adv>? worked|gone|turned_out|helped so|really|real|out_so <adv>? well|great|nicely|good|beautifully|much so_far|before|up_to_now|.|!|, !with_you|for_me|thank',
      'very|all_your|those|your <adv>? important|precious|wonderful|classy|lovely|good|fine friends|pals|buddies|mates|people|business|plans|meeting .|!|again|over|tonight|at_the',
    ],
    before: ['not', 'said|say|says|told ..2'],
    around: [
      'with you .|!',
      'sunny|sunshine|garden|cake|pie|roses',
      'see|hear|have you',
      'got|have both',
      'i love how|that',
    ],
  },
  {
    find: [
      'i|we|got_to|gotta|you_have_to|have_to <adv>? love how|it_when|the_way|that you <adv>? think|pretend|act_like|act_as|call_that|call_it|blame|conveniently|can_find|suddenly !about|of_others|before|deeply|things|so_hard|up',
      'lucky|blessed|thrilled|honored to be|have ..3 such_a|quite_the|quite_a|a_real catch|charmer|prize|winner|class_act|hotshot',
    ],
  },
  {
    find: [
      'should|shall|do|want|do_you_want i|we|me|us ..2 throw|roll_out|alert|bake|hang|send|call|give|get|buy ..1 a|an|the|you|up ..1 party|parade|red_carpet|press|papers|medal|cake|banner|trophy|cookie|marching_band|news',
    ],
    only: [
      'home|awake|up|sober|finally|remembered|showed|bothered|managed|decided|only before|by|for|on_time|at|a_whole|to|.|,|?|one|today',
      'a_whole|one_whole|only|finally|for_once|wow|oh',
    ],
    around: ['birthday|graduation|anniversary|wedding|retire*|for_mia|for_her|for_him'],
  },
]

/** All times made of one: about thanks and manners, which a kind word would else hide, and about us all. */
export const alwaysBare: Rule[] = [
  {
    find: [
      'everyone|everybody|we|we_all|they|the_kids|the_whole_family|i <adv>? always|constantly|forever has|have|is|are to|tiptoeing|walking|waiting|covering|worrying|watching ..8 you|your',
      'i|we have never|not <adv>? once? heard|seen|known|had|got|received ..2 you|your|from_you|a ..3 apologise|apologize|say_sorry|say_thank|thank|sorry|sober|straight|admit|truth|please|honest|help|clean|finish|keep',
    ],
    around: ['<gladly>', 'so well|good|happy|brave'],
  },
  {
    find: [
      'everything|anything|all_of_it|life|every_day|every_talk|it <adv>? with you is|has|becomes|turns|ends ..1 a|an|about|drama|hard|trouble|fight',
      'not|hardly|barely a ..2 day|week|night|month|weekend|hour passes|goes_by|goes without|that|when',
    ],
    around: ['<gladly>', 'fun|adventure|easier|better|lighter|joy'],
  },
  {
    find: [
      'you can_not <adv>? be_trusted with|to anything|a_thing|do_anything|money|the_kids|be_alone',
      'all i|we|she|he|they|the_kids <adv>? ever? do|hear|get|see is|are fight|fighting|argue|arguing|worry|cry|wait|clean|yell|talk_about_your|talk_about_you|yelling|lies|excuses',
      'nobody|no_one|none_of_us ~7 , ever .|!',
      'you|u have|did|do|were|are not ~7 once .|!',
      'every|each <adv>? single? night|day|weekend|week|payday|morning|friday|saturday|sunday|holiday|time ,? it_is|we_have|there_is|i_get|i_hear <adv>? the_same|another ..1 thing|story|fight|excuse|excuses|crap|argument|drama|mess|song|lie|lies|nonsense|promise|disaster|shit|bs .|!|,|with|over|about',
      'you|u <adv>? forget|miss|skip|ruin|spoil|waste|break|blow|wreck|lose|botch every|every_single|each ..1 birthday|holiday|anniversary|appointment|dinner|party|game|promise|chance|job|visit|recital|christmas|meeting|weekend|paycheck|thing',
      'nothing|no_meal|no_gift|no_one|nobody ..3 is|was|are <adv>? ever <adv>? <adv>? good_enough|enough|clean_enough|right ..1 for|with|to you',
      'every|each night|day|weekend|week|payday|morning|friday|saturday|sunday ,? it_is|there_is <adv>? the_same|something|another ..3 with you',
      '<you> <adv>? never|do_not_ever|have_never|did_not_once|do_not_even|never_once|never_ever|will_not_ever|can_not_ever <adv>? say|said|tell_me ..1 thanks|thank_you|thank|please|sorry|hello|goodbye|good_morning|good_night|you_love_me|you_are_sorry|i_love_you',
    ],
    before: ['if|when|hope|wish ..2', 'said|told|think ..2'],
    around: ['have to', 'need to', 'forget to', 'i would like|love'],
  },
]

const spoils =
  'gone|can_not|could_not|broke|broken|have_to|has_to|had_to|owe|owes|have_no|has_no|no_money|without|late|behind|short|ruined|scared|crying|cries|cry|missing|will_not|does_not|is_not|are_not|lost|losing|fired|suspended|stuck|evicted|sick|hates|hate|angry|empty|dead|in_debt|out_of|nothing|nobody|no_one|afraid|covered_in|smells|stinks'

const deeds =
  'let|left|spent|crashed|lost|told|took|drank|sold|gave|broke|forgot|quit|borrowed|used|got|wrecked|burned|burnt|missed|blew|skipped|brought|lied|invited|totaled|hit|smashed|pawned|locked|scratched|drove|fell_asleep|passed_out|did_not|could_not|would_not'

/** A deed and what came of it for others, told in one breath. */
export const blamingBare: Rule[] = [
  {
    find: [
      `<you> <adv>? have? <adv>? ${deeds} ~9 and|so|, now|so_now|and_now|now_the ..3 ${spoils}`,
      `<you> <adv>? have? <adv>? ${deeds} ~9 and|so|, i|we ..1 have_to|had_to|got_to|have_no|had_no|lost|owe|can_not_get|can_not_pay|can_not_go|could_not_get|could_not_pay|could_not_go|am_stuck|are_stuck|got_fired|got_evicted|am_in_debt|are_in_debt`,
      `<you> <adv>? have? <adv>? made|had|have|make|left|got your|my|our|the|his|her|their|poor|little ..2 <kinfolk>|kids|children|baby|boy|girl|boys|girls|son|daughter|neighbors|neighbours|friends cry|cried|in_tears|scream|wait|sick|late|hungry|scared|ashamed|worry|sad|hide|leave|sobbing|crying|alone|standing|so_scared|so_upset|upset|feel|afraid`,
      '<you> <adv>? have? <adv>? drove|driven|drive|pushed|push|forced <us> ..1 to it|drink|this|that|do_it|yell|shout|leave',
      'none_of_us|none_of_this|this|nobody|no_one would <adv>? ~8 if you <adv>? had|would|were|did <adv>? not|stayed|stopped|kept|quit|listened|told|just|only|been|never|left|put !called|helped|come|been_here|been_there|told_me|found',
      'this|that|it|here is <adv>? what your_<vice>|your_habit|your_lies|your_drinking|your_addiction|you ..1 does|do|did|has_done|have_done|is_doing to|with us|me|him|her|them|the_kids|this_family|your_kids|people',
      ', that|this|it is|was <adv>? you .|!',
      '<you> <adv>? have? <adv>? scared|frightened|terrified|worried ..4 to_death|half_to_death|out_of_their|out_of_her|out_of_his|sick_with_worry',
      '<you> <adv>? have? <adv>? made|had|got mom|mum|mama|dad|daddy|grandma|nana|nan|gran|granny|grandpa|papa|momma cry|cried|in_tears|sick|late|sob|scared|ashamed|worry|sad|leave|sobbing|crying|upset !happy|with_joy|from_laughing|laughing|for_work',
      'i|we|the_kids|he|she|they|mom|dad would not <adv>? be|have|have_to|need ~6 if you <adv>? <adv>? would|had|could|were|stayed|stopped|just|only|did ..1 just|only|not|stayed|stopped|kept|listened|behave|been|quit|told|paid',
      '<you> <adv>? have? <adv>? made|turned me|us|him|her|mom|dad|your_<kinfolk>|the_kids into a|an|somebody|someone|the ..2 wreck|liar|nag|fool|cop|jailer|monster|babysitter|stranger|prisoner|mess|person|warden|nervous|bitter',
      'it|this|that is|was <adv>? all? your own ..1 fault|doing|mess',
      '<you> <adv>? have? <adv>? broke|broken|split up this|our|the|my family|marriage|home|house|engagement',
      'your <vice>|habit|habits|partying|drinking <adv>? have|has? ate|ate_up|eaten|swallowed|drained|took|taken|stole|burned|burned_through|wiped_out ..1 savings|money|retirement|house|rent|marriage|college|everything|paycheck|life',
      '<you> <adv>? are|have|have_been driving|driven|running|run|working|dragging|dragged <us>|me into_the_ground|into_the_dirt|through_the_mud|under',
      '<you> <adv>? got|were|came_home <drunk> and missed|ruined|forgot|lost|left|broke|hit|crashed|slept_through|embarrassed|wrecked|spoiled|scared|woke|yelled|drove|threw|puked !me_out',
      '<you> <adv>? have? <adv>? gave|give|given|giving <us>|your_<kinfolk>|my_<kinfolk> nightmares|anxiety|panic|a_heart_attack|ulcers|an_ulcer|hell|grief|gray_hair|grey_hair',
      '<you> <adv>? have? <adv>? ran_up|run_up|maxed_out|racked_up ..2 card|cards|bill|bills|tab|debt',
      'i|we|the_kids|nobody can_not|could_not|had_to|have_to ~7 because you <adv>? pawn|drink|steal|lie|sell|use|break|ruin|spend|yell|never|always|keep|throw|scream|smoke|forget',
      'i|we <adv>? had_to|have_to|have_had_to sell|borrow|pawn|mortgage|cash_in|cash_out ~5 to pay|cover|fix|bail your|you|what_you',
      'you <adv>? go_and|went_and|had_to_go_and|just_had_to|have_to_go_and blow|blew|ruin|ruined|spoil|spoiled|wreck|wrecked|spend|spent|drink|drank|lose|lost|smash|smashed|break|broke|get_drunk|got_drunk|get_fired|got_fired|crash|crashed|open_your|tell|told|start',
      '<you> <adv>? have? <adv>? made|had|left|got <name> cry|in_tears|scream|wait|sick|late|hungry|scared|ashamed|sad|hide|sobbing|crying|alone|so_scared|so_upset|upset|afraid',
    ],
    before: [
      'not|never ..2',
      'if|when|because|since|afraid|scared|worried|how|what|why ..2',
      'did|do|have|has',
      'i|we know|think|see ..2',
      'said|told ..2',
    ],
    around: [
      '?',
      '<gladly>',
      'laugh|smile',
      'i felt|feel',
      'if you ~3 helped|called|noticed|come|been_here|been_there|told|asked|caught|stuck|saved|stayed_with|believed|found|held',
      'can not wait|believe_how|thank',
      'have to laugh|smile|say|admit',
    ],
  },
  {
    find: [
      'did|do|would|could you <adv>? have_to|go_and|always_have_to|need_to <adv>? go_and? <ruin>|ruin|wreck|spoil|destroy|embarrass|humiliate|scare <valued>|it|everything|our|my|his|her|their|your|the|this|me|us|every',
      '<you> ~6 and <ruinNow>|wreck|ruin|spoil|trash it|everything|the_day|the_night|dinner|all_of_it|things|every',
    ],
    before: ['not|never ..2', 'if|when|scared|afraid|worried ..2'],
    around: ['<gladly>', 'i did|do not', 'i am sorry'],
  },
]

/** Plain directions for a life, and what should have been done by now. */
export const adviceBare: Rule[] = [
  {
    find: [
      '^|,|and|honey|look <stuff>|drinking|mixing|lying|driving|hiding|running_away|skipping|staying_out|hanging_around|getting_high|getting_drunk ~9 is|are|will|does <adv>? <adv>? asking_for|begging_for|looking_for|playing_with|a_recipe_for|no_way_to|not_the_way|not_the_answer|not_a_solution|never_the_answer|only_make|not_going_to_fix|not_going_to_solve|not_fix|not_solve|no_life',
      '^|,|and|so|just|now start|begin by making|getting|cleaning|setting|going|taking|finding|being|doing|calling|admitting|apologizing|putting|eating|writing|cutting|looking|paying|throwing !me|us|sense_of|out_loud',
      'nobody|no_one|no_man|nothing|you_do_not|you_will_not|you_can_not|you_never|people_do_not|a_man_does_not <adv>? <adv>? ever? got|get|gets|was|solve|solved|fix|fixed|win|won|build|built|accomplished|achieved|keep|heal|recover ..4 by *ing',
      '^|,|and|just|should|better|please ask yourself !in',
      'being|be a|an|the|in|sober|clean|married|part|grown ~3 means|takes|requires|is_about|involves|comes_with <adv>? !something|everything|nothing|anything|so_much|the_world *ing|responsibility|sacrifice|work|more|effort',
      'life|recovery|growing_up|marriage|adulthood is <adv>? <adv>? about|all_about|full_of ..1 choices|responsibility|priorities|taking|making_choices|making_good|hard_work|showing|consequences|discipline|lessons|sacrifice',
      '<stuff> <adv>? makes|make|made people|folks|a_man|anyone|everybody|everyone|men|kids|you <adv>? lazy|stupid|mean|sick|dumb|crazy|weak|paranoid|fat|ugly|old|worse|careless',
      'the <adv>? right|smart|decent|responsible|honest|adult|only|grown_up|healthy|sensible|first|mature thing to_do|you_can_do|you_should_do|a_man_can_do|you_could_do ..3 is|would_be !to_wait|for_us|for_me',
      'it|that would|will|might|could do you <adv>? good|a_world_of_good|some_good|a_lot_of_good',
      '<stuff>|drinking|booze|drugs <adv>? do|does|will|can|could|did|have not|never ever? solve|solved|fix|fixed|cure|erase|pay|make_it_go|make_you_a|make_things|change_anything',
      '^ it|this is <adv>? simple|easy|not_complicated|not_that_complicated|very_simple .|!|:',
      '^|, you get_up|wake_up|quit|find|go|show_up|set|apply|apologize|put|pour|take|call ..3 , ..1 you|and_you ~5 and you <adv>? go|look|find|get|take|call|stop|stay|keep|work|pay|say|apply|quit|do|show_up',
      'you <adv>? should|could|ought_to|might <adv>? have <adv>? been|done|had|started|thought_of|asked|called|told_me|quit|stopped|come|gone|cleaned|paid ..6 all_along|on_time|all_this_time|years_ago|months_ago|weeks_ago|already|sooner|earlier|from_the_start|from_the_beginning|in_the_first_place|to_begin_with|long_ago|a_long_time_ago|without_being_asked|without_being_told|by_yourself|on_your_own',
    ],
    before: ['not', 'if|when|how|what', 'i|we'],
    around: [
      'i am|was <adv>? wrong|sorry',
      'i should',
      'so fun|funny|good|beautiful',
      'told you <adv>? sooner|earlier|already',
    ],
  },
]
