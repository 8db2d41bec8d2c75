import { numbered } from '../craft/emergency-number.ts'
import type { At } from '../ui/layout.tsx'

/**
 * The text of a content file as it stands in a page: its ways keep to the language and the country of that page, and
 * lead to the commons where the notebook's address has not what they name; the emergency number is that country's.
 */
export const written = (at: At, html: string): { __html: string } => ({
  __html: numbered(html, at.emergency).replace(
    /href="(?:\/[a-z]{2}(?=\/))?(\/[^"]*)"/g,
    (_, to) => `href="${at.href(to)}"`,
  ),
})
