/** Where this device stands with an account. */
import type { Account, AccountRefusal } from './asks.ts'
import { type Desk, isSaid, said } from './desk.ts'
import { allSlots, waysOf } from './ways.ts'

/** Asks the server, and says what is known without it when there is no network. */
export async function standing(desk: Desk): Promise<Account | AccountRefusal> {
  const home = desk.shelf()?.home
  const keys = await desk.remote.keys()
  const joined = home !== undefined && home.account !== null
  const out = { has: joined, slots: [], bytes: 0, quota: 0, deleteOn: null }
  if (isSaid(keys)) {
    if (keys.refusal === 'session') return { ...out, state: joined ? 'signed-out' : 'none' }
    if (!joined) return said(keys)
    return { ...out, state: 'joined', slots: waysOf({ slots: allSlots(home.slots) }) }
  }
  const own = keys.notebooks.find(one => !one.circle)
  return {
    state: joined && home.account === keys.account ? 'joined' : 'signed-in',
    email: keys.email,
    has: own !== undefined,
    slots: waysOf(keys),
    bytes: keys.notebooks.filter(one => one.role === 'owner').reduce((sum, one) => sum + one.bytes, 0),
    quota: own?.quota ?? 0,
    deleteOn: own?.deleteOn ?? null,
  }
}
