import { type Ask, page, typed } from '../../edge.tsx'
import { FaultSummary, type Faults, Field } from '../../ui/form.tsx'
import { type At, Layout } from '../../ui/layout.tsx'
import { isId, type Refusals, told } from '../parts.tsx'
import {
  deskQuestion,
  giveBack,
  keepReplyDraft,
  type OnDesk,
  readUpdates,
  replyDraftOf,
  sendReply,
  takeClaim,
} from './desk.server.ts'
import { Asked, Written } from './reply.parts.tsx'
import { type Reply, readReply, reply, replyDraft } from './reply.ts'

type ViewProps = {
  at: At
  of: OnDesk
  you: string
  written: Reply | undefined
  faults?: Faults
  kept?: boolean
  sample: boolean
}

function View({ at, of, you, written, faults = {}, kept, sample }: ViewProps) {
  const w = at.words.questions.desk
  const yours = of.held?.counsellor === you
  return (
    <Layout
      at={at}
      title={of.question.title}
      hideFromSearch
      sample={sample || of.question.sample}
      back={{ href: at.href('/desk'), label: w.title }}
    >
      <FaultSummary title={at.words.site.faults} faults={faults} />
      {kept && (
        <p class="note" role="status">
          {w.kept}
        </p>
      )}
      <Asked at={at} of={of} />
      <Written at={at} of={of} />
      <ReadIt at={at} of={of} />
      {yours || written ? (
        <ReplyForm at={at} of={of} written={written} faults={faults} yours={yours} />
      ) : (
        <Take at={at} of={of} />
      )}
    </Layout>
  )
}

/** Says that the desk has read what the member told last. */
function ReadIt({ at, of }: { at: At; of: OnDesk }) {
  if (of.updates.every(one => one.read_at)) return null
  return (
    <form method="post" action={at.href(`/desk/${of.question.id}/read`)}>
      <button type="submit" class="quiet">
        {at.words.questions.desk.read}
      </button>
    </form>
  )
}

function Take({ at, of }: { at: At; of: OnDesk }) {
  const { desk: w, one } = at.words.questions
  return (
    <form method="post" action={at.href(`/desk/${of.question.id}/claim`)} id="claim">
      <p>{of.held ? w.claimNeeded(of.held.screen_name ?? one.someone) : w.claimText}</p>
      <button type="submit">{of.replies.length > 0 ? w.more : w.claim}</button>
    </form>
  )
}

type FormProps = { at: At; of: OnDesk; written: Reply | undefined; faults: Faults; yours: boolean }

function ReplyForm({ at, of, written, faults, yours }: FormProps) {
  const w = at.words.questions.desk
  return (
    <>
      <form method="post" action={at.href(`/desk/${of.question.id}`)} novalidate id="claim">
        <Field
          name="body"
          kind="area"
          rows={14}
          label={w.reply}
          hint={w.replyHint}
          value={written?.body}
          fault={faults.body}
        />
        <Field
          name="next"
          label={w.next}
          hint={w.nextHint}
          value={written?.nextStep}
          fault={faults.next}
          autocomplete="off"
        />
        <div class="row">
          <button type="submit" name="do" value="send">
            {w.send}
          </button>
          <button type="submit" name="do" value="keep" class="quiet">
            {w.keep}
          </button>
        </div>
      </form>
      {yours && (
        <form method="post" action={at.href(`/desk/${of.question.id}/give-back`)}>
          <button type="submit" class="quiet">
            {w.giveBack}
          </button>
        </form>
      )}
    </>
  )
}

async function find(c: Ask) {
  const id = c.req.param('id')
  return isId(id) ? deskQuestion(c.var.world.db, id) : undefined
}

/** A question at the desk: what was asked, what was answered, and the form to answer in. */
export async function replyPage(c: Ask) {
  const { at, world, member } = c.var
  const of = await find(c)
  if (!of) return c.notFound()
  const written = await replyDraftOf(world.db, of.question.id, member.id)
  const kept = c.req.query('kept') !== undefined
  return page(
    c,
    <View at={at} of={of} you={member.id} written={written} kept={kept} sample={member.sample} />,
  )
}

async function again(c: Ask, refusals: Refusals, written?: Reply) {
  const { at, member } = c.var
  const of = await find(c)
  if (!of) return c.notFound()
  const faults = told(at, refusals)
  return page(
    c,
    <View at={at} of={of} you={member.id} written={written} faults={faults} sample={member.sample} />,
    422,
  )
}

/** Takes a question to answer it. */
export async function deskClaim(c: Ask) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const taken = await takeClaim(world.db, id, member.id, world.now())
  if (!taken) return c.notFound()
  if ('refusal' in taken) return again(c, { claim: taken.refusal })
  return c.redirect(at.href(`/desk/${id}`), 303)
}

/** Notes that the last updates were read. */
export async function deskRead(c: Ask) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  if (isId(id)) await readUpdates(world.db, id, member.id, world.now())
  return c.redirect(at.href('/desk'), 303)
}

/** Gives a question back to the desk. */
export async function deskGiveBack(c: Ask) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  if (isId(id)) await giveBack(world.db, id, member.id)
  return c.redirect(at.href('/desk'), 303)
}

/** Keeps the reply as a draft, or sends it. Who writes must have taken the question; a lost claim is taken anew if it is free. */
export async function deskReply(c: Ask) {
  const { at, world, member } = c.var
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const form = await typed(c)
  const written = readReply(form)
  const now = world.now()
  const ready = form.do === 'keep' ? replyDraft(written) : reply(written)
  if ('refusals' in ready) return again(c, ready.refusals, written)
  const held = await takeClaim(world.db, id, member.id, now)
  if (!held) return c.notFound()
  if ('refusal' in held) return again(c, { claim: held.refusal }, written)
  if (form.do === 'keep') {
    await keepReplyDraft(world.db, id, member.id, ready, now)
    return c.redirect(at.href(`/desk/${id}?kept`), 303)
  }
  const sent = await sendReply(world, id, member.id, ready, now)
  return sent ? c.redirect(at.href('/desk?sent'), 303) : c.notFound()
}
