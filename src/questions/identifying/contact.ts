import { type Found, matches } from './mark.ts'

/** Public numbers that help and name nobody: crisis, treatment, violence, child and poison lines of the US. */
const helplines = new Set([
  '8006624357',
  '8007997233',
  '8002738255',
  '8002221222',
  '8004877233',
  '8779565667',
  '8772756364',
  '8004224453',
  '8009720590',
])

const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu
const spokenMail =
  /(?<![\w.+-])[\w+-]{1,64}(?: ?(?:\.|\bdot\b) ?[\w+-]{1,40}){0,3}(?: ?[([{] ?at ?[)\]}] ?[\w-]{1,63} ?(?:[([{] ?dot ?[)\]}]|\bdot\b|\.)| at [\w-]{1,63} dot) ?(?:com|org|net|edu|gov|io|me)\b/giu
const address = /(?:(?:https?|ftp):\/\/|(?<![a-z@])www\.)[^\s<>"')\]]{2,2000}/giu
const bareAddress =
  /(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:(?:com|org|net|edu|gov|io|info|biz)(?![\w-])(?:\/[^\s<>"')\]]{0,2000})?|(?:app|tv|ly|gg|blog|site|us|uk|ca|me|co)\/[^\s<>"')\]]{1,2000})/giu
const apart = '[ .\\u2010-\\u2015-]'
const divided = new RegExp(
  `(?<!\\d)(?:\\+?\\d{1,3}${apart}?)?(?:\\(\\d{3}\\)${apart}?|\\d{3}${apart})?\\d{3}${apart}\\d{4}(?!\\d)(?: ?(?:x|ext\\.?) ?\\d{1,6}\\b)?`,
  'giu',
)
const undivided = /(?<![\w$.,\]-])(?:\+?1)?\d{10}(?![\w[-]|[.,]\d)/gu
const abroad = /(?<![\w$])\+\d{1,3}(?:[ .()-]{1,2}\d{1,5}){2,6}(?!\w)/gu
const digitWord = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)'
const spokenPhone = new RegExp(`\\b${digitWord}(?:[ ,-]{1,2}${digitWord}){6,11}\\b`, 'giu')
const sign = /(?<![\w@./])@[a-z_][\w.-]{1,40}(?<![.-])/giu
const forum = /(?<![\w/])\/?u\/[\w-]{3,30}/giu
const tagged = /(?<![\w#])[\w.]{2,32}#\d{4}(?!\d)/gu
const network =
  '(?:instagram|insta|ig|snapchat|snap|facebook|fb|tiktok|twitter|discord|reddit|telegram|whatsapp|venmo|cash ?app|paypal|kik|skype|xbox|psn|gamertag|steam)'
const underscored = /(?<![\w@.])(?=[a-z\d.]{0,30}_)[a-z\d][\w.]{2,40}(?<![._])/giu
const afterNetwork = new RegExp(
  `\\b${network}(?: (?:name|handle|account|user|username|page|id|tag))?(?:(?: (?:he|she|they|it|is|was|as|under|goes|go|by|called|named)){1,4}|:| =|,)? ?["“']?(?=[\\w.$-]{0,40}[\\d_.$])([\\w$][\\w.$-]{2,40})`,
  'giu',
)
const afterHandle =
  /\b(?:handle|user ?name|screen ?name|gamertag|login)(?: (?:is|was)|:| =)? ?["“']?(?:@)?([\w][\w.$-]{2,40})/giu
const notHandles = new Set(
  'and the was not for that this with his her their our its has had here there private public anonymous gone but because changed different hidden known only very too also who which when where'.split(
    ' ',
  ),
)

/** E-mail addresses, web addresses, telephone numbers, and names on social networks. */
export function contactsIn(text: string): Found[] {
  const plain = (code: Found['code'], instead: string) => () => ({ code, instead })
  return [
    ...matches(text, mail, plain('email', '[e-mail address]')),
    ...matches(text, spokenMail, plain('email', '[e-mail address]')),
    ...matches(text, address, webAddress),
    ...matches(text, bareAddress, webAddress),
    ...matches(text, divided, match => phoneFound(match[0])),
    ...matches(text, undivided, match => phoneFound(match[0])),
    ...matches(text, abroad, plain('phone', '[phone number]')),
    ...matches(text, spokenPhone, plain('phone', '[phone number]')),
    ...matches(text, sign, plain('handle', '[user name]')),
    ...matches(text, forum, plain('handle', '[user name]')),
    ...matches(text, underscored, match =>
      /[a-z]/iu.test(match[0]) ? { code: 'handle', instead: '[user name]' } : null,
    ),
    ...matches(text, tagged, plain('handle', '[user name]')),
    ...matches(text, afterNetwork, lastPart),
    ...matches(text, afterHandle, lastPart),
  ]
}

function webAddress(match: RegExpExecArray) {
  return {
    code: 'url',
    instead: '[web address]',
    to: match[0].replace(/[.,;:!?]{1,9}$/u, '').length,
  } as const
}

function phoneFound(seen: string) {
  const digits = seen.replace(/\D/gu, '')
  const none = digits.length < 7 || isHelpline(digits)
  return none ? null : ({ code: 'phone', instead: '[phone number]' } as const)
}

/** Whether these digits are a public line that helps and names nobody. */
export function isHelpline(digits: string): boolean {
  return helplines.has(digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits)
}

function lastPart(match: RegExpExecArray) {
  const name = (match[1] ?? '').replace(/[.-]+$/u, '')
  if (name.length < 3 || notHandles.has(name.toLowerCase()) || /^\d{1,2}$/u.test(name)) return null
  const from = match[0].length - (match[1] ?? '').length
  return { code: 'handle', instead: '[user name]', from, to: from + name.length } as const
}
