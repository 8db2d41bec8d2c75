import { elements } from './english/lexicon.en.elements.ts'
import { absolute, blame, label, threat } from './english/lexicon.en.issues-hard.ts'
import { past as bygone, guilt, mindread } from './english/lexicon.en.issues-mind.ts'
import { argue, why as asked, compare } from './english/lexicon.en.issues-others.ts'
import { lecture, sarcasm } from './english/lexicon.en.issues-tone.ts'
import { fillers, missing, shields, why } from './english/lexicon.en.kind.ts'
import { plain, rewordings } from './english/lexicon.en.rewordings.ts'
import { base, grade, once, past, syllables } from './english/lexicon.en.verbs.ts'
import {
  abbreviations,
  classes,
  contractions,
  joins,
  reporting,
  subjects,
} from './english/lexicon.en.words.ts'
import type { Lexicon } from './lexicon.ts'

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
