import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentPages } from '../src/library/content.ts'
import { addressOf } from '../src/right-now/front.ts'
import { locales } from '../src/words/words.ts'

const prefix = (locale: string) => (locale === 'en' ? '' : `/${locale}`)
/** Every page that a text may lead to of the two parts that someone in need is sent to. */
const there = new Set(
  locales.flatMap(locale => [
    ...contentPages(locale, 'right-now').map(({ name }) => addressOf(locale, name)),
    `${prefix(locale)}/right-now/find`,
    `${prefix(locale)}/substances`,
    `${prefix(locale)}/substances/after`,
    ...contentPages(locale, 'substances').map(({ name }) => `${prefix(locale)}/substances/${name}`),
  ]),
)

const files = locales.flatMap(locale =>
  readdirSync(`content/${locale}`, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => ({ locale, path: `content/${locale}/${name}` })),
)
const links = files.flatMap(({ locale, path }) =>
  [...readFileSync(path, 'utf8').matchAll(/\]\(((?:\/[a-z]{2})?\/(?:right-now|substances)[^)\s]*)\)/g)].map(
    ([, to = '']) => ({ locale, path, to }),
  ),
)

test('every link to a right-now page or the guide to substances leads to a page that is there', () => {
  expect(links.length).toBeGreaterThan(100)
  expect(links.some(({ to }) => to.startsWith('/substances/'))).toBe(true)
  expect(links.filter(({ to }) => !there.has(to.replace(/#.*$/, '')))).toEqual([])
})

test('a text leads to pages in its own language', () => {
  expect(links.filter(({ locale, to }) => to.startsWith('/es/') !== (locale === 'es'))).toEqual([])
})
