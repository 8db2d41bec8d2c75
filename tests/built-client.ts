import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder as the build leaves it for the server to read, with an empty style: enough to serve every page. */
export function builtClient(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footbridge-client-'))
  const files = { 'src/ui/site.css': { file: 'site.css' }, 'src/notebook/main.tsx': { file: 'main.js' } }
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(files))
  writeFileSync(join(folder, 'site.css'), '')
  return folder
}
