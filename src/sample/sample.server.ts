import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { indexWords } from '../library/search.server.ts'
import { consentWording } from '../questions/consent.ts'
import { slugFrom } from '../questions/publications/publication.ts'
import { indexPublication } from '../questions/publications/publications.server.ts'
import type { Tables } from '../server/tables.ts'
import { sampleCases, storyCase } from './cases.ts'
import { answered, story, waiting } from './en/riverbend.ts'
import type { SampleCase } from './en/sample-case.ts'
import { samplePeople } from './people.ts'

type Db = Kysely<Tables>
const dayBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)
const dateOf = (instant: Date) => instant.toISOString().slice(0, 10)

/**
 * Puts the sample community into an empty database: three people, published cases, one question that waits, one that is
 * answered and may be published. All of it is marked as sample.
 * @returns false, and changes nothing, when there is any member already
 */
export async function loadSample(db: Db, now: Date): Promise<boolean> {
  return db.transaction().execute(async trx => {
    await sql`select pg_advisory_xact_lock(hashtext('sample community'))`.execute(trx)
    const someone = await trx.selectFrom('member').select('id').limit(1).executeTakeFirst()
    if (someone) return false
    const ids = { member: randomUUID(), counsellor: randomUUID(), steward: randomUUID() }
    for (const [key, { email, name, role }] of Object.entries(samplePeople))
      await trx
        .insertInto('member')
        .values({
          id: ids[key as keyof typeof ids],
          email,
          screen_name: name,
          role,
          locale: 'en',
          joined_on: dateOf(dayBefore(now, 90)),
          sample: true,
        })
        .execute()
    const publications = new Map<SampleCase, string>()
    for (const one of sampleCases) publications.set(one, await addPublication(trx, one, now))
    await addStory(trx, ids, publications.get(storyCase) ?? null, now)
    await addAnswered(trx, ids, now)
    await addQuestion(trx, ids.member, waiting, dayBefore(now, 1))
    await indexWords(trx)
    return true
  })
}

async function addPublication(trx: Db, of: SampleCase, now: Date): Promise<string> {
  const { title, question, reply, update, relationship, substances, moments } = of
  const content = {
    slug: slugFrom(title, () => false),
    locale: 'en',
    title,
    question,
    reply,
    update_text: update,
  }
  const id = randomUUID()
  await trx
    .insertInto('publication')
    .values({
      id,
      ...content,
      relationship,
      substances,
      moments,
      published_on: dateOf(dayBefore(now, of.daysAgo)),
      sample: true,
    })
    .execute()
  await indexPublication(trx, content, [...substances, ...moments, relationship].join(' '))
  return id
}

type Ids = { member: string; counsellor: string }

async function addQuestion(
  trx: Db,
  member: string,
  { title, question }: { title: string; question: string },
  when: Date,
) {
  const id = randomUUID()
  await trx
    .insertInto('question')
    .values({
      id,
      member,
      title,
      body: question,
      relationship: 'partner',
      substances: ['heroin', 'methamphetamine'],
      state: 'using',
      moment: null,
      dangers: [],
      asked_at: when,
    })
    .execute()
  return id
}

async function addReply(
  trx: Db,
  question: string,
  counsellor: string,
  reply: { reply: string; nextStep: string },
  when: Date,
) {
  await trx
    .insertInto('reply')
    .values({
      id: randomUUID(),
      question,
      counsellor,
      body: reply.reply,
      next_step: reply.nextStep,
      sent_at: when,
    })
    .execute()
}

async function addUpdate(trx: Db, question: string, kind: string, body: string, when: Date, reader: string) {
  await trx
    .insertInto('question_update')
    .values({ id: randomUUID(), question, kind, body, told_at: when, read_by: reader, read_at: when })
    .execute()
}

async function addConsent(trx: Db, question: string, when: Date) {
  await trx
    .insertInto('consent')
    .values({ id: randomUUID(), question, wording: consentWording, given_at: when })
    .execute()
}

/** The story: asked, answered, told on, consented to, published. */
async function addStory(trx: Db, ids: Ids, publication: string | null, now: Date) {
  const question = await addQuestion(trx, ids.member, story, dayBefore(now, 64))
  await addReply(trx, question, ids.counsellor, story, dayBefore(now, 62))
  await addUpdate(trx, question, 'started-treatment', story.update, dayBefore(now, 18), ids.counsellor)
  await addConsent(trx, question, dayBefore(now, 17))
  const { title, question: question_text, reply: reply_text, update: update_text, ...tags } = storyCase
  const { relationship, substances, moments } = tags
  await trx
    .insertInto('preparation')
    .values({
      question,
      ...{ title, question_text, reply_text, update_text, relationship, substances, moments },
      decisions: '[]',
      prepared_by: ids.counsellor,
      prepared_at: dayBefore(now, 5),
    })
    .execute()
  await trx
    .insertInto('publishing')
    .values({
      id: randomUUID(),
      question,
      publication,
      published_by: ids.counsellor,
      published_at: dayBefore(now, 5),
    })
    .execute()
}

/** Answered and consented to, and still full of what could tell who someone is: something to review. */
async function addAnswered(trx: Db, ids: Ids, now: Date) {
  const question = await addQuestion(trx, ids.member, answered, dayBefore(now, 40))
  await addReply(trx, question, ids.counsellor, answered, dayBefore(now, 39))
  await addUpdate(trx, question, answered.updateKind, answered.update, dayBefore(now, 35), ids.counsellor)
  await addConsent(trx, question, dayBefore(now, 34))
}

/** Removes every sample person with all they wrote, the sample publications, and the letters to them. Nothing else. */
export async function removeSample(db: Db): Promise<{ people: number; publications: number }> {
  return db.transaction().execute(async trx => {
    const gone = await trx.deleteFrom('publication').where('sample', '=', true).returning('slug').execute()
    const paths = gone.map(one => `/questions/${one.slug}`)
    if (paths.length > 0) await trx.deleteFrom('search_page').where('path', 'in', paths).execute()
    const people = await trx.deleteFrom('member').where('sample', '=', true).returning('email').execute()
    const emails = people.map(one => one.email)
    if (emails.length > 0) {
      await trx.deleteFrom('outbox').where('recipient', 'in', emails).execute()
      await trx.deleteFrom('sign_in_code').where('email', 'in', emails).execute()
    }
    await indexWords(trx)
    return { people: people.length, publications: gone.length }
  })
}
