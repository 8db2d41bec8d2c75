import type { ElementCode, Rule } from '../lexicon.ts'
import { helpFamilies, requestFamilies, specificFamilies } from './families/lexicon.en.asking.ts'
import { feelingFamilies, responsibilityFamilies } from './families/lexicon.en.owning.ts'
import { positiveFamilies } from './families/lexicon.en.positive.ts'
import { understandingFamilies } from './families/lexicon.en.understanding.ts'

const positive: Rule[] = [
  {
    find: [
      'i|we <adv>? love|loved|enjoy|enjoyed|appreciate|appreciated|admire|treasure|value',
      'i|we <adv>? like|liked it|that|how|when|being|having|talking|spending|cooking|our|your',
      'i would <adv>? love|like|enjoy !to_ask|you_to|me|it_if_you_would|to_know_if|to_suggest',
      'i|we <adv>? want us|for_us|to_support|to_spend|to_be_close|more_time|good_things',
      'thank|thanks|thankful|grateful',
      'i|we am|was|are|were|feel|felt <adv>? <adv>? glad|happy|proud|grateful|thankful|pleased|impressed|touched|lucky !to',
      'i|we am|was|are|were|feel|felt <adv>? <adv>? glad|happy|proud|grateful|thankful|pleased|lucky to <adv>? see|hear|have|be|know|say|spend|share|eat|get|learn|walk_with|live|wake|call_you|find_you|come_home|watch_you|introduce|stand',
      'mean|means|meant a_lot|so_much|the_world|everything|much',
      'you did|do|are_doing|have_done|have_been_doing <adv>? a? <adv>? good|great|amazing|wonderful|well|better|so_well|fine|beautiful|lovely',
      'you <adv>? used|drank|smoked|took|are_using|are_drinking|have_used|have_been_using|have_been_drinking|have_cut|cut|did_use <adv>? less|fewer|down|back',
      'you <adv>? have? ..1 used|using ..4 less',
      'less|fewer heroin|meth|beer|drinks|drinking|pills|wine|using',
      'it|that was|is|felt|has_been <adv>? <adv>? a? nice|good|lovely|great|wonderful|fun|joy|brave|kind|pleasure|big_deal|big_step|real_step !idea_to|for_you_to|time_to',
      'great|good|nice|well|wonderful job|work|done',
      'good for you',
      'that|it took|takes <adv>? courage|guts|strength|heart|effort|work',
      'how hard you are|have|were|work|worked|try|tried',
      'how much you care|cared|help|helped|do|try|tried|love|mean|meant|have_done|have_tried|have_helped|have_grown|are_trying|are_doing_for',
      'i <adv>? noticed|notice|saw|see|have_noticed|have_seen that? <adv>? you|how_hard ..3 trying|tried|less|effort|working|worked|made|got_up|kept|called|helped|smiled|came|went|care',
      'i|we believe in you|us',
      'you are|were <adv>? <adv>? a? <adv>? good|kind|great|important|strong|brave|loved|special|wonderful|generous|funny|caring|loving|smart|welcome|thoughtful|patient|precious',
      'you make|made|bring|brought me|us|my ..2 smile|happy|proud|laugh|joy|day|glad',
      'i do? <adv>? care about|for you|us',
      'i <adv>? look|am_looking forward',
      'i <adv>? hope|hoping we|you|for|that !are_satisfied|are_happy|are_proud|are_pleased|can_live|rot|choke',
      'you have come so|a far|long',
      'you kept|made|showed|stayed|came your|it|up|through|home_sober|sober',
      'congratulations|bravo|proud_of',
    ],
    before: ['do not|never|not', 'what|how would', 'if'],
    after: ['to hear your excuse'],
  },
]

const specific: Rule[] = [
  {
    find: [
      '<weekday>',
      'yesterday',
      'last night|week|weekend|evening|<weekday>',
      'this|next morning|afternoon|evening !was_hard|has_been',
      'the day before|after',
      'at <number>|noon|midnight|half_past|breakfast|dinner|lunch|bedtime|about_nine|around !my|least|the_same',
      'at|around|by|until|before|after about|around? <number>|noon|midnight|lunch|dinner !of|more',
      '!one_day <few> <adv>? hours|hour|minutes|days|day|times|nights|night|pills|bottles|beers|drinks|dollars|weeks|meals|evenings|mornings|cans|joints|bags|needles|glasses|cigarettes|calls|messages|texts !late|ago',
      'an|half_an|half hour',
      '$* !off',
      'a day|night|week this|last',
      'twice|once last|this|a|on',
      'you|i ..5 was|were|fell|slept|found|saw|woke|woken|passed|left|threw|sat|hid|cried|lay|yelled|stumbled|smoked|drank|used|dropped ~6 in|on the bathroom|kitchen|garage|basement|floor|stairs|couch|way_home|car|porch|yard|tub !park',
    ],
    before: ['good', 'your last'],
  },
  {
    find: ['tonight|tomorrow', 'this|next week|weekend|month !was_hard|has_been|is_hard'],
    around: [
      'i|we <adv>? can|could|will|would|shall !tell|see',
      'i can tell|see',
      'let me',
      'why do not i',
      'do|would you <adv>? want|need|like me|a_ride|some|company',
      'week|month|weekend has|is|was|must ..2 a|so|be|hard|tough|rough|long',
    ],
  },
]

const feeling: Rule[] = [
  {
    find: [
      'i <adv>? <adv>? feel|felt|am|was|get|got|have_been|become|became|have_felt|been|grow|am_feeling|was_feeling|am_getting <adv>? <adv>? <adv>? pretty|quite|a_bit|a_little|kind_of|sort_of|a_lot_of|such? <feeling> !for_work|about_it_when|you_can_not',
      'i <adv>? feel|felt <adv>? <adv>? <goodFeeling>|like_crying|sick_to|it_in|such_joy|love',
      'i <adv>? <adv>? miss|missed|worry|worried|fear|feared|ache|cried|cry|grieve|panic|panicked|dread !the_bus|dinner|a_call|work',
      'it|that|this|which|silence|nights|and <adv>? <adv>? scares|scared|hurts|hurt|worries|worried|frightens|frightened|saddens|saddened|terrifies|terrified|upsets|breaks|pains|overwhelms|frustrates me|to|my|so|a_lot|.|badly|deeply',
      'makes|made me|my_heart <adv>? <adv>? feel? <feeling>|<goodFeeling>|ache|cry|hurt|worry|sink',
      'my heart|stomach|chest hurts|aches|sank|breaks|is|was|feels|felt|races|drops|dropped|tightens',
      'i am <adv>? <adv>? <adv>? <feeling>',
      'sad and|but tired|scared|hurt',
      'scared|frightened|sad|worried when|that|i|for|about|because',
      'it breaks my heart to see',
      'i <adv>? can not sleep',
      'filled with fear|sadness|worry',
      'knot|lump|pit|butterflies|hole|ache|weight ..2 in|on my|the ..1 stomach|throat|chest|heart|belly|gut|shoulders',
      'i <adv>? am|was|get|got|feel|felt <adv>? <adv>? mad|cross|annoyed|furious|angry|bitter|relieved at|about|that|when|with|to|because|.|!|,|and !you_did|you_do',
      'i was in|full_of tears|fear|shock|worry',
    ],
    before: ['not|never', 'you|he|she', 'you|he|she say|said|think|thought|know|knew|made|make|feel|felt|tell|told|want|like|that|if|how|why', 'when you', 'how'],
  },
]

const understanding: Rule[] = [
  {
    find: [
      'i <adv>? do? <adv>? understand|get_it|get_that|get_why|get_how|hear_you|hear_that|see_why|see_how|can_imagine|can_only_imagine|can_not_imagine|imagine|can_see|can_tell|can_hear|can_understand|recognize|respect_that|appreciate_that_it !i|myself|you_around|the_house|less',
      'i <adv>? know|realize|see|believe|think|guess|sense|know_how|know_that !i|we|that_i|what_i|how_i ..6 <hard>',
      'it|that|this|things|life|quitting|mornings|work must|sounds|sound|has_been|have_been|has_to_be|might|may|seems|is <adv>? be? have_been? feel? like? <adv>? a? <adv>? !withdrawal <hard> !to_say|to_ask|for_me|me|what|to_watch|to_see_you|my',
      'you must|might|may <adv>? be|feel|have_been|have_felt|be_feeling <adv>? <hard>|so',
      'no wonder',
      'makes <adv>? sense !to_me_not|of',
      'you are|have_been|were <adv>? carrying|dealing|going_through|under|fighting|juggling|coping|facing|holding|handling|doing_your_best',
      'you have <adv>? had|got|been|have a|such|so|through|under|to <adv>? rough|hard|tough|long|lot|much|difficult|terrible|pressure|bad',
      'you have a lot|so on|much',
      'anyone|anybody|who|most_people|lots_of_people would not? feel|be|struggle|find|want|need',
      'of course you feel|are|want|need|miss|were',
      'i would feel|be|want|find ..3 too|the_same|if_i',
      'i can see|tell|imagine|hear how|that|you|it|what',
      'you did not choose|ask_for|want this|to',
      'it|this is not <adv>? easy|simple|your_choice',
      'that sounds',
    ],
    before: ['not|never', 'do not', 'you'],
  },
]

const responsibility: Rule[] = [
  {
    find: [
      'i <adv>? have|had? <adv>? ..1 <myFault> !my_best',
      'i <adv>? know|see|realize|admit|understand|get that? i|my <adv>? have|had|was|did|could|can|am|do|should|always|sometimes|lectured|yelled|made|pushed|part|get|been|words|tone !help|drive|make_it_easier|care|love|miss',
      'i should|could|ought_to not? have',
      'i <adv>? was|am|have_been <adv>? <adv>? wrong|unfair|harsh|hard_on|part|to_blame|impatient|too_hard|too_pushy|cold|short|distant|controlling|mean|unkind|quick_to|not_fair|not_kind|not_there|rude|sharp|cruel|no_help|critical|on_your_case|not_listening !person',
      'i got|handled|took|had that|it|this|things|dinner|monday ..1 wrong|badly|poorly|too_far',
      'i got it|that wrong',
      'i <adv>? am? <adv>? sorry|apologize|regret i|for|that_i|about_how_i|about_my|it|how_i|about_what_i|about_the_way !your_loss|you|what_you|that_happened_to',
      'my part|fault|mistake|share|responsibility|own_part|bad|doing|temper|tone|words !.._of_town',
      'some|part|half|that_one|that|this|it|a_lot of? this|that|it|the_fight|the_tension? is|was on|mine ?|me',
      'on me .|!|,|and|too|not',
      'i <adv>? played|play|have|own|take|took|share|accept a|my|some|responsibility|that|it|the|up ..2 part|role|share|responsibility|blame|mistakes|to|fault|it|.|,|for',
      'i <adv>? have|had|did|do|was|am not <adv>? <adv>? <adv>? listened|listen|been_fair|been_kind|been_patient|been_there|been_easy|been_honest|given|made|shown|heard|help|helped|fair|kind|patient|asked|handled|been_a|been_good|treated|been_the|been_open|always|been !anything|any_work|there_a|to_the_store',
      'i <adv>? pushed|lectured|yelled|nagged|snapped|shouted|judged|blamed|criticized|pressured|overreacted|preached|scolded|interrupted|hovered|accused|assumed|threatened',
      'i <adv>? went through your|too_far',
      'i <adv>? lost my temper|patience|cool',
      'i <adv>? raised|raise my voice',
      'i <adv>? made it|this|that|things|mornings|you <adv>? harder|worse|feel_small|feel_bad|feel_judged|feel_guilty|difficult',
      'i <adv>? read your',
      'i made|make mistakes|a_mistake|my_mistakes|that_mistake',
      'i too|also|as_well have',
      'i wish i had',
      'i used to say|tell|yell|push|lecture|nag|think|call|blame|check',
      'i want|am_trying|am_learning|am_working|will_try to|on <adv>? stop|do|listen|my|be lecturing|nagging|better|yelling|own|more|part|temper|arguing|pushing|blaming|checking|fixing|judging',
      'forgive me|my',
    ],
    before: ['if', 'wish', 'not because', 'because'],
  },
]

const help: Rule[] = [
  {
    find: [
      'i|we will|can|could|would_be_happy_to|would_be_glad_to|would_love_to|would_like_to|am_happy_to|am_glad_to|am_willing_to|am_ready_to|am_here_to|want_to|will_gladly|may|might|would_gladly|would <adv>? <helpVerb>',
      'i can|could|will|would <adv>? drive|come|be_right_there',
      'i <adv>? am <adv>? happy|glad|willing|ready to !be|hear|see|have|say|know|know_you',
      'i would <adv>? be? <adv>? happy|glad|love|like to <adv>? <helpVerb>|come|drive|go_with|do',
      'happy|glad to <helpVerb>|drive|come|do',
      'how|what|where else? can|could|may|might|would|should i|we <adv>? <adv>? help|make|do_to|do_for|support|be|do|bring|take !wrong|there_by|about_dinner',
      'what|anything|which ..2 would|could|might|will|can i? <adv>? help|make_it|make_this|make_that|feel|you_need|be_helpful|do_to|you_like_me|make_mornings|make_things',
      'what do you need',
      'let me <adv>? <helpVerb>|do|drive|go|come|be_with|take|be_there|handle|bring !know|tell|go_please|be|alone|finish|down|talk',
      'would|do you <adv>? like|want|need|mind|rather_i me|my|help|if_i|a_ride|company|some_help|a_hand|i_drive to?',
      'can|could|may|shall|should|might i <adv>? <helpVerb>|drive|come|take|help|do|go !ask|talk',
      'is there anything|something|a_way|any_way ..1 i|we|that_would',
      'i am <adv>? here for_you|to|if|when|whenever|with_you|.|,|and|on|any|too',
      'i have got|your your|back back?',
      'i <adv>? want|would_like|hope|try|am_trying to <adv>? help|support|be_there|make_it_easier|stand_by',
      'call me any|day',
      'you can <adv>? always call|count|lean|talk|reach me|on|to|us',
      'we can|could|will <adv>? do|go|figure|find|look|face|call|get|sit|work ..3 together',
      'i have found|looked|saved|set_aside|put_aside|asked|arranged|booked',
      'i found someone|a_place|a_clinic|a_doctor|a_nurse|a_program|a_person|two_places|some',
      'i will <adv>? <helpVerb>|come_with_you|drive_you|drive|go_with_you',
      'my help|support is',
      'why do not i <adv>? <helpVerb>|take|make|come|drive|do|get|go|sit|stay|run|call|grab|bring|keep|pick|fix|watch',
      'i will|can|could|am_happy_to|am_going_to <adv>? set|sort|work|figure|line|fix it|that|this|everything|things|one up|out|for_you',
    ],
    before: ['not|never', 'i wish', 'what'],
    after: [
      'the police|cops|boss',
      'your boss|probation|parole',
      'at lunch|six|noon|you_at_lunch',
      'early',
      'it harder',
    ],
  },
]

const request: Rule[] = [
  {
    find: [
      '^|,|and|so|but|please|love|honey|if_so would|could|will|can you <adv>? <adv>? !like_me|like_my|like_help|like_a|like_company|mind_if_i|want|rather|need|like_it_if_i|not_see|believe|imagine|let_me_drive|let_me_help|let_me_take|feel|not|still_love|ever|prefer|like_to_sit|like_some|like_i',
      'would|are|could|might you <adv>? be|consider|think_about|try|feel? <adv>? willing|open|up|okay|ready|able|try|talking|going|coming|trying|meeting|seeing|calling|interested|think_about to|for|with|it|one|a? !talk_no',
      'would you|it <adv>? come|go|try|meet|talk|sit|call|text|eat|walk|join|stay|give|let_us|think|consider|be_okay|be_all_right|be_possible|see|visit|take_one|read|tell_me|hold|put|wait|leave|do',
      'can|could|shall|may|might we <adv>? !help|make|do_to|always|not',
      'how|what about we|if_we|coming|going|meeting|trying|you_come|one|a|this|next|talking|you_and_i|joining|a_walk|dinner',
      'what do you say|think we|to|if|about|of ..1',
      'what would you say|think to|if|about',
      'i would <adv>? like|love|appreciate|be_grateful it_if|you|to_ask|if|for_you|us_to !what|so_much',
      'i am <adv>? asking|asking_you|asking_for|hoping|wondering|inviting if|you|for|that|to|we',
      'i <adv>? ask|want_to_ask|wanted_to_ask|have_one_thing_to_ask|have_one_request|would_ask|wonder_if|invite|hope_you_will|hope_you_would|hope_you_can|wondered_if !why|myself|too_much',
      'i want|need you to !know|feel|be_safe|be_happy|be_well|understand_that_i|have',
      '^|,|and|but|so please <adv>? !know|do_not_feel|forgive|believe_me|take_your_time|hear_me_out_of',
      '^|,|so|and let us !not|down|go_out_of_town',
      'my one|only|small|request|ask|wish ask|wish|request|thing|is',
      'would it|that be ..1 ok|okay|alright|all_right|possible|fine|good if|for|to',
      'why do not|not_we|not_you_and_i we|you_and_i|i_and_you',
      'one visit|appointment|session|call|meeting|talk|hour|try ,? ..5 drop|leave|stop|choose|decide|no_pressure|up_to_you|your_choice|if_you_want|you_can|only',
      'are you <adv>? willing|open|ready|able|up|free to|for|this|on|tomorrow|next|after|tonight',
      'do you think|want_to you|we|come|go|try|could|would ..1 could|would|can|with_me|it|to|together',
      'do|would you want|like to <adv>? come|go|try|meet|talk|call|visit|join|give|see_someone|see_a|eat|walk|have_dinner|have_a|watch_a|pick|choose|look_at',
      'will you <adv>? come|call|text|try|go|join|meet|talk|sit|let_us|think|stay|give|eat|tell|wait|leave|help|put|sleep|be_home',
    ],
    before: [
      'what|how|when|where|why|who|if|that|whatever',
      'not|never',
      'you said',
      'i',
      'and what|how',
      'so|and what|how',
    ],
    after: ['do to help', 'make ..3 easier', 'help|drive|bring|sit|be_there'],
  },
]

export const elements: Record<ElementCode, Rule[]> = {
  positive: [...positive, ...positiveFamilies],
  specific: [...specific, ...specificFamilies],
  understanding: [...understanding, ...understandingFamilies],
  feeling: [...feeling, ...feelingFamilies],
  responsibility: [...responsibility, ...responsibilityFamilies],
  request: [...request, ...requestFamilies],
  help: [...help, ...helpFamilies],
}
