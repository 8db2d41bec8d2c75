import type { ComponentChildren } from 'preact'
import { dialed } from '../../../craft/kit.ts'

type CallLinkProps = {
  phone: string
  children: ComponentChildren
  class?: string
  label?: string
  onClick?: () => void
}

/** A number to tap; only the words where there is no number that can be dialed. */
export function CallLink({ phone, children, label, ...rest }: CallLinkProps) {
  const number = dialed(phone)
  if (!number) return <span class="no-number">{phone}</span>
  return (
    <a {...rest} href={`tel:${number}`} aria-label={label}>
      {children}
    </a>
  )
}
