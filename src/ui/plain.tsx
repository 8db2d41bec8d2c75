import type { ComponentChildren } from 'preact'
import { type At, Layout } from './layout.tsx'

/** A page that says what went wrong, and where to go. */
export function Plain({
  at,
  title,
  text,
  children,
}: {
  at: At
  title: string
  text: string
  children?: ComponentChildren
}) {
  const w = at.words.site.notFound
  return (
    <Layout at={at} title={title} hideFromSearch>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {children}
      <ul class="choices">
        <li>
          <a href={at.href('/right-now')} class="urgent">
            {w.rightNow}
          </a>
        </li>
        <li>
          <a href={at.href('/library')}>{w.search}</a>
        </li>
        <li>
          <a href={at.href('/')}>{w.front}</a>
        </li>
      </ul>
    </Layout>
  )
}

/** What a page becomes when our records cannot be reached: it still carries the emergency steps. */
export function Down({ at }: { at: At }) {
  const w = at.words.site.down
  return (
    <Plain at={at} title={w.title} text={w.text}>
      <div class="note danger">
        <h2>{w.steps}</h2>
        <ol>
          {w.list(at.emergency).map(step => (
            <li>{step}</li>
          ))}
        </ol>
      </div>
      <h2>{w.still}</h2>
    </Plain>
  )
}
