import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build, type Rolldown } from 'vite'

/** Bundles one entry for the browser as `entry.js`, its worker too, as the product's own build does. By file name. */
export async function bundle(entry: string): Promise<Map<string, string>> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2023',
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { entry },
        output: { entryFileNames: '[name].js', format: 'es' },
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput
  return new Map(
    result.output.map(file => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  )
}

const PAGE = '<!doctype html><script type="module" src="/entry.js"></script>'

/** What a path of a bundle's own site holds; an empty page with its entry where there is no file. */
export const fileAt = (files: Map<string, string>, path: string): { type: string; text: string } => {
  const text = files.get(path.slice(1))
  return text === undefined ? { type: 'text/html', text: PAGE } : { type: 'text/javascript', text }
}

/** A site of a bundle alone. */
export async function serveBundle(
  files: Map<string, string>,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const server: Server = createServer((request, answer) => {
    const { type, text } = fileAt(files, request.url ?? '/')
    answer.writeHead(200, { 'Content-Type': type }).end(text)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const stop = () => new Promise<void>(resolve => server.close(() => resolve()))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop }
}
