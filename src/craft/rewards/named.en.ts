/**
 * What words typed in English name, whatever was ticked beside them. A list can miss; it only ever makes us more
 * careful, and a word too many costs a line of explanation.
 */

const harmless =
  /\b(?:root|ginger)[ -]beers?\b|\b(?:alcohol-free|non-?alcoholic|without alcohol|no alcohol)\b/gi

const money =
  /\b(?:money|cash|dollars?|bucks|gift ?cards?|vouchers?|loans?|allowance|venmo|zelle|paypal|lottery|scratch-?offs?|casino)\b|[$€£]\s?\d|\b\d+\s?(?:\$|€|£)/i

const use =
  /\b(?:beers?|wine|vodka|whiske?y|rum|tequila|liquor|booze|alcohol|cocktails?|weed|joints?|edibles?|vapes?|vaping|cigarettes?|cigars?|xanax|valium|oxy|percs?|heroin|fentanyl|meth|cocaine|kratom)\b/i

/** Whether the words name money, or something to drink, smoke or take. */
export function namesUnfit(words: string): { money: boolean; use: boolean } {
  const read = words.replace(harmless, ' ')
  return { money: money.test(read), use: use.test(read) }
}

const needs = {
  food: /\b(?:food|groceries|feed(?:ing)?)\b/i,
  home: /\b(?:bed|roof|shelter|rent|house ?keys?|door ?keys?|key to the house|place to (?:stay|sleep|live)|evict\w*|heat(?:ing)?|electricity|lock(?:ed|ing)? (?:him|her|them|you) out|(?:kick|throw|put)(?:ing)? (?:him|her|them|you) out)\b/i,
  medicine:
    /\b(?:medicines?|medications?|meds|methadone|suboxone|subutex|buprenorphine|insulin|inhalers?|prescriptions?|doctors?|dentist|clinic|hospital|treatment|rehab|detox|therapy|therapist|counsel\w*|meetings?)\b/i,
  safety: /\b(?:naloxone|narcan|phones?|ride home|rides home|911|ambulance|coat|blankets?)\b/i,
  children: /\b(?:kids?|child|children|son|sons|daughters?|baby|babies|grandkids?|grandchild\w*)\b/i,
} as const

/** What a life needs that the words name: food, a home, medicine and care, safety, or the children. */
export function namesNeeded(words: string): (keyof typeof needs)[] {
  return (Object.keys(needs) as (keyof typeof needs)[]).filter(need => needs[need].test(words))
}

const comesBack =
  /\b(?:again|back|as soon as|once you|tomorrow|next (?:clear|sober|good|time|day|morning|evening|night))\b/i

/** Whether the words say that what is held back comes again. */
export function saysItComesBack(words: string): boolean {
  return comesBack.test(words)
}
