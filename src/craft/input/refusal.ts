/** What a rule answers when it cannot accept something: a key into the words, never a sentence. */
export type Refusal<Key extends string = string> = { refusal: Key }

/** Whether an answer of a rule is a refusal rather than a value. */
export function isRefusal<Value extends object>(
  answer: Value | Refusal,
): answer is Extract<Value, { refusal: string }> | Refusal {
  return 'refusal' in answer && typeof answer.refusal === 'string'
}
