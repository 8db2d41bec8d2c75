/** The languages this room can read. */
export type Language = 'en' | 'es'

const set = (words: string) => new Set(words.split(' '))
/** Short words that stand in nearly every sentence of one language and in none of the other. */
const english = set(
  'the and of to is was my his her she he i that it for with you not have had but they this are we him what when how do does did will would can if so them their our from up out who your in on at be an been were about just after before never always',
)
const spanish = set(
  'que de la el los las en y mi mis su sus es por para una un se le les lo pero como muy más cuando hijo hija yo él ella nos si ya porque tiene quiere está esto eso ese esa del al con fue era ha hace qué cómo nunca siempre también nuestra nuestro tengo dice dijo va voy hay desde hasta donde mucho todo todos nada',
)
const part = /\p{L}+|[.!?\n¿¡]/gu

/**
 * The language of each sentence of a text, by its short words and its accents. A sentence that tells nothing, such as a
 * name alone, is taken to be in the language of most of the others; a text that tells nothing, in English.
 * @returns for an offset (UTF-16) in the text, the language around it
 */
export function languagesOf(text: string): (at: number) => Language {
  const ends: number[] = []
  const told: (Language | null)[] = []
  let [score, all] = [0, 0]
  const close = (end: number) => {
    ends.push(end)
    told.push(score > 0 ? 'es' : score < 0 ? 'en' : null)
    all += score
    score = 0
  }
  for (const { 0: said, index } of text.matchAll(part)) {
    if (said === '¿' || said === '¡') score += 2
    else if (/[.!?\n]/u.test(said)) close(index)
    else score += weight(said)
  }
  close(text.length)
  const most: Language = all > 0 ? 'es' : 'en'
  return at => told[sentenceAt(ends, at)] ?? most
}

function weight(said: string): number {
  const word = said.toLowerCase()
  if (spanish.has(word)) return 1
  if (english.has(word)) return -1
  return /^\p{Ll}*[áéíóúñ]/u.test(said) ? 1 : 0
}

/** The first of these ends, which are in order, that is not before an offset. */
function sentenceAt(ends: readonly number[], at: number): number {
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
