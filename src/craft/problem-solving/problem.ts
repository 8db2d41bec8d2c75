import { day, list, must, type Recorded, text, yesNo } from '../record/record.ts'

/**
 * One problem taken apart in small steps, as CRAFT's problem solving does (Smith and Meyers 2004; D'Zurilla and
 * Goldfried 1971): say it narrowly, gather ideas without judging, strike out, choose one, foresee what stands in the
 * way and an answer to it, agree who does what by when, look back on a day (notebook record type `problem`).
 */
export const problemShape = {
  what: must(text(300)),
  ideas: list({ idea: must(text(200)), out: yesNo }, 20),
  chosen: text(200),
  obstacles: list({ obstacle: must(text(200)), answer: text(200) }, 8),
  tasks: list({ task: must(text(200)), who: text(80), by: day }, 8),
  look_back: day,
  how_it_went: text(1000),
} as const
export type Problem = Recorded<typeof problemShape>

/** What is open in a problem, in the order of the method. */
export type Open =
  | 'more-ideas'
  | 'choose'
  | 'obstacles'
  | 'answers'
  | 'tasks'
  | 'look-back-day'
  | 'how-it-went'

const enoughIdeas = 3

/**
 * The one thing to do next for a problem; null when nothing is open: it was looked back on, or the day to look back has
 * not come. An idea that was struck out counts as an idea and can not be the one chosen for want of others.
 * @param today the member's local day
 */
export function whatIsOpen(problem: Problem, today: Temporal.PlainDate): Open | null {
  if (problem.how_it_went) return null
  const { ideas = [], obstacles = [], tasks = [], look_back } = problem
  if (!problem.chosen) return ideas.length < enoughIdeas ? 'more-ideas' : 'choose'
  if (obstacles.length === 0) return 'obstacles'
  if (obstacles.some(({ answer }) => !answer)) return 'answers'
  if (tasks.length === 0) return 'tasks'
  if (!look_back) return 'look-back-day'
  return Temporal.PlainDate.compare(look_back, today) <= 0 ? 'how-it-went' : null
}
