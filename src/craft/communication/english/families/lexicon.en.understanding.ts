import type { Rule } from '../../lexicon.ts'

const know =
  'know|realize|realise|see|believe|think|guess|sense|understand|get_that|get_it|hear|appreciate|imagine|recognize|recognise|gather|accept|know_how|know_that|can_see|can_tell|can_imagine|can_hear|do_know|do_get|do_see|have_seen|have_noticed'
const knowHow =
  'know|realize|realise|understand|get|hear|imagine|can_see|can_tell|can_imagine|do_know|do_get|do_see|see'

/** Ways of seeing how it is for them. */
export const understandingFamilies: Rule[] = [
  {
    find: [
      'i <adv>? know|realize|see|could_see|can_see|can_tell|understand that? you are|were|have not <adv>? <adv>? <adv>? feeling|been|sleeping|yourself|well|up_to|at_your|doing ..3 well|yourself|good|great|much|right|best|able|sleeping|it|. !honest|trying|listening',
      'i can|could only|just|hardly|barely guess|imagine|picture|begin ..6',
      'i imagine|guess|suppose|bet|expect|reckon|gather|dare_say it|that|this|you|things|mornings|nights ..3 <hardWide>',
      'days|weeks|mornings|nights|hours|months ..3 is|are|was|were|must_be|can_be <adv>? <hardWide>|the_worst|the_hardest ..2 !for_me|i',
      'you have <adv>? been running|going|living|working|surviving|getting on|without|through|in|with|by ..3 empty|fumes|nothing|sleep|hell|pain|nerves|no_sleep|rest ..2',
      'takes|took|taking it|a_lot|so_much|everything ..1 out of you ..2',
      'you have <adv>? had|got ..1 plenty|enough|too_much|a_lot|so_much|more_than ..2 to carry|deal|cope|handle|bear|face|manage|juggle|your ..3',
      'you <adv>? carry|carried|shoulder|bear ..2 lot|so_much|weight|load|worry|pain|it_all|alone ..2',

      `i <adv>? ${knowHow} that? how|what|why|when|how_much|how_badly|how_hard ..1 you|it|things|this|mornings|nights|evenings|weekends|the_first|quitting|stopping !i|used|drank|lied|took|are_lying|are_using|are_drunk|are_doing_to|did|were_with|pay`,
      `i <adv>? ${know} that? you <adv>? hate|hates|dread|miss|feel|felt|are_having|have_had|have_got_a|are_under|are_up_against|are_going_through|went_through|lost|loved|struggle|find|found|did_not_ask|did_not_choose|did_not_mean|never_asked|want_to_stop|want_to_be|wish|try|tried|are_trying|are_tired|are_scared|need_time|need_space|are_hurting|are_carrying|ache|can_not_sleep|slept_badly|are_doing_your|never_meant|like_how|like_the_way|worry|get_anxious|get_shaky|get_lonely|carry|grieve|would_rather|are_not_ready !i|me|money|to_use|to_drink|nothing`,
      `i <adv>? ${know} that? !i|i_am|my|me|so|we ~4 <hardWide>`,
      'i <adv>? do? <adv>? understand|understood|sympathize|sympathise|relate|feel_for_you|realize_it|realise_it !i|myself|you_around',
      'i <adv>? do? <adv>? hear you|that|where|what_you !were_out|lied|i',
      'it|that|this|things|life|<gerund>|mornings|nights|evenings|weekends|withdrawal|detox|rehab|work|today|christmas|the_cravings|cravings|recovery|being_sick|the_shakes ..5 must|sounds|sound|has_to|have_to|might|may|can|seems|seem|looks <adv>? be|feel|have_been|have_felt|like|so? <adv>? <adv>? a|an|such|so? <adv>? <hardWide>|losing|like_losing|like_hell|hell !for_me|to_watch|to_see|to_say|to_ask|me',
      'must <adv>? be|feel|have_been|have_felt|get <adv>? <adv>? like|a|an? <adv>? <hardWide>|losing|starving|sore|so !lying|using|high|drunk|home|at',
      'you must|may|might|will|probably|look|seem|sound <adv>? be|feel|have_been|have_felt|get|like? <adv>? <adv>? <adv>? <hardWide>|starving|like_you_need|like_you_have !to|of_me|with_me',
      'can not|never|hardly <adv>? be|have_been|feel <adv>? easy|fun|nice|pleasant|simple|any_fun|comfortable|much_fun|a_picnic',
      'it|this|that|there|none_of_this is|was|has_been|are not|no|never ..1 <adv>? easy|fun|simple|picnic|small_thing|walk_in|joke|quick_fix|your_choice !for_me|to_say',
      'you have|had|were ..1 <adv>? been|put|come|gone|going|dragged through ..1 mill|wringer|lot|hell|so|it|rough|such|hard|much|wars|worse|more_than|tough|an_awful',
      'through the|a|so mill|wringer|lot|wars|much|hell',
      'you <adv>? have|had|would_had|have_had|had_had|have_got a|an|such|so|your <adv>? <adv>? horrible|rough|hard|bad|awful|long|terrible|tough|rotten|stressful|dreadful|exhausting|miserable|lot|full_plate|hands_full|very|grim|tiring',
      'you have|had a|such|so|an ..2 lot|much|load|awful_lot on ..2 plate|mind|shoulders|you|now|right',
      'on your plate|mind|shoulders !?',
      'anyone|anybody|who|most_people|lots_of_people|people_in_your|i|we would <adv>? not? <adv>? feel|be|struggle|find|want|need|crave|dread|miss|get|hate ~4 too|same|in_your|the_way|after|if_i|overwhelmed|scared|tired|worn|that|hard|in_that',
      'in your shoes|place|position|situation',
      'i <adv>? do not blame you for|if|one|.|!',
      'it|that is <adv>? <adv>? natural|normal|understandable|only_human|human|no_wonder to|that|if|you|for|.|, !me|ask',
      'it|that is <adv>? okay|ok|all_right|fine to feel|be|cry|need|want|miss|grieve|hate|not',
      'you are <adv>? <adv>? <adv>? <hardFelt>|not_alone|only_human|up_against|missing|hurting|grieving|doing_your|in_pain|trying_so|trying_your|trying_to_get|between_a_rock|under_a_lot|having_a_hard|having_a_rough|having_a_tough|having_a_bad !of_me|lie|because_i|liar|to_ask|if|with_me|?',
      'you have <adv>? every|good|the right|reason|reasons to feel|be|want|miss|need|say|hate|worry|fear|grieve',
      'fair enough',
      'no wonder',
      'of course you|it|that|this <adv>? feel|feels|are|is|want|need|miss|were|was|would|do|did|hurt|hurts|get|have',
      'that|it|this|what_a|sounds|been <adv>? <adv>? is|was|sounds|must_be? <adv>? a|an|such? <adv>? <adv>? rotten|horrible|rough|brutal|gruelling|grueling|miserable|lonely|grim|ghastly|hellish|wretched day|week|night|time|year|spot|place|position|feeling|for_you|to_go_through|to_live',
      'sounds|seems|feels like ..1 you <adv>? are|have|had|feel|felt|need|were|want',
      'it <adv>? makes <adv>? sense',
      'you did not <adv>? choose|ask_for|want|sign_up|deserve this|it|to|that|for',
      'keeps|numbs|dulls|takes|quiets|stops|eases|helps_with|kills the|your|with pain|edge|noise|thoughts|memories|nightmares|feelings|worry|panic|sleep ..1 away|off|.|,|!|for|and|down|quiet',
      'that|it|this <adv>? means|matters|meant a_lot|so_much|something|to_you|the_world to_you|for_you',
      'poor you|love|thing|lamb|pet',
      'i can <adv>? see|tell|imagine|hear|feel|understand|only_imagine how|that|you|it|what|why|coming|things|this|the !are_lying|are_using|are_drunk|have_been_drinking|are_high|have_used',
      'who would not|could_blame|can_blame',
      'hard*|tough*|rough*|lonely|lonelier|sad*|cruel|heavy|worse|difficult for|on you ..1',
      'i know it .|!|,',
      'i know how a|the|it|that|this|hard|heavy|bad|badly|much|lonely|quiet|long ..6 !i|lied|used',
      'i <adv>? have|came been_there|been_through|felt|home_hurting|struggled_too ..2 too|as_well|myself|it|that',
      'feel like death|hell|rubbish|dying|crap|garbage|giving_up !i',
      ', i know|get_it|can_tell|understand|can_see|hear_you|imagine .|!|,',
      'you <adv>? must|may|might|probably? <adv>? feel <adv>? judged|watched|cornered|alone|trapped|ganged|blamed|looked|ashamed|like|tired|sick|scared|small|lost|under|stuck|overwhelmed !of_me|i_am',
      'nobody|no_one|none_of_us would|could <adv>? find|cope|blame|manage|want|enjoy|sail ..3',
      '<gerund>|that|it ..4 knocked|knocks|hit|hits|took|takes|wore|wears you sideways|hard|for_six|down|a_lot|it_out|out|back|badly',
    ],
    before: ['not|never', 'do not', 'you', 'because|if', 'sorry ..1'],
    around: [
      'drove|drive|push me',
      'you|to make me',
      'not an excuse',
      'i am|was <adv>? <adv>? <adv>? that you',
    ],
  },
]
