import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '../build/content.ts'
import { gradeOf, wordsOf } from '../src/craft/communication/readability.ts'
import { english } from '../src/craft/communication/script.ts'
import type { ToolFile } from '../src/notebook/forms/grounds.tsx'
import { everyTool } from '../src/words/en/tools/every-tool.ts'

const folder = 'content/en/tools'
const highestGrade = 8

const files = readdirSync(folder).map(name => {
  const { front, sections } = readContent(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8'))
  const { sources, facts } = front as Pick<ToolFile, 'sources' | 'facts'>
  const why = sections.find(({ heading }) => heading === 'Why')?.items.map(({ text }) => text) ?? []
  return { name: basename(name, '.md'), sources, facts, why }
})

/** Screens whose content file has another name. */
const named: Partial<Record<string, string>> = {
  healthy: 'healthy-activity',
  analysis: 'use-analysis',
  attempts: 'scripts',
}

/** Doors without a content file of their own, each with why. */
const without: Partial<Record<string, string>> = {
  moment: 'each piece of advice shows the sources of its own card',
  'loved-one': 'asks what the other tools need to know, and advises nothing',
  chart: 'draws the member’s own notes, and advises nothing',
}

const doors = Object.keys(everyTool.doors) as (keyof typeof everyTool.doors)[]
const source = (path: string) => readFileSync(path, 'utf8')
const tsIn = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map(name => `${root}/${name}`)
const notebook = tsIn('src/notebook')

/** The files of the notebook that import a tool's content file. */
const importers = (name: string) => notebook.filter(path => source(path).includes(`tools/${name}.md?tool'`))

/** The screens of the registry; it needs a browser to be imported, so it is read. */
const screens = [
  ...source('src/notebook/screens/registry.ts').matchAll(/^ {2}'?([a-z-]+)'?: (?=later|[A-Z])/gm),
].map(found => found[1]!)

/** The keys of the facts that a file of the notebook asks for: written there, or a list of the craft by its name. */
async function keysAskedIn(path: string): Promise<string[]> {
  const text = source(path)
  const lists = [...text.matchAll(/\bfactsIn\(\s*grounds,\s*(\[[^\]]*\]|\w+)\s*,?\s*\)/g)].map(
    found => found[1]!,
  )
  expect(lists.length, path).toBe(text.split('factsIn(').length - 1)
  const keys = lists.map(async list => {
    if (list.startsWith('[')) return [...list.matchAll(/'([^']+)'/g)].map(found => found[1]!)
    const from = new RegExp(`import \\{[^}]*\\b${list}\\b[^}]*\\} from '([^']+)'`).exec(text)?.[1]
    const craft: Record<string, readonly string[]> = await import(
      /* @vite-ignore */ join(process.cwd(), dirname(path), from!)
    )
    return [...craft[list]!]
  })
  return (await Promise.all(keys)).flat()
}

describe('every tool says what it rests on', () => {
  test.each(doors.filter(door => screens.includes(door)))(
    '%s has a dated source, or a reason to have none',
    door => {
      if (without[door]) return expect(files.map(({ name }) => name)).not.toContain(door)
      const file = files.find(({ name }) => name === (named[door] ?? door))
      expect(file, `content/en/tools/${named[door] ?? door}.md`).toBeDefined()
      expect(file!.sources.length).toBeGreaterThan(0)
      for (const { checked } of file!.sources) {
        expect(checked).toMatch(/^2026-\d\d-\d\d$/)
        expect(checked <= new Date().toISOString().slice(0, 10), `${checked} is still to come`).toBe(true)
      }
    },
  )

  test.each(files)('$name is shown on a screen', ({ name }) => {
    const shown = importers(name).filter(path => /<Grounds of=\{grounds\}|^ {2}grounds,$/m.test(source(path)))
    expect(shown).not.toEqual([])
  })

  test('what has no file is a door, and every door was found in the registry', () => {
    expect(screens).toEqual(expect.arrayContaining(doors))
    expect(doors).toEqual(expect.arrayContaining([...Object.keys(without), ...Object.keys(named)]))
  })
})

describe('facts', () => {
  test('each fact that a screen asks for is there, and none stands there unasked', async () => {
    for (const { name, facts } of files) {
      const keys = await Promise.all(importers(name).map(keysAskedIn))
      expect([...new Set(keys.flat())].toSorted(), name).toEqual(Object.keys(facts).toSorted())
    }
  })
})

describe('words', () => {
  const texts = files.flatMap(({ name, facts, why }) =>
    [...Object.values(facts), ...why].map(text => ({ name, text })),
  )

  test.each(texts)('$name: $text reads at grade eight at most', ({ text }) => {
    const sentences = text.split(/[.?!:]+(?=\s|$|”)/).filter(part => part.trim()).length
    expect(gradeOf(wordsOf(text), sentences, english)).toBeLessThanOrEqual(highestGrade)
    expect(text).not.toMatch(
      /\b(addicts?|junkie|enabl\w+|codependen\w+|tough love|relapse\w*|clean|dirty|success rate)\b/i,
    )
  })

  test('no words file names a source with a year or a day: that stands where an operator can edit it', () => {
    const found = tsIn('src/words/en/tools').flatMap(path =>
      source(path)
        .split('\n')
        .filter(line =>
          /\bsource\w*:(?! 'Sources')|\([^()]*\b(19|20)\d\d\b[^()]*\)|\bchecked 20\d\d/i.test(line),
        )
        .map(line => `${path}: ${line.trim()}`),
    )
    expect(found).toEqual([])
  })
})
