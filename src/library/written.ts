import { numbered } from '../craft/numbers.ts'
import type { At } from '../ui/layout.tsx'

/**
 * The text of a content file as it stands in a page: its ways keep to the language and the country of that page, and
 * lead to the commons where the notebook's address has not what they name; the numbers are that country's, to be called
 * with a tap.
 * @param locale the language of the text, where that is not the page's
 */
export const written = (at: At, html: string, locale: string = at.locale): { __html: string } => ({
  __html: numbered(html, at.linkedNumbersIn(locale)).replace(
    /href="(?:\/[a-z]{2}(?=\/))?(\/[^"]*)"/g,
    (_, to) => `href="${at.href(to)}"`,
  ),
})
