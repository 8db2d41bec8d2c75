import { OpenHere, useSignedIn } from './open-here.tsx'

/** On a device with no notebook: opens the one that was made elsewhere. */
export function OnAnother({ onBack }: { onBack: () => void }) {
  const signed = useSignedIn()
  if (signed.value === null) return null
  // Once it is open, the first page takes the place of this one.
  return <OpenHere signedIn={signed.value} onDone={() => undefined} onBack={onBack} />
}
