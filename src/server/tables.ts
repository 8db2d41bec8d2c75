import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** The tables as SQL sees them; `migrations/` is where they are made. Days are ISO strings, instants are Date. */
export type Tables = {
  member: {
    id: string
    email: string
    screen_name: string | null
    role: 'member' | 'counsellor' | 'steward'
    locale: string
    joined_on: string
    sample: Generated<boolean>
  }
  sign_in_code: {
    request_hash: Buffer
    email: string
    code_hash: Buffer
    tries: Generated<number>
    made_at: Date
  }
  session: {
    token_hash: Buffer
    member: string
    made_at: Date
    expires_at: Date
  }
  outbox: {
    id: Generated<string>
    recipient: string
    subject: string
    body: string
    written_at: Date
  }
  site_state: { only_row: Generated<boolean>; trial: boolean }
  search_page: {
    locale: string
    path: string
    kind: 'library' | 'right-now' | 'question'
    title: string
    summary: string
    words: string
    body: string
    tsv: GeneratedAlways<string>
  }
  search_word: {
    locale: string
    word: string
    pages: number
  }
  question_draft: QuestionRow & { relationship: string | null; saved_at: Date }
  question: QuestionRow & {
    relationship: string
    dangers: string[]
    locale: Generated<string>
    asked_at: Date
  }
  claim: { question: string; counsellor: string; claimed_at: Date }
  reply_draft: { question: string; counsellor: string; body: string; next_step: string; saved_at: Date }
  reply: {
    id: string
    question: string
    counsellor: string | null
    body: string
    next_step: string
    sent_at: Date
  }
  question_update: {
    id: string
    question: string
    kind: string
    body: string
    told_at: Date
    read_by: string | null
    read_at: Date | null
  }
  consent: { id: string; question: string; wording: number; given_at: Date; withdrawn_at: Date | null }
  preparation: {
    question: string
    title: string
    question_text: string
    reply_text: string
    update_text: string
    relationship: string
    substances: string[]
    moments: string[]
    decisions: ColumnType<KeptMark[], string, string>
    prepared_by: string | null
    prepared_at: Date
  }
  publication: {
    id: string
    slug: string
    locale: Generated<string>
    title: string
    question: string
    reply: string
    update_text: string
    relationship: string
    substances: string[]
    moments: string[]
    published_on: string
    sample: Generated<boolean>
    tsv: GeneratedAlways<string>
  }
  publishing: {
    id: string
    question: string
    publication: string | null
    published_by: string | null
    published_at: Date
    taken_down_by: string | null
    taken_down_at: Date | null
  }
}

type KeptMark = { code: string; text: string; keep: string; by: string; at: string }

type QuestionRow = {
  id: string
  member: string
  title: string
  body: string
  substances: string[]
  state: string | null
  moment: string | null
}
