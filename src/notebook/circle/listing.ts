/** The circles of this member: what stands sealed in each, and who is in it by the server, where it can be asked. */

import type { AccountRefusal, Circle } from '../account/asks.ts'
import { type Desk, isSaid, LOCKED } from '../account/desk.ts'
import { meetCircle } from '../account/one-notebook.ts'
import type { Keys, RemoteNotebook } from '../account/remote.ts'
import type { Kept } from '../format/home.ts'
import type { Journal } from '../journal.ts'
import type { Shelf } from '../shelf.ts'
import { readCircleName } from './internal.ts'
import { namesIn, ownerIn } from './people.ts'
import { isOwner, meRecordIn, pairsIn } from './sharing.ts'

/** Lists the circles. One that this member joined on another device comes here with it. */
export async function circles(desk: Desk): Promise<Circle[] | AccountRefusal> {
  const shelf = desk.shelf()
  if (!shelf) return LOCKED
  const { account } = shelf.home
  const keys = account === null ? undefined : await desk.remote.keys()
  const theirs = keys && !isSaid(keys) && keys.account === account ? keys : undefined
  if (theirs) await meetCircles(desk, shelf, theirs)
  return shelf
    .all()
    .filter(({ kept }) => kept.circle)
    .map(({ kept, journal }) => {
      const remote = theirs?.notebooks.find(one => one.id === kept.id)
      const me = meRecordIn(shelf, kept.id)
      return {
        id: kept.id,
        name: readCircleName(journal.entry('circle')?.data) ?? me?.name ?? '',
        role: remote?.role ?? roleIn(shelf, kept, journal),
        members: peopleOf(shelf, kept, journal, remote),
        told: remote !== undefined,
        invites: invitesOf(shelf, kept.id, remote),
        ended: kept.state === 'ended',
      }
    })
}

/** What the server says of the circles: those that are new here come, and who claimed what is noted. */
export async function meetCircles(desk: Desk, shelf: Shelf, keys: Keys): Promise<void> {
  for (const remote of keys.notebooks) if (remote.circle) await meetCircle(desk, shelf, remote)
}

function roleIn(shelf: Shelf, { id }: Kept, journal: Journal): 'owner' | 'member' {
  const owner = ownerIn(journal)
  const owns = owner === undefined ? isOwner(shelf, id) : owner === shelf.home.account
  return owns ? 'owner' : 'member'
}

/**
 * Who is in a circle, by the names their devices said in it. The server knows who left; when it cannot be asked, these
 * are all who ever gave a name there.
 */
function peopleOf(
  shelf: Shelf,
  kept: Kept,
  journal: Journal,
  remote: RemoteNotebook | undefined,
): Circle['members'] {
  const { account: me } = shelf.home
  const names = namesIn(journal)
  const mine = meRecordIn(shelf, kept.id)?.person
  // On a device that has not copied yet, the own name stands in the own notebook only.
  if (me !== null && mine !== undefined && !names.has(me)) names.set(me, mine)
  const owner = ownerIn(journal) ?? (roleIn(shelf, kept, journal) === 'owner' ? me : undefined)
  const roleOf = (account: string) => (account === owner ? 'owner' : 'member')
  const members =
    remote && remote.members.length > 0
      ? remote.members
      : [...names.keys()].map(account => ({ account, role: roleOf(account) }) as const)
  return members
    .map(({ account, role }) => ({ account, role, name: names.get(account) ?? '', me: account === me }))
    .sort((a, b) => Number(b.role === 'owner') - Number(a.role === 'owner') || a.name.localeCompare(b.name))
}

function invitesOf(shelf: Shelf, circle: string, remote: RemoteNotebook | undefined): Circle['invites'] {
  const meant = new Set(pairsIn(shelf, circle).flatMap(pair => (pair.meant ? [pair.invite] : [])))
  return (remote?.invites ?? []).map(invite => ({ ...invite, meant: meant.has(invite.id) }))
}
