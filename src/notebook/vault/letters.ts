/**
 * What one device hands to another through the server, sealed under a code that went from screen to screen: a link to a
 * second device of the same member, an invitation into a circle. Format: docs/notebook-format.md.
 */
import { type Bytes, hex, unhex } from '../format/op.ts'
import { isHex } from '../format/slot.ts'
import { deriveAes, deriveBytes, randomBytes, seal, secretKey, unseal } from '../vault.ts'

/** By device: the last op and its hash as hex. */
export type HeadVector = Record<string, [seq: number, hash: string]>

/** To a second device: the root key, and how far each notebook was when it was linked. */
export type Link = { root: string; notebooks: { id: string; heads: HeadVector }[] }

/** Into a circle: its keys by epoch, the key shared with the owner, how far it was, and the names taken, by account. */
export type Invite = {
  notebook: string
  name: string
  pair: string
  keys: Record<string, string>
  heads: HeadVector
  people?: Record<string, string>
}

type Letters = { link: Link; invite: Invite }
type Use = keyof Letters
export type SealedLetter = { id: string; nonce: string; ct: string }

const utf8 = new TextEncoder()

/** The name under which the server keeps a letter. It says nothing of the code. */
export async function letterId(use: Use, code: Bytes): Promise<string> {
  const secret = await secretKey(code.slice())
  return hex(await deriveBytes(secret, new Uint8Array(0), `fam-nb/1/${use}-id`, 16))
}

const keyOf = async (use: Use, code: Bytes, id: string, uses: KeyUsage[]): Promise<CryptoKey> =>
  deriveAes(await secretKey(code.slice()), utf8.encode(id), `fam-nb/1/${use}-enc`, uses)

const context = (use: Use, id: string): Bytes => utf8.encode(JSON.stringify({ v: 1, use, id }))

/** Seals a letter under a code. */
export async function sealLetter<U extends Use>(
  use: U,
  code: Bytes,
  letter: Letters[U],
): Promise<SealedLetter> {
  const id = await letterId(use, code)
  const nonce = randomBytes(12)
  const key = await keyOf(use, code, id, ['encrypt'])
  const ct = await seal(key, nonce, context(use, id), utf8.encode(JSON.stringify(letter)))
  return { id, nonce: hex(nonce), ct: hex(ct) }
}

/** Opens a letter; nothing when it is not one under this code, or was altered. */
export async function openLetter<U extends Use>(
  use: U,
  code: Bytes,
  sealed: { nonce: string; ct: string },
): Promise<Letters[U] | undefined> {
  const id = await letterId(use, code)
  const key = await keyOf(use, code, id, ['decrypt'])
  const plain = await unseal(key, unhex(sealed.nonce), context(use, id), unhex(sealed.ct))
  if (!plain) return undefined
  const letter = parsed(plain)
  return (use === 'link' ? isLink(letter) : isInvite(letter)) ? (letter as Letters[U]) : undefined
}

/** Nothing for what is no JSON: whoever knows the code seals what they like. */
function parsed(plain: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(plain))
  } catch {
    return undefined
  }
}

const isHeads = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([device, head]) =>
      isHex(device, 8) && Array.isArray(head) && Number.isSafeInteger(head[0]) && isHex(head[1], 32),
  )

const isPeople = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(name => typeof name === 'string')

function isLink(value: unknown): boolean {
  const link = value as Partial<Link> | null
  return (
    isHex(link?.root, 32) &&
    Array.isArray(link.notebooks) &&
    link.notebooks.every(one => isHex(one?.id, 16) && isHeads(one.heads))
  )
}

function isInvite(value: unknown): boolean {
  const invite = value as Partial<Invite> | null
  const keys = Object.entries(invite?.keys ?? {})
  return (
    isHex(invite?.notebook, 16) &&
    typeof invite.name === 'string' &&
    isHex(invite.pair, 32) &&
    keys.length > 0 &&
    keys.every(([epoch, nk]) => /^[1-9]\d{0,9}$/.test(epoch) && isHex(nk, 32)) &&
    isHeads(invite.heads) &&
    isPeople(invite.people ?? {})
  )
}
