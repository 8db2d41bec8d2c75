// Types, Biome, unused code, then the tests. `npm test` runs all of it; `npm run check` (--quick) leaves the tests to
// those of rules and boundaries.
// `npm test -- WORD` runs the test files whose path has that word, `npm test -- "a few words"` the tests of that name.
import { spawn } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const began = performance.now()
const quick = process.argv.includes('--quick')
const filters = process.argv.slice(2).filter(word => word !== '--quick')
const tool = name => join(root, 'node_modules/.bin', name)
const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}`)
}

/** Runs a tool, gives whether it was content. `quietly`: what it says is kept until it ends, so that two may run at once. */
function run(name, words, quietly) {
  const since = performance.now()
  const child = spawn(tool(name), words, {
    cwd: root,
    stdio: quietly ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', text => (said += text))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', code => done({ good: code === 0, said: said.trim(), took: seconds(since) }))
  })
}

async function typesAndStyle() {
  const steps = {
    Types: run('tsc', ['--pretty', 'false'], true),
    Biome: run('biome', ['check', '--error-on-warnings'], true),
    'Unused code': run('knip', ['--no-progress'], true),
  }
  let good = true
  for (const [name, running] of Object.entries(steps)) {
    const result = await running
    heading(`${name}, ${result.took}`)
    if (!result.good || name === 'Biome') console.log(result.said || 'no fault')
    else console.log('no fault')
    good &&= result.good
  }
  return good
}

function tests() {
  heading(quick ? 'Tests of rules and boundaries' : 'Tests')
  const words = filters.flatMap(filter => (filter.includes(' ') ? ['--testNamePattern', filter] : [filter]))
  if (quick) process.env.QUICK = 'yes'
  return run('vitest', ['run', ...(quick ? ['--project', 'pure'] : []), ...words], false)
}

const checked = filters.length > 0 || (await typesAndStyle())
const passed = checked && (await tests()).good
console.log(`${passed ? '      Total  all passed' : '      Total  failed'} in ${seconds(began)}`)
process.exitCode = passed ? 0 : 1
