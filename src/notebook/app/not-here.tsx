import type { ComponentChildren } from 'preact'
import { useEffect, useErrorBoundary } from 'preact/hooks'
import { go, place } from './go.ts'
import { Button, Fault, Screen } from './parts.tsx'
import { notebook } from './state.ts'
import { w } from './words.ts'

/** Stands in for a screen that could not be fetched: no network, and not kept on this device yet. */
export function NotHere({ load }: { load: () => void }) {
  return (
    <Screen title={w.tryAgain}>
      <Fault>{w.notHere}</Fault>
      <Button onClick={load}>{w.tryAgain}</Button>
    </Screen>
  )
}

/** Draws what it holds. Where that breaks, `instead` stands there until another screen is asked for. */
export function Unbroken({
  instead = null,
  children,
}: {
  instead?: ComponentChildren
  children: ComponentChildren
}) {
  const [fault, again] = useErrorBoundary()
  const at = place.value
  useEffect(again, [at])
  return <>{fault ? instead : children}</>
}

/** Stands in for a screen that broke: the way to every other one stays open. */
export const Broken = () => (
  <Screen title={w.broken.title} home>
    <p>{w.broken.text}</p>
    <div class="steps">
      <Button onClick={() => go('today')}>{w.today.title}</Button>
      <Button kind="quiet" onClick={() => go('settings')}>
        {w.today.settings}
      </Button>
      <Button kind="quiet" onClick={() => go('copies')}>
        {w.broken.copies}
      </Button>
      <Button kind="plain" onClick={() => void notebook().lock()}>
        {w.lock}
      </Button>
    </div>
  </Screen>
)
