/** What a line is for, in the order in which a page lists them. */
export const uses = [
  'emergency',
  'overdose',
  'poison',
  'suicide',
  'violence',
  'child',
  'family',
  'treatment',
  'never-alone',
] as const

export type Use = (typeof uses)[number]
