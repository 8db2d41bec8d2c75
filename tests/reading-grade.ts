/** Flesch-Kincaid grade (Kincaid and others, 1975) of English text, with a plain syllable count. */
export function grade(text: string): number {
  const sentences = Math.max(1, (text.match(/[.!?…](?=\s|”|$)/g) ?? []).length)
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word.toLowerCase()), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59
}

function syllablesIn(word: string): number {
  if (/^[\d-]+$/.test(word)) return 1
  const bare = word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, match => match[0] ?? '')
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/g) ?? []).length)
}

/**
 * Reading ease of Spanish text, from 0 to 100 (Fernández Huerta, 1959, as Law corrected it in 2011), with a plain
 * syllable count. 70 and more is what the sixth school year reads.
 */
export function ease(text: string): number {
  const sentences = Math.max(1, (text.match(/[.!?…](?=\s|”|$)/g) ?? []).length)
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + spanishSyllablesIn(word), 0)
  return 206.84 - 60 * (syllables / Math.max(1, words.length)) - 1.02 * (words.length / sentences)
}

/** How many syllables a Spanish word has: two strong vowels part, a weak one leans on its neighbor. */
export function spanishSyllablesIn(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
  const nuclei = /[iuü]?[aeoáéó](?:[iuü](?![aeoáéóíú])|y$)?|[íú]|[iuü]+y?|y$/g
  return Math.max(1, (bare.match(nuclei) ?? []).length)
}
