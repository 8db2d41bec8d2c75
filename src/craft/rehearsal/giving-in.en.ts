/** English words by which a sentence gives in to pressure or to danger; each stands between word borders. */
export const givingInWords = [
  "here(?:’|'|)s? (?:is )?the (?:money|cash|card|keys|car)",
  'take (?:the|my) (?:money|cash|card|keys|car)',
  "i(?: wi|[’'])ll (?:give|send|get|lend|hand) you (?:the |some |a |more )?(?:money|cash|card|keys|car|drink|beer|bottle|pills?)",
  "i(?: wi|[’'])ll (?:get|buy|bring) you (?:some|a|another|one more|more|the)",
  "i(?: wi|[’'])ll (?:pay|cover) (?:it|that|him|them|your (?:dealer|debt|rent|fine))",
  "i (?:won[’']?t|will not) (?:tell|call) (?:any(?:one|body)|them|the police|a doctor|911)",
  "i(?: wi|[’'])ll (?:lie|keep it (?:a )?secret|say you(?: are|[’']re) sick)",
  'i promise not to (?:tell|call|leave|go)',
  "i(?: wi|[’'])ll do (?:anything|whatever|what you)",
  'have (?:a|one more|another) (?:drink|beer)',
] as const
