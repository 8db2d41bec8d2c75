// Footbridge while you work on it: every request sees the sources as they are now. Settings as for `npm start`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createServer as createVite } from 'vite'

const vite = await createVite({ server: { middlewareMode: true, hmr: false, ws: false }, appType: 'custom' })
const load = path => vite.ssrLoadModule(path)
const { readSettings } = await load('/src/server/settings.server.ts')
const { openLog } = await load('/src/server/log.server.ts')
const { openWorld } = await load('/src/serve.server.ts')

const settings = readSettings(process.env)
const { world, close } = await openWorld(
  { ...settings, clientDir: sourcesAsBuilt(join(settings.dataDir, 'dev')) },
  openLog(settings.logLevel),
  why => end(why.message),
)
world.cache = { get: () => undefined, keep: () => {}, turn: () => 0, forget: () => {} }

const server = createServer((request, response) =>
  vite.middlewares(request, response, async () => {
    try {
      const { site } = await load('/src/site.tsx')
      await getRequestListener(site(world).fetch)(request, response)
    } catch (error) {
      vite.ssrFixStacktrace(error)
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(error.stack)
    }
  }),
)
server.listen(settings.port, settings.host, () =>
  console.log(`\n  ${settings.origin}  reload to see a change\n`),
)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end())

async function end(why) {
  if (why) console.error(why)
  server.closeAllConnections()
  await close()
  await vite.close()
  process.exit(why ? 1 : 0)
}

/** A manifest that names the sources in place of built files: Vite serves them as they are. */
function sourcesAsBuilt(folder) {
  const styles = { 'src/ui/site.css': { file: 'src/ui/site.css' } }
  const notebook = {
    'src/notebook/main.tsx': {
      file: 'src/notebook/main.tsx',
      isEntry: true,
      css: ['src/notebook/notebook.css'],
    },
  }
  mkdirSync(join(folder, '.vite'), { recursive: true })
  writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify({ ...styles, ...notebook }))
  return folder
}
