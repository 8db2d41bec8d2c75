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

/** One circle: who is in it, invitations, taking someone out, leaving or deleting it. */
export function OneCircle({ circle }: { circle: Circle }) {
  const pin = useSignal('')
  const told = useSignal('')
  const owns = circle.role === 'owner'
  return (
    <Screen title={circle.name}>
      {circle.ended && (
        <Note kind="care">
          <p>{t.endedNote}</p>
        </Note>
      )}
      <h2>{t.people}</h2>
      <p role="status">{told.value}</p>
      <ul class="rows-of">
        {circle.members.map(member => (
          <Member key={member.account} circle={circle} member={member} pin={pin} told={told} />
        ))}
      </ul>
      {owns && <Invitations circle={circle} pin={pin} />}
      {owns ? <DeleteCircle circle={circle} pin={pin} /> : !circle.ended && <Leave circle={circle} />}
    </Screen>
  )
}

type MemberProps = {
  circle: Circle
  member: Circle['members'][number]
  pin: Signal<string>
  told: Signal<string>
}

function Member({ circle, member, pin, told }: MemberProps) {
  const asking = useAsk()
  const asked = useSignal(false)
  const { name, account } = member
  const marks = [member.me && t.you, member.role === 'owner' && t.owner].filter(Boolean).join(', ')
  const revoke = async (given: string) => {
    const done = await asking.ask({ ask: 'revoke', circle: circle.id, account, pin: given })
    if (!done) return false
    told.value = t.revoke.done(name)
    await readCircles()
    return true
  }
  return (
    <li>
      <p>
        <b>{name}</b>
        {marks && ` (${marks})`}
      </p>
      {circle.role === 'owner' && !member.me && !asked.value && (
        <Button kind="plain" label={t.revoke.label(name)} onClick={put(asked, true)}>
          {t.revoke.do}
        </Button>
      )}
      {asked.value && (
        <Note kind="care">
          <h3>{t.revoke.title(name)}</h3>
          <p>{t.revoke.text}</p>
          <PinForm asking={asking} pin={pin} label={t.revoke.yes} busy={t.working} onPin={revoke} />
          <Button kind="plain" onClick={put(asked, false)}>
            {t.cancel}
          </Button>
        </Note>
      )}
    </li>
  )
}

function Leave({ circle }: { circle: Circle }) {
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
        {t.leave.do}
      </Button>
    )
  return (
    <Sure
      title={t.leave.do}
      text={t.leave.text}
      yes={t.leave.yes}
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
