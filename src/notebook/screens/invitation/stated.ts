import grounds from '../../../../content/en/tools/invitation.md?tool'
import { invitationWords as t } from '../../../words/en/tools/treatment/invitation.ts'
import { factsIn } from '../../forms/grounds.tsx'

/** What speaks for each hook. */
export const hookLines = {
  ...t.hookLines,
  ...factsIn(grounds, ['medicine-for-the-sickness', 'rewards-for-clear-tests']),
}

/** Why each obstacle is to be expected. */
export const expectedWhy = {
  ...t.expectedWhy,
  ...factsIn(grounds, ['stopping-can-harm', 'sickness-is-feared']),
}
