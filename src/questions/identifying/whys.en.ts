import type { Code } from './mark.ts'

/** Why each kind of mark is made, in a sentence for the person who reviews. */
export const whysInEnglish: Record<Code, string> = {
  email: 'An e-mail address leads straight to a person.',
  url: 'A web address can lead to a person or a place.',
  phone: 'A phone number leads straight to a person.',
  handle: 'A user name can be looked up.',
  address: 'An address shows where someone lives or goes.',
  plate: 'A number plate belongs to one car.',
  number: 'This number may belong to one person or one case.',
  date: 'An exact date can be matched with news or records.',
  child: 'A child should be the hardest to recognize. The exact age can give them away.',
  age: 'An exact age makes it easier to guess who this is.',
  'exact-amount': 'An exact sum can be matched with a bill or a record.',
  school: 'A school narrows it down to few people.',
  employer: 'A workplace narrows it down to few people.',
  place: 'A place helps someone guess who this is.',
  name: 'A name can tell who this is.',
}
