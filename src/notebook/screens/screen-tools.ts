import type { Tool } from '../../craft/safety.ts'
import type { ScreenName } from '../app/go.ts'

/**
 * The tool of the method that a screen is. Where the home's tier shuts the tool, the screen shows why and what is open
 * instead, however it was reached. Screens left out are open in every home.
 */
export const screenTools: Partial<Record<ScreenName, Tool>> = {
  rehearsal: 'communication',
  message: 'listening',
  reward: 'reward',
  shaping: 'reward',
  withdrawal: 'withdrawn-reward',
  invitation: 'invitation',
  consequence: 'natural-consequence',
}
