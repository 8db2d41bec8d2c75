/**
 * Fills in the emergency number where a text of a content file names it as `{emergency}`: the same words are read in
 * many countries.
 * @param number as it is written there, such as `999`
 */
export const numbered = (text: string, number: string): string => text.replaceAll('{emergency}', number)
