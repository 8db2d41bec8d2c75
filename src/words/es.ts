import { finding, paper } from './es/finding.ts'
import { library } from './es/library.ts'
import { lines } from './es/lines.ts'
import { members } from './es/members.ts'
import { numbers } from './es/numbers.ts'
import { questions } from './es/questions.ts'
import { refusals } from './es/refusals.ts'
import { rightNow } from './es/right-now.ts'
import { site } from './es/site.ts'
import { stewardship } from './es/stewardship.ts'
import { substances } from './es/substances.ts'
import type { Words } from './words.ts'

/** The words of the commons in Spanish. */
export const es: Words = {
  site,
  rightNow,
  lines,
  numbers,
  finding,
  paper,
  library,
  members,
  questions,
  stewardship,
  substances,
  refusals,
}
