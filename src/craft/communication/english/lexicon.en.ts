import type { Lexicon } from '../lexicon.ts'
import { elements } from './lexicon.en.elements.ts'
import { absolute, blame, label, threat } from './lexicon.en.issues-hard.ts'
import { past as bygone, guilt, mindread } from './lexicon.en.issues-mind.ts'
import { argue, why as asked, compare } from './lexicon.en.issues-others.ts'
import { lecture, sarcasm } from './lexicon.en.issues-tone.ts'
import { fillers, missing, shields, why } from './lexicon.en.kind.ts'
import { plain, rewordings } from './lexicon.en.rewordings.ts'
import { base, grade, once, past, syllables } from './lexicon.en.verbs.ts'
import { abbreviations, classes, contractions, joins, reporting, subjects } from './lexicon.en.words.ts'

/** What the checker knows about English as it is spoken in American homes. */
export const english: Lexicon = {
  language: 'en',
  contractions,
  abbreviations,
  reporting,
  joins,
  subjects,
  classes,
  shields,
  issues: {
    blame,
    absolute,
    label,
    threat,
    lecture,
    sarcasm,
    past: bygone,
    mindread,
    guilt,
    compare,
    why: asked,
    argue,
  },
  elements,
  why,
  rewordings,
  plain,
  forms: { past, base, once },
  missing,
  fillers,
  syllables,
  grade,
}
