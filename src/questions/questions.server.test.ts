import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../tests/database.ts'
import { search } from '../library/search.server.ts'
import { deleteMember } from '../members/members.server.ts'
import { type Jobs, openJobs } from '../server/jobs.server.ts'
import { openLog } from '../server/log.server.ts'
import type { Locale } from '../words/words.ts'
import { consentWording } from './consent.ts'
import {
  deskQuestion,
  giveBack,
  keepReplyDraft,
  newsFromMembers,
  replyDraftOf,
  sendReply,
  takeClaim,
  waiting,
} from './desk/desk.server.ts'
import { questionJobs } from './desk/tell-desk.server.ts'
import { draftOf, draftsOf, dropDraft, keepDraft } from './drafts.server.ts'
import type { Preparation } from './publications/publication.ts'
import { newest, publicationAt, related } from './publications/publications.server.ts'
import {
  keepPreparation,
  preparationOf,
  publishQuestion,
  reviewList,
  takeDownAs,
} from './publications/review.server.ts'
import { type Asked, draftLimit } from './question.ts'
import {
  giveConsent,
  questionOf,
  questionsOf,
  removeQuestion,
  sendQuestion,
  tellUpdate,
  withdrawConsent,
} from './questions.server.ts'

const { db, connection } = await freshDatabase()
const open = db.$pickTables<'publication' | 'search_page'>()
const settings = { origin: 'http://localhost:3000' }
const minute = (n: number) => new Date(Date.UTC(2026, 10, 23, 8, n))
const asked: Asked = {
  title: 'She wants me to cheer',
  body: 'She uses less heroin and wants me to say so. What do I say?',
  relationship: 'partner',
  substances: ['heroin'],
  state: 'using',
  moment: 'wants-praise',
}
const reply = {
  body: 'Say what is true, and ask for one small thing at a steady hour.',
  nextStep: 'Get naloxone.',
}
const everything = { who: null, substance: null, moment: null }
let letters: object[]
let jobs: Pick<Jobs, 'ask'>
let [anna, ben, maya] = ['', '', '']

async function person(name: string, role: 'member' | 'counsellor' = 'member', locale: Locale = 'en') {
  const id = randomUUID()
  const email = `${name}@example.org`
  await db
    .insertInto('member')
    .values({ id, email, screen_name: name, role, locale, joined_on: '2026-11-01' })
    .execute()
  return id
}

beforeEach(async () => {
  await db.deleteFrom('member').execute()
  await db.deleteFrom('publication').execute()
  await db.deleteFrom('search_page').execute()
  letters = []
  jobs = { ask: async (_, name, data) => void letters.push({ name, ...data }) }
  anna = await person('anna')
  ben = await person('ben')
  maya = await person('maya', 'counsellor')
})

async function send(member: string, more: Partial<Asked> = {}, when = minute(0), locale: Locale = 'en') {
  const draft = await keepDraft(db, member, undefined, { ...asked, ...more }, when)
  if ('refusals' in draft) throw new Error('draft')
  const sent = await sendQuestion({ db, jobs }, member, draft.id, { ...asked, ...more }, locale, when)
  if (!sent) throw new Error('sent')
  return sent.id
}

const preparation: Preparation = {
  title: 'She wants me to cheer',
  question: asked.body,
  reply: reply.body,
  update: '',
  relationship: 'partner',
  substances: ['heroin'],
  moments: ['wants-praise'],
  decisions: [],
}

async function publishIt(question: string, more: Partial<Preparation> = {}, when = minute(5)) {
  const done = await publishQuestion(
    db,
    { question, preparation: { ...preparation, ...more }, by: maya },
    when,
  )
  if (!done || 'refusal' in done) throw new Error(JSON.stringify(done))
  return done.slug
}

async function published(member = anna, more: Partial<Preparation> = {}, locale: Locale = 'en') {
  const id = await send(member, {}, minute(0), locale)
  await sendReply({ db, jobs, settings }, id, maya, reply, minute(2))
  await giveConsent(db, member, id, { ticked: true, wording: consentWording }, minute(3))
  return { id, slug: await publishIt(id, more) }
}

describe('drafts', () => {
  test('are kept, changed in place, seen by no one else, thrown away', async () => {
    const kept = await keepDraft(db, anna, undefined, { ...asked, relationship: null }, minute(0))
    if ('refusals' in kept) throw new Error('draft')
    await keepDraft(db, anna, kept.id, { ...asked, title: 'Other words' }, minute(1))
    expect(await draftsOf(db, anna)).toMatchObject([
      { id: kept.id, title: 'Other words', relationship: 'partner' },
    ])
    expect(await draftOf(db, ben, kept.id)).toBeUndefined()
    await dropDraft(db, ben, kept.id)
    expect(await draftsOf(db, anna)).toHaveLength(1)
    await dropDraft(db, anna, kept.id)
    expect(await draftsOf(db, anna)).toHaveLength(0)
  })

  test('another’s draft is never written over', async () => {
    const kept = await keepDraft(db, anna, undefined, asked, minute(0))
    if ('refusals' in kept) throw new Error('draft')
    await keepDraft(db, ben, kept.id, { ...asked, title: 'Ben’s' }, minute(1))
    expect(await draftOf(db, anna, kept.id)).toMatchObject({ title: asked.title })
    expect(await draftsOf(db, ben)).toHaveLength(1)
  })

  test('there is an end to them', async () => {
    for (let n = 0; n < draftLimit; n++) await keepDraft(db, anna, undefined, asked, minute(n))
    expect(await keepDraft(db, anna, undefined, asked, minute(30))).toEqual({
      refusals: { body: 'draft-many' },
    })
  })
})

describe('a question', () => {
  test('is sent once, however often the button is pressed', async () => {
    const draft = await keepDraft(db, anna, undefined, asked, minute(0))
    if ('refusals' in draft) throw new Error('draft')
    const sent = await Promise.all(
      [1, 2, 3].map(() => sendQuestion({ db, jobs }, anna, draft.id, asked, 'en', minute(1))),
    )
    expect(sent.filter(Boolean)).toHaveLength(1)
    expect(await questionsOf(db, anna)).toMatchObject([{ standing: 'waiting' }])
    expect(await draftsOf(db, anna)).toHaveLength(0)
    expect(letters).toEqual([{ name: 'tell-desk' }])
  })

  test('and its job come together or not at all', async () => {
    const draft = await keepDraft(db, anna, undefined, asked, minute(0))
    if ('refusals' in draft) throw new Error('draft')
    const broken = { ask: () => Promise.reject(new Error('no queue')) }
    await expect(sendQuestion({ db, jobs: broken }, anna, draft.id, asked, 'en', minute(1))).rejects.toThrow(
      'no queue',
    )
    expect(await questionsOf(db, anna)).toHaveLength(0)
    expect(await draftsOf(db, anna)).toHaveLength(1)
  })

  test('is told to the desk by the real queue, in a letter that says nothing of it', async () => {
    const sent: { to: string; subject: string; text: string }[] = []
    let heard = () => {}
    const once = new Promise<void>(resolve => {
      heard = resolve
    })
    const handlers = {
      ...questionJobs(() => ({ db, jobs: real, settings })),
      letter: async (letter: object) => {
        sent.push(letter as (typeof sent)[number])
        heard()
      },
    }
    const real: Jobs = await openJobs(connection, handlers, {}, openLog('silent'))
    jobs = real
    await send(anna)
    await once
    await real.close()
    expect(sent).toMatchObject([{ to: 'maya@example.org' }])
    expect(JSON.stringify(sent)).not.toMatch(/heroin|cheer|question|footbridge|drug/i)
  })

  test('belongs to one member', async () => {
    const id = await send(anna)
    expect(await questionOf(db, ben, id)).toBeUndefined()
    await tellUpdate(db, ben, id, { kind: 'worse', body: '' }, minute(1))
    await removeQuestion(db, ben, id, minute(1))
    expect(await giveConsent(db, ben, id, { ticked: true, wording: 1 }, minute(1))).toBeUndefined()
    expect(await questionOf(db, anna, id)).toMatchObject({ updates: [], consents: [] })
  })
})

describe('the desk', () => {
  test('danger first, then the oldest; answered ones are gone', async () => {
    const first = await send(anna, {}, minute(0))
    const second = await send(ben, {}, minute(1))
    const danger = await send(ben, { body: 'He says he wants to die. What can I do for him now?' }, minute(2))
    expect((await waiting(db)).map(one => one.id)).toEqual([danger, first, second])
    await sendReply({ db, jobs, settings }, first, maya, reply, minute(3))
    expect((await waiting(db)).map(one => [one.id, one.urgent])).toEqual([
      [danger, true],
      [second, false],
    ])
  })

  test('a claim is one person’s, also when two press at once', async () => {
    const june = await person('june', 'counsellor')
    const id = await send(anna)
    const both = await Promise.all([takeClaim(db, id, maya, minute(1)), takeClaim(db, id, june, minute(1))])
    expect(both.filter(one => one && 'refusal' in one)).toHaveLength(1)
    await giveBack(db, id, maya)
    await giveBack(db, id, june)
    expect(await takeClaim(db, id, june, minute(2))).toMatchObject({ counsellor: june })
    expect(await questionsOf(db, anna)).toMatchObject([{ standing: 'claimed' }])
  })

  test('a reply ends draft and claim, and writes a letter that says nothing', async () => {
    const id = await send(anna)
    letters = []
    await takeClaim(db, id, maya, minute(1))
    await keepReplyDraft(db, id, maya, { body: 'half', nextStep: '' }, minute(1))
    expect(await replyDraftOf(db, id, maya)).toEqual({ body: 'half', nextStep: '' })
    await sendReply({ db, jobs, settings }, id, maya, reply, minute(2))
    expect(await replyDraftOf(db, id, maya)).toBeUndefined()
    expect((await deskQuestion(db, id))?.held).toBeUndefined()
    expect(letters).toMatchObject([{ name: 'letter', to: 'anna@example.org', subject: 'You have a message' }])
    expect(JSON.stringify(letters)).not.toMatch(/heroin|cheer|naloxone|footbridge|drug/i)
    expect(await questionsOf(db, anna)).toMatchObject([{ standing: 'answered' }])
  })

  test('never sees an address, and sees what was asked before', async () => {
    const first = await send(anna, { title: 'The first one' }, minute(0))
    const id = await send(anna, {}, minute(1))
    const seen = await deskQuestion(db, id)
    expect(seen?.earlier).toMatchObject([{ id: first, title: 'The first one' }])
    expect(JSON.stringify(seen)).not.toContain('@')
  })

  test('hears when a member writes again, those who are worse first', async () => {
    const one = await send(anna)
    const two = await send(ben)
    for (const id of [one, two]) await sendReply({ db, jobs, settings }, id, maya, reply, minute(2))
    await tellUpdate(db, anna, one, { kind: 'talked', body: '' }, minute(3))
    await tellUpdate(db, ben, two, { kind: 'worse', body: '' }, minute(4))
    expect((await newsFromMembers(db)).map(news => news.id)).toEqual([two, one])
  })
})

describe('a publication', () => {
  test('has no column for a member and nothing that leads to one', async () => {
    const { rows: columns } = await sql<{ column_name: string }>`
      select column_name from information_schema.columns where table_name = 'publication'`.execute(db)
    expect(columns.map(row => row.column_name).sort()).toEqual(
      'id locale moments published_on question relationship reply sample slug substances title tsv update_text'.split(
        ' ',
      ),
    )
    const { rows: keys } = await sql`
      select from information_schema.table_constraints
      where table_name = 'publication' and constraint_type = 'FOREIGN KEY'`.execute(db)
    expect(keys).toHaveLength(0)
  })

  test('does not come without consent or a reply, nor with open marks', async () => {
    const id = await send(anna)
    const tried = (more = {}) =>
      publishQuestion(db, { question: id, preparation: { ...preparation, ...more }, by: maya }, minute(5))
    expect(await tried()).toEqual({ refusal: 'publish-no-consent' })
    await giveConsent(db, anna, id, { ticked: true, wording: consentWording }, minute(1))
    expect(await tried()).toEqual({ refusal: 'publish-no-reply' })
    await sendReply({ db, jobs, settings }, id, maya, reply, minute(2))
    expect(await tried({ question: 'Call 617-555-0148 for her.' })).toEqual({ refusal: 'publish-open-marks' })
    expect(await newest(open, 'en', everything, 1)).toEqual({ found: [], more: false })
    expect(await tried()).toEqual({ slug: 'she-wants-me-to-cheer' })
  })

  test('is found by the search, by tags, and renewed at the same address', async () => {
    const { id, slug } = await published()
    expect(
      (await newest(open, 'en', { ...everything, who: 'partner', substance: 'heroin' }, 1)).found,
    ).toHaveLength(1)
    expect((await newest(open, 'en', { ...everything, moment: 'lapse' }, 1)).found).toHaveLength(0)
    expect(await publishIt(id, { title: 'A new title', update: 'She started methadone.' }, minute(9))).toBe(
      slug,
    )
    expect(await publicationAt(open, slug)).toMatchObject({
      title: 'A new title',
      update_text: 'She started methadone.',
    })
    const pages = await db
      .selectFrom('search_page')
      .select(['path', 'title'])
      .where('kind', '=', 'question')
      .execute()
    expect(pages).toEqual([{ path: `/questions/${slug}`, title: 'A new title' }])
  })

  test('gets an address of its own, also when two are published at once', async () => {
    const ids = [await send(anna), await send(ben)]
    for (const [member, id] of [
      [anna, ids[0]],
      [ben, ids[1]],
    ] as const) {
      await sendReply({ db, jobs, settings }, id ?? '', maya, reply, minute(2))
      await giveConsent(db, member, id ?? '', { ticked: true, wording: consentWording }, minute(3))
    }
    const slugs = await Promise.all(ids.map(id => publishIt(id)))
    expect(slugs.sort()).toEqual(['she-wants-me-to-cheer', 'she-wants-me-to-cheer-2'])
  })

  test('goes when consent is taken back, from the page, the list and the search', async () => {
    const { id, slug } = await published()
    expect(await withdrawConsent(db, anna, id, minute(7))).toMatchObject({ withdrawnAt: minute(7) })
    expect(await publicationAt(open, slug)).toBeUndefined()
    expect(await db.selectFrom('search_page').selectAll().where('kind', '=', 'question').execute()).toEqual(
      [],
    )
    expect(await db.selectFrom('search_word').selectAll().where('word', '=', 'cheer').execute()).toEqual([])
    expect(
      await db.selectFrom('publishing').select(['taken_down_by', 'taken_down_at']).executeTakeFirst(),
    ).toEqual({
      taken_down_by: anna,
      taken_down_at: minute(7),
    })
    expect(await reviewList(db)).toEqual([])
    expect(await withdrawConsent(db, anna, id, minute(8))).toEqual({ refusal: 'consent-none' })
  })

  test('consent taken back at the same moment wins over publishing', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await send(anna, { title: `Round ${round}` })
      await sendReply({ db, jobs, settings }, id, maya, reply, minute(2))
      await giveConsent(db, anna, id, { ticked: true, wording: consentWording }, minute(3))
      await Promise.all([
        publishQuestion(db, { question: id, preparation, by: maya }, minute(5)),
        withdrawConsent(db, anna, id, minute(5)),
      ])
      expect((await newest(open, 'en', everything, 1)).found).toEqual([])
    }
  })

  test('can be taken down by the desk and published again', async () => {
    const { id, slug } = await published()
    await takeDownAs(db, id, maya, minute(6))
    expect(await publicationAt(open, slug)).toBeUndefined()
    expect(await reviewList(db)).toMatchObject([{ id, slug: null }])
    expect(await publishIt(id)).toBe(slug)
  })

  test('goes with the question, and stays when the account is deleted', async () => {
    const one = await published()
    await removeQuestion(db, anna, one.id, minute(6))
    expect(await publicationAt(open, one.slug)).toBeUndefined()
    const two = await published(ben)
    await deleteMember(db, ben)
    expect(await publicationAt(open, two.slug)).toMatchObject({ title: preparation.title })
    for (const table of ['question', 'reply', 'consent', 'publishing', 'preparation'] as const)
      expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
  })

  test('its preparation is kept as it was left', async () => {
    const id = await send(anna)
    const kept = {
      code: 'name' as const,
      text: 'Rose',
      keep: 'a flower',
      by: maya,
      at: minute(1).toISOString(),
    }
    await keepPreparation(db, id, { ...preparation, decisions: [kept] }, maya, minute(1))
    expect(await preparationOf(db, id)).toEqual({ ...preparation, decisions: [kept] })
  })

  test('those with more in common come first', async () => {
    const { slug } = await published()
    await published(ben, {
      title: 'Far',
      substances: ['alcohol'],
      moments: ['money'],
      question: 'Beer and rent.',
      relationship: 'friend',
    })
    await published(anna, { title: 'Near', substances: ['heroin'], moments: ['wants-praise'] })
    await published(ben, {
      title: 'Middling',
      substances: ['heroin'],
      moments: ['lapse'],
      relationship: 'parent',
    })
    const one = await publicationAt(open, slug)
    if (!one) throw new Error('not there')
    expect((await related(open, one)).map(near => near.title).slice(0, 2)).toEqual(['Near', 'Middling'])
  })

  test('one without a word that can be looked up has related cases by its tags', async () => {
    const { slug } = await published(anna, { title: '…', question: 'と', reply: '—' })
    await published(ben, { title: 'Near' })
    const one = await publicationAt(open, slug)
    if (!one) throw new Error('not there')
    expect(await related(open, one)).toMatchObject([{ title: 'Near' }])
  })
})

describe('a question asked in Spanish', () => {
  const inSpanish = {
    title: 'Quiere que la felicite',
    question: 'Consume menos heroína y quiere que se lo diga.',
    reply: 'Di lo que es verdad, con calma.',
  }

  test('becomes a publication in Spanish, found by the search in Spanish alone', async () => {
    const { slug } = await published(anna, inSpanish, 'es')
    expect(await publicationAt(open, slug)).toMatchObject({ locale: 'es' })
    expect((await search(db, 'es', 'felicitar')).found).toMatchObject([{ path: `/questions/${slug}` }])
    expect((await search(db, 'es', 'heroína pareja')).found).toHaveLength(1)
    expect((await search(db, 'en', 'heroína')).found).toEqual([])
  })

  test('stays Spanish when it is renewed', async () => {
    const { id, slug } = await published(anna, inSpanish, 'es')
    await publishIt(id, { ...inSpanish, title: 'Otras palabras' })
    expect(await publicationAt(open, slug)).toMatchObject({ locale: 'es', title: 'Otras palabras' })
  })

  test('stands before older and newer ones in English for who reads Spanish; English readers see theirs', async () => {
    const { slug } = await published(anna, inSpanish, 'es')
    await published(ben)
    await db.updateTable('publication').set({ published_on: '2026-01-01' }).where('slug', '=', slug).execute()
    expect((await newest(open, 'es', everything, 1)).found.map(one => one.locale)).toEqual(['es', 'en'])
    expect((await newest(open, 'en', everything, 1)).found.map(one => one.locale)).toEqual(['en'])
  })

  test('has related cases in Spanish, by their words too', async () => {
    const { slug } = await published(anna, { ...inSpanish, substances: [], moments: [] }, 'es')
    await published(ben, { ...inSpanish, title: 'La felicité', substances: [], moments: [] }, 'es')
    await published(ben, { title: 'In English' })
    const one = await publicationAt(open, slug)
    if (!one) throw new Error('not there')
    expect((await related(open, one)).map(near => near.title)).toEqual(['La felicité'])
  })

  test('tells the desk of danger', async () => {
    const calm = await send(ben, {}, minute(0))
    const body = 'Mi hijo dice que se quiere morir y no sé qué hacer.'
    const danger = await send(anna, { title: 'Ayuda', body }, minute(1), 'es')
    expect((await waiting(db)).map(one => [one.id, one.urgent])).toEqual([
      [danger, true],
      [calm, false],
    ])
  })

  test('is answered with a letter in the member’s language, whose link leads there', async () => {
    const luz = await person('luz', 'member', 'es')
    const id = await send(luz, {}, minute(0), 'es')
    letters = []
    await sendReply({ db, jobs, settings }, id, maya, reply, minute(2))
    expect(letters).toMatchObject([{ to: 'luz@example.org', subject: 'Tienes un mensaje' }])
    expect(JSON.stringify(letters)).toContain('/es/sign-in?next=/es/questions/mine')
  })

  test('is told to each at the desk in their own language', async () => {
    await person('paz', 'counsellor', 'es')
    await questionJobs(() => ({ db, jobs, settings }))['tell-desk']?.({})
    expect(letters).toMatchObject([
      { to: 'maya@example.org', subject: 'You have a message' },
      { to: 'paz@example.org', subject: 'Tienes un mensaje' },
    ])
    expect(JSON.stringify(letters[1])).toContain('/es/sign-in?next=/es/desk')
  })
})
