const months = 'january|february|march|april|june|july|august|september|october|november|december'.split('|')
const seasons = 'spring|summer|autumn|fall|winter'.split('|')
const feasts =
  'christmas|xmas|easter|thanksgiving|new year|halloween|ramadan|eid|diwali|hanukkah|mardi gras'.split('|')
const years = Array.from({ length: 37 }, (_, index) => String(1990 + index))

const each = (before: string, words: string[]): string => words.map(word => `${before} ${word}`).join('|')

const family =
  'mother|father|mom|dad|mum|mam|mammy|mommy|mamaw|papaw|meemaw|papa|pa|da|granda|pop|pops|abuela|abuelo|tia|tio|baba|lola|oma|opa|yaya|auntie|nonna|mama|mummy|daddy|ma|nan|nana|gran|granny|grandma|grandmother|grandad|granddad|grandpa|grandfather|nanny|brother|sister|twin|cousin|uncle|aunt|auntie|aunty|son|daughter|nephew|niece|husband|wife|parents|folks|in laws|brother in law|sister in law|mother in law|father in law|kid brother|kid sister|little brother|little sister|big brother|big sister|older brother|older sister|younger brother|younger sister|baby brother|baby sister|stepdad|stepmom|stepbrother|stepsister|half brother|half sister|stepson|stepdaughter|partner|ex'
const children =
  'kids|children|child|little ones|little one|babies|baby|boys|girls|boy|girl|little girl|little boy|wee one|bairns|grandchildren|grandkids|granddaughter|grandson|toddler|kid|wean|sons|daughters'
const around =
  'cousins|brothers|sisters|uncles|aunts|nephews|nieces|friend|friends|mate|mates|neighbor|neighbors|neighbour|neighbours|colleague|colleagues|classmate|classmates|flatmate|roommate|boss|coworker|coworkers|pal|pals|buddy|boyfriend|girlfriend|bf|gf|hubby|fella|missus|fiance|stepfather|stepmother|lad|lass|bloke'

const names =
  'james|john|robert|michael|david|william|richard|joe|joseph|tom|thomas|charles|chris|daniel|dan|matt|matthew|tony|mark|paul|steve|steven|andrew|andy|ken|kevin|brian|george|tim|ron|ed|eddie|jason|jeff|ryan|jake|jacob|gary|nick|eric|jon|larry|justin|scott|ben|sam|greg|frank|ray|jack|dennis|jerry|pete|peter|carlos|juan|jose|luis|miguel|omar|ali|ahmed|raj|ravi|kofi|kwame|liam|noah|sean|conor|callum|darren|colin|stuart|simon|martin|neil|lee|dave|mike|rob|bob|bill|jim|jimmy|danny|billy|mary|linda|susan|sue|karen|lisa|nancy|betty|sandra|ashley|kim|kimberly|emily|donna|michelle|carol|amanda|melissa|laura|sarah|jessica|jess|jen|jenny|jennifer|amy|anna|ann|anne|rachel|rebecca|becky|kate|katie|kathy|cathy|maria|rosa|carmen|elena|sofia|olivia|emma|ava|mia|chloe|sophie|lucy|ellie|holly|hannah|claire|clare|helen|julie|tracy|tina|wendy|priya|anita|fatima|aisha|amina|grace|ruth|alice|jane|joan|beth|liz|maggie|molly|nina|diane|debbie|angela|nicola|natalie|lauren|megan|zoe|leah|rashid|hassan|ibrahim|yusuf|diego|pedro|marco|luca|ivan|dmitri|wei|mei|kenji|yuki'

/** Broad lists of words for the families of constructions. Months, feasts and years are put together from lists. */
export const familyClasses: Record<string, string> = {
  kin: family,
  children,
  loved: `${family}|${children}`,
  peer: `${family}|${children}|${around}`,
  name: names,
  whose: 'my|your|our|his|her|their|the|that|this|poor|own|own poor',
  month: months.join('|'),
  nameOf: names
    .split('|')
    .map(name => `${name}'s`)
    .join('|'),
  harm: 'cry|cried|crying|tears|sleep|slept|sick|ill|hair|blood pressure|pills|tablets|stress|stressed|nerves|heart|weight|health|friends|face|shame|ashamed|ulcer|ulcers|job|aged|old|gray|grey|pounds|stone|sanity|mind|hospital|doctor|life|marriage|years|peace|happiness|depressed|anxiety|antidepressants|counselling|counseling|therapy|headaches|migraines|weeping|sobbing|nightmares|awake|broke|debt|poor|lonely|laughing stock|talking|pray|prays|praying|worn out|exhausted|suffers|suffering|suffer|pain|shaking|hell',
  succeed:
    'got clean|got sober|gets by|kicked it|kicked the|turned his life|turned her life|turned their life|turned it around|never looked back|did the twelve|did his twelve|is sorted|are sorted|gave it up|gave up|gave the|quit on|quit drinking|quit smoking|quit cold|stayed off|stayed sober|stayed clean|came off|has his own|has her own|have their own|got his own|got her own|holds down|held down|never gave|never touched|never touches|takes her|treats her|brings her|pays the|pays his|pays her|has turned out|turned out|made something|made it|came through|pulled through|pulled himself|pulled herself|got himself|got herself|got on with|gets on with|got over|got through|beat it|packed it in|packed in|is clean|is sober|has been sober|has been clean|is doing well|is doing great|did not need|does not need|never needed|has a job|has a good|has a house|has a family|have families|have jobs|have kids|have careers|have houses|bought a|owns a|managed it|managed to|manages to|manages fine|manages on|copes|coped|did it|does it without|got a degree|got promoted|got married|graduated|runs a|works hard|works two|works three|works full|never misses|never missed|never once|always turns|always calls|always rings|always remembers|keeps a|keeps his|keeps her|kept his|kept her|raised|raises|earns|provides|stopped after|stopped drinking|stopped using|stopped at|stopped when|straightened|sorted himself|sorted herself|went to rehab|went through detox|went to meetings|went to treatment|takes care|looks after|buys her|helps her|helps his',
  sadState:
    'has not had a decent|has not had a night|has not slept|have not slept|can not sleep|can not eat|can not look at|can not even|can not face|can not bear|do not even ask|does not even ask|do not ask|does not ask|has stopped asking|have stopped asking|stopped asking|never asks|never ask|no longer asks|flinches|flinch|hides|is scared of you|are scared of you|is afraid of you|are afraid of you|is ashamed of you|are ashamed of you|is frightened of you|are frightened of you|has given up on you|is worn out|is worried sick|is out of her mind|is out of his mind|is beside herself|is beside himself|is on tablets|is on pills|is in pieces|is in bits|is at her wits|is heartbroken|is broken|is sick with|is ill with|goes to bed crying|went to bed crying|cries herself|cries himself|cry themselves|cries every|cries all|cried all|cried for hours|cried herself|cried himself|cried in|cries in|wets the|wet the bed|has nightmares|have nightmares|is being bullied|gets bullied|get bullied|got teased|gets teased|is embarrassed|are embarrassed|will not bring|will not eat|will not leave|will not talk|does not smile|never smiles|has not smiled|drew a picture of you asleep|asked me why|asked if you love|asked if you hate|asked if you are dead|asked if you are ever|asked why|keeps asking|said she wishes|said he wishes|wishes you|told her teacher|told his teacher|thinks you do not|thinks you hate|thinks it is|think it is|blames herself|blames himself|blame themselves|paces|sits up|sat up|stayed up|goes without|went without|went hungry|goes hungry|go hungry|is suffering|are suffering|suffers|deserves better|deserve better|deserves a father|deserves a mother|deserves a dad|deserves a mom|deserves a parent|deserves a real|lies awake|lay awake|stares at the door|watches the door|listens for|waits up|has aged|looks ten years|has gone gray|has gone grey|has lost weight|is wasting away|begged me|begs me|covers her ears|covers his ears|prays for you|lit a candle|never got over|will never get over|will never forgive|will remember',
  longago: [
    each('last', [...seasons, ...months, ...feasts, 'year', 'birthday', 'term', 'semester', 'holiday']),
    each('back in', [
      ...seasons,
      ...months,
      'college',
      'school',
      'high school',
      'the day',
      'the spring',
      'the summer',
    ]),
    each('in', [
      ...months,
      ...years,
      'high school',
      'college',
      'the nineties',
      'the army',
      'the spring',
      'the autumn',
    ]),
    each('back at', feasts),
    each('at', feasts),
    each(
      'the',
      ['year', 'summer', 'winter', 'christmas', 'spring', 'autumn', 'easter'].map(w => `${w} before`),
    ),
    each('as a', [
      'kid',
      'child',
      'boy',
      'girl',
      'teen',
      'teenager',
      'lad',
      'young man',
      'student',
      'toddler',
    ]),
    each('when you were', [
      'a',
      'at',
      'in',
      'little',
      'young',
      'small',
      'younger',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
      'twenty',
    ]),
    each('when we', [
      'got engaged',
      'got married',
      'were engaged',
      'were dating',
      'first',
      'met',
      'were courting',
      'were newly',
      'were newlyweds',
      'married',
      'moved in',
      'were on honeymoon',
      'were kids',
      'lived',
    ]),
    each('before', [
      'the baby came',
      'the baby was',
      'the kids came',
      'the kids were',
      'we were married',
      'we got married',
      'we married',
      'the wedding',
      'we moved',
      'we even',
      'you were',
      'your daughter was',
      'your son was',
      'the twins',
    ]),
    each('when', [
      'ellie was',
      'the kids were',
      'the twins were',
      'the baby was',
      'your daughter was',
      'your son was',
      'i was pregnant',
      'my dad was',
      'my mother was',
      'you got out',
      'you came out',
      'you were inside',
      'you first',
    ]),
    'years ago|months ago|year ago|month ago|summers ago|winters ago|springs ago|christmases ago|birthdays ago|years back|months back|summers back|a while back|back then|ages ago|long ago|the other year|donkeys years ago|years earlier|a decade ago|decades ago|on our honeymoon|all those years',
    'at our wedding|at the wedding|our wedding day|at my wedding|at her wedding|at his wedding|at the christening|at the funeral|at her graduation|at his graduation|at my graduation|at the reunion|at prom|on prom night|our engagement party',
  ].join('|'),
  occasion:
    'wedding|funeral|christening|graduation|engagement|honeymoon|anniversary|seventieth|sixtieth|fiftieth|fortieth|thirtieth|eightieth|twenty first|eighteenth|retirement|reunion|baptism|bar mitzvah|baby shower|bridal shower|prom|confirmation|communion|housewarming|recital',
  wrong:
    'crashed|crash|wrecked|passed out|stole|stealing|stolen|lied|lying|left me|left us|left him|left her|missed|drank|drunk|drinking|used|using|ruined|arrested|overdosed|overdose|relapsed|relapse|cheated|hit|fell|embarrassed|humiliated|yelled|threw|disappeared|walked out|sold|pawned|spent|screamed|fired|jail|prison|sacked|expelled|suspended|dui|trashed|vanished|high|stoned|wasted|puked|vomited|threw up|ran off|blew|dropped out|kicked out|evicted|ended up|scared|let me down|let us down|emergency room|hospital|fought|punched|collapsed|bailed|bail|screwed up|messed up|rehab|detox|crying|swearing|sneaking|sneaked|snuck|hiding|hid|begging|begged|nicked|nicking|pinched|pinching|smashed|smashing|promised|swore|told me|told us|plastered|sozzled|hammered|pissed|legless|wrote off|totaled|wet yourself|wet the bed|made a scene|caught|cells|court|police|needle|needles|dealer|gambled|gambling|gambled away|broke|broken|nearly killed|almost killed|nearly died|almost died|face down|blackout|blacked out|picked you up|bailed you|dragged you|carried you|scraped you|found you|burned|burnt|set fire|bitten|bit|forged|forgot|skipped|quit|gave up after|lasted|bankrupt|debts|debt|owed|borrowed|no show|stood me up|stood us up|left the baby|killed|trouble',
  again: 'same|again|too|now|this|another|still|here we are|back here|back to|deja vu|repeat|repeating',
  drug: 'drugs|drug|drink|drinking|booze|alcohol|heroin|meth|coke|cocaine|crack|weed|pot|pills|vodka|gin|whisky|whiskey|wine|beer|beers|lager|cider|rum|ketamine|ket|speed|spice|fentanyl|bottle|the bottle|smack|gear|dope|bong|joint|opioids|tablets|painkillers|sherry|liquor|stuff',
  afterDrink:
    'drunk|high|stoned|hungover|drinking|using|on the drink|on drugs|wasted|plastered|smashed|pissed|passed out|asleep on the sofa|in the pub|at the bar|in the bar|down the pub|in the bookies',
  units:
    'minutes|hours|days|weeks|months|years|minute|hour|day|week|month|year|percent|dollars|pounds|quid|people|of|miles|pills|mg|ml|units',
  slack:
    'sleep|drink|lie|sit|lay|steal|use|get|come_home|stay_in_bed|do_nothing|hide|smoke|waste|spend|can_not|could_not|do_not|did_not|are_not|will_not|have_not|never|have_nothing|have_a_bong|are_a|are_still|are_in_bed|are_drunk|are_high|were_drunk|were_high|were_passed|just|only|still|what|is|go_out|party|crawl|throw|need|needed|want|beg|cry|cannot|are_here|got|lost|have',
  doesWell:
    'cooks|cleans|studies|study|prays|works_hard|works_two|works_for|works_all|works_every|works_nights|helps|visits|calls|sends|drives|takes|picks|brings|pays|earns|teaches|coaches|runs|reads|plays_with|mows|saves|supports|cares|looks_after|would_never|manages|managed|has_a_job|has_his_own|has_two|is_already|is_at_college|is_at_university|got_into|got_a|made|makes|holds|kept|keeps|stopped|quit|turned_up|turns_up|shows_up|comes_home|came_home|goes_to|went_to|gets_up|put_himself|put_herself|raised|buried|worked|lost|built|stayed|stays|graduated|bought|finished|all_work|all_have|both_work|opens|treats|respects|respect|behaves|behave|gave_up|kicked|sobered|cleaned_up|dried_out|beat|came_through|came_off',
  kickedIt:
    'knocked it on|kicked the habit|kicked it|packed it in|jacked it in|went straight|sobered up|dried out|got straight|got clean|got sober|got himself|got herself|got it together|got his act|got her act|turned things around|turned it around|turned his life|turned her life|straightened out|straightened up|walked away from it|came out the other|gave it up|gave up the drink|gave up drinking|gave up smoking|gave up the pills|stopped cold|quit cold|quit drinking|quit smoking|quit using|swore off it|got off it|got off the|came off it|came off the|beat it|beat the bottle|went cold turkey|never touched a drop|never touched another|never touched it|has not touched|have not touched|never drank again|never looked back|shook it off|white knuckled|did it alone|did it cold|did his ninety|did her ninety|stuck with the program|stuck to the program|stuck at it|worked the steps|made it through|got through it',
  warm: 'glad|happy|proud|thank|thanks|grateful|thankful|laughed|laughing|danced|sang|smiled|enjoyed|fun|lovely|wonderful|brave|well done|i loved|we loved|good time|good times|best|happiest|joy|beautiful|admire|impressed|still glad|great time|so kind|kindness|helped us|helped me|how far you|well|better',
  gerund:
    'stopping|quitting|coming off|giving up|cutting down|cutting back|living|being|starting|detoxing|waiting|tapering|sleeping|working|losing|talking|facing|going back|coming home|asking for help|moving|sitting',
  hardWide:
    'hard|harder|tough|tougher|difficult|scary|sick|tired|exhausting|exhausted|stress*|pain*|hurt|hurts|hurting|lonely|alone|overwhelm*|rough|struggl*|impossible|awful|heavy|worn|drained|frighten*|scared|ashamed|shame|a lot|miserable|terrible|craving*|withdrawal|anxious|anxiety|pressure|confus*|frustrat*|upset|angry|sad|guilty|nervous|not ready|brutal|torn|stuck|uncomfortable|worried|grief|griev*|dreadful|horrible|horrid|grim|rotten|maddening|wretched|ghastly|hellish|bleak|raw|sore|aching|aches|ache|achy|shaky|shakes|shattered|knackered|wiped out|wrung out|frazzled|burnt out|burned out|fed up|down|low|bored|boring|isolating|humiliating|embarrass*|strange|weird|odd|unfair|daunting|terrifying|unbearable|agony|hell|torture|nightmare|a strain|draining|crushing|crap|lousy|bad|worse|worst|rubbish|quiet|long|empty|dark|drag|drags|drag on|sleepless|restless|jittery|on edge|panic*|dread*|hate|not easy|take time|takes time|takes its toll|take its toll|unsettling|bruising|beating|trapped|lost|numb|weak|starving|hungry|homesick|foggy|tender|freezing|delicate|poorly|rattled|unsettled|intense|relentless|bitter|tense|thankless|fragile|wobbly|hopeless|wired|no picnic|no fun|a shock|a slog|uphill|disappointing|disappointed|discourag*|worn down|not yourself|under the weather|out of sorts|not simple|missing|matters to you|helps you|comforts you|calms you|keeps the pain|takes the edge|means a lot to you|important to you|not your choice|not what you wanted|more than you can|too much|so much',
  hardFelt:
    'wrung out|worn out|exhausted|knackered|shattered|tired|hurting|overwhelmed|lonely|stressed|in pain|struggling|drained|run down|frightened|scared|grieving|anxious|fed up|burnt out|burned out|under pressure|frazzled|poorly|homesick|heartbroken|torn|carrying a lot|dealing with|going through|coping with|juggling|under strain|having a time|in a tough|in a hard|in a bad place|sore|wiped|shaky',
  ownFault:
    'wrong|unfair|harsh|hard on you|hard on|part of it|part of this|part of the|to blame|at fault|impatient|too hard|too pushy|pushy|cold|short|short with|distant|controlling|mean|unkind|quick to|not fair|not kind|not there|rude|sharp|sharp with|cruel|no help|critical|on your case|bossy|out of order|out of line|a nag|nag|nagging|overbearing|heavy handed|judgmental|judgemental|judgy|preachy|snappy|grumpy|moody|irritable|stubborn|defensive|dismissive|sarcastic|unreasonable|thoughtless|tactless|insensitive|nosy|smothering|hypocritical|ratty|crabby|unfair to|not listening|a hypocrite|a poor listener|poor listener|a bad listener|hot headed|clumsy|a pain|too much|too quick|too strict|too tough|too soft|too proud|too busy|too cross|too loud|intense|on at you|on your back|on about|part to blame|carried away|too involved|hovering|the one who|wound up|worked up|ashamed of how|too pushy|a bully|a bear|a grump|a misery|over the top|an idiot about|hard to live|difficult to live|hard work|hard to talk|not easy|no angel|not perfect|not the easiest',
  ownDid:
    'shouted|yelled|nagged|pushed|lectured|snapped|judged|blamed|criticized|criticised|pressured|overreacted|preached|scolded|interrupted|hovered|accused|assumed|threatened|screamed|sulked|slammed|cursed|sworn at|swore at|spied|snooped|checked up|checked on|followed you|gone behind|went behind|gone through your|went through your|dug through|rifled|read your|compared you|ignored you|ignored your|shut you out|shut you down|talked over|talked down|talked at|told you off|told you what|barked|bossed|ordered you|decided for you|taken over|took over|taken it out|taken that out|took it out|took that out|taken my|took my|let you down|let us down|failed you|hurt you|hurt your feelings|made it worse|made it harder|made things|made this|made that|made you feel|made a mess|made mistakes|made a mistake|made excuses|made a scene|made assumptions|jumped to|jumped on|jumped down|flown off|flew off|lost it|lost my|blew up|blown up|bitten your|bit your|gone off|went off at|gone on at|went on at|went on and on|gone on and on|gone too far|went too far|overstepped|crossed a line|crossed the line|come down|came down|been on at|been on your|been after you|been a nag|been too hard|been too quick|been too tough|been too pushy|been so hard on|been so harsh|been so angry with|brushed you off|brush you off|fobbed you off|cut you off|got in your face|gotten in your face|spoken to you like|talked to you like|spoke to you like|written you off|wrote you off|marked you|marking you|talked about you|gone on about|had a pop|put you down|put you on the spot|put pressure|put too much|put you through|put my foot in|poked|pried|prodded|bombarded|badgered|hassled|bugged|hounded|harped|moaned|grumbled|whined|cried at|laughed at|mocked|teased|belittled|humiliated|embarrassed you|cornered|ambushed|sprung|covered for|covered up|lied for|rescued|bailed you|given you grief|gave you grief|given you a hard|gave you a hard|given you the|gave you the|given up on|gave up on|turned my back|turned away|walked out|walked away|hung up|stopped listening|stopped talking|given you too|raised my voice|raise my voice|said things|said some|said hurtful|said cruel|said horrible|said awful|said a lot|called you|doubted|mistrusted|misjudged|misread|misunderstood|got it wrong|gotten it wrong|got that wrong|got this wrong|got carried|got cross|got angry|got mad|got nasty|gotten angry|handled it|handled that|handled this|messed up|screwed up|mucked up|dropped the ball|forgot to ask|forgotten to ask|kept score|micromanaged|treated you like|treated you as|wound you up|winding you up|neglected|contributed|added to|rushed you|crowded you|smothered|fussed|had a go|been part',
  ownDo:
    'shout|yell|nag|push|lecture|snap|judge|blame|criticize|criticise|preach|scold|interrupt|hover|accuse|assume|threaten|scream|sulk|check up|spy|snoop|jump to|jump down|jump in|take over|take it out|take things|talk over|talk at|tell you what|boss|lose my|lose it|overreact|go on|go too far|go off|fly off|make it worse|make it harder|make things|make you feel|bite your|put you down|compare you|expect too|expect you|worry out loud|fuss|smother|treat you like|shut down|shut you|push too|pushing|nagging|lecturing|shouting|yelling|hovering|checking|judging|assuming|blaming|interrupting|snapping|fixing|rescuing|controlling|taking over|jumping|get cross|get sharp|get snappy|get loud|get defensive|get impatient|get angry|get carried|be too|be so|be a bit|be hard|be harsh|be bossy|be sharp|be short|be impatient|be controlling|think the worst|assume the worst|expect the worst|cover for|lie for|make excuses|bring up|keep score|talk too|talk down|walk away|moan',
  ownIng:
    'nagging|shouting|lecturing|checking|watching|yelling|pushing|hovering|fussing|snooping|criticism|covering|interfering|moaning|sarcasm|temper|tone|anger|words|silence|questions|lectures|judging|preaching|controlling|bossing|snapping|blaming|impatience|worrying|rescuing|spying|interrupting',
  helpDo:
    'drive|drive you|come with|come along|come and|come too|come over|come to|come get|come round|go with|go along|go too|take you|take care|take the|take over|take a|take some|take that|take it on|take them|sit with|sit beside|sit next|sit by|sit in|sit outside|stay with|stay over|stay up|stay on|stay until|stay for|stay home|stay in|watch the|watch them|look after|look up|look for|look into|look at|make the|make an|make some|make you|make us|make it|make a start|make mornings|make dinner|make lunch|make supper|make tea|make breakfast|call the|call for|call a|call and|call them|call someone|call you|phone the|phone for|phone them|phone you|phone a|phone and|phone round|phone ahead|ring the|ring them|ring for|ring you|ring a|ring and|ring round|ring someone|bring|pay for|pay the|cover|cook|help|find|find out|pick you|pick up|pick them|wait|hold your|hold the baby|hold on|hold your hand|be there|be with|be right|be beside|be by|support|mind the|mind them|babysit|set up|set an|set the|book|arrange|ask them|ask the|ask my|ask for|walk with|walk you|walk over|walk the dog|walk in|ride along|ride with|give you|give them|lend|clean|handle|feed|print|read|talk to the|talk to them|talk to your|speak to|check the|check in|get you|get the|get your|get them|do the|do all|do your|do that bit|do dinner|do it with|do whatever|do anything|keep you company|keep the|keep them|keep an eye|keep him|keep her|swing by|swing round|stop by|grab you|grab some|grab the|grab a|throw some|warm up|heat up|carry|run over|drive over|walk down|ask a|ask your|ask round|ask about|handle the|pay the|pay half|pay directly|look after|accompany|collect|fetch|drop you|drop the|drop off|run you|run the|pop round|pop over|pop in|nip|have the kids|have the children|have the baby|have the dog|have them|have you|fill in|fill out|fill the|sort|order|search|google|translate|email|write down|write to|write the|swap|move my|move things|change my|clear|queue|park|cancel|rearrange|share|split|meet you|join you|chip in|contribute|listen|tag along|put you up|put the|put dinner|put the kettle|pack|buy you|buy the|explain|remind|research|organize|organise|see to|deal with|stand by|stand with|step in|go halves|go first|go in with|go together|match|stop drinking too|not drink|keep drink|leave you|leave the|lock away|walk beside|be happy to|type|text you|iron|shop|do',
  feelWide:
    'alarmed|gutted|rattled|in bits|on edge|at my wits|beside myself|in tears|choked|mortified|crushed|heartsick|homesick|fearful|apprehensive|nervy|blue|shattered|drained|sick with|sick to|worried sick|scared stiff|frantic|shaken|unsettled|uneasy|edgy|jittery|fed up|hurting|wounded|stung|cross|livid|furious|irritated|annoyed|resentful|bitter|glum|gloomy|forlorn|bereft|isolated|unloved|unimportant|rejected|abandoned|betrayed|heavy hearted|wobbly|petrified|spooked|freaked out|stunned|shocked|dismayed|distressed|despairing|hurt|raw|worn down|run down|knackered|burned out|burnt out|at a loss|overwrought|teary|tearful|weepy|emotional|panicky|shaky|in despair|awful|dreadful|broken|empty|hollow|flat|sick inside|conflicted|bewildered|puzzled|troubled|torn up|in pieces|pushed away|in the dark|second best|unheard|unseen|taken for granted',
  goodWord:
    'nice|good|lovely|great|wonderful|fun|joy|brave|kind|pleasure|big deal|big step|real step|fantastic|brilliant|amazing|awesome|beautiful|grand|gorgeous|delicious|tasty|delightful|perfect|special|magic|magical|smashing|fab|fabulous|super|superb|marvellous|marvelous|terrific|excellent|impressive|thoughtful|generous|sweet|precious|treat|delight|gift|relief|blessing|huge|massive|heartwarming|ace|top notch|cracking|class|champion|belting|decent|gentle|patient|caring|funny|honest of you|big of you|kind of you|good of you|lovely of you|sweet of you|brave of you|good company|smart|clever|strong|loved|welcome|important|loving|wise|tender|courageous|talented|gifted|calm|hilarious',
  goodPerson:
    'star|gem|legend|angel|brick|diamond|treasure|darling|hero|rock|champion|lifesaver|natural|good man|good woman|good dad|good mum|good mom|good father|good mother|good son|good daughter|good lad|good egg|good sort|good friend|great dad|great mum|great mom|lovely dad|lovely mum|wonderful dad|wonderful mum|brilliant dad|brilliant mum|great cook|good cook|wonderful cook|brilliant cook|best friend|sweetheart|delight|joy|love|trooper|fighter|wizard|whiz|talented|gifted|favorite person|favourite person|pleasure|great brother|great sister|good brother|good sister|great father|great mother|great son|great daughter|good person|kind person|lovely person|great help|big help|real help|huge help|credit|inspiration|good listener|so good|so kind|really good|brilliant|amazing|so patient|so gentle|more than|worth it|worth',
  moan: 'cry|cries|cried|crying|weep|weeps|wept|weeping|sob|sobs|sobbed|sobbing|scream|screams|shake|shakes|shaking|wail|howled|bawl|bawls|bawling|in tears|in bits|grieve|grieves|grieving|suffer|suffers|suffering',
  givenUp:
    'nursed|raised|reared|fed|clothed|bailed|carried|begged|prayed|slaved|worked|sacrificed|scrimped|starved|remortgaged|mortgaged|cashed|emptied|sold|borrowed|pawned|spent|paid|wept|cried|bled|went hungry|gave up|given up|sat up|stayed up|sat by|stuck by|stood by|lost sleep|waited up|put up with|wiped|washed|cooked|cleaned|driven|drove|missed work|turned down|put my life|put everything|gone without|went without|dropped everything|looked after|cared for|held your head|forgave|forgiven|defended|covered|lied for',
}
