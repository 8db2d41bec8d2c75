/** Cuts a word to the part that its forms share. */
export type Stem = (word: string) => string

const longest = 32

/** The words of a text: lower case, no accents, "won't" as one word. */
export function plainWords(text: string): string[] {
  const plain = text
    .slice(0, 100_000)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|['’‘`´]/gu, '')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(word =>
    word.slice(0, longest).replace(/(.)\1{2,}/g, '$1$1'),
  )
}

const single = (word: string) => word.replace(/([bcdfgklmnprt])\1$/, '$1')

/** English: plurals, -ing (also as -in) and -ed, and a silent e. */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/[^s]s$/.test(word)) return stemEnglish(word.slice(0, -1))
  if (word.length > 4 && /ing$/.test(word)) return single(word.slice(0, -3))
  if (word.length > 5 && /in$/.test(word)) return single(word.slice(0, -2))
  if (word.length > 4 && /ed$/.test(word)) return single(word.slice(0, -2))
  return word.replace(/e$/, '')
}

/** "Quiero" is about oneself and "quiere" is not; "bebe" is most often a baby; "mono" is no "mona". */
const asTheyAre = /^(quier[oe]|bebes?|mon[oa])$/

/** Letters that sound alike are often changed about: b and v, s, c and z, a silent h, ll and y. */
const asItSounds = (word: string) =>
  word
    .replace(/v/g, 'b')
    .replace(/z|c(?=[ei])/g, 's')
    .replace(/(?<!c)h/g, '')
    .replace(/ll/g, 'y')

/** Spanish: plurals, gender, the commonest ends of verbs, and pronouns that hang on them but for "me". */
export function stemSpanish(word: string): string {
  if (word.length < 4 || asTheyAre.test(word)) return word
  const alone = asItSounds(word).replace(/(?<=..(?:ar|er|ir|ando|iendo))(?:te|se|los?|las?|les?|nos)$/, '')
  const one = alone.length > 4 ? alone.replace(/s$/, '') : alone
  const cut = one.replace(
    /(?:iendo|ando|ieron|aron|ados?|idos?|adas?|idas?|aban?|ar|er|ir|[ae]n|io|[oae])$/,
    '',
  )
  return cut.length >= 3 ? cut : one
}
