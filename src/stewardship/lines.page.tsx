import { stale } from '../craft/line-check.ts'
import { type Ask, fault, page, type Refusal, refused } from '../edge.tsx'
import { placesOf } from '../lines/here.ts'
import { everyLine, type Line } from '../lines/lines.ts'
import { PhoneNumber } from '../lines/lines.tsx'
import { placeName } from '../lines/places.ts'
import { FaultSummary } from '../ui/form.tsx'
import { type At, Layout } from '../ui/layout.tsx'
import type { RefusalKey } from '../words/words.ts'
import { checkLine, type Deed, deeds, hideLine, restoreLine, showLine } from './lines.server.ts'

/** The line an address names, shown or hidden. */
export const lineOf = (c: Ask): Line | undefined =>
  everyLine(c.var.at.locale, c.var.world.lines.edits()).find(line => line.name === c.req.param('id'))

/** The table of a country's lines, where a steward left it. */
export const tableOf = (at: At, country: string) => at.href(`/stewardship/lines?place=${country}`)

/** What was changed shows at once: in memory, and on the pages that were kept. */
export async function published({ var: { world } }: Ask) {
  await world.lines.refresh()
  world.cache.forget()
}

async function view(c: Ask, wrong?: { line: Line; why: RefusalKey }) {
  const { at, world, member } = c.var
  const w = at.words.lines.steward
  const places = placesOf(c)
  const asked = wrong?.line.country ?? c.req.query('place')
  const place = places.find(one => one === asked) ?? world.settings.place
  const lines = everyLine(at.locale, world.lines.edits()).filter(line => line.country === place)
  const done = Map.groupBy(await deeds(world.db), deed => deed.line)
  const body = (
    <Layout
      at={at}
      title={w.title}
      hideFromSearch
      sample={member.sample}
      back={{ href: at.href('/stewardship'), label: at.words.stewardship.title }}
    >
      <FaultSummary
        title={at.words.site.faults}
        faults={wrong ? { [wrong.line.name]: fault(at, wrong.why) } : {}}
      />
      <h1>{w.title}</h1>
      <p>{w.text}</p>
      <ChoosePlace at={at} place={place} places={places} />
      <p>
        <a class="button quiet" href={at.href(`/stewardship/lines/add?place=${place}`)}>
          {w.add}
        </a>
      </p>
      <section class="lines wide">
        <h2>{placeName(at.locale, place)}</h2>
        <ul>
          {lines.map(line => (
            <Row at={at} line={line} done={done.get(line.name) ?? []} today={dayOf(world.now())} />
          ))}
        </ul>
      </section>
    </Layout>
  )
  return page(c, body, wrong ? 422 : 200)
}

const dayOf = (now: Date) => now.toISOString().slice(0, 10)

function ChoosePlace({ at, place, places }: { at: At; place: string; places: string[] }) {
  const w = at.words.lines.steward
  return (
    <form method="get" action={at.href('/stewardship/lines')} class="row">
      <label for="place">{w.place}</label>
      <select id="place" name="place">
        {places.map(one => (
          <option value={one} selected={one === place}>
            {placeName(at.locale, one)}
          </option>
        ))}
      </select>
      <button type="submit" class="quiet">
        {w.showPlace}
      </button>
    </form>
  )
}

type RowProps = { at: At; line: Line; done: Deed[]; today: string }

function Row({ at, line, done, today }: RowProps) {
  const w = at.words.lines.steward
  const day = new Intl.DateTimeFormat(at.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const shown = (iso: string) => day.format(new Date(iso))
  return (
    <li id={line.name}>
      <h3>
        <a href={at.href(`/stewardship/lines/${line.name}`)}>{line.title}</a>
      </h3>
      <PhoneNumber line={line} />
      <span class="soft small">
        {at.words.lines.use[line.use]}. {line.checked ? w.checkedOn(shown(line.checked)) : w.never}.
      </span>
      {done.map(({ what, name, day }) => (
        <span class="soft small">{w[what](name ?? w.someone, shown(day))}.</span>
      ))}
      {stale(line, today) && <span class="small stale">{w.old}.</span>}
      <form method="post" action={at.href(`/stewardship/lines/${line.name}/check`)}>
        <button type="submit" class="quiet">
          <span class="unseen">{line.title}: </span>
          {w.check}
        </button>
      </form>
    </li>
  )
}

/** `/stewardship/lines`: every line of a country, with who changed it and when it was checked. */
export const stewardLinesPage = (c: Ask) => view(c)

type Change = (c: Ask, line: Line) => Promise<undefined | { done: true } | Refusal>

/** A button of the table or of a line's page: does it, shows it to readers at once, and leads back to the table. */
const changing = (change: Change) => async (c: Ask) => {
  const line = lineOf(c)
  if (!line) return c.notFound()
  const answer = await change(c, line)
  if (refused(answer)) return view(c, { line, why: answer.refusal })
  await published(c)
  return c.redirect(tableOf(c.var.at, line.country), 303)
}

const whoIn = ({ var: { member, world } }: Ask) => ({ by: member.id, now: world.now() })

export const lineCheck = changing((c, { name }) => checkLine(c.var.world.db, name, whoIn(c)))
export const lineHide = changing((c, { name }) => hideLine(c.var.world.db, name, whoIn(c)))
export const lineShow = changing((c, { name }) => showLine(c.var.world.db, name))
export const lineRestore = changing((c, { name }) => restoreLine(c.var.world.db, name))
