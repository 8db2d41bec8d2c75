/** What a text of a content file may call for: it names the number as `{suicide}`, since many countries read it. */
export const numberNames = [
  'emergency',
  'poison',
  'suicide',
  'violence',
  'child',
  'treatment',
  'never-alone',
] as const
export type NumberName = (typeof numberNames)[number]

/** What a reader of one country is told for each: `988 (or text it)`, or `your local crisis line` where it has none. */
export type Numbers = Readonly<Record<NumberName, string>>

const named = new RegExp(`(\\b(?:a|de) )?\\{(${numberNames.join('|')})\\}`, 'g')

/**
 * Fills in the numbers where a text names them. In Spanish what is told begins with its article, which melts into a
 * word before it: `a {suicide}` is `al 024`.
 */
export const numbered = (text: string, numbers: Numbers): string =>
  text.replace(named, (_, before = '', name: NumberName) =>
    `${before}${numbers[name]}`.replace(/^(a|de) el /, (_, word) => (word === 'a' ? 'al ' : 'del ')),
  )

/** The text without its numbers: a search finds the same pages in every country. */
export const withoutNumbers = (text: string): string => text.replace(named, ' ')
