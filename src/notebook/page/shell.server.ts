import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from 'hono/utils/crypto'

type Chunk = { file: string; css?: string[]; imports?: string[] }

/** The addresses of the notebook's script and style sheets, as built. */
export type Built = { script: string; styles: string[] }

/** Reads what the build made of the notebook, from Vite's manifest. */
export function builtNotebook(clientDir: string): Built {
  const manifest = JSON.parse(readFileSync(join(clientDir, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >
  const entry = manifest['src/notebook/main.tsx']
  if (!entry) throw new Error('the notebook is not built')
  return { script: `/${entry.file}`, styles: (entry.css ?? []).map(file => `/${file}`) }
}

/** The service worker as built, told which page it keeps: another page is another worker, so browsers fetch it anew. */
export async function serviceWorkerFor(clientDir: string, shell: string): Promise<string> {
  const revision = (await sha256(shell))?.slice(0, 16) ?? ''
  return readFileSync(join(clientDir, 'notebook/service-worker.js'), 'utf8').replaceAll('__SHELL__', revision)
}
