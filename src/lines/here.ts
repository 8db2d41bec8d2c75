import type { Ask } from '../edge.tsx'
import { everyLine, type Line, linesIn } from './lines.ts'

/** The lines of the place a page is shown for, from memory: no page waits for the database to show a number. */
export const linesHere = ({ var: { at, world } }: Ask): Line[] =>
  linesIn(at.locale, at.place, world.lines.edits())

/** Every place that has lines, and the site's own. */
export function placesOf({ var: { world } }: Ask): string[] {
  const countries = everyLine('en', world.lines.edits()).map(line => line.country)
  return [...new Set([world.settings.place, ...countries])]
}
