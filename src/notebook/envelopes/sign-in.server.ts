/** Signing in to the notebook: the code by letter that the commons uses, a session of its own. */
import { type Ask, refused } from '../../edge.tsx'
import { giveBack, waitBefore, waitNow } from '../../members/limits.server.ts'
import { askForCode, byCode, emailOfRequest } from '../../members/members.server.ts'
import { dropRequest, keepRequest, requestToken } from '../../members/session.server.ts'
import { codeFrom, emailFrom } from '../../members/sign-in.ts'
import { wordsIn } from '../../words/words.ts'
import { asked, refuse, told } from './gate.server.ts'
import {
  dropNotebookSession,
  endNotebookSession,
  keepNotebookSession,
  openNotebookSession,
  sessionsOf,
} from './session.server.ts'
import { codeShape, emailShape, nothing } from './shapes.server.ts'

/** Sends a code to an address, in the language of who has it. The answer is the same whether anyone does. */
export async function signInAsk(c: Ask) {
  const { world } = c.var
  const body = await asked(c, emailShape)
  if ('refusal' in body) return refuse(c, body)
  const read = emailFrom(body.email)
  if (refused(read)) return refuse(c, read)
  const minutes = (await waitNow('wrong', read.email)) || (await waitBefore('code', read.email))
  if (minutes > 0) return refuse(c, { refusal: 'wait', minutes })
  const { request, code } = await askForCode(world.db, read.email, world.now())
  const known = await world.db
    .selectFrom('member')
    .select('locale')
    .where('email', '=', read.email)
    .executeTakeFirst()
  const w = wordsIn(known?.locale === 'es' ? 'es' : 'en').members.letter
  try {
    await world.mail.send({ to: read.email, subject: w.subject(code), text: w.body(code) })
  } catch (error) {
    world.log.error({ error: (error as { code?: string }).code }, 'a sign-in letter was not taken')
    return refuse(c, { refusal: 'letter-failed' })
  }
  keepRequest(c, request)
  return c.json({ sent: true, trial: world.settings.trial })
}

/** Takes the code. Every one counts as wrong until it has opened the account, so guesses side by side count too. */
export async function signInCode(c: Ask) {
  const { world } = c.var
  const body = await asked(c, codeShape)
  if ('refusal' in body) return refuse(c, body)
  const read = codeFrom(body.code)
  if (refused(read)) return refuse(c, read)
  const request = requestToken(c) ?? ''
  const email = await emailOfRequest(world.db, request)
  if (!email) return refuse(c, { refusal: 'code-old' })
  const minutes = await waitBefore('wrong', email)
  if (minutes > 0) return refuse(c, { refusal: 'wait', minutes })
  const opened = await byCode(world.db, request, read.code, world.now(), 'en', async (trx, member, now) => ({
    account: member,
    token: await openNotebookSession(trx, member, now),
  }))
  if (!('refusal' in opened) || opened.refusal !== 'code-wrong') await giveBack('wrong', email)
  if ('refusal' in opened) return refuse(c, opened)
  dropRequest(c)
  keepNotebookSession(c, opened.token)
  return c.json({ account: opened.account, email })
}

/** Ends this device's session. */
export async function signOutNotebook(c: Ask) {
  const body = await asked(c, nothing)
  if ('refusal' in body) return refuse(c, body)
  await endNotebookSession(c.var.world.db, c.var.account, c.var.session)
  dropNotebookSession(c)
  return c.json({})
}

/** The devices that are signed in. */
export async function sessionList(c: Ask) {
  const { world, account, session } = c.var
  const rows = await sessionsOf(world.db, account, world.now())
  return c.json({ sessions: rows.map(row => ({ ...row, current: row.id === session })) })
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Ends the session of one of the member's devices. Refuses `not-found`. */
export async function sessionEnd(c: Ask) {
  const { world, account, session } = c.var
  const id = c.req.param('session') ?? ''
  const ended = uuid.test(id) && (await endNotebookSession(world.db, account, id))
  if (ended && id === session) dropNotebookSession(c)
  return told(c, ended ? {} : { refusal: 'not-found' })
}
