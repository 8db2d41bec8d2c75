import type { ElementCode, Shield } from '../lexicon.ts'

/** What each element is, for the member who has not put it in yet, and how others have put it. */
export const missing: Record<ElementCode, { say: string; examples: string[] }> = {
  positive: {
    say: 'Start with something good that is true, or say what you would like to have.',
    examples: [
      'I love it when we eat together.',
      'Thank you for talking with me.',
      'I am glad you are here.',
    ],
  },
  specific: {
    say: 'Name one thing you saw, and when.',
    examples: [
      'On Tuesday you came home at two.',
      'You used less three days this week.',
      'Last night you slept on the couch.',
    ],
  },
  understanding: {
    say: 'Show that you see how it is for them.',
    examples: [
      'I know this is hard.',
      'I can see how tired you are.',
      'It makes sense that you want a break.',
    ],
  },
  feeling: {
    say: 'Name your own feeling in one or two words.',
    examples: ['I feel scared.', 'I was worried.', 'I miss you.'],
  },
  responsibility: {
    say: 'Own a small part of it. This is not taking the blame.',
    examples: ['I know I have lectured you before.', 'I could have listened more.', 'I am sorry I yelled.'],
  },
  request: {
    say: 'Ask for one small, clear thing, and give a choice.',
    examples: [
      'Would you come to one visit with me, this week or next?',
      'Could we eat together on Sunday?',
      'Would you be willing to talk to a nurse? You can stop any time.',
    ],
  },
  help: {
    say: 'Offer one thing you will do to make it easier.',
    examples: ['I will drive you.', 'I can watch the kids.', 'How can I help?'],
  },
}

/** Openers and small words that can go; only the first word of a group is needed to say what went. */
export const fillers: string[] = [
  '^ i just wanted|want to say that?',
  '^ i guess|mean|suppose that? ,?',
  '^ look|listen|well|so|okay|anyway|um|like|honestly ,',
  'you know ,',
  'to be honest ,?',
  'i have to say that?',
  'i want you to know that?',
  'kind|sort of',
  'in a way',
  'at the end of the day ,?',
  'as a matter of fact ,?',
  'more or less',
  'if that makes sense',
  'needless to say ,?',
  'just|really|very|actually|basically|honestly|literally|totally|simply|quite|somewhat|perhaps|maybe|probably|definitely|truly|so_very',
]

export const shields: Shield[] = [
  {
    find: [
      'you|he|she|they|everyone|people|your_mother|mom|dad <adv>? have? said|told|say|tell|mentioned|wrote|texted|call|called|admitted ?|me|us|yourself|it|that|to_me you|that_you|how_you|yourself|it|i|a|an|he',
      'you said|told_me|say that? you|your|i|it',
      'you call|called|are_calling yourself',
      'you told me',
      'you|he|she|they|people|somebody <adv>? ask|asked|wonder|wondered|are_asking|want_to_know|asked_me ..2 if|whether|do_i|am_i',
      'i hear|heard you say|saying',
    ],
    until: ['but', 'yet', 'and you', 'and yet', 'so you', ';', 'and it is your'],
    codes: [
      'blame',
      'absolute',
      'threat',
      'lecture',
      'sarcasm',
      'past',
      'mindread',
      'guilt',
      'compare',
      'why',
      'argue',
    ],
  },
  {
    find: [
      'you|he|she|they <adv>? have? said|say|told_me|tell_me|mentioned|think|feel|felt|call|called|thought yourself|that|you|like|it|me|he|she|your|i|a|an',
      'i hear|heard you say|saying',
      'you ..2 feel|feeling|felt like a|an|you',
      'you|he|she|they|people|<kinfolk>|teacher|coach|somebody <adv>? have? used_to_say|used_to_tell_me|called|said|told|texted|wrote|told_me|told_us|yelled|keep_saying|kept_saying|always_say ..4 that? you|i',
      'you|he|she|they|people|somebody <adv>? ask|asked|wonder|wondered|are_asking|want_to_know|asked_me ..2 if|whether|do_i|am_i',
      'i|we <adv>? have? called you !and|but|on|at|when|three|ten|yesterday|to|back|all|because|for|a_hundred',
    ],
    until: ['but', 'yet', ';', ', you'],
    codes: ['label'],
  },
  {
    find: [
      'i <adv>? was|am|have_been wrong|unfair|cruel|unkind|not_fair ..1 to|when|that|about|in',
      'i <adv>? should|could|ought not have',
      'i should never have',
      'i <adv>? am? <adv>? sorry|apologize|regret i|for|that_i|about|if_i|saying|calling|telling|how_i|when_i|the',
      '^|,|so|very|really|truly|am|was|and sorry <adv>? i|for_saying|for_calling|for_telling|for_blaming|for_how|for_the_way|for_what|that|about|if|we',
      'i|we <adv>? called|told|said ~8 and|,|; ..2 that|it|i was|am|is <adv>? <adv>? a? rotten|wrong|unfair|cruel|not_true|not_fair|unkind|awful|horrible|terrible|mean|lousy|out_of_line|untrue|stupid|sorry|not_right|harsh',
      'i take back',
      'i !can_not_believe do|did|would|will|have|am|can not <adv>? think|believe|mean|see|say|want|saying|thinking|call|calling|tell|telling|blame|blaming|judge|judging|asking|here_to|going_to|ever_say|ever_think|going_to_say|need_to|expect|meant|said|told|ask|question !care|you_care|you_understand|you_realize|you_to_be_alone_but',
      'i will|would|could|have never <adv>? <adv>? say|said|call|called|think|thought|leave|tell|throw|blame|judge|ask|kick|mean|meant|want|see|let_you|stop',
      'i never <adv>? want|wanted|think|thought|meant|mean|said|stop|stopped|believed|saw|say',
      'nobody|no_one|none_of_us is|are|was|thinks|says|blames <adv>? saying|blaming|calling|asking|thinks|judging|you',
      'i <adv>? used to <adv>? say|think|tell|call|believe|yell|ask|lecture|nag|threaten|push|blame',
      'i <adv>? stopped|quit|have_stopped|will_stop|want_to_stop|am_trying_to_stop saying|telling|blaming|asking|calling|lecturing|nagging|arguing|thinking|trying',
      'i <adv>? have|know_i_have|know_i|know_that_i_have|admit_i <adv>? always? called|call|told|tell|said|blamed|lectured|accused|nagged|yelled|treated|compared|asked|threatened|pushed !you_this|you_a|you_before|it|the_police',
      'i <adv>? called|accused|blamed|treated|told you ..6 and_that|and_i_am|and_it_was wrong|unfair|sorry|not',
      'it is|was not that|because|true_that',
      'no|nobody|none ..2 here|else|of_us|in_this_family thinks|believes|says|blames',
      'that|this|it does not mean|make',
      'let us not',
      'instead of <adv>? saying|asking|telling',
      'i <adv>? am|was afraid|scared|worried|terrified|frightened|anxious ..2 you|that|of|it|about|i|we',
      'i <adv>? worry|fear|worried|feared ..1 you|that|it|about|i|we',
      'i <adv>? feel|felt <adv>? scared|afraid|worried|sad|lonely when|that|you|it|at|about ..1 you|it|the|we|i',
    ],
    until: [
      'but',
      'yet',
      ';',
      'so you',
      'so it|if|either|this|i_am',
      'and if you',
      'and it is',
      'and you need',
      'and you should',
      ', and you should',
      ', you',
      'and i will',
      'because you',
      'when you always|never|constantly',
    ],
  },
]
