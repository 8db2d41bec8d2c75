/** The known answers of ways in, keys of accounts, tokens, letters and codes, held against the notebook's own code. */
import { decodeFile, encodeFile } from '../../src/notebook/backup/file.ts'
import { type Bytes, hex, unhex } from '../../src/notebook/format/op.ts'
import {
  keyContext,
  readSlot,
  readWrappedKey,
  type Slot,
  slotContext,
} from '../../src/notebook/format/slot.ts'
import { readCode, showCode } from '../../src/notebook/vault/codes.ts'
import { letterId, openLetter } from '../../src/notebook/vault/letters.ts'
import {
  chosenSecret,
  deleteToken,
  rootOf,
  unwrapFromOwner,
  unwrapKey,
} from '../../src/notebook/vault/slots.ts'
import { readWords } from '../../src/notebook/vault/words.ts'
import { notebookKeys, secretKey, sha256 } from '../../src/notebook/vault.ts'
import type { Check, Vectors } from './check.ts'

const text = (bytes: Bytes): string => new TextDecoder().decode(bytes)
const isBytes = (value: unknown, bytes: string): boolean =>
  value instanceof Uint8Array && hex(value) === bytes

/** Checks them. */
export async function checkKeys(vectors: Vectors, check: Check): Promise<void> {
  await checkWays(vectors, check)
  await checkWrapped(vectors, check)
  await checkTokens(vectors, check)
  await checkLetters(vectors, check)
  await checkCodes(vectors, check)
  checkFile(vectors, check)
}

async function checkWays({ ways }: Vectors, check: Check) {
  for (const [kind, way] of Object.entries(ways)) {
    const slot = readSlot(way.slot)
    if ('refusal' in slot) {
      check(`slot ${kind}`, false)
      continue
    }
    check(`slot ${kind} context`, text(slotContext(slot)) === way.context)
    const secret = await ('words' in way
      ? chosenSecret(readWords(way.words.toUpperCase()) as string, slot as Slot<'words'>)
      : secretKey(unhex(way.secret)))
    check(`slot ${kind} opens`, 'refusal' in secret ? false : isBytes(await rootOf(secret, slot), way.root))
    const other = await rootOf(await secretKey(new Uint8Array(32)), slot)
    check(`slot ${kind} bars others`, 'refusal' in other && other.refusal === 'wrong-secret')
  }
}

async function checkWrapped({ accountKey, pairKey }: Vectors, check: Check) {
  for (const [name, { secret, nk, context, key }, open] of [
    ['account', accountKey, unwrapKey],
    ['pair', pairKey, unwrapFromOwner],
  ] as const) {
    const stored = readWrappedKey(key)
    if ('refusal' in stored) {
      check(`key of ${name}`, false)
      continue
    }
    check(`key of ${name} context`, text(keyContext(stored)) === context)
    check(`key of ${name} opens`, isBytes(await open(await secretKey(unhex(secret)), stored), nk))
  }
}

async function checkTokens({ tokens, notebook }: Vectors, check: Check) {
  for (const [at, { secret, token, hash }] of tokens.write.entries()) {
    const keys = await notebookKeys(await secretKey(unhex(secret)), unhex(notebook), at + 1)
    check(`write token ${at + 1}`, keys.write === token)
    check(`write token ${at + 1} hash`, isBytes(await sha256(unhex(token)), hash))
  }
  const { secret, token } = tokens.delete
  check('delete token', (await deleteToken(await secretKey(unhex(secret)), notebook)) === token)
}

async function checkLetters({ link, invite }: Vectors, check: Check) {
  for (const [use, letter] of [
    ['link', link],
    ['invite', invite],
  ] as const) {
    const code = unhex(letter.code)
    check(`${use} id`, (await letterId(use, code)) === letter.id)
    const says = await openLetter(use, code, letter.sealed)
    check(`${use} opens`, JSON.stringify(says) === letter.plain)
    check(
      `${use} is bound to its code`,
      (await openLetter(use, new Uint8Array(16), letter.sealed)) === undefined,
    )
  }
}

async function checkCodes({ codes }: Vectors, check: Check) {
  for (const { bytes, shown, typed } of codes) {
    check(`code ${shown}`, (await showCode(unhex(bytes))) === shown)
    for (const one of [shown, ...typed]) check(`code typed ${one}`, isBytes(await readCode(one), bytes))
    const slip = shown.replace(/.$/, last => (last === '0' ? '1' : '0'))
    check(`code slip ${slip}`, !isBytes(await readCode(slip), bytes))
  }
}

function checkFile({ file, ways, key, stub, chain }: Vectors, check: Check) {
  const bytes = new TextEncoder().encode(file)
  const read = decodeFile(bytes)
  if ('refusal' in read) return check('file', false)
  check('file is written', text(encodeFile(read)) === file)
  check('file slot', JSON.stringify(read.slots) === JSON.stringify([ways.words.slot]))
  const [one] = read.notebooks
  check('file key', JSON.stringify(one?.keys) === JSON.stringify([key.key]))
  const ops = Object.values(one?.ops ?? {}).flat()
  check('file ops', ops.map(hex).join() === [stub.stub, chain[1]!.bytes, chain[2]!.bytes].join())
}
