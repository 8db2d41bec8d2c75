import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { askingWords as t } from '../../words/en/account/asking.ts'
import { Button, Fault, Note } from '../app/parts.tsx'

type SureProps = {
  title: string
  text: string
  yes: string
  busy?: boolean
  fault?: string | undefined
  /** What it does cannot be brought back. */
  danger?: boolean
  onYes: () => void
  onNo: () => void
  /** Between the text and the buttons. */
  children?: ComponentChildren
}

/** Asks once more before something that cannot be taken back. It takes the focus, so that it is read aloud. */
export function Sure({ title, text, yes, busy = false, fault, danger, onYes, onNo, children }: SureProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Note kind="care">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      {children}
      <Fault>{fault}</Fault>
      <div class="row">
        <Button kind={danger ? 'danger' : 'main'} busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button kind="quiet" onClick={onNo}>
          {t.cancel}
        </Button>
      </div>
    </Note>
  )
}
