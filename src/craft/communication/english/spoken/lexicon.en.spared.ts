import type { Rule } from '../../lexicon.ts'

/** Rules that also stand back for sentences in which one of the given patterns is found. */
export const spared = (rules: Rule[], around: string[]): Rule[] =>
  rules.map(rule => ({ ...rule, around: [...(rule.around ?? []), ...around] }))

/** Plain answers and kindness that contradict without a quarrel: "No, it wasn't your fault." */
export const noDispute = [
  'was|is|were not your fault|turn|problem|job|doing',
  'you <adv>? did|do|are|were not miss|wake|bother|bothering|disturb|interrupt|upset|break|hurt ..1 anything|much|a_thing|me|us|it|anyone|a_lot',
  "it|that|those|they is|are *'s .|!|,",
  'it|they|those is|are ..1 on|in|under|by|behind|at the|your|my ..2 counter|table|fridge|freezer|dryer|wash|laundry|hall|porch|hook|kitchen|dash|glovebox|mailbox|desk|closet|shelf|couch|drawer|purse|trunk|oven|left|right',
  'it was <adv>? a? lovely|beautiful|nice|fun|great|wonderful|good',
  'how it|they ends|end|go|turns_out',
  'what i said|did|called_you <adv>? hurt|upset|scared|was|and',
  'mean|means you <adv>? failed|have_failed|are_a|are_bad|are_weak|do_not_love',
  'after all ,|.',
  'came back fine|clear|negative|normal',
  'give me that one',
  ', sorry|my_mistake|my_bad|oops',
  'was|is not funny|fun|good|delicious|great|adorable|cute|worth',
  'no ,? you start|go|pick|choose|first|drive|keep|take|finish|stay|sit',
  'how the remote|stove|app|game|lock|machine|button|recipe|tv|coupon|oven works|work|goes',
  'who won|scored|dies|did_it',
  'the ending|score|surprise',
  'the|my bank|label|doctor|pharmacist|nurse|clinic|school|office|landlord says|said it|they|to <adv>? takes|take|opens|closes|will|can|could|could_be|open|close|keep|wait|call ..3',
  'goes|go on|in the ..1 left|right|top|bottom|other',
  'smell the ..1 bacon|coffee|bread|cookies|dinner|rain|smoke|sauce|garlic|turkey|soap|flowers',
  'not what i ordered|asked_for|bought|paid_for',
  'did not say|explain|put|phrase it|that right|well',
  'true of|about you',
  'believe that? you are <adv>? a? bad|weak|broken|hopeless|lazy|failure|lost',
  'two|three|four|five in the morning|afternoon when',
  'rich , the|in flavor',
  'the sauce|cake|gravy|soup|batter|frosting',
  'it was not me , it was',
]

/** What is none of the levers though it speaks of love, money or a child at home. */
export const noLever = [
  'has|have|had a <adv>? cold|fever|bug|cough|test|game|earache',
  'the flu|stomach_bug',
  'everything on the list|menu',
  'still want|love|choose|hope',
  'nothing left to pack|do|eat|wear|wash|buy|read',
  'heart doctor|pills|medicine|monitor|surgeon',
  'all good|clear',
  'it was <adv>? perfect|lovely|great|fun|wonderful|delicious',
  'deserve such|you .|!|,|a',
  'so you can <adv>? toss|skip|ignore|throw_it|relax|rest',
  'happy with the|your new',
  'pay|paid me|us back ..1 whenever|later|some|next|in|when_you',
  'if you <adv>? love pancakes|pizza|music|dogs|cake|chili|soup|it_here|the',
  'happy tears',
  'at the wedding|movies|graduation|recital',
  'missed this|the|that <adv>? cake|pie|game|show|movie|party|sunset',
]

/** What is no telling of their mind. */
export const noMindread = [
  'miss anything|much|a_thing|a_lot|the_bus',
  'easy|honest mistake',
  'maybe|perhaps ,? you would rather|like|prefer',
  'you would rather ..8 ?',
  'and i understand|get|hear|see that|it|why',
  'you want ..4 or ..4 ?',
  'care for|about fish|soup|onions|mushrooms|cake|coffee|tea|olives|seafood|football|sports|that_show',
  'think it|that is the battery|alternator|fuse|weather|flu|engine|fridge|tire',
  'probably want|need a|some|to shower|nap|coffee|rest|eat|sleep|drink_of_water|sandwich|go_home|sit',
  'all you need is',
  'even have|had to <adv>? talk|ask|call|say|get_up|knock|cook|dress|explain|answer',
  'know you did not mean <adv>? it|to|that|any',
]

/** Questions of plans and offers that begin as a reproach does. */
export const noWhy = [
  'why do not you take|have|use the|my ..6 and i',
  'thinking for|of|about dinner|lunch|supper|breakfast|the|saturday|sunday',
  'have going|planned|on ..1 on|for|this|<weekday>|tomorrow',
  'hiding that|this|your smile|talent|recipe|voice|box|gift|present',
  'like that|this|the ..1 band|song|show|team|game|movie|book|color|place',
]

/** News of others, praise and shared trouble, that hold nobody up against anyone. */
export const noCompare = [
  'are <adv>? bringing|coming|meeting|asking|invited|picking|going|having|here ..1',
  'not|never alone',
  'hundred|thousand|<number> dollars|bucks',
  "friend's <peer> <adv>? fixed|sold|moved|died|said|told|knows|makes|works|bakes|teaches ..1",
  'the dog|cat is|looks|was <adv>? tired|asleep|hungry|happy|sick',
  'nobody|no_one does|makes|tells|bakes|sings|plays|cooks ..4 better|like ..1 you',
  'nobody|no_one else needs|wants|uses|called|knows|is the|it|to|here|coming|home|about',
  'go|goes|went|gone through this|it too',
  'got a <adv>? new|different|second job|puppy|dog|car|haircut|apartment|phone',
  'look|looks just|exactly|so_much like your|my ..3 in|with|smiling|when',
  'been where you are',
  'been|gone through',
  'just as scared|nervous|shy|lost|broke',
]

/** Small news and shared memories that name an earlier time and hold no old hurt. */
export const noOldHurt = [
  'watched|read ..2 movie|show|book|joke|song|news',
  'time i have <adv>? watched|seen|read|heard',
  'good|great|funny joke|one|story',
  'when you laugh|smile|sing',
  'the parking|exit|entrance|menu|chili|coffee',
  'last time we went|ate|ordered|were_here|came',
  'in|at college|school i',
  'like in the movies|book|pictures|old_days',
  'you were born',
  'little bike|hat|dress|bed|suit|shoes|boots|face|hands',
  'had the|a flu|cold|measles|fever|shot|stomach_bug|mumps',
  'ended_up|wound_up|came_to liking|loving|like|love',
  'good things',
  'sunny|raining|rained|snowed|windy',
  'i <adv>? admire',
  'forgave|forgiven ..3 long time ago',
  'less|fewer ..2 than',
  'used to <adv>? sing|dance|laugh|cook|play|draw|paint|fish|bake|swim|hike|read',
  'a year|month|decade since we moved|met|married|started',
  'like last time , i can|will|could',
  'smoking once|before',
  'have|had|did we seen|watched|watch ..1 this|that movie|show|film|episode',
  'look|looks just|exactly like your|my',
  'broke|hurt|sprained|twisted your arm|leg|wrist|ankle|foot|finger|nose|back|knee',
]

/** Praise, shared fun and mishaps that hurt nobody. */
export const noBlame = [
  'is|are|looks|look|it_is|that_is <adv>? perfect|lovely|great|beautiful|amazing|gorgeous|wonderful',
  'did it turn up',
  'cry|cried|crying laughing|with_laughter|with_joy|happy_tears',
  'that|it was <adv>? me|my_fault|my_doing|on_me|mine',
  'i was wrong',
  'back in <number>|high_school|the_day',
  'wild|spoiled|happy|laughing|smiling|better|alive|home|sober|brave because of you',
  'tickle|tickles|cuddles|treats|belly_rubs',
  'cost <us> ..3 cards|poker|checkers|bingo|dollars_at',
  'killed|killing it at|on|up_there',
  'for any other|anything_else .|chili|pizza|coffee|pie|barbecue|soup|cooking',
  'in a good way',
  'addicted_to|hooked_on this|that show|song|game|book|recipe|podcast',
  'no worries|problem|harm .|!|,|done',
  'i can fix it|that|this',
  'broke|break in those|the|your|that boots|shoes|mitt|glove|jeans',
  'because of you i|we|they ..2 found|learned|met|got_to|laughed|made_it|won|know_how',
  'wrecked|destroyed|killed|demolished that pie|cake|pizza|burger|plate|sandwich|steak|lasagna',
]

/** What is kindly true at all times. */
export const noAlways = [
  'always <adv>? so? gentle|patient|kind|sweet|polite|helpful|generous|thoughtful|welcome|careful with|to|about',
  'always been the <adv>? funny|smart|strong|brave|kind|calm|patient|creative|quiet|one_i|one_we|best|handy|musical|artistic',
  'always been <adv>? so? good|great|gentle|kind|patient|funny|brave|smart|generous|my_favorite|my_best|my_hero|handy|musical|artistic|strong|welcome',
  'i <adv>? melt|smile|beam|light_up|tear_up|grin',
  'makes|made me <adv>? smile|melt|grin|laugh|happy|proud',
  'never been to ..4 , want|wanna|would|should|let_us',
  'the dog|cat|baby|puppy ..1 goes_crazy|lights_up|jumps|wags|giggles|perks',
  'never told|showed me you could <adv>? draw|sing|cook|paint|dance|bake|play|sew',
  'always were <adv>? early|good|kind|clever|smart|handy|quick|sweet|the_funny|strong',
  'is a <adv>? win|gift|blessing|good_day|victory',
  'constantly|always surprise|amaze|impress|inspire',
  'never had|tried|tasted|seen|met|ridden|flown ..3 , have|did you|i',
  'never know <adv>? until|till|who|what|when|unless',
  'always said you wanted|would|hoped',
  'always park|sit|order|get|take|use|eat ..2 , right|huh|correct ?',
  'all you need is a|to_call|to_ask|to_show|me_to|one',
  'true of you',
  'never a <adv>? bad day|time to',
  'always <adv>? calm|good|great|nice|warm|funny with|to|about',
  'never even? forget|forgot|miss|missed a|her|his|my birthday|birthdays|game|recital|anniversary',
  'never even? had|have to <adv>? ask|knock|explain|apologize|worry',
]

/** A name spoken of and not given. */
export const noName = [
  'i hate|dislike that|the word',
  'call|calls|calling you that',
  'the|that word ,',
  'a mess|wreck <adv>? after|from|of paint|flour|that|the|all|mud|this',
  'big kid|baby when|about|around|with',
  'crazy|nuts|mad about that|this|your|the|her|him|those|trains|dogs|fishing',
  'the baby of',
  'stranger to|in this|here|town',
  'terrible|bad|awful dancer|singer|cook|driver|bowler|golfer|poker_player',
  'monster|beast|animal|maniac|shark at|on|with chess|cards|the|pool|drums|guitar|poker|checkers|a',
  'a fool|sucker|softie for that|this|a|the|her|him|those',
  'such? a kid|baby|goof at|around|in the fair|park|beach|snow|zoo|circus|carnival',
  'thief of hearts',
  'said|says|say|thinks|thought|called|calls|told ~8 i could not disagree more',
  'said|says|say|thinks|thought|called|calls|told ~8 i <adv>? disagree|disagreed',
  'said|says|say|thinks|thought|called|calls|told ~8 i do|did not agree|believe|buy',
  'said|says|say|thinks|thought|called|calls|told ~8 i told|set him|her|them straight|off',
]

/** Offers, and a limit around one evening. */
export const noThreat = [
  'so|and you can|could <adv>? rest|sleep|nap|breathe|relax|go|focus|get_some|have_a',
  'if you have been drinking|using , the kids|car|baby',
  'not let anyone|anybody|them|him|her|people',
  'to give you a <adv>? break|rest|hand|minute',
  'if you need me|us|anything',
  'if you want .|!',
  'because the <adv>? old|key|lock|door|handle',
  'kill|beat|destroy|crush you at|in checkers|cards|poker|chess|bingo|pool|monopoly|golf',
]

/** What tells nobody what to do. */
export const noAdvice = [
  'no such thing as a <adv>? stupid|dumb|bad|silly|wrong|perfect',
  'no one|nobody is <adv>? going_to? make|force|rush|push you',
  'other ways|way to get there|home|to|into',
  'might want to call|check|ask|bring|look|wait|sit|go_early',
  'all you need is a ride|hug|nap|little|break|rest|hand|ride_,|blanket',
  'go see|visit|meet|enjoy|have your|some|the friend|friends|mom|game|movie|fun|show , i|we|it',
  'better believe',
]

/** Good news and real sympathy. */
export const noMockery = [
  'paid off|won|passed|graduated|got_the_job|came_back_clean|came_back_clear|healthy|got_approved|on_sale|got_promoted|got_in',
  'had|has|have|got|caught|with the|a|that flu|fever|cold|bug|headache|migraine|cough|toothache|stomach_bug',
  'bus|store|pharmacy|parking|train|library|school|bank ..3 stops|near|next_door|close|closer|opens|open|right|delivers|across',
  'sure ,? whatever you like|want|prefer|think for|.',
  'look who is up ..1 , want|hungry|coffee|breakfast',
  'oh good|great , the package|mail|kids|bus|food|pizza|rain|power|check',
  'is not she|he|it sweet|cute|lovely|adorable|beautiful|precious ?',
  'what a <adv>? nice|lovely|great|good|sweet surprise , you_called|thank|come|i',
  'you called|visited|wrote|came_by',
  'nice|kind|good|sweet|thoughtful of you to come|call|help|visit|stop|drive|bring|offer|write|ask !,|finally|for_once|at_last|now',
  'nothing but fun|love|good',
  'big surprise for|coming|in|waiting',
  '^ sure , go ahead|right_ahead|for_it .|!|,',
]
