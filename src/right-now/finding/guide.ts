import type { PageFront } from '../../library/content.ts'
import { substanceContents } from '../../substances/substance.ts'
import { type Locale, wordsIn } from '../../words/words.ts'

/** A page of the guide to substances: what a list of found pages shows of it, and the names it goes by. */
export type GuidePage = { name: string; front: Pick<PageFront, 'title' | 'summary'>; names: string[] }

const folder = 'substances/'

/** Whether a found page is one of the guide to substances, by its name. */
export const isGuide = (name: string) => name.startsWith(folder)

/**
 * The guide to substances as it can be found: each page by the names of its substance, and by no more, so that a sign
 * such as "vomiting" leads to help and not to a description.
 * @param after how people ask for what may come after the last use
 */
export function guidePages(locale: Locale, after: readonly string[]): GuidePage[] {
  const { title, lead } = wordsIn(locale).substances.after
  return [
    ...substanceContents(locale).map(({ name, front }) => ({
      name: folder + name,
      front,
      names: [front.title, ...front.also_called],
    })),
    { name: `${folder}after`, front: { title, summary: lead }, names: [...after] },
  ]
}
