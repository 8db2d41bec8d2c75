import { type Numbers, numberNames } from '../../craft/numbers.ts'
import { localNumbers } from '../../words/en/numbers.ts'

const most = 120

/**
 * What the cards say for the numbers of this place, as the server told of them beside the lines; plain words for each
 * that it did not tell soundly.
 * @param json what came from the network or was kept of it
 * @param emergency the emergency number, as the page says
 */
export function saidNumbers(json: unknown, emergency: string): Numbers {
  const said = partsOf(partsOf(json).numbers)
  const sound = numberNames.flatMap(name => {
    const told = said[name]
    return typeof told === 'string' && told.trim() && told.length <= most ? [[name, told]] : []
  })
  return { ...localNumbers, ...Object.fromEntries(sound), emergency }
}

const partsOf = (json: unknown): Record<string, unknown> =>
  typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
