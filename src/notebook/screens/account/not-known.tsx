import { Button, Fault, Screen } from '../../app/parts.tsx'
import { w } from '../../app/words.ts'
import { accountFault, readAccount } from './use-account.ts'

/** Stands in for a screen until it is known where the notebook stands with an account, and says when that failed. */
export function NotKnown({ title }: { title: string }) {
  if (!accountFault.value) return null
  return (
    <Screen title={title}>
      <Fault>{accountFault.value}</Fault>
      <Button onClick={() => void readAccount()}>{w.tryAgain}</Button>
    </Screen>
  )
}
