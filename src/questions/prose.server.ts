import MarkdownIt from 'markdown-it'
import sanitize from 'sanitize-html'

/** Markdown's smallest subset. HTML is never read as HTML; a link may only lead to our own pages. */
const markdown = new MarkdownIt('zero', { html: false, breaks: true }).enable([
  'list',
  'blockquote',
  'emphasis',
  'link',
  'escape',
  'newline',
])
const ourOwn = /^\/(?:library|right-now|questions|notebook)(?:\/[a-z0-9-]+){0,3}$/
markdown.validateLink = address => ourOwn.test(address)

const allowed: sanitize.IOptions = {
  allowedTags: ['p', 'ul', 'ol', 'li', 'em', 'strong', 'br', 'blockquote', 'a'],
  allowedAttributes: { a: ['href'] },
  allowedSchemes: [],
  exclusiveFilter: frame => frame.tag === 'a' && !ourOwn.test(frame.attribs.href ?? ''),
  disallowedTagsMode: 'escape',
}

/**
 * What a person wrote, as HTML: paragraphs, line breaks, lists, quotations, emphasis, and links to our own pages.
 * Everything else is shown as it was typed. It is escaped first and sanitized after, either of which would do.
 */
export function prose(text: string): string {
  return sanitize(markdown.render(text), allowed)
}

/** The same text without its marks, on one line, cut at a word: for lists and for search engines. */
export function gist(text: string, length = 180): string {
  const plain = sanitize(markdown.render(text), { allowedTags: [], parser: { decodeEntities: true } })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim()
  if (plain.length <= length) return plain
  return `${plain
    .slice(0, length)
    .toWellFormed()
    .replace(/[\s\p{P}]+\S*$/u, '')}…`
}

/** Characters at most that are kept of each of the two below. */
const mostKept = 2_000_000

/**
 * As `prose` and `gist`, for what is public: read far more often than it is changed, so what was made of a text is kept
 * for the next reader, the oldest going first. What one member alone may read is not to be kept like this.
 */
export const publicProse = keptReady(prose)
export const publicGist = keptReady(text => gist(text))

function keptReady(make: (text: string) => string): (text: string) => string {
  const ready = new Map<string, string>()
  let characters = 0
  return text => {
    const known = ready.get(text)
    if (known !== undefined) return known
    const made = make(text)
    ready.set(text, made)
    characters += text.length + made.length
    for (const [oldest, its] of ready) {
      if (characters <= mostKept) break
      ready.delete(oldest)
      characters -= oldest.length + its.length
    }
    return made
  }
}
