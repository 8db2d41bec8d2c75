/**
 * A text as it is kept: well-formed Unicode, without null bytes and other control characters (line breaks and tabs
 * stay), without blanks at either end.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, sign => (sign === '\n' || sign === '\t' ? sign : ''))
    .trim()
}
