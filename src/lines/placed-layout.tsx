import type { Ask } from '../edge.tsx'
import { Layout, type LayoutProps } from '../ui/layout.tsx'
import { placesOf } from './here.ts'
import { OtherPlaces } from './lines.tsx'

/**
 * The frame of a page that stands at the address of every country: whose numbers it shows stands at its top beside its
 * other languages, and at its foot the same page for every other country, with what was asked of it.
 */
export function PlacedLayout({ c, children, ...page }: { c: Ask } & Omit<LayoutProps, 'at' | 'beside'>) {
  const { at } = c.var
  return (
    <Layout
      {...page}
      at={at}
      beside={
        <>
          <a href="#places">{at.words.lines.whose(at.country)}</a>
          {at.others.map(other => (
            <a href={other.href} hreflang={other.locale} lang={other.locale}>
              {other.name}
            </a>
          ))}
        </>
      }
    >
      {children}
      <OtherPlaces at={at} places={placesOf(c)} search={new URL(c.req.url).search} />
    </Layout>
  )
}
