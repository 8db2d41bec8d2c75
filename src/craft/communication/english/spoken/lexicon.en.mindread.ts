import type { Rule } from '../../lexicon.ts'

/** What before it makes it none: a question, a supposition, their own word, understanding. */
const before = [
  'do|did|does|would|could|can|will|are|were|have|should|might|may',
  'do|did|does|would|could|can|will|are|were|might|may not',
  'what|how|if|whatever|whether|when|where|unless|in_case|until|than|the_way|that ..1',
  'wonder|sorry|afraid|scared|worried|understand|hear|know|get|see|okay|fine|said|told_me|sure ..2',
  'not|never ..2 think|believe|mean|say|saying',
]
/** What around it makes it none. */
const around = [
  'that is fine|okay|ok|all_right|alright',
  'i was wrong',
  'am i right',
  'is that right',
  'do you',
  'we can|could',
  'i <adv>? understand|hear|get_it',
  'so i will|can|could listen|help|sit|be|wait|let|go|stop|leave|make|bring',
  'alone|by_yourself ?|.|!|,',
]

/** Telling them what they want, feel or mean, in the plain words of a quarrel at the table. */
export const mindreadSpoken: Rule[] = [
  {
    find: [
      'you are <adv>? mad|angry|jealous|annoyed|pissed|furious ..1 because|so ..1 i|your|we|nobody|the|you|my|no_one ..5 !called|came|made_it|are_home|are_here|lost',
      'you are <adv>? glad|happy|relieved your|my|our|that|the ..4 gone|dead|left|sick|out|away ..3',
      'you have been planning|plotting|scheming|itching|dying this|it|to|for all|since|behind|get|leave|use|drink|a_fight|a_drink|. ..3',
      'you are <adv>? already thinking|planning|counting|figuring|dreaming|plotting ..1 about|of|how|when|on|where next|your|getting|a_drink|drinking|leaving|you|to|the_next|using|the_bottle ..4',
      'you do|did not <adv>? think|believe|feel the|anyone|anybody|rules|laws ..2 rules|law|laws|applies|apply|notices|cares|can|knows|will ..3',
      'you do|did not <adv>? want to? <adv>? be|being|come here|home|around|with_us|with_me|part|in_this|there|at_all ..2',
      'you <adv>? like|want|prefer|enjoy|love it this|that|just_this way|like_this|like_that .|!|,|because|nobody|when|do !with|right ..2',
      'you <adv>? think|figure|believe|act_like rehab|treatment|detox|recovery|therapy|marriage|parenting|being|quitting|getting_sober|saying|crying|sorry|an_apology|flowers ..3 is|are|was|will|makes|fixes|means ..5 !hard|scary|helping',
      'you <adv>? hate|resent|can_not_stand|dread|despise being|coming|living|sitting|talking|having|eating around|near|with|to|home|here|at|dinner ..1 your|us|me|this|the|dinner|my|home ..3 !hospital|needles|noise|clinic',
      'you are|were <adv>? picking|starting|looking_for|making|causing|creating|wanting a|this|an|some ..1 fight|argument|scene|fuss|drama ..1 so|because|to|just ..6',
      'you are <adv>? saying|doing|acting|being|crying|playing|only_saying|just_saying ..4 so|because ..1 i|we|you|it|they|nobody <adv>? will|would|do|can|want|know|have|drop|leave|stop|think|feel|hope|get|need ..4 !rest|sleep|help|hurt|scared|tired',
      'you <adv>? only|just <adv>? came|come|said|say|called|call|went|go|apologized|want|hug|visit|smile|act|talk|pretend|agreed|stopped|stayed|eat|listen ~5 because|so|to|when|for|until you|i|we|it|get|keep|shut|money|make|your|the|my ..5 !rest|sleep|bed|see_how|say_hi|help',
      'you <adv>? really|actually|honestly think|believe|hate|resent|wish i|we|it|that|me|us|this|nobody|everyone ..4',
      'you <adv>? secretly|deep_down <adv>? want|wish|hope|think|love|hate|enjoy|like|blame|believe|know|resent|miss ..6 !to_stop|to_quit|to_get_better|help|your|nice|good',
      'you <adv>? want|wanted|hope|hoped|expect|expected|need|needed me|us|him|her|everybody|everyone|them to ..1 find|feel|catch|leave|fail|beg|chase|cry|worry|fight|pay|give_up|fix|hurt|suffer|be_the|do_everything|clean|cover ..4 !better|safe|loved|you_a',
    ],
    before,
    around,
  },
  {
    find: [
      'you <adv>? only|just <adv>? bought|got|brought|made|cleaned|gave|offered|did|cooked|hugged|washed|smiled|apologized|picked|fixed|helped|mowed|kissed|texted|signed|took|showed|sent|baked ..4 because|so|to|out_of you|guilt|get|shut|make|i|keep|look|we|buy|soften|butter ..6 !rest|sleep|home|help|warm|some|you_had_to',
      'you are <adv>? just|only saying|telling_me|telling_us ..1 what i|we|you_think_i <adv>? want|need|wants ..3',
      'you <adv>? just|only feel sorry for yourself',
      'you do|did|will not <adv>? take any|a_bit|one_bit|this|your_recovery|it|me|us|your_sobriety ..3 seriously',
      'you do not <adv>? think|believe your|the|all_that|all_this ..1 drinking|using|habit|lies|drugs|pills ..1 affects|affect|hurts|hurt|matters|matter|touches|bothers ..3',
    ],
    before,
    around,
  },
]
