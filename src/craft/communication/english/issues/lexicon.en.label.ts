import type { IssueLexicon } from '../../lexicon.ts'
import { noName, spared } from '../spoken/lexicon.en.spared.ts'
import { names } from '../turns/lexicon.en.label.ts'

/** A name in place of what was done. */
export const label: IssueLexicon = {
  rules: spared(
    [
      ...names,
      {
        find: [
          '<you> <adv>? !are_drunk|were_drunk <be> !so_drunk|too_drunk|that_drunk|pretty_drunk|really_drunk|very_drunk|a_mess_after|such_a_mess_after|a_mess_from <deg>? <deg>? <deg>? a|an|the|my|one|some|another|that? !baby_brother|baby_sister|my_baby <adj>? <adj>? <adj>? <labelNoun> !to_me|brother|sister',
          '<you> <adv>? <be> <deg>? <deg>? <deg>? <labelAdj> !from|after|since|with_joy|about_it_when|happy|for|busy|nice|good|at_night|in_the_morning|tired',
          '<you> <adv>? <be> <deg>? <deg>? a|an <deg>? <labelAdj>|terrible|horrible|bad|awful|lousy|rotten|mean|disgusting !about|day|night|place|week|time|cold|cough|dream|headache|thing|pain|situation',
          '<you> <adv>? <be> <deg>? <deg>? like|as|just_like|worse_than|no_better_than a|an|some|the? <adj>? <adj>? <labelNoun>|two_year_old|spoiled|five_year_old|three_year_old|teenager|animal|criminal|crazy_person|old_man',
          '<you> <adv>? act|behave|live|sound|look|talk|smell|are_acting|are_behaving|are_living|acted|behaved <deg>? like a|an|some|the|such_a <adj>? <adj>? <labelNoun>|two_year_old|five_year_old|spoiled|dog|addict',
          '<you> , <deg>? <adj>? <labelNoun> .|!|,',
          'you !kid|baby|child|stranger|problem|case <adj>? <adj>? <labelNoun> .|!|,|?',
          'you <adj> <labelNoun>',
          'what|such a|an <adj>? <adj>? <labelNoun>|selfish|stupid|lazy|childish|pathetic|immature !day|night|to_me|in_here|in_there|of_a_day|outside|right_now|after_that|on_the_floor|in_the_kitchen',
          'only a|an|some <adj>? <labelNoun>',
          '<labelNoun> like you',
          'being <deg>? <deg>? a|an|such_a? <adj>? <labelNoun>|<labelAdj>',
          'stop being|acting_like a|an|such_a|so? <adj>? <labelNoun>|<labelAdj>|selfish',
          'married to|living_with|raised|raising|living_under_a_roof_with a|an <adj>? <labelNoun>',
          'you have no backbone|spine|shame|heart|conscience|willpower|self_control|morals|character|pride|self_respect|discipline|brain|brains',
          '<you> <be> not|no a|any|much_of_a? real? father|mother|man|husband|wife|parent|son|daughter|brother|sister|friend of_mine?',
          'your addict|junkie|drunk|lazy|selfish|pathetic|childish|immature|disgusting|sorry|stupid|irresponsible|lying|crazy|drunken|druggie|crackhead|junky !friend_of|back|long',
          'you are|were nothing|no_good|trash|garbage|scum|dirt|filth|hopeless|a_nothing|worth_nothing|a_waste',
          'are you <deg>? <deg>? a|an? <adj>? <labelNoun>|stupid|crazy|insane|dumb|deaf|blind|an_idiot|nuts|brain_dead !from',
          'once|always a|an <labelNoun>',
          'you will always be a|an|just_a? <adj>? <labelNoun>',
          'typical addict|junkie|drunk|alcoholic|user',
          'you have|got a|an addictive|problem_personality|weak personality|character',
          'the drunk|junkie|addict|liar in|of you|the_family|this_family',
          'you have always been <deg>? a|an|the|so? <adj>? <adj>? <labelNoun>|<labelAdj>',
          'you have <adv>? turned into|become <deg>? a|an|some? <adj>? <adj>? <labelNoun>|<labelAdj>',
        ],
        before: [
          'movie|film|show|kitchen|house|room|garage|traffic|yard|hair|closet|car|weather|week|trip|party|office|place|store|desk|paperwork|line|test|boss|neighbor|landlord <adv>? is|was|looks|looked|are|were',
          'not|never',
          'since|when|while',
          'wrong|unfair|unkind|cruel|mean|sorry ..2 to|that_i|i',
          'i|we should not have',
          'sorry ..3',
          'wrong to',
          'afraid|worried',
          'if|when|whether',
          'not ..2 think|mean|see|say',
          'you call|called yourself',
          'nobody|no_one ..5',
          'used to',
          'i have|once',
          'i|we|he|she|they|kids|dog|cat|boys|girls|people|neighbors is|are|am|was|were',
          'i|we feel|felt|look|looked|act|acted|sound|sounded|was|am|were <adv>? like? ..1',
        ],
        around: ['how|do you feel like', 'to me', 'problem solved', 'no problem'],
      },
      {
        find: ['a|an|the|my|some <adj>? <labelNoun> would|does|is'],
        only: ['only|this'],
        around: ['baby', 'child', 'kid'],
      },
      {
        find: [
          'you <adv>? always? were|was|are|have_been|have_become <adv>? always? the|our|a|this|such_a black|family|biggest|worst|weak|bad <labelNoun>|sheep|screwup|one|link|apple|egg|mistake',
          'some|fine|what_kind_of|a_fine father|mother|husband|wife|son|daughter|brother|sister|dad|mom you are|turned_out',
          'what|what_kind|what_sort of? ..1 a|an <adj>? <labelNoun>',
          'you are <adv>? not|nothing <adv>? like? a|any real|fit|much_of_a|good|decent father|mother|husband|wife|parent|man',
          'nothing but|more_than a|an|some <adj>? <adj>? <labelNoun>',
        ],
        before: ['not|never', 'was wrong to|when', 'if', 'i am|was'],
      },
    ],
    noName,
  ),
  why: 'A name sounds like who they are, not what they did. No one can change a name in one talk, but they can change one thing they do.',
  rewordings: [
    [
      'liar|liars|lying|dishonest|cheat|cheater|hypocrite|con_artist|sneaky',
      'I found out something different, and I felt hurt.',
    ],
    ['thief|thieves|criminal', 'Some things were missing, and I felt hurt.'],
    [
      'addict|addicts|alcoholic|junkie|junkies|drunk|drunks|crackhead|tweaker|pothead|stoner|user|druggie|junky|drunkard|wino',
      'I see how much this takes out of you, and I feel scared.',
    ],
    [
      'selfish|self_centered|inconsiderate|thoughtless|narcissist|self_absorbed',
      'I felt left out, and I would like us both to have a say.',
    ],
    [
      'lazy|bum|slob|freeloader|leech|parasite|mooch|deadbeat',
      'I did a lot of the work at home this week, and I feel tired.',
    ],
    [
      'irresponsible|unreliable|careless|reckless',
      'I was counting on this, and I felt let down when it did not happen.',
    ],
    [
      'baby|child|kid|toddler|teenager|immature|childish|brat|two_year_old|spoiled',
      'I feel tired, and I would like us to sort this out as two adults.',
    ],
    [
      'crazy|insane|nuts|psycho|lunatic|delusional|maniac|psychotic',
      'I did not understand what happened, and I felt worried.',
    ],
    [
      'failure|loser|quitter|hopeless|worthless|useless|lost_cause|nothing|disgrace|disappointment|mess|waste|disaster|case',
      'I see you having a hard time, and I feel sad.',
    ],
    ['pathetic|weak|coward|spineless|gutless|weak_willed', 'I can see how hard this is, and I feel worried.'],
    ['stupid|idiot|moron|dumb|fool', 'I saw that choice another way, and I felt worried.'],
    ['mother|mom|father|dad|parent', 'I would love for you to have good times with the kids.'],
    ['manipulat*|toxic|sociopath', 'I felt pushed to say yes, and I need time to think.'],
    [
      'like your|my|his|her father|dad|mother|mom|brother|sister|uncle',
      'I love you as you are, and I feel worried.',
    ],
  ],
  plain: [
    'I felt hurt by what happened.',
    'I felt hurt, and I would like to tell you what I saw.',
    'I feel upset about what happened, and I still care about you.',
  ],
}
