/** Codes of 128 random bits as people read and type them. Format: docs/notebook-format.md. */
import type { Bytes } from '../format/op.ts'
import { randomBytes, sha256 } from '../vault.ts'

/** Crockford's base32: no I, L, O, U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const BYTES = 16
const CHARACTERS = 26

/** Bytes in base32, five bits a character, filled up with zero bits. */
function base32(bytes: Uint8Array, characters: number): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  const padded = bits.padEnd(characters * 5, '0').slice(0, characters * 5)
  return (padded.match(/.{5}/g) ?? []).map(five => DIGITS[Number.parseInt(five, 2)]).join('')
}

const check = async (code: Bytes): Promise<string> => base32(await sha256(code), 2)

/** A fresh code. */
export const newCode = (): Bytes => randomBytes(BYTES)

/** A code to be read out or written down: 7 groups of 4 characters, the last two to catch a slip. */
export async function showCode(code: Bytes): Promise<string> {
  const text = base32(code, CHARACTERS) + (await check(code))
  return (text.match(/.{4}/g) ?? []).join('-')
}

/** Reads a typed code, in any case, with or without its dashes. Refuses `key-code-odd` what cannot be one. */
export async function readCode(text: string): Promise<Bytes | { refusal: 'key-code-odd' }> {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const digits = [...plain].map(one => DIGITS.indexOf(one))
  if (digits.length !== CHARACTERS + 2 || digits.includes(-1)) return { refusal: 'key-code-odd' }
  const bits = digits
    .slice(0, CHARACTERS)
    .map(digit => digit.toString(2).padStart(5, '0'))
    .join('')
  const code = Uint8Array.from({ length: BYTES }, (_, at) =>
    Number.parseInt(bits.slice(8 * at, 8 * at + 8), 2),
  )
  return plain === base32(code, CHARACTERS) + (await check(code)) ? code : { refusal: 'key-code-odd' }
}
