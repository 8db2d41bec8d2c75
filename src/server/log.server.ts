import { type DestinationStream, type Logger, pino } from 'pino'

/**
 * The log. It never holds network addresses, user agents, mail addresses, query strings or what people wrote.
 * @param to where its lines go, else to standard output
 */
export function openLog(level: string, to?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return to ? pino(options, to) : pino(options)
}

export type { Logger }
