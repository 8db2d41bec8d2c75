import { type AdviceTexts, adviceTexts, type CardFile } from '../../../craft/advice.ts'

const files = import.meta.glob<CardFile>('/content/en/advice/*.md', {
  import: 'default',
  eager: true,
  query: '?card',
})

export { saidNumbers } from '../../lines/said-numbers.ts'

/** The advice cards. This file is fetched when it is first needed, and kept on the device like the rest. */
export const cards: AdviceTexts = adviceTexts(Object.values(files))
