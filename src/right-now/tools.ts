import type { AdviceId } from '../craft/situation/advice-ids.ts'

/** The screens of the notebook that a right-now page opens, each by the name the notebook knows it by. */
export const toolScreens = [
  'message',
  'said',
  'kit',
  'money',
  'lapse-plan',
  'first-weeks',
  'scripts',
  'own-plan',
  'signs',
  'reward',
  'attempts',
  'calm',
  'own-life',
  'window',
  'log',
  'safety-plan',
  'children',
] as const
export type ToolScreen = (typeof toolScreens)[number]

const toolOf: Partial<Record<AdviceId, ToolScreen>> = {
  'misses-you': 'message',
  dip: 'said',
  wish: 'said',
  'dip-or-wish-listen': 'said',
  'wish-hard-moment': 'said',
  'low-hard-moment': 'said',
  yes: 'kit',
  'yes-hard-moment': 'kit',
  'yes-careful-home': 'kit',
  'money-pressure': 'money',
  'money-careful': 'money',
  'threatened-over-money': 'money',
  lapse: 'lapse-plan',
  'lost-tolerance': 'first-weeks',
  'wants-praise': 'scripts',
  'wants-praise-later': 'scripts',
  'picking-a-fight': 'own-plan',
  'using-now': 'own-plan',
  unsure: 'signs',
  'unsure-careful': 'signs',
  repair: 'signs',
  'clearer-than-usual': 'reward',
  'said-no': 'attempts',
  'calm-first': 'calm',
  'worn-out': 'own-life',
  'never-clear': 'window',
  'coming-down': 'log',
  'coming-down-careful': 'log',
  'found-something': 'log',
  'gone-without-word': 'log',
  'violence-now': 'safety-plan',
  'careful-home': 'safety-plan',
  'using-now-careful': 'safety-plan',
  'children-first': 'children',
}

/** A page in distress offers two ways into the notebook at the most. */
const most = 2

/** The tools of the notebook that go on with what the cards say, the most urgent card's first. */
export function toolsFor(advice: readonly AdviceId[]): readonly ToolScreen[] {
  const named = advice.map(id => toolOf[id]).filter(tool => tool !== undefined)
  return [...new Set(named)].slice(0, most)
}

/** Where a tool opens: the notebook takes the name from the address and clears it. */
export const toolAddress = (tool: ToolScreen): string => `/notebook#tool.${tool}`
