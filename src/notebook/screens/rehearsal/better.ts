import { compose } from '../../../craft/communication/script.ts'

/** A script with the better sentence where the old one stands, or behind the rest where it does not. */
export function withSentence(text: string, { said, instead }: { said: string; instead: string }): string {
  const old = said.trim()
  if (text.includes(old)) return text.replace(old, () => instead)
  return `${text.trim()} ${compose({ positive: instead })}`.trim()
}
