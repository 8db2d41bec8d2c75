/** How long a code works, in minutes, and how often a wrong one may be typed (OWASP ASVS 5.0, V6.5.5). */
export const codeMinutes = 10
const codeTries = 5
/** How long a session lasts, in days. */
export const sessionDays = 30

const emailShape = /^[^\s@<>"',;:()[\]\\]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\.[a-z]{2,}$/

/** @returns the address in lower case, or a refusal when there is none or it cannot be one */
export function emailFrom(text: string | undefined) {
  const email = (text ?? '').trim().toLowerCase()
  if (!email) return { refusal: 'email-missing' as const }
  if (!emailShape.test(email) || email.includes('..')) return { refusal: 'email-odd' as const }
  return { email }
}

/** @returns the six digits, with spaces and dashes taken out, or a refusal */
export function codeFrom(text: string | undefined) {
  const code = (text ?? '').replace(/[\s-]/g, '')
  if (!/^\d{6}$/.test(code)) return { refusal: 'code-missing' as const }
  return { code }
}

/**
 * Whether a typed code opens the account.
 * @param asked the code we sent: when, how often a wrong one was typed, and whether this one is it
 * @param now milliseconds
 */
export function judgeCode(
  asked: { madeAt: number; tries: number; matches: boolean } | undefined,
  now: number,
) {
  if (!asked || now - asked.madeAt > codeMinutes * 60_000) return { refusal: 'code-old' as const }
  if (asked.tries >= codeTries) return { refusal: 'code-tries' as const }
  if (!asked.matches) return { refusal: 'code-wrong' as const }
  return { opens: true as const }
}

/**
 * Where to go after signing in, as asked for in the address.
 * @returns one of our own paths; none for what only takes forms, and for signing in itself
 */
export function nextAfterSignIn(asked: string | undefined): string | undefined {
  const path = asked ?? ''
  if (!/^\/[a-z][a-z0-9-]*(\/[a-z0-9-]+)*$/.test(path)) return undefined
  return /^(\/[a-z]{2})?\/(sign-(in|out)|you\/delete)(\/|$)/.test(path) ? undefined : path
}

/** Names by which a member could pass for someone who runs the site or answers there. */
const ofTheSite = new Set(
  'footbridge admin administrator administrador administradora moderator moderador moderadora counsellor counselor counsellors counselors consejero consejera consejeria steward stewards staff support soporte official oficial'.split(
    ' ',
  ),
)

function passesForTheSite(name: string): boolean {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.split(/[^\p{L}]+/u)
  return [...words, words.join('')].some(word => ofTheSite.has(word))
}

/**
 * A name to go by: 2 to 40 letters, numbers, spaces, dots, dashes; never an address, nor a name of the site's own.
 * @param held the name they have already, which they may keep
 */
export function screenNameFrom(text: string | undefined, held: string | null = null) {
  const name = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  if (!name) return { refusal: 'name-missing' as const }
  if (name.includes('@')) return { refusal: 'name-email' as const }
  if ([...name].length < 2) return { refusal: 'name-short' as const }
  if ([...name].length > 40) return { refusal: 'name-long' as const }
  if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'’-]*$/u.test(name)) return { refusal: 'name-odd' as const }
  if (passesForTheSite(name) && name.toLowerCase() !== held?.toLowerCase())
    return { refusal: 'name-of-site' as const }
  return { name }
}
