import { isHelpline } from '../contact.ts'
import { type Found, matches } from '../mark.ts'
import { loose } from './accents.ts'

const cued = loose(
  /(?<!\p{L})(?:(?:número|núm\.?|no\.|nº|n°) (?:de )?)?(?:caso|expediente|póliza|seguro social|identificación|licencia|pasaporte|cuenta|tarjeta|miembro|socio|reo|preso|recluso|interno|paciente|registro|folio|receta|dni|curp|rfc|nss|cédula)(?: número| núm\.?| n[oº°]\.?)?(?: es| era|:)? ?#? ?((?=[a-z-]{0,6}\d)[a-z\d][a-z\d-]{2,30})(?!\p{L}|\d)/giu,
)
const plate = loose(
  /(?<!\p{L})(?:placas?|matrícula|patente)(?: (?:es|son|dice|número|del? (?:su |mi |el )?(?:carro|coche|auto|troca)))?(?: es| son|:)? ?["“]?((?=[a-z -]{0,4}\d)[a-z\d]{1,4}[ -]?[a-z\d]{2,4})(?!\p{L}|\d)/giu,
)
const phone = loose(
  /(?<!\p{L})(?:teléfono|tel\.?|celular|cel\.?|móvil|número|whatsapp|llám\p{L}{1,8}|marcar?|llamar)(?: (?:es|era|al|a|el|de (?:él|ella|mi \p{Ll}{2,12}|su \p{Ll}{2,12}))){0,2}:? ((?:\+?\d[ .-]{0,2}){7,14}\d)(?!\d)/giu,
)
const digit = '(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)'
const spoken = loose(new RegExp(`(?<!\\p{L})${digit}(?:[ ,-]{1,2}${digit}){6,11}(?!\\p{L})`, 'giu'))
const spokenMail = loose(
  /(?<![\p{L}\d.+-])[\w+-]{1,64}(?: (?:punto|guion|guion bajo) [\w+-]{1,40}){0,3} arroba [\w-]{1,63} punto (?:com|org|net|edu|es|mx)(?!\p{L})/giu,
)
const handle = loose(
  /(?<!\p{L})(?:usuario|apodo|instagram|insta|ig|snapchat|facebook|face|tiktok|telegram|discord)(?: (?:es|era|está como|sale como|como|se llama)){1,2} ["“]?@?((?=[\w.$-]{0,40}[\d_.])[\w][\w.$-]{2,40})/giu,
)
const money = loose(
  /(?<![\p{L}\d$.,])(\d{1,3}(?:[.,]\d{3}){1,4}|\d{4,12})([.,]\d{2})? (?:dólares|pesos|euros|soles|quetzales|lempiras|bolívares)(?!\p{L})/giu,
)

/** Numbers that belong to one person or one case, telephone numbers after a Spanish cue, user names, exact sums. */
export function numbersInSpanish(text: string): Found[] {
  const last = (code: Found['code'], instead: string) => (match: RegExpExecArray) => {
    const said = match[1] ?? match[0]
    const from = match[0].length - said.length
    return { code, instead, from, to: from + said.replace(/[.-]+$/u, '').length }
  }
  return [
    ...matches(text, cued, last('number', '[número]')),
    ...matches(text, plate, last('plate', '[placa]')),
    ...matches(text, phone, match =>
      isHelpline((match[1] ?? '').replace(/\D/gu, '')) ? null : last('phone', '[teléfono]')(match),
    ),
    ...matches(text, spoken, last('phone', '[teléfono]')),
    ...matches(text, spokenMail, last('email', '[correo electrónico]')),
    ...matches(text, handle, last('handle', '[nombre de usuario]')),
    ...matches(text, money, match => sum(match)),
  ]
}

function sum(match: RegExpExecArray) {
  const whole = Number((match[1] ?? '').replace(/[.,]/gu, ''))
  if (whole < 1000 || (whole % 50 === 0 && !match[2])) return null
  const step = 10 ** Math.max(1, Math.floor(Math.log10(whole)) - 1)
  const unit = /\p{L}+$/u.exec(match[0])?.[0] ?? 'dólares'
  return {
    code: 'exact-amount',
    instead: `unos ${(Math.round(whole / step) * step).toLocaleString('en-US')} ${unit}`,
  } as const
}
