import { type Ask, fault, page, refused, typed } from '../edge.tsx'
import { FaultSummary, Field, Tick } from '../ui/form.tsx'
import { type At, Layout } from '../ui/layout.tsx'
import type { RefusalKey } from '../words/words.ts'
import { deleteMember, endSession, takeScreenName } from './members.server.ts'
import { dropSession, sessionToken } from './session.server.ts'
import { screenNameFrom } from './sign-in.ts'

type NameProps = { at: At; name?: string | undefined; why?: RefusalKey | undefined; sample: boolean }

function Name({ at, name, why, sample }: NameProps) {
  const w = at.words.members.welcome
  const faults: Record<string, string> = why ? { name: fault(at, why) } : {}
  return (
    <Layout at={at} title={w.title} hideFromSearch sample={sample}>
      <FaultSummary title={at.words.site.faults} faults={faults} />
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <form method="post" action={at.href('/you/name')} novalidate>
        <Field
          name="name"
          label={w.name}
          hint={w.nameHint}
          value={name}
          fault={faults.name}
          autocomplete="off"
        />
        <button type="submit">{w.save}</button>
      </form>
    </Layout>
  )
}

export const namePage = (c: Ask) =>
  page(c, <Name at={c.var.at} name={c.var.member.screenName ?? ''} sample={c.var.member.sample} />)

export async function nameKeep(c: Ask) {
  const { at, world, member } = c.var
  const form = await typed(c)
  const read = screenNameFrom(form.name, member.screenName)
  const kept = refused(read) ? read : await takeScreenName(world.db, member.id, read.name)
  if (refused(kept))
    return page(c, <Name at={at} name={form.name} why={kept.refusal} sample={member.sample} />, 422)
  return c.redirect(at.href('/you'), 303)
}

function You({ c, why }: { c: Ask; why?: RefusalKey }) {
  const { at, member } = c.var
  const w = at.words.members.you
  const faults: Record<string, string> = why ? { delete: fault(at, why) } : {}
  return (
    <Layout at={at} title={w.title(member.screenName ?? '')} hideFromSearch sample={member.sample}>
      <FaultSummary title={at.words.site.faults} faults={faults} />
      <h1>{w.title(member.screenName ?? '')}</h1>
      <p class="soft">{w.role[member.role]}</p>
      <Doors c={c} />
      <dl>
        <dt>
          <strong>{w.email}</strong>
        </dt>
        <dd>{member.email}</dd>
      </dl>
      <div class="row">
        <a class="button quiet" href={at.href('/you/name')}>
          {w.change}
        </a>
        <form method="post" action={at.href('/sign-out')}>
          <button type="submit" class="quiet">
            {w.out}
          </button>
        </form>
      </div>
      <Delete at={at} why={why} />
    </Layout>
  )
}

/** Where a member, a counsellor and a steward go from here. */
function Doors({ c }: { c: Ask }) {
  const { at, member } = c.var
  const w = at.words.members.you
  return (
    <ul class="choices">
      <li>
        <a href={at.href('/questions/mine')}>{w.questions}</a>
      </li>
      {member.role !== 'member' && (
        <li>
          <a href={at.href('/desk')}>{w.desk}</a>
        </li>
      )}
      {member.role === 'steward' && (
        <li>
          <a href={at.href('/stewardship')}>{w.stewardship}</a>
        </li>
      )}
      <li>
        <a href={at.href('/notebook')}>
          <span>
            {at.words.site.notebook}
            <span class="hint">{w.notebook}</span>
          </span>
        </a>
      </li>
    </ul>
  )
}

function Delete({ at, why }: { at: At; why?: RefusalKey | undefined }) {
  const w = at.words.members.you
  return (
    <details open={Boolean(why)}>
      <summary>{w.leave}</summary>
      <p>{w.leaveText}</p>
      <p>{w.leaveNotebook}</p>
      <form method="post" action={at.href('/you/delete')} novalidate>
        <Tick name="delete" label={w.leaveTick} fault={why && fault(at, why)} />
        <button type="submit" class="danger">
          {w.leaveDo}
        </button>
      </form>
    </details>
  )
}

export function youPage(c: Ask) {
  if (!c.var.member.screenName) return c.redirect(c.var.at.href('/you/name'), 303)
  return page(c, <You c={c} />)
}

export async function signOut(c: Ask) {
  await endSession(c.var.world.db, sessionToken(c) ?? '')
  dropSession(c)
  return c.redirect(c.var.at.href('/'), 303)
}

export async function youDelete(c: Ask) {
  const { at, world, member } = c.var
  if ((await typed(c)).delete !== 'yes') return page(c, <You c={c} why="tick-missing" />, 422)
  await deleteMember(world.db, member.id)
  dropSession(c)
  const w = at.words.members.you
  return page(
    c,
    <Layout at={at} title={w.left} hideFromSearch>
      <h1>{w.left}</h1>
      <p class="lead">{w.leftText}</p>
      <p>
        <a class="button" href={at.href('/')}>
          {at.words.site.notFound.front}
        </a>
      </p>
    </Layout>,
  )
}
