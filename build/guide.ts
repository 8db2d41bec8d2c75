/** What a page of a guide may draw or time beside a step. */
export const aids = ['call', 'breath', 'dose', 'recheck', 'recovery-position', 'dispatcher'] as const
export type Aid = (typeof aids)[number]

/** What the words for the call are about. */
export const dispatchers = ['overdose', 'violence', 'mind', 'stopping'] as const
export type Dispatcher = (typeof dispatchers)[number]

/** A step is read in fear: one thing on a screen. */
const mostWords = 60

type Guide = {
  path: string
  front: Record<string, unknown>
  sections: readonly { heading: string; html: string }[]
}

/**
 * Whether the body of a guide is one: steps with a heading and something to do, few words in each, and aids only where
 * there is such a step.
 * @throws what does not fit, which fails the build
 */
export function checkGuide({ path, front, sections }: Guide): void {
  const fault = (what: string) => new Error(`${path}: ${what}`)
  if (sections.length < 2) throw fault('a guide has at least two steps, each under its own ## heading')
  for (const [index, { heading, html }] of sections.entries()) {
    const words = html
      .replace(/<[^>]+>/g, ' ')
      .split(/\s+/)
      .filter(Boolean)
    if (!heading) throw fault(`step ${index + 1} has no heading`)
    if (words.length === 0) throw fault(`step ${index + 1} says nothing`)
    if (words.length > mostWords)
      throw fault(`step ${index + 1} has ${words.length} words, and ${mostWords} are the most`)
  }
  for (const step of Object.keys(front.aids ?? {}))
    if (!sections[Number(step) - 1]) throw fault(`aids names step ${step}, and there is none`)
}
