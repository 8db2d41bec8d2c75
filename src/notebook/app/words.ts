import { notebook } from '../../words/en/notebook.ts'

/** The notebook's words in the reader's language. */
export const w = notebook
