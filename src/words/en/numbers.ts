/** What a text says where the country has no line of its own for something, or it is not known here. */
export const localNumbers = {
  poison: 'your local poison line',
  suicide: 'your local crisis line',
  violence: 'your local helpline for violence at home',
  child: 'a local helpline for adults who worry about a child',
  treatment: 'your local helpline for alcohol and drugs',
  'never-alone': 'someone who will stay on the line with you',
}

/** How a number stands in a sentence, after “call”: with the way to text it, where there is one. */
export const numbers = {
  local: localNumbers,
  /** A number that does not answer at every hour. */
  notAlways: (phone: string) => `${phone}, not at every hour`,
  or: (first: string, emergency: string) => `${first}, or ${emergency}`,
  call: (phone: string) => phone,
  textIt: (phone: string) => `${phone} (or text it)`,
  textTo: (phone: string, to: string) => `${phone} (or text ${to})`,
  poison: (phone: string) => `the poison line (${phone})`,
  neverAlone: (phone: string) => `${phone}, where someone stays on the line with you`,
}
