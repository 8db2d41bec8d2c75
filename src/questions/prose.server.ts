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
