import { type Signal, useSignal } from '@preact/signals'
import { circleWords } from '../../../words/en/account/circle.ts'
import type { AccountAnswers, Circle } from '../../account/asks.ts'
import { Button, Fault, Note } from '../../app/parts.tsx'
import { put } from '../../app/put.ts'
import { zone } from '../../app/state.ts'
import { dayTimeOf } from '../../app/when.ts'
import { useAsk } from '../../asking/ask.ts'
import { CodeShown, QrCode } from '../../asking/code-shown.tsx'
import { PinForm } from '../../asking/pin-form.tsx'
import { readCircles } from '../../circle/circles.ts'

const t = circleWords.invite

const timeInWords = (instant: string | number): string =>
  dayTimeOf(typeof instant === 'number' ? new Date(instant).toISOString() : instant, zone())

/** Inviting someone into a circle; what became of each invitation, and taking one back. */
export function Invitations({ circle, pin }: { circle: Circle; pin: Signal<string> }) {
  const asking = useAsk()
  const open = useSignal(false)
  const made = useSignal<AccountAnswers['invite'] | null>(null)
  const make = async (given: string) => {
    const answer = await asking.ask({ ask: 'invite', circle: circle.id, pin: given })
    if (answer) {
      made.value = answer
      await readCircles()
    }
    return answer !== null
  }
  const close = () => {
    made.value = null
    open.value = false
  }
  return (
    <section>
      <h2>{t.title}</h2>
      <ul class="rows-of">
        {circle.invites.map(invite => (
          <Invited key={invite.id} circle={circle} invite={invite} onUndone={close} />
        ))}
      </ul>
      {!open.value && <Button onClick={put(open, true)}>{t.title}</Button>}
      {open.value && !made.value && (
        <>
          <p>{t.text}</p>
          <PinForm asking={asking} pin={pin} label={t.do} busy={circleWords.working} onPin={make} />
        </>
      )}
      {made.value && (
        <>
          <p>{t.text}</p>
          <QrCode text={made.value.address} label={t.qr} />
          <CodeShown code={made.value.code} label={t.code} />
          <p>{t.until(timeInWords(made.value.until))}</p>
          <Note kind="care">
            <p>{t.care}</p>
          </Note>
          <Button kind="quiet" onClick={close}>
            {t.close}
          </Button>
        </>
      )}
    </section>
  )
}

type InvitedProps = { circle: Circle; invite: Circle['invites'][number]; onUndone: () => void }

function Invited({ circle, invite, onUndone }: InvitedProps) {
  const asking = useAsk()
  const { claimedBy } = invite
  const who = circle.members.find(member => member.account === claimedBy)?.name ?? circleWords.entry.unnamed
  const undo = async () => {
    if (!(await asking.ask({ ask: 'undoInvite', circle: circle.id, id: invite.id }))) return
    onUndone()
    await readCircles()
  }
  return (
    <li>
      <p>{claimedBy ? <b>{t.claimed(who)}</b> : t.open(timeInWords(invite.expires))}</p>
      {claimedBy ? (
        <p class="soft">{t.claimedHint}</p>
      ) : (
        <Button kind="plain" busy={asking.busy} onClick={() => void undo()}>
          {t.undo}
        </Button>
      )}
      <Fault>{asking.fault}</Fault>
    </li>
  )
}
