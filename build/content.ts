import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import MarkdownIt from 'markdown-it'
import type { Plugin } from 'vite'
import { parse as parseYaml } from 'yaml'
import { numberNames } from '../src/craft/numbers.ts'
import { frontMatterFor } from './front-matter.ts'
import { checkGuide } from './guide.ts'

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true })

/** A content file as the program sees it. `sections` holds each `## Heading` with its list items, as inline HTML. */
export type ContentFile = {
  path: string
  front: Record<string, unknown>
  html: string
  text: string
  sections: { heading: string; html: string; items: { html: string; text: string }[] }[]
}

/**
 * Reads one content file: YAML front matter between two `---` lines, then Markdown.
 * Refuses (throws, which fails the build) a file without front matter or whose front matter does not fit its folder,
 * a guide whose steps do not fit, and words read in many countries that name the numbers of one.
 */
export function readContent(path: string, source: string): ContentFile {
  const found = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source)
  if (!found) throw new Error(`${path}: a content file starts with front matter between two --- lines`)
  const checked = frontMatterFor(path).safeParse(parseYaml(found[1] ?? ''))
  if (!checked.success) {
    const faults = checked.error.issues.map(i => `  ${i.path.join('.') || '(front matter)'}: ${i.message}`)
    throw new Error(`${path}: the front matter does not fit\n${faults.join('\n')}`)
  }
  const body = found[2] ?? ''
  const front = checked.data as Record<string, unknown>
  const sections = sectionsOf(body)
  if (front.guide) checkGuide({ path, front, sections })
  checkNumbers(path, front, body)
  return {
    path: path.replace(/^content\//, '').replace(/\.md$/, ''),
    front,
    html: markdown.render(body),
    text: plainText(body),
    sections,
  }
}

const readInManyCountries = /^content\/\w+\/(right-now|advice|paper|substances)\//
const emergencyOfOneCountry = /\b(?:000|111|112|911|999)\b/
const filledIn = /^content\/\w+\/(right-now|advice|library|site|substances)\//
/** A helpline of the United States: its short numbers, and any number written as there. */
const lineOfOneCountry = /\b(?:988|88788|741741|435748)\b|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b/

function checkNumbers(path: string, front: object, body: string): void {
  const emergency = readInManyCountries.test(path) && emergencyOfOneCountry.exec(body)?.[0]
  if (emergency)
    throw new Error(
      `${path}: write {emergency} for ${emergency}: each reader sees the number of their country`,
    )
  const many = readInManyCountries.test(path) || filledIn.test(path)
  const line = many && lineOfOneCountry.exec(body)?.[0]
  if (line)
    throw new Error(
      `${path}: write {suicide} or what else ${line} is for: each reader sees the line of their country`,
    )
  const fills: readonly string[] = filledIn.test(path) ? numberNames : []
  const unknown = [...body.matchAll(/\{([^}]*)\}/g)].find(([, name]) => !fills.includes(name ?? ''))?.[0]
  if (unknown)
    throw new Error(
      `${path}: ${unknown} would stand there as it is: ${fills.map(name => `{${name}}`).join(', ') || 'nothing'} is filled in`,
    )
  const inFront = /\{[a-z-]+\}/.exec(JSON.stringify(front))?.[0]
  if (inFront) throw new Error(`${path}: ${inFront} is not filled in in the front matter`)
}

function sectionsOf(body: string): ContentFile['sections'] {
  return body
    .split(/^## /m)
    .slice(1)
    .map(part => {
      const [heading = '', ...rest] = part.split('\n')
      const inside = rest.join('\n').trim()
      const items = [...inside.matchAll(/^- ([\s\S]*?)(?=\n- |\n\n|$(?![\s\S]))/gm)].map(m => {
        const line = (m[1] ?? '').replace(/\s+/g, ' ').trim()
        return { html: markdown.renderInline(line), text: plainText(line) }
      })
      return { heading: heading.trim(), html: markdown.render(inside), items }
    })
}

function plainText(source: string): string {
  return markdown
    .render(source)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What the notebook needs of an advice card: its lists as plain text, and its sources. A tenth of the whole. */
function cardOf({ path, front: { title, sources }, sections }: ContentFile) {
  const lists = sections.map(({ heading, items }) => ({
    heading,
    items: items.map(({ text }) => ({ text })),
  }))
  return { path, front: { title, sources }, sections: lists }
}

/** What the notebook needs of a tool's file: its facts, why, and its sources. */
function toolOf({ path, front: { reviewed_by, sources, facts }, sections }: ContentFile) {
  const why = sections.find(({ heading }) => heading === 'Why')?.items.map(({ text }) => text)
  if (!why?.length) throw new Error(`${path}: say why in a list under "## Why"`)
  return { reviewed_by, sources, facts, why }
}

/** What the notebook needs of a line: how to call it, and the day it was last checked. */
function lineOf({ front }: ContentFile) {
  const { title, summary, country, region = '', order, use, phone, dial, hours, sources } = front
  const days = (sources as { checked?: string }[]).flatMap(({ checked }) => checked ?? []).sort()
  return { title, summary, country, region, order, use, phone, dial, hours, checked: days.at(-1) ?? '' }
}

/** How much of a file is taken, by the query of its import. */
const takes = { card: cardOf, tool: toolOf, line: lineOf }

/** Turns `content/**.md` into modules whose default export is a ContentFile. A bad file fails the build. */
export function content(): Plugin {
  const root = resolve('content')
  return {
    name: 'footbridge-content',
    enforce: 'pre',
    load(id) {
      const [file = '', query = ''] = id.split('?')
      if (!file.startsWith(root) || !file.endsWith('.md')) return null
      const read = readContent(`content/${relative(root, file)}`, readFileSync(file, 'utf8'))
      const take = takes[query as keyof typeof takes]
      return `export default ${JSON.stringify(take ? take(read) : read)}`
    },
  }
}
