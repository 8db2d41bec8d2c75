import type { Lexicon } from '../lexicon.ts'
import { absolute } from './issues/lexicon.en.absolute.ts'
import { argue } from './issues/lexicon.en.argue.ts'
import { blame } from './issues/lexicon.en.blame.ts'
import { compare } from './issues/lexicon.en.compare.ts'
import { guilt } from './issues/lexicon.en.guilt.ts'
import { label } from './issues/lexicon.en.label.ts'
import { lecture } from './issues/lexicon.en.lecture.ts'
import { mindread } from './issues/lexicon.en.mindread.ts'
import { past as bygone } from './issues/lexicon.en.past.ts'
import { sarcasm } from './issues/lexicon.en.sarcasm.ts'
import { threat } from './issues/lexicon.en.threat.ts'
import { why as asked } from './issues/lexicon.en.why.ts'
import { elements } from './lexicon.en.elements.ts'
import { forms } from './lexicon.en.forms.ts'
import { fillers, missing, shields } from './lexicon.en.phrases.ts'
import { slips, spoken } from './lexicon.en.spelling.ts'
import { grade, syllables } from './lexicon.en.verbs.ts'
import {
  abbreviations,
  classes,
  contractions,
  joins,
  leading,
  reporting,
  staying,
  subjects,
} from './lexicon.en.words.ts'
import { harmlessKinds } from './turns/lexicon.en.harmless.ts'
import { insults } from './turns/lexicon.en.insults.ts'
import { kinds } from './turns/lexicon.en.kinds.ts'
import { penalties } from './turns/lexicon.en.penalties.ts'

/** What the checker knows about English as it is spoken in American homes. */
export const english: Lexicon = {
  language: 'en',
  contractions: { ...contractions, ...spoken },
  slips,
  abbreviations,
  reporting,
  joins,
  subjects,
  staying,
  leading,
  turning: ['but'],
  classes: { ...classes, ...kinds, ...insults, ...penalties, ...harmlessKinds },
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
  tail: / (?:anymore|again|either|too|though|at all|for once|already|ever|you know|by now|every (?:single )?(?:night|day|morning|weekend|time))$/,
  forms,
  missing,
  fillers,
  syllables,
  grade,
}
