import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { openMail } from './mail.server.ts'
import { readSettings } from './settings.server.ts'

const { db } = await freshDatabase()
const now = () => new Date('2026-11-23T02:00:00Z')
const letter = { to: 'dana@example.org', subject: 'Your code is 123456', text: 'Your code is 123456\n' }

const taken: string[] = []
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: ({ address }, _, done) => done(address.startsWith('full@') ? new Error('mailbox full') : null),
  onData(stream, _, done) {
    let raw = ''
    stream.on('data', chunk => {
      raw += chunk
    })
    stream.on('end', () => {
      taken.push(raw)
      done()
    })
  },
})
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const { port } = server.server.address() as { port: number }
afterAll(() => new Promise<void>(resolve => server.close(resolve)))

const smtp = readSettings({
  SMTP_URL: `smtp://127.0.0.1:${port}`,
  MAIL_FROM: 'Notes <notes@example.org>',
  ORIGIN: 'https://families.example.org',
})

test('a letter goes over SMTP, plain text, with nothing of ours in its head', async () => {
  const mail = openMail(smtp, db, now)
  await mail.send(letter)
  mail.close()
  const read = await simpleParser(taken.at(-1) ?? '')
  expect(read.from?.text).toBe('"Notes" <notes@example.org>')
  expect(read.subject).toBe(letter.subject)
  expect(read.text).toBe(letter.text)
  expect(read.html).toBe(false)
  expect([...read.headers.keys()].join(' ')).not.toMatch(/mailer|footbridge/i)
})

test('a letter that is not taken is an error, so that it is tried again', async () => {
  const mail = openMail(smtp, db, now)
  await expect(mail.send({ ...letter, to: 'full@example.org' })).rejects.toThrow(/mailbox full/)
  mail.close()
})

test('in a trial the letter stands in the outbox', async () => {
  const mail = openMail(readSettings({}), db, now)
  await mail.send(letter)
  const rows = await db.selectFrom('outbox').select(['recipient', 'subject', 'body']).execute()
  expect(rows).toEqual([{ recipient: letter.to, subject: letter.subject, body: letter.text }])
})
