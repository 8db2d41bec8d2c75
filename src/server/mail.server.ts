import type { Kysely } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Settings } from './settings.server.ts'
import type { Tables } from './tables.ts'

export type Letter = { to: string; subject: string; text: string }
export type Mail = { send: (letter: Letter) => Promise<void>; close: () => void }

/**
 * Sends letters over SMTP; in a trial it keeps them in the outbox table and shows them on the terminal.
 * `send` throws when the server does not take the letter, so that the job that sends it is tried again.
 */
export function openMail(settings: Settings, db: Kysely<Tables>, now: () => Date): Mail {
  if (!settings.smtpUrl)
    return {
      async send({ to, subject, text }) {
        await db
          .insertInto('outbox')
          .values({ recipient: to, subject, body: text, written_at: now() })
          .execute()
        process.stdout.write(`\n  Letter to ${to}\n  ${subject}\n  (in full on ${settings.origin}/outbox)\n`)
      },
      close() {},
    }
  const transport = createTransport(settings.smtpUrl)
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from: settings.mailFrom, to, subject, text })
    },
    close: () => transport.close(),
  }
}
