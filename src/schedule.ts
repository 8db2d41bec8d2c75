import type { World } from './edge.tsx'
import { forgetOldSignIns } from './members/members.server.ts'

type Recurring = Record<string, { cron: string; run: (world: Pick<World, 'db' | 'now'>) => Promise<void> }>

/** Everything that happens by the clock, in UTC. */
export const recurring: Recurring = {
  'forget-old-sign-ins': { cron: '17 * * * *', run: world => forgetOldSignIns(world.db, world.now()) },
}
