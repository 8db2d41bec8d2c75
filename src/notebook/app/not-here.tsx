import { Button, Fault, Screen } from './parts.tsx'
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
