import { type Aim, aimRules } from '../../../craft/aims/aims.ts'
import { readinessFor } from '../../../craft/aims/readiness.ts'
import {
  checkScript,
  type ElementCode,
  elementCodes,
  longest,
  type NotReady,
} from '../../../craft/communication/script.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { aimWords } from '../../../words/en/tools/talk/aims.ts'
import type { Script } from '../../entries.ts'

const t = tools.unready

/** What still stands between a text and saying it for its aim, a line for each; empty when it is ready. */
export function unready(aim: Aim, text: string): string[] {
  const state = readinessFor(aim, text)
  if (state.ready) return []
  const found = checkScript(text)
  const lacks = elementCodes.filter(code => state.refusals.includes(lackOf(code)))
  const lines: [NotReady, string][] = [
    ['script-empty', t.empty],
    ['script-has-issues', t.issues(found.issues.length)],
    ['script-too-long', t.long(found.words, longest)],
    ['script-has-many-sentences', aimWords.unready.sentences(aimRules[aim].sentences)],
    ['script-has-two-requests', t.twoAsks],
    ['script-asks', aimWords.unready.asks],
  ]
  return [
    ...lines.filter(([refusal]) => state.refusals.includes(refusal)).map(([, line]) => line),
    ...(lacks.length > 0 ? [t.lacks(lacks.map(code => tools.parts.names[code]))] : []),
  ]
}

const lackOf = (code: ElementCode): NotReady => `script-lacks-${code}`

/** The same of a script as it is kept, and that it was never saved as one to say, when nothing else stands. */
export function stillMissing(script: Pick<Script, 'aim' | 'text' | 'ready_at'>): string[] {
  const lines = unready(script.aim, script.text)
  return lines.length === 0 && !script.ready_at ? [t.notSaved] : lines
}

/** Whether the words may be said as they stand. */
export const mayBeSaid = (aim: Aim, text: string): boolean => readinessFor(aim, text).ready
