/** Copies: the sealed file, the readable one, and taking either in again; the server's copy deleted or kept. */

import { dayOf } from '../../craft/input/instants.ts'
import type { AccountRefusal, Imported } from '../account/asks.ts'
import { type Desk, isSaid, LOCKED, said, withRoot } from '../account/desk.ts'
import { openBy, wordList } from '../account/ways.ts'
import { isInternal } from '../circle/internal.ts'
import { isOfUse } from '../circle/shareable.ts'
import { barred, openKept } from '../door.ts'
import { readOps } from '../journal/read.ts'
import type { Done, Entry, Refusal } from '../messages.ts'
import type { Shelf } from '../shelf.ts'
import { deleteToken, stretchedSlot } from '../vault/slots.ts'
import { secretKey } from '../vault.ts'
import { decodeFile, encodeFile, type FileNotebook } from './file.ts'
import { decodeReadable, encodeReadable, type Left } from './readable.ts'

const DONE: Done = { done: true }

/** Everything of this device as a sealed file, and the seven words that open it. */
export async function exportSealed(
  desk: Desk,
  pin: string,
): Promise<{ file: Uint8Array; words: string[] } | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const words = (await wordList()).newWords()
  const slot = await withRoot(desk, pin, async ({ raw }) => {
    const made = await stretchedSlot('words', words.join(' '), raw)
    return 'refusal' in made ? barred(made) : made
  })
  if ('refusal' in slot) return slot
  const notebooks: FileNotebook[] = []
  for (const { kept, journal } of shelf.all()) {
    const { id, circle, keys } = kept
    notebooks.push({ id, circle, keys, ops: Object.fromEntries(await journal.chains()) })
  }
  return { file: encodeFile({ slots: [slot], notebooks }), words }
}

/** Takes a sealed file in: every version in it that this device does not hold. */
export async function importSealed(
  desk: Desk,
  file: Uint8Array,
  text: string,
): Promise<Imported | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const read = decodeFile(file)
  if ('refusal' in read) return read
  const raw = await openBy(read.slots, { kind: 'words', text })
  if ('refusal' in raw) return raw.refusal === 'words-wrong' ? { refusal: 'file-words' } : raw
  const root = await secretKey(raw)
  const report: Imported = { done: true, taken: 0, known: 0, left: [] }
  for (const notebook of read.notebooks) await takeIn(desk, shelf, root, notebook, report)
  desk.wrote()
  return report
}

/** Whether a member would call a record of this type an entry. */
const isEntry = (type: string): boolean => !isInternal(type) && !isOfUse(type)

/** A circle's entries go into that circle where this member is in it, else into the own notebook. */
async function takeIn(
  desk: Desk,
  shelf: Shelf,
  root: CryptoKey,
  notebook: FileNotebook,
  report: Imported,
): Promise<void> {
  const ops = Object.values(notebook.ops).flat()
  const keys = await openKept(root, { ...notebook, device: '' })
  if ('refusal' in keys) {
    report.left.push(...ops.map((_, at): Left => ({ row: at + 1, why: 'row-damaged' })))
    return
  }
  const target = (notebook.circle && shelf.journal(notebook.id)) || shelf.own
  const { versions, unread } = await readOps(notebook.id, ops, keys)
  const ids = new Set(versions.filter(({ t }) => isEntry(t)).map(({ i }) => i))
  const stands = () => new Map([...ids].map(id => [id, target.entry(id)?.versions.join(' ')]))
  const before = stands()
  const carried = await desk.inTurn(() => target.carry(versions))
  if ('refusal' in carried) {
    report.left.push(...versions.map((_, at): Left => ({ row: at + 1, why: carried.refusal })))
    return
  }
  for (const [id, now] of stands())
    if (now !== undefined) report[now === before.get(id) ? 'known' : 'taken']++
  report.left.push(...unread.map((at): Left => ({ row: at + 1, why: 'row-damaged' })))
}

/** Every entry that can be read, as text. */
export function exportReadable(desk: Desk, shelf: Shelf): { text: string } {
  const entries = shelf
    .types()
    .filter(isEntry)
    .flatMap(type => shelf.list(type))
  return { text: encodeReadable(entries, desk.now()) }
}

/**
 * Takes a readable file in: entries that are not here; one that is here already stays as it is. What cannot be
 * read here is taken and named as not shown, so that a copy loses nothing; what is no entry is refused.
 */
export async function importReadable(desk: Desk, text: string): Promise<Imported | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const read = decodeReadable(text)
  if ('refusal' in read) return read
  const { standOf } = await import('../reading/strict.ts')
  const report: Imported = { done: true, taken: 0, known: 0, left: [] }
  for (const [at, row] of read.rows.entries()) {
    if ('why' in row) report.left.push({ row: at + 1, why: row.why })
    else if (isOfUse(row.type)) report.left.push({ row: at + 1, why: 'row-odd' })
    else {
      const kept = await desk.inTurn(async () => putRow(shelf, row))
      if (kept === 'known') report.known++
      else if ('refusal' in kept) report.left.push({ row: at + 1, why: kept.refusal })
      else {
        report.taken++
        if (standOf(row.type, row.data) !== 'read') report.unshown = [...(report.unshown ?? []), at + 1]
      }
    }
  }
  desk.wrote()
  return report
}

async function putRow(
  shelf: Shelf,
  row: { id: string; type: string; data: unknown },
): Promise<Entry | Refusal | 'known'> {
  return shelf.has(row.id) ? 'known' : shelf.record(row.type, row.data, row.id)
}

/** Takes the own notebook off the server: at once with the PIN, else in seven days, so that it can be stopped. */
export async function deleteCopy(
  desk: Desk,
  pin: string | undefined,
): Promise<{ deleteOn: string | null } | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const { id } = shelf.home.notebooks[0]!
  if (pin === undefined) {
    const asked = await desk.remote.remove(id)
    if (isSaid(asked)) return said(asked)
    return { deleteOn: dayOf(asked.deleteOn)?.toString() ?? null }
  }
  const right = await withRoot(desk, pin, async () => DONE)
  if ('refusal' in right) return right
  const gone = await desk.remote.remove(id, await deleteToken(shelf.root, id))
  if (isSaid(gone) && gone.refusal !== 'not-found') return said(gone)
  await shelf.changeHome(home => ({ ...home, account: null }))
  await desk.inTurn(() => shelf.own.server.forget())
  return { deleteOn: null }
}

/** Stops a deletion that was asked for. */
export async function keepCopy(desk: Desk): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const kept = await desk.remote.keep(shelf.home.notebooks[0]!.id)
  return isSaid(kept) ? said(kept) : DONE
}
