import { Hono } from 'hono'
import type { Ask, Edge, World } from './edge.tsx'
import { frame } from './frame.tsx'
import { frontPage } from './front.page.tsx'
import { guard, type Who } from './guard.tsx'
import { articlePage, libraryPage } from './library/library.page.tsx'
import { searchPage } from './library/search.page.tsx'
import { sitePage } from './library/site.page.tsx'
import { linesPage } from './lines/lines.page.tsx'
import { inPlace } from './lines/places.ts'
import { outboxPage } from './members/outbox.page.tsx'
import { codeEnter, codePage, signInPage, signInSend } from './members/sign-in.page.tsx'
import { nameKeep, namePage, signOut, youDelete, youPage } from './members/you.page.tsx'
import { envelopes } from './notebook/envelopes/envelopes.server.ts'
import { gate } from './notebook/envelopes/gate.server.ts'
import { notebookLines, notebookPage, notebookServiceWorker } from './notebook/page/notebook.page.tsx'
import { askDrop, askKeep, askPage } from './questions/asking/ask.page.tsx'
import { lookPage, lookSend } from './questions/asking/look.page.tsx'
import { minePage } from './questions/asking/mine.page.tsx'
import { oneConsent, onePage, oneRemove, oneUpdate, oneWithdraw } from './questions/asking/one.page.tsx'
import { deskPage } from './questions/desk/desk.page.tsx'
import { deskClaim, deskGiveBack, deskRead, deskReply, replyPage } from './questions/desk/reply.page.tsx'
import { prepareDown, prepareKeep, preparePage } from './questions/publications/prepare.page.tsx'
import { previewPage, previewPublish } from './questions/publications/preview.page.tsx'
import { publicationPage } from './questions/publications/publication.page.tsx'
import { questionsPage } from './questions/publications/questions.page.tsx'
import { reviewPage } from './questions/publications/review.page.tsx'
import { findPage } from './right-now/finding/find.page.tsx'
import { rightNowWorker } from './right-now/offline.page.tsx'
import { cardPage } from './right-now/paper/card.page.tsx'
import { fridgePage } from './right-now/paper/fridge.page.tsx'
import { rightNowPage } from './right-now/right-now.page.tsx'
import { addLineKeep, addLinePage, lineKeep, linePage } from './stewardship/line.page.tsx'
import { lineCheck, lineHide, lineRestore, lineShow, stewardLinesPage } from './stewardship/lines.page.tsx'
import { roleKeep, sampleRemove, stewardshipPage } from './stewardship/stewardship.page.tsx'
import { afterPage } from './substances/after/after.page.tsx'
import { substancePage, substancesPage } from './substances/substances.page.tsx'
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
  ['get', '/right-now/find', 'open', findPage],
  ['get', '/right-now/card', 'anyone', cardPage],
  ['get', '/right-now/card/full', 'anyone', cardPage],
  ['get', '/right-now/fridge', 'anyone', fridgePage],
  ['get', '/right-now/offline.js', 'open', rightNowWorker],
  ['get', '/right-now/:name{.+}', 'anyone', rightNowPage],
  ['get', '/lines', 'anyone', linesPage],
  ['get', '/library', 'anyone', libraryPage],
  ['get', '/library/:name', 'anyone', articlePage],
  ['get', '/substances', 'anyone', substancesPage],
  ['get', '/substances/after', 'open', afterPage],
  ['get', '/substances/:name', 'anyone', substancePage],
  ['get', '/about', 'anyone', sitePage],
  ['get', '/privacy', 'anyone', sitePage],
  ['get', '/leaving', 'anyone', sitePage],
  ['get', '/search', 'open', searchPage],

  ['get', '/notebook', 'anyone', notebookPage],
  ['get', '/notebook/lines.json', 'anyone', notebookLines],
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

  ['get', '/questions', 'open', questionsPage],
  ['get', '/questions/ask', 'member', askPage],
  ['post', '/questions/ask', 'member', askKeep],
  ['get', '/questions/ask/:id', 'member', askPage],
  ['post', '/questions/ask/:id', 'member', askKeep],
  ['post', '/questions/ask/:id/drop', 'member', askDrop],
  ['get', '/questions/ask/:id/look', 'member', lookPage],
  ['post', '/questions/ask/:id/look', 'member', lookSend],
  ['get', '/questions/mine', 'member', minePage],
  ['get', '/questions/mine/:id', 'member', onePage],
  ['post', '/questions/mine/:id/update', 'member', oneUpdate],
  ['post', '/questions/mine/:id/consent', 'member', oneConsent],
  ['post', '/questions/mine/:id/withdraw', 'member', oneWithdraw],
  ['post', '/questions/mine/:id/remove', 'member', oneRemove],
  ['get', '/questions/:slug', 'anyone', publicationPage],

  ['get', '/desk', 'counsellor', deskPage],
  ['get', '/desk/review', 'counsellor', reviewPage],
  ['get', '/desk/review/:id', 'counsellor', preparePage],
  ['post', '/desk/review/:id', 'counsellor', prepareKeep],
  ['post', '/desk/review/:id/down', 'counsellor', prepareDown],
  ['get', '/desk/review/:id/preview', 'counsellor', previewPage],
  ['post', '/desk/review/:id/publish', 'counsellor', previewPublish],
  ['get', '/desk/:id', 'counsellor', replyPage],
  ['post', '/desk/:id', 'counsellor', deskReply],
  ['post', '/desk/:id/claim', 'counsellor', deskClaim],
  ['post', '/desk/:id/give-back', 'counsellor', deskGiveBack],
  ['post', '/desk/:id/read', 'counsellor', deskRead],

  ['get', '/stewardship', 'steward', stewardshipPage],
  ['post', '/stewardship/people/:id', 'steward', roleKeep],
  ['post', '/stewardship/sample', 'steward', sampleRemove],
  ['get', '/stewardship/lines', 'steward', stewardLinesPage],
  ['get', '/stewardship/lines/add', 'steward', addLinePage],
  ['post', '/stewardship/lines/add', 'steward', addLineKeep],
  ['get', '/stewardship/lines/:id', 'steward', linePage],
  ['post', '/stewardship/lines/:id', 'steward', lineKeep],
  ['post', '/stewardship/lines/:id/check', 'steward', lineCheck],
  ['post', '/stewardship/lines/:id/hide', 'steward', lineHide],
  ['post', '/stewardship/lines/:id/show', 'steward', lineShow],
  ['post', '/stewardship/lines/:id/restore', 'steward', lineRestore],
]

/**
 * The whole site. English stands at `/`, every other language under its own prefix; what has numbers to call, in its
 * text or at its foot, and the same for everyone, stands at the address of every place too.
 */
export function site(world: World): Hono<Edge> {
  const app = new Hono<Edge>()
  frame(app, world)
  for (const [method, path, needs, limit, answer] of envelopes)
    app.on(method.toUpperCase(), path, gate(needs, limit), answer)
  for (const locale of locales) for (const room of rooms) add(app, locale, room)
  return app
}

function add(app: Hono<Edge>, locale: Locale, [method, path, who, answer]: Room) {
  const prefix = locale === 'en' ? '' : `/${locale}`
  for (const one of new Set([path, inPlace(path, ':country{[a-z]{2}}')]))
    app.on(method.toUpperCase(), `${prefix}${one}`.replace(/(.)\/$/, '$1'), guard(who), answer)
}
