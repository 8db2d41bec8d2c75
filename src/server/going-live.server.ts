import type { Kysely } from 'kysely'
import { StartRefusal } from './start-refusal.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** Remembers that the database serves a trial, in which anyone can sign in as anyone. */
export async function enterTrial(db: Db): Promise<void> {
  await remember(db, true)
}

/**
 * Makes a database ready to serve people whose letters are really sent. After a trial nothing that was signed into, asked for or
 * written to the outbox lives on: anyone could have read it there.
 * @returns what was done, in sentences for the terminal; none where there was no trial
 * @throws StartRefusal while the sample people are there, whom no one may be
 */
export async function enterService(db: Db): Promise<string[]> {
  return db.transaction().execute(async trx => {
    const sample = await trx.selectFrom('member').select('id').where('sample', '=', true).executeTakeFirst()
    if (sample)
      throw new StartRefusal(
        'The sample people of the trial are still here, and anyone could have signed in as them: run "bin/footbridge sample remove" first.',
      )
    const state = await trx.selectFrom('site_state').select('trial').forUpdate().executeTakeFirst()
    await remember(trx, false)
    if (!state?.trial) return []
    const ended = await trx.deleteFrom('session').executeTakeFirst()
    await trx.deleteFrom('nb_session').execute()
    await trx.deleteFrom('nb_link').execute()
    await trx.deleteFrom('sign_in_code').execute()
    await trx.deleteFrom('outbox').execute()
    return [
      `The trial is over: its outbox is empty, and everyone must sign in again (${ended.numDeletedRows} signed out).`,
      'Anyone could take any address in the trial: look through the stewards and counsellors that "bin/footbridge doctor" lists.',
    ]
  })
}

async function remember(db: Db, trial: boolean): Promise<void> {
  await db
    .insertInto('site_state')
    .values({ trial })
    .onConflict(oc => oc.column('only_row').doUpdateSet({ trial }))
    .execute()
}
