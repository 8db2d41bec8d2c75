/** A notebook's turn: by it each tab sees that another one has changed the chains. */

/**
 * How often the chains were changed other than at their ends; the device that is written as since, and those before it
 * on this phone. `born`: when all was begun anew under other keys; who opened it before then has the old ones.
 */
export type Turn = { n: number; device?: string; was?: string[]; born?: number }

/** A stored turn; what is not one is the first. */
export function readTurn(value: unknown): Turn & { gone?: true } {
  const turn = value as Partial<Turn> | null | undefined
  return Number.isSafeInteger(turn?.n) ? (turn as Turn) : { n: 0 }
}

/** The turn after a change. */
export function nextTurn(
  { n, device, was = [], ...rest }: Turn,
  change: { device?: string; was?: string },
): Turn {
  if (change.device === undefined)
    return { ...rest, n: n + 1, ...(device === undefined ? {} : { device, was }) }
  const devices = [...was, ...(change.was === undefined ? [] : [change.was])]
  return { ...rest, n: n + 1, device: change.device, was: devices }
}
