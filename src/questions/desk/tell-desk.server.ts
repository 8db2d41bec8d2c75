import type { Kysely } from 'kysely'
import type { Jobs } from '../../server/jobs.server.ts'
import type { Tables } from '../../server/tables.ts'
import { letterTo } from './letter.ts'

type Needs = { db: Kysely<Tables>; jobs: Pick<Jobs, 'ask'>; settings: { origin: string } }

/**
 * The jobs of this room, by name. `tell-desk` writes to everyone who answers questions that one is waiting.
 * @param world is asked for when a job runs, as the job queue opens before the world is whole
 */
export function questionJobs(world: () => Needs): Record<string, (data: object) => Promise<void>> {
  return { 'tell-desk': () => tellDesk(world()) }
}

/** One letter for each person at the desk, all asked for or none. They say nothing of the question. */
async function tellDesk({ db, jobs, settings }: Needs) {
  await db.transaction().execute(async trx => {
    const people = await trx
      .selectFrom('member')
      .select(['email', 'locale'])
      .where('role', 'in', ['counsellor', 'steward'])
      .execute()
    for (const person of people)
      await jobs.ask(trx, 'letter', letterTo(person, settings.origin, 'waiting', '/desk'))
  })
}
