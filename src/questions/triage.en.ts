import type { DangerWords } from './triage.ts'

const they = '(?:he|she|they|who|my [a-z]+(?: [a-z]+)?)'
const words = (pattern: string) => new RegExp(`\\b(?:${pattern})`, 'i')

/** How families put danger in English. Each is a start of words, so that endings may follow. */
export const dangerWordsInEnglish: DangerWords = [
  [
    'thinking_of_suicide',
    words(
      "i(?:'m| am| was| keep| have been|'ve been)? (?:just |really |often )*(?:thinking (?:of|about) (?:suicide|killing myself|ending (?:it|my life))|want(?:ed|ing)? to (?:die|end my life|be dead)|do(?:n't| not) want to (?:live|be here|wake up|be alive))|(?:kill|hurt)(?:ing)? myself|end(?:ing)? my (?:own )?life|i can(?:'t|not) go on\\b",
    ),
  ],
  [
    'tried-to-die',
    words(
      `tried to (?:kill (?:him|her|them)sel|die\\b|end (?:his|her|their) (?:own )?life)|suicide attempt|attempted suicide`,
    ),
  ],
  [
    'wants-to-die',
    words(
      `suicid|(?:kill|hurt|harm)(?:ing|s)? (?:him|her|them)sel(?:f|ves)|${they} (?:says? |said |that )*(?:he |she |they )?(?:wants? to die|wishe?s? (?:he|she|they) (?:was|were) dead|do(?:es)?n't want to (?:live|be here|be alive|wake up))|better off without (?:him|her|them)|not worth living|no reason to live`,
    ),
  ],
  [
    'unresponsive',
    words(
      "unresponsive|unconscious|(?:can't|cannot|couldn't|could not|won't|will not|does(?:n't| not)|did(?:n't| not)|not) (?:be )?(?:wak(?:e|ing)(?: up| him| her| them)|woken)|passed out and",
    ),
  ],
  [
    'slow-or-no-breathing',
    words(
      "(?:not|n't|stopped|stops|hardly|barely) breath|(?:slow|shallow|strange|odd) breathing|breathing (?:is |was |got |seems )?(?:very |so |really )*(?:slow|shallow|strange|odd|weird)",
    ),
  ],
  [
    'blue-or-grey-lips',
    words(
      '(?:lips|nails|face|skin)[a-z ]{0,20} (?:blue|gr[ae]y)\\b|(?:blue|gr[ae]y) lips|(?:turn(?:ed|ing)|went|was) blue\\b',
    ),
  ],
  [
    'took-too-much',
    words(
      "overdos|\\bod(?:'d|ed|ing)\\b|took too (?:much|many)|narcan(?:ed|'d)|(?:gave|give|given|giving|needed) (?:him |her |them )?(?:narcan|naloxone)",
    ),
  ],
  ['seizure', words('seizure|convuls')],
  ['chest-pain', words('chest pain|pain in (?:his|her|their) chest')],
  ['strangling', words('chok(?:ed|es|ing) me|strangl|hands? (?:on|around) my (?:neck|throat)')],
  [
    'threat-to-kill',
    words(
      '(?:going to|will|would|threaten(?:s|ed|ing)? to|wants? to) (?:kill|shoot|stab) (?:me|us|you|my|the kids)',
    ),
  ],
  ['weapon', words('(?:a|his|her|the|my|with) (?:loaded )?(?:gun|knife|pistol|rifle|machete)\\b')],
  [
    'hitting',
    words(
      '(?:hit|hits|hitting|punch(?:ed|es)?|kick(?:ed|s)?|shov(?:ed|es)|push(?:ed|es)|slap(?:ped|s)?|beat(?:s|ing)?|hurt(?:s|ing)?|attack(?:ed|s)?) (?:me\\b(?! (?:hard|that|to see|so much|most|when i|like a ton))|us|my (?:son|daughter|kids?|child|children|mom|mother|sister|brother|dad|father))\\b',
    ),
  ],
  ['forcing-sex', words('rap(?:ed|es|ing) me|forc(?:ed|es|ing) (?:me|himself on me|herself on me)')],
  [
    'you-are-afraid-now',
    words(
      "(?:i'm|i am|we're|we are) (?:so |very |really |too )*(?:afraid|scared|terrified|frightened) (?:of (?:him|her|them)(?= (?:when|and|at|now|tonight|if)\\b|[.,;!?]|$)|for my (?:own )?life|to go home|to be (?:at )?home)",
    ),
  ],
  [
    'child-swallowed-something',
    words(
      '(?:child|kid|toddler|baby|son|daughter|grandson|granddaughter)[a-z ]{0,20} (?:swallowed|ate|drank|got into) (?:a|some|his|her|their|the|one) ',
    ),
  ],
  [
    'child-alone',
    words(
      '(?:left|leaves|leaving) (?:the |my |our |his |her |their )?(?:baby|kids?|child|children|toddler)[a-z ]{0,12} alone',
    ),
  ],
  [
    'child-in-danger',
    words(
      '(?:baby|kids?|child|children|toddler)[a-z ]{0,20} (?:in danger|not safe|unsafe|is hurt|being hurt)',
    ),
  ],
  [
    'about-to-drive',
    words(
      '(?:driv(?:es|ing|e)|drove)[a-z ]{0,30} (?:drunk|high|wasted|impaired)\\b|(?:drunk|high|wasted|impaired) driving',
    ),
  ],
]
