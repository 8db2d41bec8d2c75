import { type Ask, page, typed } from '../../edge.tsx'
import { FaultSummary, type Faults } from '../../ui/form.tsx'
import { type At, Layout } from '../../ui/layout.tsx'
import { dayIn, isId, langOf, Prose, type Refusals, told } from '../parts.tsx'
import {
  giveConsent,
  type Own,
  questionOf,
  removeQuestion,
  tellUpdate,
  withdrawConsent,
} from '../questions.server.ts'
import { update } from '../update.ts'
import { RemoveForm, Sharing, UpdateForm } from './one.parts.tsx'

type Said = { kind?: string | undefined; update?: string | undefined }
type ViewProps = { at: At; own: Own; faults?: Faults; said?: Said; sent?: boolean; sample: boolean }

function View({ at, own, faults = {}, said = {}, sent, sample }: ViewProps) {
  const w = at.words.questions
  return (
    <Layout
      at={at}
      title={own.question.title}
      hideFromSearch
      sample={sample}
      back={{ href: at.href('/questions/mine'), label: w.mine.title }}
    >
      <FaultSummary title={at.words.site.faults} faults={faults} />
      {sent && (
        <p class="note" role="status">
          {w.mine.sentNow}
        </p>
      )}
      <h1 lang={langOf(at, own.question)}>{own.question.title}</h1>
      <p class="soft small when">{w.mine.asked(dayIn(at, own.question.asked_at))}</p>
      <section class="asked" aria-label={w.one.yours}>
        <Prose text={own.question.body} lang={langOf(at, own.question)} />
      </section>
      {own.replies.length === 0 && <Wait at={at} />}
      {own.replies.map(reply => (
        <section class="card reply">
          <h2>{w.one.reply(reply.screen_name ?? w.one.someone)}</h2>
          <Prose text={reply.body} />
          <p class="next-step">
            <strong>{w.one.next}:</strong> {reply.next_step}
          </p>
        </section>
      ))}
      {own.updates.length > 0 && <Updates at={at} own={own} />}
      {own.replies.length > 0 && (
        <>
          <UpdateForm
            at={at}
            id={own.question.id}
            first={own.updates.length === 0}
            faults={faults}
            kind={said.kind}
            text={said.update}
          />
          <Sharing at={at} own={own} faults={faults} />
        </>
      )}
      <RemoveForm at={at} id={own.question.id} faults={faults} />
    </Layout>
  )
}

function Wait({ at }: { at: At }) {
  const w = at.words.questions
  return (
    <section class="note">
      <p>{w.one.waiting}</p>
      <p>{w.mine.while}:</p>
      <ul>
        <li>
          <a href={at.href('/library')}>{w.mine.whileLibrary}</a>
        </li>
        <li>
          <a href={at.href('/right-now')}>{w.mine.whileRightNow}</a>
        </li>
      </ul>
    </section>
  )
}

function Updates({ at, own }: { at: At; own: Own }) {
  const w = at.words.questions.one
  return (
    <section>
      <h2>{w.updates}</h2>
      {own.updates.map(one => (
        <div class="note happened">
          <p>
            <strong>{one.kind in w.kinds ? w.kinds[one.kind as keyof typeof w.kinds] : one.kind}</strong>{' '}
            <span class="soft small">{dayIn(at, one.told_at)}</span>
          </p>
          {one.body && <Prose text={one.body} />}
        </div>
      ))}
    </section>
  )
}

async function find(c: Ask) {
  const id = c.req.param('id')
  return isId(id) ? questionOf(c.var.world.db, c.var.member.id, id) : undefined
}

/** A member's own question with all that belongs to it. */
export async function onePage(c: Ask) {
  const own = await find(c)
  if (!own) return c.notFound()
  const sent = c.req.query('sent') !== undefined && own.replies.length === 0
  return page(c, <View at={c.var.at} own={own} sent={sent} sample={c.var.member.sample} />)
}

async function again(c: Ask, refusals: Refusals, said: Said = {}) {
  const { at, member } = c.var
  const own = await find(c)
  if (!own) return c.notFound()
  return page(
    c,
    <View at={at} own={own} faults={told(at, refusals)} said={said} sample={member.sample} />,
    422,
  )
}

const back = (c: Ask, place = '') =>
  c.redirect(c.var.at.href(`/questions/mine/${c.req.param('id')}${place}`), 303)

/** Adds what happened next. */
export async function oneUpdate(c: Ask) {
  const { world, member } = c.var
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const form = await typed(c)
  const read = update(form.kind, form.update)
  if ('refusals' in read) return again(c, read.refusals, { kind: form.kind, update: form.update })
  await tellUpdate(world.db, member.id, id, read, world.now())
  return back(c)
}

/** Gives consent to a public version. */
export async function oneConsent(c: Ask) {
  const { world, member } = c.var
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const form = await typed(c)
  const yes = { ticked: form.consent === 'yes', wording: Number(form.wording) }
  const given = await giveConsent(world.db, member.id, id, yes, world.now())
  if (!given) return c.notFound()
  if ('refusal' in given) return again(c, { consent: given.refusal })
  return back(c, '#sharing')
}

/** Takes consent back, and the publication down. */
export async function oneWithdraw(c: Ask) {
  const { world, member } = c.var
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const taken = await withdrawConsent(world.db, member.id, id, world.now())
  world.cache.forget()
  if (!taken) return c.notFound()
  if ('refusal' in taken) return again(c, { consent: taken.refusal })
  return back(c, '#sharing')
}

/** Removes the question with all that belongs to it. */
export async function oneRemove(c: Ask) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  if ((await typed(c)).remove !== 'yes') return again(c, { remove: 'tick-missing' })
  await removeQuestion(world.db, member.id, id, world.now())
  world.cache.forget()
  return c.redirect(at.href('/questions/mine'), 303)
}
