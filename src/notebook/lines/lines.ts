import { useEffect, useMemo, useState } from 'preact/hooks'
import { saidOfLines } from '../app/offline.ts'
import { type Line, nameOf, readLines } from './read-lines.ts'

/** The country this notebook is used in, as the page says. */
const place = (): string => document.documentElement.dataset.place ?? 'US'

/** The first line for a purpose: one of the whole country where there is one, else one that names its region. */
export function lineFor(lines: readonly Line[], use: string): Line | undefined {
  const found = lines.filter(line => line.use === use)
  const line = found.find(({ region }) => region === '') ?? found[0]
  return line && { ...line, title: nameOf(line) }
}

/**
 * The numbers of this place as the stewards of the site keep them; as they ship, until the server told of them. No
 * screen waits: what comes later takes the place of what stands.
 */
export function useLines(): readonly Line[] {
  const [shipped, show] = useState<readonly Line[]>([])
  const said = saidOfLines.value
  const kept = useMemo(() => readLines(said), [said])
  useEffect(() => {
    if (!kept) void import('./line-files.ts').then(({ shippedIn }) => show(shippedIn(place())))
  }, [kept])
  return kept ?? shipped
}
