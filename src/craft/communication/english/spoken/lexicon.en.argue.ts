import type { Rule } from '../../lexicon.ts'

const checked =
  'called|rang|checked|asked|drove_by|went_by|saw|talked|spoke|phoned|looked|texted|counted|heard|watched|smelled|read|found|measured|weighed'

/** What before it makes it none. */
const before = [
  'said|say|think|thought|tell|told|mean|meant ..2',
  'sorry|wrong ..4',
  'if|when|whether|glad|afraid|scared|worried ..2',
]
/** What around it makes it none. */
const around = [
  'i love you',
  'i was wrong',
  'you are|were <adv>? right|telling_the_truth|honest|telling_me_the_truth',
  'i <adv>? felt|feel|was|am <adv>? <adv>? <feeling>',
  'proud|glad|thank|thanks',
  'do not worry',
  'to help',
  'your fault',
  'so you do not have to',
  'they|the are|is closed|open|out_of|hiring',
]

/** Debating what is true, in the plain words of a quarrel at the table. */
export const argueSpoken: Rule[] = [
  {
    find: [
      'that|it|this is|was ..1 <drug>|whisky|whiskey|meth|tequila|withdrawal|a_hangover|a_needle|fentanyl ..4 , not ..1 coffee|tea|water|juice|soda|medicine|a_cold|the_flu|tired|sleep|a_few|resting|allergies|a_cough|asleep|sick|stress|cough_syrup|mouthwash|cigarettes|tobacco|aspirin|vitamins|food_poisoning|a_bug|a_migraine|prescription ..2',
      'you are|were|did|do|have|had not|never|high|drunk|lying|using|wrong|full|too|so ..5 and you know it|that ..1',
      '<kin>|<name>|he|she|they was|were there ,|and ..1 he|she|they says_different|says_otherwise|says_you|says_it|say_you|saw|told|remembers|heard ..4',
      'no , what happened|it_was|you_did ..1 is|was ..6',
      'you did|do|have not ..3 , you <adv>? switched|moved|cut|started|fell|drove|found|told|called|stopped|just_switched|traded|changed|went ..5',
      'smoking|snorting|sipping|vaping|eating|drinking|sniffing|chewing ..3 is|counts|are <adv>? still|as|also? using|drinking|getting_high|smoking ..3',
      'money|pills|rent|bottle|dent|watch|ring|it|they|cash|wallet|car do|did|does not <adv>? walk|disappear|vanish|fly|drink|drive|crash|move|spend|empty|grow|get|lose ..2 itself|themselves|off|out|legs|its_own|away|by_itself|there_by ..3',
      'you can <adv>? say|deny|swear|argue|lie|blame ~7 all_you_want|all_you_like|all_day|till|until_you|a_hundred_times ..3',
      'you were gone|out|away|in_there <few>|<number>|an|all|for ..2 hours|minutes|hour|day|night|days , !i_missed|i_was|and_i|i_am|we_missed|so ..6',
      "nobody's|no_one's ..4 like|that like|that|this ..4",
      'like that from ..1 coffee|tea|water|juice|soda|medicine|a_cold|the_flu|tired|sleep|one|two|a_few|resting|allergies|a_cough|asleep|sick|stress|cough_syrup|mouthwash|cigarettes|tobacco|aspirin|vitamins|food_poisoning|a_bug|a_migraine|prescription ..2',
      'you have <adv>? told|given me|us|everyone <few>|<number>|a|different ..1 stories|versions|answers|reasons|different|story ..3',
      'you said|promised|agreed|told_me ..5 , i <adv>? wrote|have_it|have_the_text|have_your|have_proof|recorded|saved_it|heard_you|remember ..4',
      'oh please|come_on|brother ,? you|it|that <adv>? was|were|did|are|is not ..5',
      'you have|had|got the|your|it dates|days|story|facts|order|times mixed|wrong|backwards|twisted ..2',
      'the|your ..1 doctor|nurse|judge|counselor|sponsor|boss|pharmacist did|never|does not? <adv>? say|said|tell|told|mean|meant|prescribe|prescribed|approve you|that|it|those|to ..5 !anything|when|yet',
      'i did|do not <adv>? overreact|imagine|make_it_up|make_that_up|exaggerate|misunderstand|mishear ..2 , you|it|that ..5',
      'medicine|tea|juice|vitamins|syrup|mouthwash|aspirin|allergies|a_cold|the_flu do|does not come_in|smell|make_you|leave_you|give_you|put_you|knock ..5',
      'tell the truth , you|for_once ..5',
      'a|one beer|drink|hit|line|pill|sip is|counts a|as|still ..1 beer|drink|hit|drug|using|drinking|relapse ..1',
      'a|per day|night|week|sitting is|are not ..1 tea|social|normal|moderation|cutting|medicine|recreational|casual|nothing|helping|prescribed|a_little|cutting|sober|for_pain|a_taper ..3',
      'cutting|quitting|stopping|switching|tapering|slowing|drinking|using|smoking ..6 is|are not ..1 cutting|quitting|stopping|sober|recovery|clean|helping|the_same|progress|stopped|quit|a_plan ..3',
      'that|it|this is|was not <adv>? why|where you|he|she|they ..6',
      'but|no|and ,? that|it|this is|was not <adv>? true|so|how|what_happened ..4 !of_me|my|that_i',
      `you were|are|did|have|had not ..5 ,|;|. because? i|we|he|she|they|<name>|<kin> <adv>? ${checked} ..5 !for_you|so_i`,
      'that|it|this|those|these was|is|were|are !delicious|good|great|funny|fun|beautiful|the_best|my ..4 and|, you|we|we_both|you_both <adv>? both? know|knew it|that|this|better ..2 !hard|loved',
      `you <adv>? had|drank|took|used|did|got|went|spent|were|are|missed !a_seizure|a_fever|a_fall|a_call|a_visitor|a_nightmare|a_package|a_letter|shaking|sick|crying|throwing|talking|limping|breathing|so ~6 , i|we|<name>|<kin> <adv>? ${checked} .|!|,|it|them|you|the|your|and|myself|every ..3 !on_the_table|for_you|in_the`,
      'it was|is you who|that <adv>? said|agreed|asked_for|wanted|picked|told|suggested|chose|promised|insisted|called ..5',
      '<number>|a_couple|one|a_few beers|beer|drinks|drink|pills|glasses|shots|days|pints|meetings do|does|did|would not make|take|cause|smell|leave|cost|put|last|knock|fall|mean|count ..6',
      'mostly|almost|sort_of|kind_of|half|nearly|basically sober|clean|quit|stopped|dry is|are|does not ..4',
      'you|nobody|no_one <adv>? can_not|gets|has|could_not|cannot have|get|has|gets? a|the|another|food cold|flu|bug|migraine|headache|stomach|poisoning ..1 every|twice|this|that ..3',
      'your|the ..2 meeting|shift|class|appointment|bus|train|flight|game|store|work|bar <adv>? ended|ends|finished|got_out|let_out|closed|closes|was_over ..1 at ..3 , ..1 it|and|that|you|so|now ..5',
      'no|but|and ,? it|that|this is|was not ..3 , ~1 it|that|this is|was <drug>|withdrawal|the|you|a|an ..4 !okay|fine|my|mine|hard|your_fault',
      'you did|do|were|have|had <adv>? not !wake|bother|disturb|want|love|like|care|need|miss|enjoy|feel|respect|think|mean ..5 ,|; ..1 you <adv>? spent|drank|took_it|took_them|took_my|sold|lost|used|left|hid|gave|forgot|quit|missed|walked|were|slept|passed ..5 !okay|tired|sick|human|only_human|trying|scared',
      'you did <adv>? hit|take|say|break|promise|drink|call|leave|miss|know|tell|spend|agree|use|sell , there_is|there_are|i_have|it_is|i_saw|i_heard|your|the ..6',
      'show me where|the|one|proof ..1 it_says|it_said|i_said|receipt|proof|slip|time_i ..4',
      'that|this|it is|was not <adv>? what|how|when|where the|your|my|our ..1 judge|doctor|boss|nurse|counselor|sponsor|lawyer|cop|officer|bank|receipt|label|mother|brother|sister|teacher ..1 said|says|told|saw|thinks|heard ..3',
      'the|that|your ..1 bottle|box|pack|wallet|tank|jar|drawer|envelope|account|card was|had ..1 full|half|empty|there|in|forty|twenty|fifty|new|sealed|unopened ..2 yesterday|this|last|when|on|before|an|two ..3 !i_moved|i_put',
      'you <adv>? remember|remembering|are_remembering|have|got|tell|telling ..1 it|that|this|things wrong|backwards|different|crooked|upside ..2',
      'you said|told|swore|claimed|told_me ~9 but|and|yet|, ..2 <name>|<kin>|he|she|they|boss|sponsor|school|clinic|work ..1 says|said|called|told|tells|swears|never|has_not|saw ..5',
      '^|,|no|nope|uh_uh it|that|this was <weekday>|yesterday|monday|midnight|two|three|four|five|six|seven|eight|nine|ten|vodka|whiskey|gin|wine|rum|meth|heroin|weed|beer , not ..4',
      'yes|no|oh_yes|no_no ,? you <adv>? did|were|do|are|have|had not? ,|;|. ..1 i|mom|mum|dad|<name>|<kin>|he|she|they|the|your|it ..1 saw|heard|watched|was|found|have|has|says|is|told|said ..5',
      'you have|do_have a|an problem|drinking_problem|addiction , ..1 you|just|whether|and ..5',
      'do not|never tell|give|feed|hand me|us ..1 it|that|you|this|the|your|some|another ..1 is|was|are|were|excuse|story|line|prescription|just|medicine|different ..4 !you_are_okay|yet|now',
    ],
    before,
    around,
  },
  {
    find: [
      '^|, no|nope|nah|uh_uh ,? the|my|your|that|those|this ..1 pills|money|bottle|bottles|car|cash|wallet|dent|fender|ring|watch|rent|wine|vodka|beer|tv|phone|window|card|check <adv>? did|was|were|do|does not <adv>? fall|walk|disappear|vanish|empty|drain|drive|break|spend|drink|steal|lose|open|crash|go_missing|evaporate|just|stolen|lost|there|take|roll|hit ..5',
      'you can|could not <adv>? have ..4 again|every , you|it|that ..4',
      '^|,|no you were not <adv>? working|at_work|at_the_meeting|at_your_meeting|with_your_sponsor|sleeping|in_class|sick|resting|napping|shopping|walking ..2 .|!',
      'it|that|this|those|these is|are not <adv>? allergies|a_cold|the_flu|a_hangover|a_bug|sinuses|stress|tiredness|jet_lag , look|just_look|your|i|you|nobody ..4',
      'you call <few>|a|one|that|this|it ..6 under_control|quitting|cutting|nothing|sober|normal|fine|resting|moderation|trying|progress|getting_better|recovery ?|.|!',
      'sober|clean people|men|women|folks|moms|dads do not|never ..1 slur|fall|pass|sleep|hide|shake|nod|stumble|miss|smell|lose ..4',
      'no way ,? you|he|she|that|it <adv>? were|went|spent|slept|had|drank|took|just|was|only|forgot|fell ..6 !great|good|so_good',
      'nobody|no_one <adv>? sleeps|falls|throws_up|shakes|slurs|passes_out|spends|loses|stumbles|smells ..5 because|from|on|after|like_that|just_from ..5',
      'if you were|are|did|have|had not ..6 ,? then? why|how|where|what|who ..5 ?',
      'it|that was <adv>? your|you idea|choice|suggestion|plan|decision ~8 not mine|me|ours',
      'you do|have|did not <adv>? have? it|this|things|anything|your_drinking under_control|handled|together|figured_out ..6',
    ],
    before,
    around,
  },
]
