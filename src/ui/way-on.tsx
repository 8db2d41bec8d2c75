import { ArrowRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

type WayOnProps = { href: string; title: string; urgent?: boolean | undefined; children?: ComponentChildren }

/** One of a list of ways to go on: what it is called, what it is about, an arrow. The dangerous ones carry the red edge. */
export function WayOn({ href, title, urgent, children }: WayOnProps) {
  return (
    <li>
      <a href={href} class={urgent ? 'urgent' : undefined}>
        <span>
          {title}
          {children && <span class="hint">{children}</span>}
        </span>
        <Icon of={ArrowRight} />
      </a>
    </li>
  )
}
