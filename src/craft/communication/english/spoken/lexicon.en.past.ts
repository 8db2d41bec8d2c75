import type { Rule } from '../../lexicon.ts'

const gone =
  'off_your_face|off_your_head|out_of_your_head|out_of_it|drunk|high|wasted|plastered|hammered|trashed|smashed|blitzed|loaded|bombed|legless|stoned|hungover|passed_out|gone|messed_up|using|blackout_drunk'

/** What before it makes it none. */
const before = ['not|never ..2', 'if|whether ..1', 'sorry ..4', 'do not want to ..3', 'love|liked|glad ..3']
/** What around it makes it none. */
const around = [
  '<warm>',
  'i was wrong',
  'i am sorry',
  'we can|could|might',
  'what helped|worked',
  'i <adv>? love you',
  'i|we <adv>? still? love|laugh|loved',
  'i <adv>? missed|miss|worry|worried',
  'i <adv>? <adv>? am|was|feel|felt|get|got <adv>? <feeling>',
  'told me ..5 worst|hard|scared|helped',
]

/** Bringing up old hurts, in the plain words of a quarrel at the table. */
export const pastSpoken: Rule[] = [
  {
    find: [
      'you have been promising|saying|telling_me|telling_us|swearing|pulling|singing|using that|this|it|the_same_thing|the_same_lie since|for|ever ..4',
      'what you did to|with your|the|my first|last|ex|other|old ..2',
      'still ..3 nightmares|hear|see|wake|cry|shake ~5 the|that night|day|morning|call|time ..1 the|you|i|they ..4',
      'let us not forget|pretend who|what|how|that|about|the|when ..6',
      'you <adv>? <wrong>|<bad>|sold|took|broke ~7 , and i|we have not|never <adv>? forgotten|forgot|forgiven ..2',
      'every birthday|christmas|holiday|wedding|party|vacation|graduation|thanksgiving|easter|anniversary ~6 you have|were|are|ended|got|showed|ruined ..4',
      'i|we <adv>? let you come_back|back_in|back|move_back|stay ..3 times|before|already|twice|once|last|after ..3',
      'i|we <adv>? took_you_back|took_you_in|forgave_you|believed_you|gave_you_money|covered_for_you ..2 times|already|twice|once|before|last|after|when ..3',
      'you got|were <adv>? fired|kicked|thrown|arrested|expelled|suspended|evicted|sacked|banned from|out|off|at|for ~6 for this|the_same|that|it|doing|drinking|using|being|last|twice|before|already ..3',
      'you stood|sat|knelt|looked|got ~10 and swore|said|promised|told|vowed|cried ..6 !you_loved|thank',
      'when|the_day|the_night <whose> ..1 <kin>|<children>|twins|<name> was|were|got|had|died|went|came ..3 ,? you were|had in|at|on|out|nowhere|drunk|high|passed|gone|locked|already|too ..4 !my_side|there|with_me|with_us',
      ', or did|have|do you forget|forgotten|not_remember ..3',
      'same ..2 you|as ..1 said|did|told|promised|pulled|tried|gave|used in|at|last|when|on|before|every|after|back ..4',
      'remember|forget ..1 the last time you were_just|were_only|were_drunk|were_high|were_fine|said|tried|drove|drank|used|swore|promised|just ..4',
      'you have? <adv>? never once? apologized|apologised|said_sorry|made_up|paid_me_back|paid_us_back|owned_up|made_it_right ..6',
      'you ~12 and that was <few>|<number>|over ..1 years|months|summers|winters|christmases|rehabs|promises ago ..2 !i_still_love|and_i_love',
      '<few>|<number> years ,? i|we have|am|are <adv>? been? listening|hearing|waiting_for_you|waiting_on_you|waiting_up|cleaning|putting|living|watching|dealing|paying|hoping|covering ..5',
      'i|we have not trusted|believed|felt_safe|slept_right ..4 since ..5',
      'you <adv>? burned|blew|ran|went|pissed|drank through|away <whose> ..4 money|savings|inheritance|chances|insurance|settlement|fund ..2',
      'you ruined|wrecked|spoiled|trashed|missed <whose> ..1 prom|wedding|graduation|birthday|shower|honeymoon|anniversary|recital|christmas ..1 and now|here|this ..4',
      'last time|year|summer|christmas|winter|spring you swore|promised|vowed|said_never|begged|cried ..5',
      'that|this is|makes|was <few> ..1 rehabs|detoxes|programs|overdoses|hospitals|cars|jobs|arrests|relapses|accidents|chances|phones|duis ..1 now|already|so_far|this|in|since|,|. ..1',
      'when you were in|at|on jail|prison|county|rehab|lockup|the_psych|probation|the_halfway ..1 i|we|who|you|your ..6',
      'after what happened|went_on ..1 in|at|with|last|on|to|when ..4',
      'you <adv>? <wrong>|<bad>|took_my|took_the_money|drove_drunk|drove_into|pushed|locked|emptied|burned ~7 , remember|remember_that ?|.|!',
      'how many times|nights have|did i|we|he|she <adv>? bailed|covered|picked|paid|cleaned|forgiven|forgave|believed|heard|lied_for|come_get|driven|waited|found ..5',
      'i|we have been lied_to|cheated|chasing|cleaning_up|waiting_on_you|waiting_for_you|covering|paying|picking|begging|dealing|putting|hearing|living ..4 since|for the_day|i_met|we|day|you|that|<few>|years ..5',
      `you were|showed_up|came_home|came|got <adv>? ${gone}|in_jail|in_rehab|in_county|nowhere when|the_day|the_night|at|for|during|through <children>|<kin>|<name>|the|i|my|our|your|her|his|grandma* ..2 was|were|got|had|lost|died|gave|birth|born|wedding|funeral|graduation|surgery|chemo|christening|baptism|recital|birthday|reception|shower ..4`,
      'i|we <adv>? picked|bailed|got|dragged|carried|pulled|scraped|drove you ..1 up|out|off|home ..1 from|of|the jail|the|county|a ..3 twice|three_times|once|before|already|last|times|already_. ..4',
      `you were <adv>? ${gone} the_whole|the_entire|all|every|that_whole|most_of_the|the ..1 week|trip|time|weekend|flight|vacation|holiday|way|ride|drive|party|christmas|reception|service|cruise|summer|visit ..3`,
      'it|that|this|you|he|she was|did|were|is|lasted|had not? !cold|hot|warm|raining|snowing|dry|wet|fun|good|nice|lovely|great|busy|closed ..6 <longago>|<oldtime>|last_time|back_then either|too|as_well',
      'it|that|this will|would|going_to|is ..2 last|work|go|stick|end ..1 as long|well|like as? the|your|that|it ..2 one|last|time|did|other|promise|ones|rest ..4',
      'you left|dropped|dumped|abandoned me|us|her|him|them|the_kids ..1 alone|stranded|waiting|standing|bleeding|crying|there|at|in|on ..4 when|the_night|the_day|that|while|with|for ..6 !to_go_to_work|a_note',
      'you <adv>? have? <adv>? did|done|had|tried|failed|quit|blew|went_through|been_through|been_to|walked_out_of|flunked|gone_through <few>|<number> ..1 rehabs|programs|detoxes|jobs|sponsors|counselors|chances|times|facilities|treatments ..1 and|already|,|.|now ..4',
      'i <adv>? remember|recall|picture|see you <adv>? throwing_up|throwing_a|puking|falling_down|falling_off|passing_out|passed_out|screaming|stumbling|crashing|sneaking|stealing|lying_there|lying_to|begging|getting_arrested|swinging|face_down|slurring|nodding|nodding_off|drunk|high ..6',
      'we|i <adv>? have? <adv>? went|been|gone|did|done|had|heard|sat|lived ..1 through|over|with? ..1 this|that|it|all_this ..3 <longago>|<oldtime>|summers_ago|winters_ago|last_time ..4',
      '<few> summers|winters|years|months|christmases|birthdays|springs ago ~3 you ..2 <wrong>|swore|promised|stood|said|cried|begged|told|did ..6',
      'you <adv>? did|said|pulled|tried|gave|told|used|promised|swore ..4 when|after <kin>|<name>|the_baby|we|i|your_dad|grandma|she|he <adv>? died|passed|was_born|got_sick|left|got_engaged|got_married|moved|lost|had ..2 too|as_well|also|.|!|,|and ..3',
      '<number>|<few>|all|so_many years|months|winters of this|it|lies|promises|the_same|your ..3',
      'you <adv>? still owe|owe_us|owe_me ..4 for|from ..2 last|car|time|bail|window|truck|rent|when ..4',
      'you <adv>? ruined|wrecked|spoiled|missed_my|missed_our|missed_her|missed_his|missed_christmas|missed_easter|missed_thanksgiving|skipped|slept_through|walked_out_of|showed_up_drunk|embarrassed|trashed ~6 last_year|last_time|last_summer|last_winter|last_christmas|too|<longago>|<oldtime>|every|before|for_a_bender ..3',
      'another apology|promise|fresh_start|last_time|one_last_chance ..6 like|same|as|just ..4 one|last|time|before|in|from ..3',
      'like|as|than the one|ones|time|times|speech|promise|apology you|in|from|at|last|before ..1 gave|made|last|january|february|march|april|june|july|august|september|october|november|december|may|spring|summer|fall|winter|rehab|court|the|had|told ..3',
      'what about the|that time|night|day|weekend|morning|week ..1 you|i|we|they|the ..6',
      'i|we <adv>? still have|find|got|hear|see|think_about ..1 the|that|a ..3 bill|dent|hole|scar|mugshot|night ..3 from|you|of|when|in ..4',
      'you <adv>? did|pulled|said|tried|had ..2 same|exact|this|that ..2 back|over|in|to|at|on|with ..1 in|at|your_first|the_last|<name>|<kin>|vegas|rehab|detox|court|tucson|<longago> ..3',
      'first|second|third|fourth|fifth|sixth job|car|apartment|phone|rehab|wife|marriage|place|program you|we|i ..2 lost|wrecked|wasted|crashed|quit|blown|ruined|burned|paid|walked ..3',
    ],
    before,
    around,
  },
  {
    find: [
      'remember|guess who <adv>? had_to|paid|bailed|cleaned|covered|came_and_got|got_you|picked_you|drove_you|sat_in|sat_up|got_stuck ..4',
      '^|,|and|but|you do_you? <adv>? remember|recall when|the_time|the_night|the_day|the_morning|the_weekend|how you ..3 <wrong>|<bad>|totaled|drove_into|got_the_dui|got_fired|showed_up ..4 !scared',
      'do not|never <adv>? forget that? ..1 i|we|who|how <adv>? bailed|paid|covered|picked|saved|took_you|lied_for|came_and_got|had_to|drove ..6',
      'you have been saying|promising|swearing|telling_me|telling_us ..1 you <adv>? will|are_going_to|are_done|would ..5 since|for ..4',
      'you missed ..3 birth|first_steps|graduation|wedding|funeral|communion|christening|bar_mitzvah ..1 because you ..5',
      'you wrecked|crashed|lost|quit|burned|sold|pawned|blew|stole|totaled|dropped ..5 , and? then? you wrecked|crashed|lost|quit|burned|sold|pawned|blew|stole|totaled|dropped ..5',
      'when|while i|<kin>|she|he was|were <adv>? pregnant|sick|in_labor|in_the_hospital|expecting|on_bed_rest|dying|giving_birth|recovering ..2 you were <adv>? out|drunk|gone|high|nowhere|passed|at_the_bar|using ..5 !there|here',
      'the|your last|first|other <few>? times|time you ..6 it|you lasted|ended|made_it ..4',
      'i was there|around|here for the first|second|last|third ..1 dui|arrest|rehab|overdose|detox|relapse|accident|crash ..6 !and_i_will',
    ],
    before,
    around,
  },
]
