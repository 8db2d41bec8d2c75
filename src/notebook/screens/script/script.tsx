import '../../tools.css'
import { tools } from '../../../words/en/notebook-tools.ts'
import { Note } from '../../app/parts.tsx'
import { ClosedScreen } from '../closed/closed.tsx'
import { PartScreen } from './part.tsx'
import { ScriptsScreen } from './scripts.tsx'
import { WholeScreen } from './whole.tsx'
import { shutAim, useWork } from './working.ts'

/** A script being written, `id` being its record: one part on a screen, then all of it. */
export function ScriptScreen({ id }: { id?: string }) {
  if (!id) return <ScriptsScreen />
  return shutAim(id) ? <ClosedScreen /> : <Builder id={id} />
}

function Builder({ id }: { id: string }) {
  const working = useWork(id)
  const { step } = working.work
  return (
    <>
      {step === 'whole' ? (
        <WholeScreen id={id} working={working} />
      ) : (
        <PartScreen key={step} code={step} working={working} />
      )}
      {working.unsaved && <Note kind="care">{tools.notSaved}</Note>}
    </>
  )
}
