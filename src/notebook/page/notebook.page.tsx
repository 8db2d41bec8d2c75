import { renderToString } from 'preact-render-to-string'
import type { Ask } from '../../edge.tsx'
import type { At } from '../../ui/layout.tsx'
import { notebook as w } from '../../words/en/notebook.ts'
import { type Built, builtNotebook, serviceWorkerFor } from './shell.server.ts'

/** The page that starts the notebook: the same for everyone, with nothing of anyone in it. So far it speaks English. */
export function notebookPage(c: Ask) {
  if (c.var.at.locale !== 'en') return c.redirect('/notebook', 302)
  return c.html(shellOf(c))
}

/** The service worker, with leave to serve `/notebook` itself. */
export async function notebookServiceWorker(c: Ask) {
  return c.body(await serviceWorkerFor(c.var.world.settings.clientDir, shellOf(c)), 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Service-Worker-Allowed': '/notebook',
  })
}

const shellOf = (c: Ask): string => {
  const { at, world } = c.var
  return `<!doctype html>${renderToString(<Shell at={at} place={world.settings.place} built={builtNotebook(world.settings.clientDir)} />)}`
}

function Shell({ at, place, built }: { at: At; place: string; built: Built }) {
  return (
    <html lang={at.locale} data-place={place}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{w.title}</title>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="theme-color" content="#f7f2e6" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0c1311" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/notebook/icon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/notebook/manifest.webmanifest" />
        {built.styles.map(href => (
          <link rel="stylesheet" href={href} />
        ))}
        <script type="module" src={built.script} />
      </head>
      <body>
        <div id="notes" data-exit-to={at.exitTo} data-emergency={at.emergency}>
          <noscript>
            <main class="no-script">
              <h1>{w.noScript.title}</h1>
              {w.noScript.text.map(text => (
                <p>{text}</p>
              ))}
              <ul class="choices">
                <li>
                  <a href={at.href('/right-now')} class="urgent">
                    {w.noScript.rightNow}
                  </a>
                </li>
                <li>
                  <a href={at.href('/library')}>{w.noScript.library}</a>
                </li>
                <li>
                  <a href={at.href('/')}>{w.noScript.front}</a>
                </li>
              </ul>
            </main>
          </noscript>
        </div>
      </body>
    </html>
  )
}
