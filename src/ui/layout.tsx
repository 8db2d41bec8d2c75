import { ArrowLeft } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Locale, Words } from '../words/words.ts'
import { BridgeMark } from './bridge.tsx'
import { Icon } from './icon.tsx'
import { LeaveFirst, LeaveLink, LeaveTold } from './leave-link.tsx'

/** What every page knows of where it stands. */
export type At = {
  locale: Locale
  words: Words
  origin: string
  path: string
  /** The country whose numbers this page shows: the site's, or one that the address names. */
  place: string
  /** What that country is called in the language of the page. */
  country: string
  /** This same page with the numbers of another country. */
  elsewhere: (country: string) => string
  href: (path: string) => string
  /** The whole style of the site: it comes with the page, so that the words need not wait for it. */
  styles: string
  script: string
  exitTo: string
  emergency: string
  /** What texts in a language say for the numbers of the place. */
  numbersIn: (locale: string) => Words['numbers']['local'] & { emergency: string }
  /** The same as HTML, to be called with a tap. */
  linkedNumbersIn: At['numbersIn']
  others: { locale: Locale; name: string; href: string }[]
}

export type LayoutProps = {
  at: At
  title: string
  summary?: string | undefined
  sample?: boolean
  back?: { href: string; label: string } | undefined
  /** Small ways at the other end of the line that leads back, one of them to the `#places` of the page. */
  beside?: ComponentChildren
  hideFromSearch?: boolean
  children: ComponentChildren
}

/**
 * The frame of every page of the commons. Works with scripts off; the one script arms the Leave button and fetches the
 * letters.
 */
export function Layout({ at, title, summary, sample, back, beside, hideFromSearch, children }: LayoutProps) {
  const w = at.words.site
  return (
    <html lang={at.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === w.name ? title : `${title} · ${w.name}`}</title>
        {summary && <meta name="description" content={summary} />}
        {hideFromSearch && <meta name="robots" content="noindex" />}
        <meta name="referrer" content="no-referrer" />
        <meta name="theme-color" content="#f7f2e6" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0c1311" media="(prefers-color-scheme: dark)" />
        <script dangerouslySetInnerHTML={{ __html: at.script }} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: at.styles }} />
        {at.others.map(other => (
          <link rel="alternate" hreflang={other.locale} href={`${at.origin}${other.href}`} />
        ))}
      </head>
      <body>
        <a class="skip" href="#page">
          {w.skip}
        </a>
        <LeaveFirst to={at.exitTo} label={w.exitLabel} name={w.exit} />
        <Exit at={at} />
        {sample && (
          <section class="sample" aria-label={w.sampleShort}>
            {w.sample}
          </section>
        )}
        <Top at={at} />
        <main id="page" tabIndex={-1}>
          {(back || beside) && (
            <div class="before">
              {back && (
                <a class="back" href={back.href}>
                  <Icon of={ArrowLeft} /> {back.label}
                </a>
              )}
              {beside && <p class="beside">{beside}</p>}
            </div>
          )}
          {children}
        </main>
        <Foot at={at} places={beside ? '#places' : at.href('/right-now#places')} />
      </body>
    </html>
  )
}

function Exit({ at }: { at: At }) {
  return (
    <section class="exit" aria-label={at.words.site.exitLabel}>
      <LeaveLink to={at.exitTo} label={at.words.site.exitLabel} name={at.words.site.exit} />
      <LeaveTold words={at.words.site.exitTold} />
    </section>
  )
}

function Top({ at }: { at: At }) {
  const w = at.words.site
  const ways = [
    { path: '/right-now', name: w.rightNow, urgent: true },
    { path: '/library', name: w.library },
    { path: '/questions', name: w.questions },
    { path: '/notebook', name: w.notebook },
    { path: '/you', name: w.you },
  ]
  return (
    <header class="top">
      <div class="top-inside">
        <a class="mark" href={at.href('/')}>
          <BridgeMark /> {w.name}
        </a>
        <nav aria-label={w.ways}>
          <ul class="ways">
            {ways.map(way => (
              <li>
                <a
                  href={at.href(way.path)}
                  class={way.urgent ? 'urgent' : undefined}
                  aria-current={
                    at.path === way.path ? 'page' : at.path.startsWith(`${way.path}/`) ? 'true' : undefined
                  }
                >
                  {way.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

/** @param places where a country is chosen */
function Foot({ at, places }: { at: At; places: string }) {
  const w = at.words.site
  return (
    <footer class="foot">
      <div class="foot-inside">
        <p>
          <a class="number" href={`tel:${at.emergency}`}>
            {w.danger(at.emergency)}
          </a>{' '}
          <a href={at.href('/right-now/cant-wake-them')}>{w.dangerLink}</a>{' '}
          <a href={places}>{at.words.lines.whose(at.country)}</a>
        </p>
        <ul>
          <li>
            <a href={at.href('/substances')}>{at.words.substances.title}</a>
          </li>
          <li>
            <a href={at.href('/about')}>{w.about}</a>
          </li>
          <li>
            <a href={at.href('/privacy')}>{w.privacy}</a>
          </li>
          <li>
            <a href={at.href('/leaving')}>{w.exitHelp}</a>
          </li>
          {at.others.map(other => (
            <li>
              <a href={other.href} hreflang={other.locale} lang={other.locale}>
                {other.name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
