import type { Home } from '../situation/shape.ts'
import { harkQuestions } from '../vocabulary.ts'

/**
 * What is asked about home, in this order: the four HARK questions of the past year (Sohal, Eldridge and Feder, BMC
 * Family Practice 2007 8:49, CC BY 2.0; tested with partners, asked here about anyone at home), then what shows that a
 * home is dangerous now, then what makes any danger worse.
 */
export const homeQuestions = [
  ...harkQuestions,
  'strangled',
  'weapon_used_or_shown',
  'threatened_to_kill',
  'stalked',
  'afraid_tonight',
  'breaks_things',
  'hurt_longer_ago',
  'gun',
] as const
export type HomeQuestion = (typeof homeQuestions)[number]

export const homeAnswers = ['yes', 'no', 'skip'] as const
export type HomeAnswer = (typeof homeAnswers)[number]
export type HomeAnswers = Partial<Record<HomeQuestion, HomeAnswer>>

/** The next question, or null when all were answered or passed over. */
export function nextHomeQuestion(answers: HomeAnswers): HomeQuestion | null {
  return homeQuestions.find(question => answers[question] === undefined) ?? null
}

/**
 * What is known of the home after these answers. A question passed over is not known, and not known is never taken as
 * safe; what is not asked here (children, naloxone) stays. A tier given outright before falls away, so that it can be
 * asked anew in both directions.
 */
export function homeAfter(before: Home, answers: HomeAnswers): Home {
  const kept = Object.entries(before).filter(
    ([key]) => key !== 'tier' && !homeQuestions.includes(key as HomeQuestion),
  )
  const told = homeQuestions
    .filter(question => answers[question] === 'yes' || answers[question] === 'no')
    .map(question => [question, answers[question] === 'yes'] as const)
  return Object.fromEntries([...kept, ...told]) as Home
}
