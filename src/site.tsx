import { Hono } from 'hono'
import type { Ask, Edge, World } from './edge.tsx'
import { frame } from './frame.tsx'
import { frontPage } from './front.page.tsx'
import { guard, type Who } from './guard.tsx'
import { articlePage, libraryPage } from './library/library.page.tsx'
import { searchPage } from './library/search.page.tsx'
import { sitePage } from './library/site.page.tsx'
import { outboxPage } from './members/outbox.page.tsx'
import { codeEnter, codePage, signInPage, signInSend } from './members/sign-in.page.tsx'
import { nameKeep, namePage, signOut, youDelete, youPage } from './members/you.page.tsx'
import { notebookPage, notebookServiceWorker } from './notebook/page/notebook.page.tsx'
import { rightNowPage } from './right-now/right-now.page.tsx'
import type { Locale } from './words/words.ts'
import { locales } from './words/words.ts'

type Room = [method: 'get' | 'post', path: string, who: Who, page: (c: Ask) => Response | Promise<Response>]

/**
 * Every page of the commons: how, where, who may, what answers.
 * `anyone` pages are the same for all and may be cached; `open` pages are for anyone too, but never kept.
 */
export const rooms: Room[] = [
  ['get', '/', 'anyone', frontPage],
  ['get', '/right-now', 'anyone', rightNowPage],
  ['get', '/right-now/:name{.+}', 'anyone', rightNowPage],
  ['get', '/library', 'anyone', libraryPage],
  ['get', '/library/:name', 'anyone', articlePage],
  ['get', '/about', 'anyone', sitePage],
  ['get', '/privacy', 'anyone', sitePage],
  ['get', '/leaving', 'anyone', sitePage],
  ['get', '/search', 'open', searchPage],

  ['get', '/notebook', 'anyone', notebookPage],
  ['get', '/notebook/service-worker.js', 'open', notebookServiceWorker],

  ['get', '/sign-in', 'open', signInPage],
  ['post', '/sign-in', 'open', signInSend],
  ['get', '/sign-in/code', 'open', codePage],
  ['post', '/sign-in/code', 'open', codeEnter],
  ['post', '/sign-out', 'open', signOut],
  ['get', '/outbox', 'trial', outboxPage],

  ['get', '/you', 'member', youPage],
  ['get', '/you/name', 'member', namePage],
  ['post', '/you/name', 'member', nameKeep],
  ['post', '/you/delete', 'member', youDelete],
]

/** The whole site. English stands at `/`, every other language under its own prefix. */
export function site(world: World): Hono<Edge> {
  const app = new Hono<Edge>()
  frame(app, world)
  for (const locale of locales) for (const room of rooms) add(app, locale, room)
  return app
}

function add(app: Hono<Edge>, locale: Locale, [method, path, who, answer]: Room) {
  const prefix = locale === 'en' ? '' : `/${locale}`
  app.on(method.toUpperCase(), `${prefix}${path}`.replace(/(.)\/$/, '$1'), guard(who), answer)
}
