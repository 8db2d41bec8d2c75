import { useEffect, useState } from 'preact/hooks'

/** A line that answers, as its content file says. */
export type Line = {
  title: string
  summary: string
  country: string
  order: number
  use: string
  phone?: string
  dial?: string
  hours: string
  checked: string
}

const files = import.meta.glob<{ front: Record<string, unknown> }>('/content/en/lines/*.md', {
  import: 'default',
})
let read: Promise<Line[]> | undefined

/** The lines of this place and those of every place nearby, in their order. */
export function linesHere(): Promise<Line[]> {
  read ??= Promise.all(Object.values(files).map(file => file())).then(found =>
    found.map(({ front }) => lineOf(front)).sort((a, b) => a.order - b.order),
  )
  return read
}

function lineOf(front: Record<string, unknown>): Line {
  const [source] = front.sources as { checked: string }[]
  return { ...(front as unknown as Line), checked: source?.checked ?? '' }
}

/** The country this notebook is used in, as the page says. */
export const place = (): string => document.documentElement.dataset.place ?? 'US'

/** The first line of this place for a purpose. */
export const lineFor = (lines: readonly Line[], use: string): Line | undefined =>
  lines.find(line => line.use === use && line.country === place())

/** The lines, once they were fetched. */
export function useLines(): readonly Line[] {
  const [lines, show] = useState<readonly Line[]>([])
  useEffect(() => {
    void linesHere().then(show)
  }, [])
  return lines
}
