import { type Needs, type Readiness, readiness, sentenceCount } from '../communication/compose.ts'
import { checkScript } from '../communication/script.ts'
import { type Aim, aimRules } from './aims.ts'

/** What a script of this aim must hold and may not hold. */
export const needsOf = (aim: Aim): Needs => {
  const { needs, asks, sentences } = aimRules[aim]
  return { elements: needs, requests: asks === 'never' ? 0 : 1, sentences }
}

/**
 * Whether a text is ready to be said for its aim: the parts and the length that the aim asks for, no issue, and no
 * request where the aim has none (a repair that asks is a trade). Refuses with every key that applies.
 */
export const readinessFor = (aim: Aim, text: string): Readiness =>
  readiness(checkScript(text), { ...needsOf(aim), held: sentenceCount(text) })
