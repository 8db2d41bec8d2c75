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
]

/** What is no telling of their mind. */
export const noMindread = [
  'miss anything|much|a_thing|a_lot|the_bus',
  'easy|honest mistake',
  'maybe|perhaps ,? you would rather|like|prefer',
  'you would rather ..8 ?',
  'and i understand|get|hear|see that|it|why',
  'you want ..4 or ..4 ?',
]

/** Questions of plans and offers that begin as a reproach does. */
export const noWhy = [
  'why do not you take|have|use the|my ..6 and i',
  'thinking for|of|about dinner|lunch|supper|breakfast|the|saturday|sunday',
  'have going|planned|on ..1 on|for|this|<weekday>|tomorrow',
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
]
