import { wordsIn } from '../../words/words.ts'

/**
 * A letter in the language of who gets it, that says nothing of what it is about. Its link leads through the sign-in to a
 * page, both in that language.
 * @param page a path without a language, such as `/desk`
 */
export function letterTo(
  person: { email: string; locale: string },
  origin: string,
  kind: 'answered' | 'waiting',
  page: string,
) {
  const [locale, prefix] = person.locale === 'es' ? (['es', '/es'] as const) : (['en', ''] as const)
  const w = wordsIn(locale).questions.letter
  return {
    to: person.email,
    subject: w.subject,
    text: w[kind](`${origin}${prefix}/sign-in?next=${prefix}${page}`),
  }
}
