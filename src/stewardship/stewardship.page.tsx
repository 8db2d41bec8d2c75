import { stale } from '../craft/line-check.ts'
import { type Ask, fault, page, refused, typed } from '../edge.tsx'
import { contentPages, type PageFront } from '../library/content.ts'
import { linesIn } from '../lines/lines.ts'
import { removeSample } from '../sample/sample.server.ts'
import { FaultSummary, Tick } from '../ui/form.tsx'
import { type At, Layout } from '../ui/layout.tsx'
import type { RefusalKey } from '../words/words.ts'
import { roles } from './role.ts'
import { keepRole, people } from './stewardship.server.ts'

type Person = Awaited<ReturnType<typeof people>>[number]

async function view(c: Ask, wrong?: { field: string; why: RefusalKey }) {
  const { at, world, member } = c.var
  const all = await people(world.db)
  const w = at.words.stewardship
  const faults: Record<string, string> = wrong ? { [wrong.field]: fault(at, wrong.why) } : {}
  const body = (
    <Layout
      at={at}
      title={w.title}
      hideFromSearch
      sample={member.sample}
      back={{ href: at.href('/you'), label: at.words.site.you }}
    >
      <FaultSummary title={at.words.site.faults} faults={faults} />
      <h1>{w.title}</h1>
      <Attention c={c} />
      <section class="wide">
        <h2>{w.people}</h2>
        <p>{w.peopleText}</p>
        <People at={at} all={all} faults={faults} />
      </section>
      {all.some(person => person.sample) && <Sample at={at} fault={faults.sample} />}
    </Layout>
  )
  return page(c, body, wrong ? 422 : 200)
}

/** What a person must look after: numbers, signatures, letters. */
function Attention({ c }: { c: Ask }) {
  const { at, world } = c.var
  const w = at.words.stewardship
  const today = world.now().toISOString().slice(0, 10)
  const old = linesIn(at.locale, world.settings.place, world.lines.edits()).filter(line =>
    stale(line, today),
  ).length
  const pages = ['right-now', 'library', 'advice', 'tools', 'places'].flatMap(folder =>
    contentPages<PageFront>('en', folder),
  )
  const unsigned = pages.filter(one => !one.front.reviewed_by).length
  return (
    <section>
      <h2>{w.attention}</h2>
      <ul>
        <li>
          {old === 0 ? w.fine : w.stale(old)} <a href={at.href('/stewardship/lines')}>{w.lines}</a>
        </li>
        {unsigned > 0 && <li>{w.unsigned(unsigned, pages.length)}</li>}
        {world.settings.trial && <li>{w.trial}</li>}
      </ul>
    </section>
  )
}

function People({ at, all, faults }: { at: At; all: Person[]; faults: Record<string, string> }) {
  const w = at.words.stewardship
  const day = new Intl.DateTimeFormat(at.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <ul class="people">
      {all.map(person => {
        const field = `role-${person.id}`
        const name = person.screen_name ?? w.unnamed
        const more = [person.address, w.since(day.format(new Date(person.joined_on)))]
          .filter(Boolean)
          .join(' · ')
        return (
          <li>
            <form method="post" action={at.href(`/stewardship/people/${person.id}`)} class="row">
              <label for={field}>
                <span class="unseen">{w.change(name)}</span>
                <span aria-hidden="true">{name}</span>
                <span class="hint">{more}</span>
              </label>
              {faults[field] && <p class="fault">{faults[field]}</p>}
              <select id={field} name="role">
                {roles.map(role => (
                  <option value={role} selected={role === person.role}>
                    {at.words.members.you.role[role]}
                  </option>
                ))}
              </select>
              <button type="submit" class="quiet">
                {w.keep}
              </button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}

function Sample({ at, fault: why }: { at: At; fault?: string | undefined }) {
  const w = at.words.stewardship
  return (
    <section>
      <h2>{w.sample}</h2>
      <p>{w.sampleText}</p>
      <form method="post" action={at.href('/stewardship/sample')} novalidate>
        <Tick name="sample" label={w.sampleTick} fault={why} />
        <button type="submit" class="danger">
          {w.sampleRemove}
        </button>
      </form>
    </section>
  )
}

export const stewardshipPage = (c: Ask) => view(c)

export async function roleKeep(c: Ask) {
  const id = c.req.param('id') ?? ''
  const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  const kept = known
    ? await keepRole(c.var.world.db, id, (await typed(c)).role)
    : ({ refusal: 'role-gone' } as const)
  if (refused(kept)) return view(c, { field: `role-${id}`, why: kept.refusal })
  return c.redirect(c.var.at.href('/stewardship'), 303)
}

export async function sampleRemove(c: Ask) {
  const { at, world } = c.var
  if ((await typed(c)).sample !== 'yes') return view(c, { field: 'sample', why: 'tick-missing' })
  await removeSample(world.db)
  world.cache.forget()
  return c.redirect(at.href('/'), 303)
}
