import {
  type Checked,
  checkScript,
  type ElementCode,
  elementCodes,
  longest,
  type NotReady,
  readiness,
} from '../../../craft/communication/script.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import type { Script } from '../../entries.ts'

const t = tools.unready

/** What still stands between checked words and saying them, a line for each; empty when they are ready. */
export function unready(found: Checked): string[] {
  const state = readiness(found)
  if (state.ready) return []
  const lacks = elementCodes.filter(code => state.refusals.includes(lackOf(code)))
  const lines: [NotReady, string][] = [
    ['script-empty', t.empty],
    ['script-has-issues', t.issues(found.issues.length)],
    ['script-too-long', t.long(found.words, longest)],
    ['script-has-two-requests', t.twoAsks],
  ]
  return [
    ...lines.filter(([refusal]) => state.refusals.includes(refusal)).map(([, line]) => line),
    ...(lacks.length > 0 ? [t.lacks(lacks.map(code => tools.parts.names[code]))] : []),
  ]
}

const lackOf = (code: ElementCode): NotReady => `script-lacks-${code}`

/** The same of a script as it is kept, and that it was never saved as one to say, when nothing else stands. */
export function stillMissing(script: Pick<Script, 'text' | 'ready_at'>): string[] {
  const lines = unready(checkScript(script.text))
  return lines.length === 0 && !script.ready_at ? [t.notSaved] : lines
}

/** Whether the words may be said as they stand. */
export const mayBeSaid = (text: string): boolean => readiness(checkScript(text)).ready
