import type { Generated, GeneratedAlways } from 'kysely'

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
}
