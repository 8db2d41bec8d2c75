import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { injectManifest } from 'workbox-build'

type Chunk = {
  file: string
  css?: string[]
  assets?: string[]
  imports?: string[]
  dynamicImports?: string[]
}

/** The shell's revision is filled in when it is served, since the server draws the shell. */
const shellMark = '__SHELL__'

/**
 * After the browser's build: makes `notebook/service-worker.js`, which keeps every file that the notebook needs, and
 * `right-now.js`, which keeps the right-now pages.
 * Fails the build when the notebook has no worker file, since then it would not open offline.
 */
export function serviceWorker(): Plugin {
  let outDir = ''
  return {
    name: 'footbridge-service-worker',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.ssr ? '' : config.build.outDir
    },
    async closeBundle() {
      if (outDir) await make(outDir)
    },
  }
}

async function make(outDir: string) {
  const work = mkdtempSync(join(tmpdir(), 'footbridge-sw-'))
  await bundle('src/notebook/page/service-worker.ts', work)
  await bundle('src/right-now/offline-worker.ts', work)
  copyFileSync(join(work, 'offline-worker.js'), join(outDir, 'right-now.js'))
  const { count } = await injectManifest({
    swSrc: join(work, 'service-worker.js'),
    swDest: join(outDir, 'notebook/service-worker.js'),
    globDirectory: outDir,
    globPatterns: [
      ...filesOf(outDir),
      'assets/worker-*.js',
      'notebook/manifest.webmanifest',
      'notebook/icon*',
    ],
    modifyURLPrefix: { '': '/' },
    dontCacheBustURLsMatching: /^\/?assets\//,
    additionalManifestEntries: [{ url: '/notebook', revision: shellMark }],
  })
  rmSync(work, { recursive: true })
  if (count < 5) throw new Error(`the service worker keeps only ${count} files`)
}

/** One file of script that runs by itself. */
const bundle = (input: string, outDir: string) =>
  build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: '[name].js' } },
    },
  })

/** Every file the notebook's entry leads to: scripts, styles, fonts. */
function filesOf(outDir: string): string[] {
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const seen = new Set<string>()
  const found = new Set<string>()
  const follow = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) found.add(file)
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) follow(next)
  }
  follow('src/notebook/main.tsx')
  return [...found]
}
