import { type Ask, page } from './edge.tsx'
import { PlacedLayout } from './lines/placed-layout.tsx'
import { rightNowContent } from './right-now/front.ts'
import { Choices } from './right-now/right-now.page.tsx'
import { BridgeScene, Planks } from './ui/bridge.tsx'

/** The first question first; then what this place is. */
export function frontPage(c: Ask) {
  const { at } = c.var
  const w = at.words.site
  const first = rightNowContent(at.locale, 'index')
  return page(
    c,
    <PlacedLayout c={c} title={w.name} summary={w.front.lead}>
      <section class="first wide">
        <div>
          <h1>{w.front.title}</h1>
          <p class="lead">{w.front.lead}</p>
        </div>
        <BridgeScene />
      </section>
      <Choices at={at} choices={first?.front.choices ?? []} />
      <Planks />
      <h2>{w.front.what}</h2>
      {w.front.whatText.map(text => (
        <p>{text}</p>
      ))}
      <p>
        <strong>{w.front.free}</strong> <a href={at.href('/privacy')}>{w.privacy}</a>
      </p>
      <section class="wide">
        <h2>{w.front.rooms}</h2>
        <ul class="shelf">
          {[
            { path: '/library', name: w.library, text: w.front.libraryText },
            { path: '/questions', name: w.questions, text: w.front.questionsText },
            { path: '/notebook', name: w.notebook, text: w.front.notebookText },
          ].map(room => (
            <li>
              <h3>
                <a href={at.href(room.path)}>{room.name}</a>
              </h3>
              <p>{room.text}</p>
            </li>
          ))}
        </ul>
      </section>
    </PlacedLayout>,
  )
}
