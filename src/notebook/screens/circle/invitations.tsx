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

type InvitationsProps = {
  circle: Circle
  pin: Signal<string>
  /** The account that is asked about, before it is taken out. */
  taking: Signal<string>
}

/** An invitation that was used is shown until the owner said that it was who they meant, or took them out. */
const isToShow = (circle: Circle, { claimedBy, meant }: Circle['invites'][number]): boolean =>
  claimedBy === null || (!meant && circle.members.some(member => member.account === claimedBy))

/** Inviting someone into a circle; what became of each invitation, and taking one back. */
export function Invitations({ circle, pin, taking }: InvitationsProps) {
  const asking = useAsk()
  const open = useSignal(false)
  const made = useSignal<AccountAnswers['invite'] | null>(null)
  const make = async (given: string) => {
    const answer = await asking.ask({ ask: 'invite', circle: circle.id, pin: given })
    if (answer) {
      await readCircles()
      made.value = answer
    }
    return answer !== null
  }
  const close = () => {
    made.value = null
    open.value = false
  }
  const begin = () => {
    made.value = null
    open.value = true
  }
  // A code that was used, or ended as someone was taken out, opens nothing: it must not go on standing there.
  const ended =
    circle.told && !circle.invites.some(one => one.id === made.value?.id && one.claimedBy === null)
  const shown = ended ? null : made.value
  const asks = open.value && !made.value
  return (
    <section>
      <h2>{t.title}</h2>
      <ul class="rows-of">
        {circle.invites
          .filter(invite => isToShow(circle, invite))
          .map(invite => (
            <Invited key={invite.id} circle={circle} invite={invite} taking={taking} onUndone={close} />
          ))}
      </ul>
      {!asks && !shown && <Button onClick={begin}>{t.title}</Button>}
      {asks && (
        <>
          <p>{t.text}</p>
          <PinForm asking={asking} pin={pin} label={t.do} busy={circleWords.working} onPin={make} />
        </>
      )}
      {shown && <Made made={shown} onClose={close} />}
    </section>
  )
}

const Made = ({ made, onClose }: { made: AccountAnswers['invite']; onClose: () => void }) => (
  <>
    <p>{t.text}</p>
    <QrCode text={made.address} label={t.qr} />
    <CodeShown code={made.code} label={t.code} />
    <p>{t.until(timeInWords(made.until))}</p>
    <Note kind="care">
      <p>{t.care}</p>
    </Note>
    <Button kind="quiet" onClick={onClose}>
      {t.close}
    </Button>
  </>
)

type InvitedProps = {
  circle: Circle
  invite: Circle['invites'][number]
  taking: Signal<string>
  onUndone: () => void
}

function Invited({ circle, invite, taking, onUndone }: InvitedProps) {
  const asking = useAsk()
  const { id, claimedBy } = invite
  const who = circle.members.find(member => member.account === claimedBy)?.name ?? circleWords.invited
  const undo = async () => {
    if (!(await asking.ask({ ask: 'undoInvite', circle: circle.id, id }))) return
    onUndone()
    await readCircles()
  }
  const keep = async () => {
    if (await asking.ask({ ask: 'meantInvite', circle: circle.id, id })) await readCircles()
  }
  return (
    <li>
      <p>{claimedBy ? <b>{t.claimed(who)}</b> : t.open(timeInWords(invite.expires))}</p>
      {claimedBy ? (
        <>
          <p class="soft">{t.claimedHint}</p>
          <div class="row">
            <Button kind="quiet" busy={asking.busy} onClick={() => void keep()}>
              {t.meant}
            </Button>
            <Button kind="plain" onClick={put(taking, claimedBy)}>
              {t.notMeant}
            </Button>
          </div>
        </>
      ) : (
        <Button kind="plain" busy={asking.busy} onClick={() => void undo()}>
          {t.undo}
        </Button>
      )}
      <Fault>{asking.fault}</Fault>
    </li>
  )
}
