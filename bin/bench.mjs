// Runs every file in bench/, or those whose name has one of the given words, and prints their figures.
import { readdirSync } from 'node:fs'
import { createServer } from 'vite'

const words = process.argv.slice(2)
const files = readdirSync('bench').filter(file => /^[a-z-]+\.ts$/.test(file))
const wanted = files.filter(file => words.length === 0 || words.some(word => file.includes(word)))
const vite = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'warn',
})
let held = true
for (const file of wanted) {
  const { run } = await vite.ssrLoadModule(`/bench/${file}`)
  const { title, rows } = await run()
  console.log(`\n${title}`)
  console.table(rows)
  held &&= rows.every(row => row.held !== 'NO')
}
await vite.close()
process.exit(held ? 0 : 1)
