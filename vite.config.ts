import { defineConfig } from 'vite'
import { content } from './build/content.ts'
import { serviceWorker } from './build/service-worker.ts'
import { smallScript } from './build/small-script.ts'

/** Two builds from one source: the notebook and the style sheets for the browser, the rest for the server. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [content(), smallScript(), serviceWorker()],
  ssr: { noExternal: ['lucide'] },
  publicDir: isSsrBuild ? false : 'public',
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node26',
        ssr: true,
        rolldownOptions: { input: { cli: 'src/cli.ts' }, output: { entryFileNames: '[name].js' } },
      }
    : {
        outDir: 'dist/client',
        target: 'es2023',
        manifest: true,
        assetsDir: 'assets',
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: { site: 'src/ui/site.css', notebook: 'src/notebook/main.tsx' },
          output: {
            codeSplitting: {
              groups: [
                // Named, so that the service worker can leave it where the browser has Temporal itself.
                { name: 'temporal', test: /node_modules\/temporal-/, priority: 2 },
                // All that the first screens need, in one file: many small ones compress worse.
                {
                  name: 'notebook-first',
                  test: /src\/notebook\/(app\/root|syncing\/on-today)\.tsx$/,
                  priority: 1,
                },
              ],
            },
          },
        },
      },
  // Named alike, so that the service worker keeps all of it.
  worker: {
    format: 'es',
    rolldownOptions: { output: { chunkFileNames: 'assets/worker-[name]-[hash].js' } },
  },
}))
