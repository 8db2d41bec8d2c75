import { join, resolve } from 'node:path'
import { z } from 'zod'
import { projectFolder } from './project.server.ts'
import { StartRefusal } from './start-refusal.ts'

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  NOTEBOOK_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  NOTEBOOK_QUOTA_MB: z.coerce.number().int().min(1).max(100_000).default(100),
  FOOTBRIDGE_DATA: z.string().default(join(projectFolder(), '.footbridge')),
  FOOTBRIDGE_TRIAL: z.literal('yes').optional(),
  DATABASE_URL: z.string().optional(),
  DB_BIN_DIR: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().optional(),
  PLACE: z.string().length(2).toUpperCase().default('US'),
  EXIT_TO: z.url({ protocol: /^https$/ }).default('https://weather.com/'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

/** What each setting must be, for the sentence that refuses another value. */
const mustBe: Record<string, string> = {
  PORT: 'a whole number from 0 to 65535, such as 3000',
  ORIGIN: 'the address people type, such as https://families.example.org',
  NOTEBOOK_ORIGIN:
    'an address of its own for the notebook, such as https://notes.example.org, other than ORIGIN and with the same https or http',
  NOTEBOOK_QUOTA_MB: 'a whole number of megabytes from 1 to 100000, such as 100',
  FOOTBRIDGE_TRIAL: '"yes", or not set',
  SMTP_URL: 'the address of a mail server, such as smtps://user:password@mail.example.org',
  PLACE: 'two letters for a country, such as US',
  EXIT_TO: 'an address that begins with https://',
  LOG_LEVEL: 'silent, error, warn, info or debug',
}

export type Settings = {
  port: number
  host: string
  origin: string
  /** Where the notebook stands when it does not stand with the rest. */
  notebookOrigin: string | undefined
  /** What the notebooks of one account may take, in bytes. */
  notebookQuota: number
  dataDir: string
  trial: boolean
  databaseUrl: string | undefined
  dbBinDir: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  place: string
  exitTo: string
  clientDir: string
  logLevel: string
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/**
 * Reads every setting from the environment, once. Nothing else touches process.env.
 * A trial (no SMTP_URL) keeps letters on a page that anyone can open, sign-in codes among them:
 * on an address that others can reach it must be asked for with FOOTBRIDGE_TRIAL=yes.
 * @throws StartRefusal naming the setting that does not fit
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = shape.safeParse(present)
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0])
    throw unfit(name)
  }
  const s = read.data
  const origin = s.ORIGIN ? new URL(s.ORIGIN).origin : `http://localhost:${s.PORT}`
  if (!s.SMTP_URL && !loopback.has(s.HOST) && s.FOOTBRIDGE_TRIAL !== 'yes')
    throw new StartRefusal(
      `HOST=${s.HOST} can be reached by others, and without SMTP_URL all letters, sign-in codes too, would stand on an open page. Set SMTP_URL, or FOOTBRIDGE_TRIAL=yes if this is only a trial.`,
    )
  return {
    port: s.PORT,
    host: s.HOST,
    origin,
    notebookOrigin: s.NOTEBOOK_ORIGIN && notebookOrigin(s.NOTEBOOK_ORIGIN, origin),
    notebookQuota: s.NOTEBOOK_QUOTA_MB * 1_000_000,
    dataDir: resolve(s.FOOTBRIDGE_DATA),
    trial: !s.SMTP_URL,
    databaseUrl: s.DATABASE_URL,
    dbBinDir: s.DB_BIN_DIR,
    smtpUrl: s.SMTP_URL,
    mailFrom: s.MAIL_FROM ?? `Footbridge <no-reply@${new URL(s.ORIGIN ?? 'http://localhost').hostname}>`,
    place: s.PLACE,
    exitTo: s.EXIT_TO,
    clientDir: join(projectFolder(), 'dist/client'),
    logLevel: s.LOG_LEVEL,
  }
}

const unfit = (name: string) =>
  new StartRefusal(`The setting ${name} does not fit: it must be ${mustBe[name]}.`)

/** Cookies and links of both go by one of http and https, and two origins that are one would be a door to nowhere. */
function notebookOrigin(text: string, commons: string): string {
  const { origin, protocol } = new URL(text)
  if (origin === commons || protocol !== new URL(commons).protocol) throw unfit('NOTEBOOK_ORIGIN')
  return origin
}
