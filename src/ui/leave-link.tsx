import { DoorOpen } from 'lucide'
import type { Words } from '../words/words.ts'
import { Icon } from './icon.tsx'

type Way = { to: string; label: string }

/** Early on a page, for a keyboard or a screen reader: leaves too. Seen only while it has the focus. */
export function LeaveFirst({ to, label, name }: Way & { name: string }) {
  return (
    <section class="leave-first" aria-label={name}>
      <a class="skip" href={to} rel="nofollow noreferrer" data-exit>
        {label}
      </a>
    </section>
  )
}

/** The Leave button: a plain link to another site. The dots show how often Shift was pressed. */
export function LeaveLink({ to, label, name, look }: Way & { name: string; look?: string }) {
  return (
    <a class={look} href={to} rel="nofollow noreferrer" data-exit aria-label={label}>
      <Icon of={DoorOpen} /> <span>{name}</span>
      <span class="leave-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </a>
  )
}

/** Tells screen readers how often Shift was pressed. The words stand in the page for the script, `exit.ts`. */
export function LeaveTold({ words }: { words: Words['site']['exitTold'] }) {
  const { going, twoMore, oneMore, over } = words
  return <p class="unseen" role="status" data-told={[going, twoMore, oneMore, over, ''].join('|')} />
}
