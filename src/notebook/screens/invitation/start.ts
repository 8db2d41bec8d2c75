import { answerFor, fromKit } from '../../../craft/invitation/obstacles.ts'
import { invitationWords as t } from '../../../words/en/tools/treatment/invitation.ts'
import type { Fields } from '../../forms/record-form.ts'
import { options } from '../../reading/known.ts'
import { nightPlan } from '../kit/night-plan.ts'
import { about } from '../loved-one/about.ts'
import { expected, offers } from './facts.ts'

type Obstacle = keyof typeof t.obstacles

/** What the kit says to an obstacle, in words; empty where it holds nothing. */
export function kitLine(obstacle: Obstacle): string {
  const found = fromKit(obstacle, options.value, nightPlan().care)
  if (!found) return ''
  if ('days' in found) return t.kitWaits(found.place, found.days)
  return found.place ? t.kitSays(found.place, found.says) : found.says
}

/** The answer that fits this loved one. */
export const answerLine = (obstacle: Obstacle): string =>
  t.answered[answerFor(obstacle, about.value.loved_one)]

/** What a new plan holds at first: the likeliest hook with its words, and an answer to each obstacle to expect. */
export function start(): Fields {
  const [first] = offers.value
  return {
    hooks: first ? [first.hook] : [],
    hook_words: first?.words ?? '',
    obstacles: expected.value.map(({ obstacle }) => ({ what: obstacle, answer: answerLine(obstacle) })),
    who: 'me',
    ...t.defaults,
  }
}
