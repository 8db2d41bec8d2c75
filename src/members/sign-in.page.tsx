import { type Ask, fault, page, refused, typed } from '../edge.tsx'
import { FaultSummary, Field } from '../ui/form.tsx'
import { type At, Layout } from '../ui/layout.tsx'
import { giveBack, waitBefore, waitNow } from './limits.server.ts'
import { askForCode, emailOfRequest, enterCode } from './members.server.ts'
import { dropRequest, keepRequest, keepSession, requestToken, signedIn } from './session.server.ts'
import { codeFrom, emailFrom, nextAfterSignIn } from './sign-in.ts'

const next = (c: Ask) => nextAfterSignIn(c.req.query('next')) ?? c.var.at.href('/you')

const withNext = (c: Ask, path: string) =>
  c.req.query('next') ? `${c.var.at.href(path)}?next=${encodeURIComponent(next(c))}` : c.var.at.href(path)

function SignIn({ at, action, email, wrong }: { at: At; action: string; email?: string; wrong?: string }) {
  const w = at.words.members.signIn
  const faults: Record<string, string> = wrong ? { email: wrong } : {}
  return (
    <Layout at={at} title={w.title} hideFromSearch>
      <FaultSummary title={at.words.site.faults} faults={faults} />
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <p>{w.why}</p>
      <form method="post" action={action} novalidate>
        <Field
          name="email"
          kind="email"
          label={w.email}
          hint={w.emailHint}
          value={email}
          fault={faults.email}
          autocomplete="email"
          inputMode="email"
        />
        <button type="submit">{w.send}</button>
      </form>
      <p class="soft">{w.fresh}</p>
    </Layout>
  )
}

export async function signInPage(c: Ask) {
  if (await signedIn(c)) return c.redirect(next(c), 303)
  return page(c, <SignIn at={c.var.at} action={withNext(c, '/sign-in')} />)
}

export async function signInSend(c: Ask) {
  const { at, world } = c.var
  const form = await typed(c)
  const read = emailFrom(form.email)
  const again = (wrong: string, status: 422 | 429 | 503) =>
    page(
      c,
      <SignIn at={at} action={withNext(c, '/sign-in')} email={form.email ?? ''} wrong={wrong} />,
      status,
    )
  if (refused(read)) return again(fault(at, read.refusal), 422)
  const wait = (await waitNow('wrong', read.email)) || (await waitBefore('code', read.email))
  if (wait > 0) {
    c.header('Retry-After', String(wait * 60))
    return again(at.words.members.signIn.wait(wait), 429)
  }
  const { request, code } = await askForCode(world.db, read.email, world.now())
  const w = at.words.members.letter
  try {
    await world.mail.send({ to: read.email, subject: w.subject(code), text: w.body(code) })
  } catch (error) {
    world.log.error({ error: (error as { code?: string }).code }, 'a sign-in letter was not taken')
    return again(fault(at, 'letter-failed'), 503)
  }
  keepRequest(c, request)
  return c.redirect(withNext(c, '/sign-in/code'), 303)
}

type CodeProps = { at: At; action: string; email: string; trial: boolean; wrong: string | undefined }

function Code({ at, action, email, trial, wrong }: CodeProps) {
  const w = at.words.members.code
  const faults: Record<string, string> = wrong ? { code: wrong } : {}
  return (
    <Layout at={at} title={w.title} hideFromSearch>
      <FaultSummary title={at.words.site.faults} faults={faults} />
      <h1>{w.title}</h1>
      <p class="lead">{w.lead(email)}</p>
      {trial && (
        <p class="note care">
          <a href="/outbox">{w.outbox}</a>
        </p>
      )}
      <form method="post" action={action} novalidate>
        <Field
          name="code"
          label={w.code}
          fault={faults.code}
          class="code"
          autocomplete="one-time-code"
          inputMode="numeric"
        />
        <button type="submit">{w.enter}</button>
      </form>
      <p>
        <a href={at.href('/sign-in')}>{w.again}</a>
      </p>
    </Layout>
  )
}

const askedFor = (c: Ask) => emailOfRequest(c.var.world.db, requestToken(c) ?? '')

async function codeView(c: Ask, wrong?: string, status: 200 | 422 | 429 = wrong ? 422 : 200) {
  const email = await askedFor(c)
  if (!email) return c.redirect(withNext(c, '/sign-in'), 303)
  const view = (
    <Code
      at={c.var.at}
      action={withNext(c, '/sign-in/code')}
      email={email}
      trial={c.var.world.settings.trial}
      wrong={wrong}
    />
  )
  return page(c, view, status)
}

export const codePage = (c: Ask) => codeView(c)

/** Every code counts as a wrong one until it has opened the account, so that guesses side by side count too. */
export async function codeEnter(c: Ask) {
  const { at, world } = c.var
  const read = codeFrom((await typed(c)).code)
  if (refused(read)) return codeView(c, fault(at, read.refusal))
  const email = await askedFor(c)
  if (!email) return codeView(c)
  const wait = await waitBefore('wrong', email)
  if (wait > 0) {
    c.header('Retry-After', String(wait * 60))
    return codeView(c, at.words.members.signIn.wait(wait), 429)
  }
  const session = await enterCode(world.db, requestToken(c) ?? '', read.code, world.now(), at.locale)
  if (!('refusal' in session) || session.refusal !== 'code-wrong') await giveBack('wrong', email)
  if ('refusal' in session) return codeView(c, fault(at, session.refusal))
  dropRequest(c)
  keepSession(c, session)
  return c.redirect(next(c), 303)
}
