import { familyClasses } from './families/lexicon.en.classes.ts'
import { textedForms } from './families/lexicon.en.texted.ts'

/** Short forms in small letters, with and without their apostrophe, and what they stand for. */
export const contractions: Record<string, string> = (() => {
  const written: Record<string, string> = {
    "let's": 'let us',
    lets: 'let us',
    "ain't": 'are not',
    "y'all": 'you all',
    "won't": 'will not',
    wont: 'will not',
    "can't": 'can not',
    cant: 'can not',
    cannot: 'can not',
    "shan't": 'shall not',
    "who's": 'who is',
    "what's": 'what is',
    whats: 'what is',
    "where's": 'where is',
    "how's": 'how is',
    "there's": 'there is',
    "here's": 'here is',
    "that's": 'that is',
    thats: 'that is',
    "it's": 'it is',
    "he's": 'he is',
    "she's": 'she is',
    "i'm": 'i am',
    im: 'i am',
    "it'll": 'it will',
    "it'd": 'it would',
    "that'll": 'that will',
    "that'd": 'that would',
    "what'd": 'what did',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    gimme: 'give me',
    u: 'you',
    ur: 'your',
    cuz: 'because',
    "'cause": 'because',
    coz: 'because',
  }
  for (const who of ['i', 'you', 'we', 'they', 'he', 'she', 'who']) {
    written[`${who}'d`] = `${who} would`
    written[`${who}'ll`] = `${who} will`
    written[`${who}'ve`] = `${who} have`
    if (who !== 'i') written[`${who}'re`] = `${who} are`
  }
  for (const who of ['i', 'you', 'we', 'they']) written[`${who}ve`] = `${who} have`
  written.youre = 'you are'
  written.theyre = 'they are'
  written.youll = 'you will'
  for (const verb of ['could', 'should', 'would', 'might', 'must']) written[`${verb}'ve`] = `${verb} have`
  const negated = 'do does did is are was were have has had would could should must need might'.split(' ')
  for (const verb of negated) {
    written[`${verb}n't`] = `${verb} not`
    if (verb !== 'need') written[`${verb}nt`] = `${verb} not`
  }
  return { ...textedForms, ...written }
})()

export const abbreviations = 'dr mr mrs ms st vs etc approx jr sr prof a.m p.m'.split(' ')

export const reporting =
  'say says said saying tell tells told telling ask asks asked asking call calls called calling wrote write texted text yelled yell shouted screamed heard hear mentioned answered replied admitted whispered words word phrase'.split(
    ' ',
  )

export const joins = 'and but so because or yet while although though then'.split(' ')

export const subjects =
  'i you we it he she they this that there nobody everybody everyone nothing your my our mom dad'.split(' ')

/** Where a clause of the member's own begins that is no limit and no threat. */
export const staying = [
  ', and|but i|we !will|would|can|could|am_done|am_leaving|am_through|am_finished|am_gone|am_out|have_had|get|end|called|saw|know|both',
  'and|but i|we !will|would|can|could|am_done|am_leaving|am_through|am_finished|am_gone|am_out|have_had|get|end|called|saw|know|both',
]

export const leading = [',', ';', 'and', 'but']

const number =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|ninety|hundred'
const digits = '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*'

/** The word lists patterns name in angle brackets. */
export const classes: Record<string, string> = {
  number: `${number}|${digits}`,
  few: `${number}|${digits}|a few|several|some|many|a couple of|so many`,
  weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|fridays|saturdays|sundays',
  adv: 'just|really|so|still|also|already|literally|absolutely|honestly|clearly|obviously|simply|actually|even|only|seriously|basically|totally|completely|truly|probably|definitely|certainly|apparently|ever|sometimes|often|do|both|all|too|very|much|deeply|finally|maybe',
  you: 'you|you guys|you two|you kids|you all|you people',
  be: 'are|were|have been|have become|have always been|are becoming|became|have turned into|turned into|are turning into|are being|sound like|act like|look like|are acting like|are behaving like|acted like|behave like|are such|remain|are nothing but|are no better than|are just like',
  deg: 'damn|bloody|goddamn|flipping|effing|freaking|just|really|so|such|still|always|very|too|completely|totally|absolutely|plain|clearly|obviously|basically|being|pretty|quite|getting|incredibly|unbelievably|truly|nothing but|nothing more than|like|simply|only|honestly|acting|one|kind of|a bit|a little|that|fucking|goddamn|extremely',
  adj: 'total|complete|typical|real|big|bigger|huge|pathetic|selfish|lazy|stupid|drug|raging|hopeless|useless|terrible|bad|awful|lousy|horrible|sorry|compulsive|pathological|little|damn|damned|fucking|lying|good for nothing|worthless|grown|spoiled|dirty|functioning|textbook|disgusting|regular|selfish little|whole|cold|heartless|irresponsible|immature|weak|crazy|rotten|two year old|ungrateful|nasty|miserable|cruel|mean|sick|complete and utter|dead beat',
  labelNoun:
    'disaster|danger|hazard|nightmare|menace|black sheep|hopeless case|case|stranger|addict|addicts|alcoholic|alcoholics|liar|liars|junkie|junkies|junky|drunk|drunks|drunkard|wino|crackhead|tweaker|pothead|stoner|dopehead|dope fiend|druggie|user|thief|thieves|loser|losers|failure|coward|cowards|quitter|bum|deadbeat|disgrace|burden|monster|psycho|maniac|lunatic|idiot|idiots|moron|fool|jerk|brat|baby|child|kid|toddler|teenager|parasite|leech|freeloader|mooch|slob|mess|wreck|train wreck|disappointment|embarrassment|hypocrite|narcissist|sociopath|manipulator|con artist|cheat|cheater|criminal|bully|abuser|victim|martyr|selfish person|lazy person|weak person|bad person|terrible person|horrible person|awful person|bad mother|terrible mother|bad father|terrible father|bad parent|terrible parent|bad son|bad daughter|lousy father|lousy mother|bad influence|waste of space|waste|piece of work|piece of trash|piece of shit|asshole|bitch|bastard|scumbag|lowlife|lost cause|pig|animal|zombie|ingrate|nobody|screwup|screw up|problem|idiot|terrible husband|terrible wife|bad husband|bad wife|bad brother|bad sister|bad friend|joke',
  labelAdj:
    'selfish|lazy|pathetic|crazy|insane|irresponsible|stupid|dumb|ungrateful|immature|manipulative|hopeless|useless|worthless|disgusting|delusional|toxic|childish|dishonest|unreliable|a mess|out of control|no good|spineless|gutless|ridiculous|unbelievable|self centered|self absorbed|cruel|heartless|abusive|lying|weak willed|weak|sick in the head|nuts|psychotic|a handful|untrustworthy|impossible|inconsiderate|thoughtless|careless|bitter|nasty|rude|cold hearted|vicious|obnoxious|repulsive|filthy|idiotic|clueless|reckless|evil|weird|paranoid|lame|good for nothing|beyond help|a lost cause|incapable|hateful|sneaky|two faced|nothing',
  goodfeel:
    'happy|glad|proud|smile|laugh|grateful|thankful|loved|safe|hopeful|better|special|calm|lucky|warm|welcome|strong|day|breakfast|dinner|lunch|coffee|tea|soup|a cake|a card|relieved|want to be|feel good|feel better',
  badfeel:
    'angry|mad|furious|sick|cry|sad|miserable|crazy|lose|hate|scream|yell|feel|ashamed|nervous|worry|afraid|look|want to|anxious|depressed|ill|drink|so angry|do this|do it|say it|say that|hit|leave|lie|late|regret|bitter|insane|nuts|upset|act|a nervous wreck|a laughing stock|shout|this way|who i am',
  good: 'happy|glad|proud|smile|laugh|laughed|grateful|thankful|thank|thanks|loved|love|better|appreciate|wonderful|great|beautiful|lucky|learned|stronger|smiled|good|fun|danced|sang|enjoyed|kind|hope|safe|rest|strong|welcome',
  topic:
    'money|rent|job|car|truck|kids|baby|drinking|pills|bottle|bottles|phone|house|party|texts|hospital|promise|promises|paycheck|bills|wedding|dishes|drugs|meth|heroin|beer|beers|couch|keys|fight|lies|savings|friends|school|garage|license|court|marriage|dinner|apartment|account|mess|trust|brother|sister|couch|wine|test|family|father|plan',
  event:
    'christmas|thanksgiving|easter|dinner|breakfast|lunch|the party|the wedding|the weekend|our weekend|the trip|our trip|our vacation|the vacation|the holidays|my birthday|the evening|our evening|movie night|her birthday|his birthday|today',
  ruining:
    'ruining|wrecking|destroying|spoiling|breaking|tearing|killing|hurting|messing up|screwing up|trashing|poisoning|wasting|humiliating|embarrassing|bankrupting|dragging',
  using:
    'drinking|using|drugs|smoking|getting high|booze|heroin|meth|pills|coke|weed|alcohol|gambling|partying|lying|cheating|stealing|vaping|shooting up',
  substance:
    'drugs|drug|alcohol|drinking|booze|heroin|meth|methamphetamine|fentanyl|cocaine|coke|crack|weed|pot|pills|smoking|using|vodka|that stuff|this stuff|opioids|liquor|that poison',
  ruin: 'ruin|ruined|ruining|ruins|wreck|wrecked|wrecking|destroy|destroyed|destroying|spoil|spoiled|spoiling|break|broke|breaking|broken|tear|tore|tearing|kill|killed|killing|hurt|hurting|mess up|messed up|messing up|screw up|screwed up|screwing up|trash|trashed|trashing|poison|poisoned|waste|wasted|wasting|blow|blew|betray|betrayed|shatter|shattered|scare off|humiliate|humiliated|embarrass|embarrassed|ruining|bankrupt|bankrupted|drag|dragged|dragging',
  bad: 'crashed|crash|wrecked|passed out|stole|lied|lie|left me|left us|left him|left her|left the|swore|promised|missed|lost|drank|drunk|used|using|ruined|arrested|overdosed|overdose|od|relapsed|cheated|hit|broke|fell|forgot|embarrassed|humiliated|yelled|threw|disappeared|walked out|sold|pawned|spent|screamed|quit|got fired|fired|jail|dui|hurt|trashed|vanished|showed up drunk|showed up high|high|puked|vomited|threw up|ran off|blew|failed|dropped out|pulled|borrowed|kicked out|evicted|ended up|scared|let me down|let us down|emergency room|hospital|said you would stop|said you would quit|fought|punched|started a fight|took money|took my|got caught|nearly died|almost died|destroyed|made a scene|collapsed|lose|had to bail|bailed|screwed up|messed up|relapse|rehab|detox',
  badIng:
    'ruining|wrecking|breaking|forgetting|missing|leaving|lying|waking|spoiling|embarrassing|making_me|making_us|making_everyone|making_a_mess|making_a_scene|stealing|losing|destroying|showing up late|showing up drunk|showing up high|coming home drunk|coming home late|coming home high|drinking|using|getting drunk|getting high|getting fired|getting arrested|not|never|scaring|humiliating|disappearing|wasting|blowing|crashing|screwing|messing|passing out|ignoring|abandoning|spending|all the worry|all the lies|upsetting|trashing|burning|letting',
  badDid:
    'missed|woke|ruined|broke|lost|forgot|did it again|managed to|wrecked|spent|drank|passed out|got fired|made|scared|crashed|lied|left|blew|embarrassed|finally|fell off|failed|screwed|messed|let|stole|disappeared|burned|burnt',
  oldtime:
    'last christmas|last thanksgiving|last easter|last summer|last winter|last spring|last fall|last year|last month|last birthday|last new year|last july|last august|last june|last may|last april|last march|last september|last october|last november|last december|last january|last february|years ago|months ago|year ago|month ago|back then|ages ago|back in|back when|in college|in high school|when you were a kid|when you were a teenager|at the wedding|in the nineties|the summer before',
  relative:
    'brother|sister|cousin|father|mother|dad|mom|uncle|aunt|friend|friends|son|daughter|nephew|niece|neighbor|husband|wife|classmates|twin|kid brother|kid sister|little brother|little sister|older brother|older sister|big brother|big sister|grandfather|grandmother|ex',
  others:
    'other people|other husbands|other wives|other men|other women|other kids|other parents|other fathers|other mothers|other dads|other moms|other sons|other daughters|other families|other couples|other brothers|other sisters|other guys|normal people|normal families|normal husbands|normal wives|normal kids|normal parents|normal fathers|normal mothers|most people|most men|most husbands|most wives|most fathers|most kids|most parents|decent people|real men|good fathers|good mothers|grown men|grown women|healthy people|responsible people|responsible adults|responsible parents|people your age|kids your age|men your age|women your age|guys your age|girls your age|everyone your age|anyone else|everyone else|everybody else|the rest of us',
  soften: 'i think|i guess|i believe|i feel like|maybe|honestly|look|listen|mom|dad|well|see',
  consequence:
    'divorce|divorcing|hanging up for good|hanging up on you|cutting you off|leave you|leaving you|kick you|kicking you|throw you|throwing you|lock you|locking you|change the locks|changing the locks|cut you|cutting you|call the police|calling the police|call the cops|calling the cops|call your boss|calling your boss|call your parole officer|calling your parole officer|call your probation officer|call cps|calling cps|call your mother and tell|take the kids|taking the kids|take the children|taking the children|take the baby|taking the baby|take your kids|take away|taking away|disown|disowning|report you|reporting you|turn you in|turning you in|have you arrested|press charges|take you to court|file for|filing for|get a lawyer|getting a lawyer|get custody|make you pay|make you regret|make you sorry|put you out|putting you out|put you on the street|tell everyone|tell everybody|tell your boss|tell the judge|tell your kids|tell the whole|never speak|never talk|never forgive|never let you|never give you|stop paying|stop loving|stop talking to you|walk out|walking out|walk away from you|move out|moving out|pack your|packing your|throw your|throwing your|sell your|selling your|flush|make sure you never|see to it|wash my hands|washing my hands|kill you|hurt you|tell your probation officer|tell your parole officer|tell your employer|let you rot|let you go to jail|take your car|take your phone|take your keys for good|take the house|end this marriage|ending this marriage|end it|ending it|break up with you|breaking up with you|call off the wedding|cancel the wedding|get a restraining order|write you out',
  helpVerb:
    'drive|come with|come along|go with|go along|take you|take care|sit with|sit beside|stay with|watch the|watch them|look after|make the|make an|make some|make you|make us|make it|make mornings|make dinner|call the clinic|call the doctor|call the nurse|call the|call for|call a|call and|call them|call someone|bring|pay for|cook|help|find|find out|look for|look into|look up|pick you|pick up|wait|hold|be there|be with|be right|support|cover|mind the|babysit|set up|book|arrange|ask them|ask the|walk with|walk you|ride|give you a|lend|clean|handle|feed|print|read|talk to the|be there|check the|get you|get the|do the|keep you company|carry',
  hard: 'hard|harder|tough|tougher|easy|difficult|scary|sick|tired|exhausting|exhausted|stress*|pain*|hurt|hurts|lonely|alone|overwhelm*|rough|struggl*|impossible|awful|heavy|worn|drained|frighten*|frightened|scared|ashamed|shame|a lot|so much|miserable|terrible|want to|trying|try|tried|helps you|feel|feels|been through|going through|takes|craving*|withdrawal|anxious|anxiety|under pressure|pressure|confus*|frustrat*|upset|angry|sad|guilty|nervous|not ready|brutal|torn|stuck|uncomfortable|worried|grief|grieving|not simple',
  feeling:
    'scared|afraid|sad|worried|lonely|alone|hurt|frightened|terrified|anxious|nervous|upset|angry|frustrated|tired|exhausted|overwhelmed|helpless|hopeless|ashamed|embarrassed|embarassed|guilty|confused|heartbroken|lost|torn|disappointed|let down|shaken|sick with worry|worn out|uneasy|unsure|stressed|tense|numb|left out|shut out|jealous|desperate|panicked|down|low|discouraged|powerless|uncertain|hopeful|unsafe|insecure|devastated|concerned|weary|miserable|grief|jumpy|so much fear|rattled|startled|pain|fear|distant|disconnected|invisible|unloved|small|drained',
  goodFeeling:
    'happy|glad|hopeful|grateful|proud|relieved|calm|close|closer|loved|better|safe|lucky|thankful|joy|warm|good',
  myFault:
    'lectured|yelled|shouted|nagged|pushed|snapped|judged|blamed|criticized|pressured|controlled|checked up|spied|ignored|screamed|overreacted|preached|scolded|argued|raised my voice|lost my temper|lost my patience|lost it|hovered|been hard|been harsh|been unfair|been distant|been controlling|been short|been cold|been impatient|been angry|been on your case|been tough|been part|been wrong|been mean|been quick|been sharp|made it harder|made it worse|made things worse|made things harder|made this harder|made mistakes|made some mistakes|made my share|said hurtful|said mean|said cruel|said things|said some|called you names|called you a|given you a hard|given you too|jumped to|accused|messed up|let you down|hurt you|failed you|come down|came down|interrupted|bossed|hounded|threatened|gotten angry|got angry|talked over|talked at|tried to control|tried to fix|tried to force|dug through|gone through your|went through your|read your|lied|walked away|shut down|shut you out|assumed|doubted|bugged|been after you|gave you a hard|cornered|punished|blown up|blew up',
  ...familyClasses,
}
