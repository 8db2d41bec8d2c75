import { type Ask, fault, page, refused, typed } from '../edge.tsx'
import { FaultSummary, Field } from '../ui/form.tsx'
import { type At, Layout } from '../ui/layout.tsx'
import type { RefusalKey } from '../words/words.ts'
import { allow } from './limits.server.ts'
import { askForCode, emailOfRequest, enterCode } from './members.server.ts'
import { dropRequest, keepRequest, keepSession, requestToken, signedIn } from './session.server.ts'
import { codeFrom, emailFrom } from './sign-in.ts'

/** Where to go after signing in: one of our own paths, or the member's page. */
function next(c: Ask): string {
  const asked = c.req.query('next') ?? ''
  return /^\/[a-z][a-z0-9/-]*$/.test(asked) ? asked : c.var.at.href('/you')
}

const withNext = (c: Ask, path: string) =>
  c.req.query('next') ? `${c.var.at.href(path)}?next=${encodeURIComponent(next(c))}` : c.var.at.href(path)

function SignIn({
  at,
  action,
  email,
  why,
}: {
  at: At
  action: string
  email?: string
  why?: RefusalKey | undefined
}) {
  const w = at.words.members.signIn
  const faults: Record<string, string> = why ? { email: fault(at, why) } : {}
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
  const again = (why: RefusalKey, status: 422 | 429 | 503) =>
    page(c, <SignIn at={at} action={withNext(c, '/sign-in')} email={form.email ?? ''} why={why} />, status)
  if (refused(read)) return again(read.refusal, 422)
  if (!(await allow('code', read.email))) return again('too-often', 429)
  const { request, code } = await askForCode(world.db, read.email, world.now())
  const w = at.words.members.letter
  try {
    await world.mail.send({ to: read.email, subject: w.subject(code), text: w.body(code) })
  } catch (error) {
    world.log.error({ error: (error as { code?: string }).code }, 'a sign-in letter was not taken')
    return again('letter-failed', 503)
  }
  keepRequest(c, request)
  return c.redirect(withNext(c, '/sign-in/code'), 303)
}

type CodeProps = { at: At; action: string; email: string; trial: boolean; why?: RefusalKey | undefined }

function Code({ at, action, email, trial, why }: CodeProps) {
  const w = at.words.members.code
  const faults: Record<string, string> = why ? { code: fault(at, why) } : {}
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

async function codeView(c: Ask, why?: RefusalKey) {
  const email = await emailOfRequest(c.var.world.db, requestToken(c) ?? '')
  if (!email) return c.redirect(withNext(c, '/sign-in'), 303)
  const view = (
    <Code
      at={c.var.at}
      action={withNext(c, '/sign-in/code')}
      email={email}
      trial={c.var.world.settings.trial}
      why={why}
    />
  )
  return page(c, view, why ? 422 : 200)
}

export const codePage = (c: Ask) => codeView(c)

export async function codeEnter(c: Ask) {
  const { world } = c.var
  const read = codeFrom((await typed(c)).code)
  if (refused(read)) return codeView(c, read.refusal)
  const session = await enterCode(world.db, requestToken(c) ?? '', read.code, world.now(), c.var.at.locale)
  if ('refusal' in session) return codeView(c, session.refusal)
  dropRequest(c)
  keepSession(c, session)
  return c.redirect(next(c), 303)
}
