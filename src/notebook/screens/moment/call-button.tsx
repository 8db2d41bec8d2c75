import { tools } from '../../../words/en/notebook-tools.ts'
import { shell } from '../../app/shell.ts'

/** A call, for danger to life. The number is the one of this place. */
export function CallButton() {
  if (!shell.emergency) return null
  return (
    <a class="button call danger-call" href={`tel:${shell.emergency}`}>
      {tools.callNow(shell.emergency)}
    </a>
  )
}
