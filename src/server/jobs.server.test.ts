import { expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { openJobs } from './jobs.server.ts'
import { openLog } from './log.server.ts'

const database = await freshDatabase()

test('a job happens if and only if the change that asks for it does', async () => {
  const done: object[] = []
  let heard = () => {}
  const once = new Promise<void>(resolve => {
    heard = resolve
  })
  const handlers = {
    letter: async (data: object) => {
      done.push(data)
      heard()
    },
  }
  const jobs = await openJobs(database.connection, handlers, {}, openLog('silent'))
  const undone = database.db.transaction().execute(async trx => {
    await jobs.ask(trx, 'letter', { to: 'nobody' })
    throw new Error('the change did not happen')
  })
  await expect(undone).rejects.toThrow('did not happen')
  await database.db.transaction().execute(trx => jobs.ask(trx, 'letter', { to: 'dana' }))
  await once
  expect(done).toEqual([{ to: 'dana' }])
  await jobs.close()
})
