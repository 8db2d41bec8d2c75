import { type Logger, pino } from 'pino'

/** The log. It never holds network addresses, user agents, mail addresses, query strings or what people wrote. */
export function openLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}

export type { Logger }
