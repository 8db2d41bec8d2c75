import { LifeBuoy } from 'lucide'
import { renderToString } from 'preact-render-to-string'
import type { Ask } from '../../edge.tsx'
import { linesHere } from '../../lines/here.ts'
import { Icon } from '../../ui/icon.tsx'
import type { At } from '../../ui/layout.tsx'
import { LeaveLink } from '../../ui/leave-link.tsx'
import { notebook as w } from '../../words/en/notebook.ts'
import type { Line } from '../lines/read-lines.ts'
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

/**
 * The numbers to call of this place as the stewards keep them now, and what texts say for them, for the notebook: from
 * memory, the same for everyone.
 */
export function notebookLines(c: Ask) {
  const lines = linesHere(c).flatMap(
    ({ title, summary, use, phone, dial, hours, checked = '', region = '' }): Line[] =>
      phone && dial ? [{ title, summary, use, phone, dial, hours, checked, region }] : [],
  )
  return c.json({ lines, numbers: c.var.at.numbersIn('en') })
}

const shellOf = (c: Ask): string => {
  const { at, world } = c.var
  const { place, clientDir, origin, notebookOrigin } = world.settings
  const shell = (
    <Shell at={at} place={place} commons={notebookOrigin ? origin : ''} built={builtNotebook(clientDir)} />
  )
  return `<!doctype html>${renderToString(shell)}`
}

type ShellProps = { at: At; place: string; commons: string; built: Built }

function Shell({ at, place, commons, built }: ShellProps) {
  const said = at.words.site
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
        <link rel="apple-touch-icon" href="/notebook/icon-180.png" />
        <meta name="apple-mobile-web-app-title" content={w.title} />
        <link rel="manifest" href="/notebook/manifest.webmanifest" />
        {built.styles.map(href => (
          <link rel="stylesheet" href={href} />
        ))}
        <script type="module" src={built.script} />
      </head>
      <body>
        <div id="notes" data-exit-to={at.exitTo} data-emergency={at.emergency} data-commons={commons}>
          <header class="head">
            <a class="head-now" href={at.href('/right-now')}>
              <Icon of={LifeBuoy} /> <span>{w.rightNow}</span>
            </a>
            <LeaveLink to={at.exitTo} label={said.exitLabel} name={said.exit} look="head-leave" />
          </header>
          <noscript>
            <NoScript at={at} />
          </noscript>
        </div>
      </body>
    </html>
  )
}

function NoScript({ at }: { at: At }) {
  return (
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
  )
}
