import type { Found } from './mark.ts'

const joining =
  /\b(?:on|since|from|by|until|till|before|after|of|for|in|is|was|be|to|through|around|about|and|or|between|than|another|that) (?:the )?$/iu
const determiner = /\b(?:the|an?|my|his|her|our|their|your|this|that|one|every) $/iu
const living =
  /\b(?:liv(?:e|es|ed|ing)|here|near|around|we(?:['’]re| are)|i(?:['’]m| am)|based)(?: (?:in|near|outside|here|just|right|around)){0,3} $/iu

/** Makes the words put in place of a mark fit what stands around them: a capital, no second article, "on" before a day. */
export function fitted(text: string, mark: Found): string {
  const before = text.slice(Math.max(0, mark.start - 30), mark.start)
  let { instead } = mark
  if (mark.code === 'place' && living.test(before)) instead = instead.replace(/^(?:a nearby|another)/u, 'our')
  if (determiner.test(before)) instead = instead.replace(/^(?:an?|our|my|the|another) /u, '')
  if (mark.code === 'date' && /^a day/u.test(instead) && before.trim() && !joining.test(before))
    instead = `on ${instead}`
  return startsSentence(text, mark.start) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead
}

/** Whether what stands before is the start of the text, the end of a sentence, or an opening quotation mark. */
export function startsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  if (before.trim() === '') return start < 6 || before.includes('\n')
  return /[.!?:…\n•*>"“(¿¡#][\s"“'‘(-]*$/u.test(before)
}
