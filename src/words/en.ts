import { finding, paper } from './en/finding.ts'
import { library } from './en/library.ts'
import { lines } from './en/lines.ts'
import { members } from './en/members.ts'
import { numbers } from './en/numbers.ts'
import { questions } from './en/questions.ts'
import { refusals } from './en/refusals.ts'
import { rightNow } from './en/right-now.ts'
import { site } from './en/site.ts'
import { stewardship } from './en/stewardship.ts'
import { substances } from './en/substances.ts'

/** The words of the commons in English. Spanish has the same shape; a missing key is a type error. */
export const en = {
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
