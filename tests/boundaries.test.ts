import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const source = 'src'
const code = /\.(ts|tsx)$/

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : [path]
  })
}

const files = filesBelow(source).filter(path => code.test(path))
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.includes('/labelled')
const own = files.filter(path => !isTest(path))
const text = (path: string) => readFileSync(path, 'utf8')

/** What a file imports: paths inside the project as `src/…`, packages by name. */
function importsOf(path: string): string[] {
  const found = text(path).matchAll(
    /^(?:(?:import|export)\b[^'"`]*?|\} )from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm,
  )
  return [...found].map(match => {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    return name.startsWith('.') ? normalize(join(dirname(path), name)) : name
  })
}

const room = (path: string) => relative(source, path).split('/')[0] ?? ''
const inside = (path: string) => path.startsWith(`${source}/`)

type Law = { who: (path: string) => boolean; may: (target: string, path: string) => boolean }

/** Who may import what. A file answers to every law that names it. */
const laws: Record<string, Law> = {
  'craft imports nothing but craft': {
    who: path => room(path) === 'craft',
    may: target => room(target) === 'craft' && inside(target),
  },
  'server/ imports packages and itself only': {
    who: path => room(path) === 'server',
    may: target => !inside(target) || room(target) === 'server',
  },
  'the notebook imports craft, ui, words, content and its own folder': {
    who: path => room(path) === 'notebook' && !/\.(page\.tsx|server\.ts)$/.test(path),
    may: target => !inside(target) || ['craft', 'ui', 'words', 'notebook'].includes(room(target)),
  },
  'ui imports ui and words': {
    who: path => room(path) === 'ui',
    may: target => !inside(target) || ['ui', 'words'].includes(room(target)),
  },
  'words import words': {
    who: path => room(path) === 'words',
    may: target => room(target) === 'words' && inside(target),
  },
  'pages are imported by the site and by pages': {
    who: path => !/\.page\.tsx$/.test(path) && path !== 'src/site.tsx',
    may: target => !target.includes('.page.'),
  },
  // The envelopes run on the server, which has no key: they hash tokens and public bytes with Node's own.
  'only the vault imports cryptography': {
    who: path =>
      room(path) === 'notebook' &&
      !/^src\/notebook\/vault[./]/.test(path) &&
      !/^src\/notebook\/envelopes\/\w[\w-]*\.server\.ts$/.test(path),
    may: target => !/hash-wasm|@noble|@scure|node:crypto/.test(target),
  },
  'pure files touch no SQL, mail or files': {
    who: path =>
      !/\.(server|page)\.tsx?$/.test(path) &&
      ['craft', 'questions', 'members', 'lines', 'right-now', 'library', 'substances'].includes(room(path)) &&
      path.endsWith('.ts'),
    may: target => !/^(node:|pg|kysely|nodemailer|hono)/.test(target) && !target.includes('.server.'),
  },
}

describe('who may import what', () => {
  for (const [name, law] of Object.entries(laws))
    test(name, () => {
      const broken = own.filter(law.who).flatMap(path =>
        importsOf(path)
          .filter(target => !law.may(target, path))
          .map(target => `${path} imports ${target}`),
      )
      expect(broken).toEqual([])
    })
})

describe('no file grows out of sight', () => {
  const lines = (path: string) => text(path).split('\n').length - 1
  const wordy = (path: string) => room(path) === 'words'

  test('a file has at most 250 lines', () => {
    expect(
      own.filter(path => !wordy(path) && lines(path) > 250).map(path => `${path}: ${lines(path)}`),
    ).toEqual([])
  })

  test('a function has at most 50 lines', () => {
    const long = own.filter(path => !wordy(path)).flatMap(longFunctions)
    expect(long).toEqual([])
  })

  test('a folder has at most 15 code files', () => {
    const counts = Map.groupBy(own, path => dirname(path))
    expect(
      [...counts]
        .filter(([, group]) => group.length > 15)
        .map(([folder, group]) => `${folder}: ${group.length}`),
    ).toEqual([])
  })

  test('no folder or file is a grab-bag', () => {
    const bag = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.|$)/
    expect(files.filter(path => bag.test(path))).toEqual([])
  })

  test('only the vault uses the browser’s cryptography', () => {
    const others = own.filter(path => room(path) === 'notebook' && !/^src\/notebook\/vault[./]/.test(path))
    expect(others.filter(path => /\bcrypto\.|\bsubtle\b/.test(text(path)))).toEqual([])
  })

  test('nothing is left for later', () => {
    const later = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck)|\.only\(/
    expect(files.filter(path => later.test(text(path)))).toEqual([])
  })
})

/** Functions by their indentation, which Biome keeps true: from the line that opens one to the line that closes it. */
function longFunctions(path: string): string[] {
  const rows = text(path).split('\n')
  return rows.flatMap((row, start) => {
    const opens =
      /^(\s*)(?:export )?(?:default )?(?:async )?function\b.*$|^(\s*)(?:export )?const \w+ = (?:async )?\(?.*=> [{(]$/.exec(
        row,
      )
    if (!opens) return []
    const indent = opens[1] ?? opens[2] ?? ''
    const length =
      rows.slice(start + 1).findIndex(line => line.startsWith(`${indent}}`) || line === `${indent})`) + 2
    return length > 50 ? [`${path}:${start + 1} has ${length} lines`] : []
  })
}
