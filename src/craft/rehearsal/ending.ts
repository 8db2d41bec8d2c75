import type { Rehearsal, Tried } from './rehearsal.ts'

export const wells = [
  'stopped-for-safety',
  'came-back',
  'warm',
  'opened',
  'no-blame',
  'stopped',
  'tried',
] as const
export type Well = (typeof wells)[number]
export const tries = [
  'safety-first',
  'hold-the-line',
  'better-words',
  'ask-once',
  'understand-first',
  'aloud',
] as const
export type Try = (typeof tries)[number]

/** What is said at the end: one thing that went well, one to try, and a better sentence that could be kept. */
export type Ending = { well: Well; next: Try; better: { said: string; instead: string } | null }

/**
 * The end of a rehearsal. There is always one thing that went well and one to try; giving in to pressure is never the
 * thing that went well, and danger says nothing of the replies, only that stopping was right.
 */
export function endingOf({ tried, heard, ended }: Rehearsal): Ending {
  if (ended === 'danger') return { well: 'stopped-for-safety', next: 'safety-first', better: null }
  const sharp = tried.find(one => one.verdict === 'sharp' && one.better !== null)
  return {
    well: wellOf(tried, heard.includes('softer'), ended === 'stopped'),
    next: nextOf(tried),
    better: sharp?.better ? { said: sharp.text, instead: sharp.better } : null,
  }
}

function wellOf(tried: readonly Tried[], opened: boolean, stopped: boolean): Well {
  const kinds = tried.map(one => one.verdict)
  if (kinds.includes('gives-in')) return stopped ? 'stopped' : 'tried'
  const sharp = kinds.indexOf('sharp')
  if (sharp >= 0 && kinds.slice(sharp + 1).some(kind => kind === 'warm' || kind === 'plain'))
    return 'came-back'
  if (kinds.includes('warm')) return opened ? 'opened' : 'warm'
  if (kinds.length > 0 && sharp < 0) return 'no-blame'
  return stopped ? 'stopped' : 'tried'
}

function nextOf(tried: readonly Tried[]): Try {
  const kinds = tried.map(one => one.verdict)
  if (kinds.includes('gives-in')) return 'hold-the-line'
  if (kinds.includes('sharp')) return 'better-words'
  if (kinds.includes('pushing')) return 'ask-once'
  return kinds.includes('plain') ? 'understand-first' : 'aloud'
}
