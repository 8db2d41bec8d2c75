import type { Kysely, Transaction } from 'kysely'
import type { PoolConfig } from 'pg'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Logger } from './log.server.ts'
import type { Tables } from './tables.ts'

type Asker = Kysely<Tables> | Transaction<Tables>
type Handlers = Record<string, (data: object) => Promise<void>>
type Recurring = Record<string, { cron: string; run: () => Promise<void> }>

/** `ask` puts a job down in the given transaction: it happens if and only if the change that asks for it does. */
export type Jobs = {
  ask: (asker: Asker, name: string, data: object) => Promise<void>
  close: () => Promise<void>
}

/**
 * Opens the job queue in the same database. A failed job is tried again, later each time, up to eight times.
 * @param handlers what to do for each kind of job
 * @param recurring jobs with a cron line, in UTC
 */
export async function openJobs(
  connection: PoolConfig,
  handlers: Handlers,
  recurring: Recurring,
  log: Logger,
): Promise<Jobs> {
  const boss = new PgBoss({
    host: connection.host,
    port: connection.port,
    user: connection.user,
    password: connection.password,
    database: connection.database,
    connectionString: connection.connectionString,
    max: 3,
    useListenNotify: true,
  } as ConstructorParameters<typeof PgBoss>[0])
  boss.on('error', error => log.error({ error: String(error) }, 'jobs'))
  await boss.start()
  for (const [name, handle] of Object.entries(handlers)) {
    await boss.createQueue(name, {
      retryLimit: 8,
      retryBackoff: true,
      retryDelay: 5,
      notify: true,
      deleteAfterSeconds: 3600,
    })
    // Jobs asked for together wake the worker once; it looks again soon for the rest.
    await boss.work<object>(name, { notifyPollingIntervalSeconds: 2 }, async jobs => {
      for (const job of jobs) await handle(job.data)
    })
  }
  for (const [name, job] of Object.entries(recurring)) {
    await boss.createQueue(name, { retryLimit: 2, deleteAfterSeconds: 3600 })
    await boss.work(name, job.run)
    await boss.schedule(name, job.cron)
  }
  return {
    async ask(asker, name, data) {
      await boss.send(name, data, { db: fromKysely(asker) })
    },
    close: () => boss.stop({ graceful: true, timeout: 3000 }),
  }
}
