import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every table stands in docs/what-is-stored.md', () => {
  const page = readFileSync('docs/what-is-stored.md', 'utf8')
  const tables = readdirSync('migrations').flatMap(file =>
    [...readFileSync(`migrations/${file}`, 'utf8').matchAll(/create table (\w+)/g)].map(match => match[1]),
  )
  expect(tables.length).toBeGreaterThan(10)
  expect(tables.filter(table => !page.includes(`\`${table}\``))).toEqual([])
})
