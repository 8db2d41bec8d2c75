import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gist, prose, publicGist, publicProse } from './prose.server.ts'

describe('what a person wrote, as HTML', () => {
  test('has paragraphs, line breaks, lists, quotations and emphasis', () => {
    expect(prose('one\ntwo\n\n- a\n- *b*\n\n> say **this**')).toBe(
      '<p>one<br />\ntwo</p>\n<ul>\n<li>a</li>\n<li><em>b</em></li>\n</ul>\n<blockquote>\n<p>say <strong>this</strong></p>\n</blockquote>\n',
    )
  })

  test('links to our own pages only', () => {
    expect(prose('[x](/library/moderation)')).toBe('<p><a href="/library/moderation">x</a></p>\n')
    for (const address of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      '&#106;avascript:alert(1)',
      'https://example.com',
      '//example.com/library/x',
      '/library/../sign-out',
      '/sign-out',
      'data:text/html,x',
      'mailto:a@b.example',
    ])
      expect(prose(`[x](${address})`)).not.toMatch(/<a|href/)
  })

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="https://example.com">',
    '<p onclick="x">hi</p>',
    '<svg/onload=alert(1)>',
    '<!-- -->',
    '<style>*{display:none}</style>',
    '"><b>x</b>',
    '![x](/library/a "onerror=1")',
    '`<b>code</b>`',
    '<<script>script>',
  ])('shows markup as text: %s', text => {
    const html = prose(text)
    expect(html.replace(/<\/?(?:p|ul|ol|li|em|strong|br|blockquote)(?: \/)?>/g, '')).not.toMatch(
      /<(?!a href="\/library\/a">|\/a>)/,
    )
  })

  test('gives nothing but our few tags, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<',
        '>',
        '"',
        '&',
        '<script>',
        '](',
        'javascript:',
        '[a](/library/x)',
        '**',
        '*',
        '\n- ',
        '\n> ',
        '&lt;',
        '\n\n',
        '`',
        '<a href=',
        '\0',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const html = prose(pieces.join(''))
        const rest = html.replace(
          /<\/?(?:p|ul|ol|li|em|strong|blockquote|a)>|<br \/>|<a href="\/[a-z0-9/-]+">/g,
          '',
        )
        expect(rest).not.toContain('<')
      }),
      { numRuns: 500 },
    )
  })

  test('takes no more than a moment over a nasty text', () => {
    const start = performance.now()
    prose('*'.repeat(8000))
    prose('> '.repeat(4000))
    prose('[a]('.repeat(2000))
    prose('- '.repeat(4000))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('the gist', () => {
  test('is plain text on one line, cut at a word', () => {
    expect(gist('**One** & two\n\n- [three](/library/x) <b>', 100)).toBe('One & two three <b>')
    expect(gist('one two three', 9)).toBe('one two…')
  })
})

describe('what is public', () => {
  test('is the same when it is kept ready, the first time and after, and when much else came between', () => {
    const text = 'One *thing*.\n\n- two'
    for (let time = 0; time < 2; time++) {
      expect(publicProse(text)).toBe(prose(text))
      expect(publicGist(text)).toBe(gist(text))
    }
    for (let n = 0; n < 300; n++) publicProse(`${n} ${'water '.repeat(1000)}`)
    expect(publicProse(text)).toBe(prose(text))
  })
})
