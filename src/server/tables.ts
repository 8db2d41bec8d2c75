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
  line_edit: {
    line: string
    country: string
    region: string | null
    use: string
    run_by: string
    phone: string | null
    text_to: string | null
    chat: string | null
    always: boolean
    source_name: string
    source_url: string | null
    words: ColumnType<object, string, string>
    edited_by: string | null
    edited_at: Date
  }
  line_hiding: { line: string; hidden_by: string | null; hidden_at: Date }
  line_check: { line: string; checked_on: string; checked_by: string | null }
  nb_session: { token_hash: Buffer; id: string; member: string; started: string; last: string }
  nb_notebook: {
    id: string
    owner: string
    circle: boolean
    epoch: Generated<number>
    write_hash: Buffer
    delete_hash: Buffer
    created: string
    bytes: Generated<number>
    delete_on: string | null
  }
  nb_member: { notebook: string; member: string; role: 'owner' | 'member'; joined: string }
  nb_slot: {
    member: string
    id: string
    kind: 'words' | 'code' | 'passkey'
    params: ColumnType<object, string, string>
    commitment: Buffer
    nonce: Buffer
    ct: Buffer
  }
  nb_key: { notebook: string; member: string; epoch: number; nonce: Buffer; ct: Buffer }
  nb_op: {
    notebook: string
    device: string
    seq: number
    epoch: number
    header: Buffer
    ct: Buffer | null
    ct_hash: Buffer | null
    hash: Buffer
    size: number
  }
  nb_invite: {
    id: string
    notebook: string
    nonce: Buffer
    ct: Buffer
    expires: Date
    claimed_by: string | null
  }
  nb_link: { id: string; member: string; nonce: Buffer; ct: Buffer; expires: Date }
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
