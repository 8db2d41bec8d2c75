import type { World } from './edge.tsx'
import { forgetOldSignIns } from './members/members.server.ts'
import { deleteDue } from './notebook/envelopes/notebooks.server.ts'
import { forgetUnusedSessions } from './notebook/envelopes/session.server.ts'
import { forgetOldSharing } from './notebook/envelopes/sharing.server.ts'

type Recurring = Record<string, { cron: string; run: (world: Pick<World, 'db' | 'now'>) => Promise<void> }>

/** Everything that happens by the clock, in UTC. */
export const recurring: Recurring = {
  'forget-old-sign-ins': { cron: '17 * * * *', run: world => forgetOldSignIns(world.db, world.now()) },
  'forget-old-sharing': { cron: '*/10 * * * *', run: world => forgetOldSharing(world.db, world.now()) },
  'forget-unused-notebook-sessions': {
    cron: '41 3 * * *',
    run: world => forgetUnusedSessions(world.db, world.now()),
  },
  'delete-due-notebooks': { cron: '29 * * * *', run: world => deleteDue(world.db, world.now()) },
}
