import { explain } from '../craft/advice.ts'
import { vocabulary } from '../craft/situation/listing.ts'
import type { SituationRefusal } from '../craft/situation/shape.ts'
import { isRefusal, parseSituation } from '../craft/situation/situation.ts'
import { stance } from '../craft/stance.ts'
import { advice } from './advice.ts'

export { vocabulary }

/**
 * What the command line's `stance` prints for a situation given as JSON text.
 * Refuses, in a sentence, text that is not JSON and terms that are not in the vocabulary.
 */
export function tell(text: string, locale: string) {
  const read = parse(text)
  if ('refusal' in read) return read
  const situation = parseSituation(read.json)
  if (isRefusal(situation)) return { refusal: sentence(situation) }
  const { title: _, ...told } = explain(stance(situation), advice(locale))
  return told
}

function parse(text: string): { json: unknown } | { refusal: string } {
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    return { refusal: `This is not JSON: ${(error as Error).message}` }
  }
}

const inWords: Record<SituationRefusal['refusal'], (term: string) => string> = {
  'situation-not-an-object': () => 'A situation is a JSON object',
  'situation-unknown-part': term => `A situation has no part "${term}"`,
  'situation-not-a-list': () => 'A list of terms is needed',
  'situation-unknown-term': term => `The term "${term}" is not known`,
  'situation-not-yes-or-no': term => `"${term}" is answered with true or false`,
}

function sentence({ refusal, part, term = '', nearest }: SituationRefusal): string {
  const where = part ? ` (${part})` : ''
  const meant = nearest ? ` Did you mean "${nearest}"?` : ''
  return `${inWords[refusal](term)}${where}.${meant} "footbridge stance --vocabulary" lists every term.`
}
