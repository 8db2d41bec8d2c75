/** The devices of the notebooks: naming this one, showing when the others were last heard from, adding and ending one. */
import { type DeviceRecord, readDevice } from '../circle/internal.ts'
import { namesIn } from '../circle/people.ts'
import { writtenAt } from '../format/clock.ts'
import { hex } from '../format/op.ts'
import type { Done } from '../messages.ts'
import type { Shelf } from '../shelf.ts'
import { headsOf } from '../sync/heads.ts'
import { newCode, showCode } from '../vault/codes.ts'
import { sealLetter } from '../vault/letters.ts'
import type { AccountRefusal, Device } from './asks.ts'
import { type Desk, isSaid, LOCKED, said, withRoot } from './desk.ts'

const DONE: Done = { done: true }
const LINK_MINUTES = 10

const recordId = (device: string): string => `device-${device}`

/** What the devices of a notebook said of themselves, by device. What cannot be read says nothing. */
const deviceRecords = (shelf: Shelf, notebook: string): Map<string, DeviceRecord> =>
  new Map(
    (shelf.journal(notebook)?.all('device') ?? []).flatMap(({ id, data }) => {
      const record = readDevice(data)
      return record ? [[id.replace('device-', ''), record] as const] : []
    }),
  )

/** Every device that has written in any notebook of this member, this one first. */
export function devices(shelf: Shelf): Device[] {
  return shelf.all().flatMap(({ kept, journal }) => {
    const records = deviceRecords(shelf, kept.id)
    const names = namesIn(journal)
    const latest = journal.latest()
    const ids = new Set([...latest.keys(), ...records.keys(), kept.device])
    return [...ids]
      .map((id): Device => {
        const record = records.get(id)
        const stamp = latest.get(id)
        const account = record?.account
        // A device that was not told the name yet is its member's all the same.
        const person = kept.circle ? (names.get(account ?? '') ?? record?.person) : undefined
        const here = id === kept.device
        return {
          id,
          name: record?.name ?? '',
          ...(person === undefined ? {} : { person }),
          ...(kept.circle ? { circle: kept.id } : {}),
          here,
          mine: here || !kept.circle || (account !== undefined && account === shelf.home.account),
          heard: stamp === undefined ? null : writtenAt(stamp),
          canEnd: !kept.circle && !here && record?.session !== undefined,
        }
      })
      .sort((a, b) => Number(b.here) - Number(a.here) || (b.heard ?? 0) - (a.heard ?? 0))
  })
}

/** Lets every notebook know which device this is; written anew only when something of it changed. */
export async function introduce(
  shelf: Shelf,
  told: { name?: string; session?: string; account?: string },
  personIn: (circle: string) => string | undefined,
): Promise<void> {
  for (const { kept, journal } of shelf.all()) {
    if (kept.state) continue
    const before = deviceRecords(shelf, kept.id)
    const old = before.get(kept.device)
    const person = kept.circle ? personIn(kept.id) : undefined
    const next: DeviceRecord = {
      version: 1,
      name: told.name ?? old?.name ?? nameElsewhere(shelf, told.session) ?? '',
      ...(kept.circle ? {} : sessionOf(told.session ?? old?.session)),
      ...(told.account === undefined ? {} : { account: told.account }),
      ...(person === undefined ? {} : { person }),
    }
    if (JSON.stringify(old) === JSON.stringify(next)) continue
    await journal.record('device', next, recordId(kept.device))
  }
}

const sessionOf = (session: string | undefined) => (session === undefined ? {} : { session })

/** What this device was called in another notebook, or before it went on under a new id in the same session. */
function nameElsewhere(shelf: Shelf, session: string | undefined): string | undefined {
  for (const { kept } of shelf.all())
    for (const [id, record] of deviceRecords(shelf, kept.id))
      if (record.name && (id === kept.device || (session !== undefined && record.session === session)))
        return record.name
  return undefined
}

/** A letter for a second device, to be opened there by a code that this one shows. */
export async function link(
  desk: Desk,
  pin: string,
): Promise<{ address: string; code: string; until: number } | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  if (shelf.home.account === null) return { refusal: 'not-joined' }
  const code = newCode()
  const notebooks = shelf.all().map(({ kept, journal }) => ({ id: kept.id, heads: headsOf(journal) }))
  const sealed = await withRoot(desk, pin, ({ raw }) =>
    sealLetter('link', code, { root: hex(raw), notebooks }),
  )
  if ('refusal' in sealed) return sealed
  const left = await desk.remote.link(sealed)
  if (isSaid(left)) return said(left)
  const text = await showCode(code)
  return {
    address: `${desk.origin}/notebook#link.${text}`,
    code: text,
    until: desk.now() + LINK_MINUTES * 60_000,
  }
}

/** Ends another device's session: it gets and sends nothing from then on. What it holds already stays on it. */
export async function endDevice(desk: Desk, id: string): Promise<Done | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const { session } = deviceRecords(shelf, shelf.home.notebooks[0]!.id).get(id) ?? {}
  if (session === undefined) return { refusal: 'not-found' }
  const ended = await desk.remote.endSession(session)
  if (isSaid(ended) && ended.refusal !== 'not-found') return said(ended)
  await desk.inTurn(() => shelf.own.remove(recordId(id)))
  desk.wrote()
  return DONE
}
