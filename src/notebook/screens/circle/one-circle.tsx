import { type Signal, useSignal } from '@preact/signals'
import { circleWords as t } from '../../../words/en/account/circle.ts'
import type { Circle } from '../../account/asks.ts'
import { back } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { put } from '../../app/put.ts'
import { useAsk } from '../../asking/ask.ts'
import { PinForm } from '../../asking/pin-form.tsx'
import { Sure } from '../../asking/sure.tsx'
import { readCircles } from '../../circle/circles.ts'
import { Invitations } from './invitations.tsx'
import { People } from './people.tsx'

/** One circle: who is in it, invitations, taking someone out, leaving or deleting it. */
export function OneCircle({ circle }: { circle: Circle }) {
  const pin = useSignal('')
  const taking = useSignal('')
  if (circle.ended)
    return (
      <Screen title={circle.name}>
        <Note kind="care">
          <p>{t.endedNote}</p>
        </Note>
        <Leave circle={circle} words={t.remove} />
      </Screen>
    )
  return (
    <Screen title={circle.name}>
      <People circle={circle} pin={pin} taking={taking} />
      {circle.role === 'owner' ? (
        <>
          <Invitations circle={circle} pin={pin} taking={taking} />
          <DeleteCircle circle={circle} pin={pin} />
        </>
      ) : (
        <Leave circle={circle} words={t.leave} />
      )}
    </Screen>
  )
}

type LeaveProps = { circle: Circle; words: typeof t.leave | typeof t.remove }

/** Leaving a circle; of one that ended, taking off this device what is left of it. */
function Leave({ circle, words }: LeaveProps) {
  const asking = useAsk()
  const sure = useSignal(false)
  const leave = async () => {
    if (!(await asking.ask({ ask: 'leaveCircle', circle: circle.id }))) return
    back()
    await readCircles()
  }
  if (!sure.value)
    return (
      <Button kind="quiet" onClick={put(sure, true)}>
        {words.do}
      </Button>
    )
  return (
    <Sure
      title={words.do}
      text={words.text}
      yes={words.yes}
      busy={asking.busy}
      fault={asking.fault}
      onYes={() => void leave()}
      onNo={put(sure, false)}
    />
  )
}

function DeleteCircle({ circle, pin }: { circle: Circle; pin: Signal<string> }) {
  const asking = useAsk()
  const remove = async (given: string) => {
    if (!(await asking.ask({ ask: 'deleteCircle', circle: circle.id, pin: given }))) return false
    back()
    await readCircles()
    return true
  }
  return (
    <details class="part">
      <summary>{t.delete.do}</summary>
      <p>{t.delete.text}</p>
      <PinForm asking={asking} pin={pin} label={t.delete.yes} busy={t.working} onPin={remove} danger />
    </details>
  )
}
