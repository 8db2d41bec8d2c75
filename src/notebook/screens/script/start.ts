import type { Aim } from '../../../craft/aims/aims.ts'
import { go } from '../../app/go.ts'
import { newId, notebook } from '../../app/state.ts'
import { refused } from '../../messages.ts'
import { scripts } from '../../reading/known.ts'
import { blankScript } from '../../reading/readers.ts'
import { ahead } from '../loved-one/ahead.ts'
import { isBlank } from './working.ts'

/** Begins a script for an aim, in one that was left empty if there is one, and opens it. Gives false when it was not kept. `before`: called just before it opens. */
export async function startScript(aim: Aim, before?: () => void): Promise<boolean> {
  const unused = scripts.value.find(({ data }) => isBlank(data))
  const id = unused?.id ?? newId()
  if (refused(await notebook().record('script', blankScript(aim), id))) return false
  // The builder reads the script when it opens, so the list must know it by then.
  await ahead('script')
  before?.()
  go('script', id)
  return true
}
