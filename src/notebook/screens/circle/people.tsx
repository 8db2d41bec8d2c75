import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { circleWords as t } from '../../../words/en/account/circle.ts'
import type { Circle } from '../../account/asks.ts'
import { Button, Note } from '../../app/parts.tsx'
import { put } from '../../app/put.ts'
import { useAsk } from '../../asking/ask.ts'
import { PinForm } from '../../asking/pin-form.tsx'
import { readCircles } from '../../circle/circles.ts'

type PeopleProps = {
  circle: Circle
  pin: Signal<string>
  /** The account that is asked about, before it is taken out. */
  taking: Signal<string>
}

/** Who is in a circle, for everyone in it: they are the ones who read what is put in. */
export function People({ circle, pin, taking }: PeopleProps) {
  const told = useSignal('')
  const names = new Set(circle.members.map(member => member.name))
  const alike = [...names].some(name => names.has(name.replace(/ \(\d+\)$/, '')) && / \(\d+\)$/.test(name))
  return (
    <section>
      <h2>{t.people}</h2>
      <p role="status">{told.value}</p>
      <ul class="rows-of">
        {circle.members.map(member => (
          <Member
            key={member.account}
            circle={circle}
            member={member}
            pin={pin}
            taking={taking}
            told={told}
          />
        ))}
      </ul>
      <p class="soft">{t.peopleText}</p>
      {alike && <p class="soft">{t.alike}</p>}
      {!circle.told && <p class="soft">{t.peopleOffline}</p>}
    </section>
  )
}

type MemberProps = PeopleProps & { member: Circle['members'][number]; told: Signal<string> }

function Member({ circle, member, pin, taking, told }: MemberProps) {
  const { name, account } = member
  const asked = taking.value === account
  const marks = [member.me && name !== t.youNotNamed && t.you, member.role === 'owner' && t.owner]
    .filter(Boolean)
    .join(', ')
  return (
    <li>
      <p>
        <b>{name}</b>
        {marks && ` (${marks})`}
      </p>
      {circle.role === 'owner' && !member.me && !asked && (
        <Button kind="plain" label={t.revoke.label(name)} onClick={put(taking, account)}>
          {t.revoke.do}
        </Button>
      )}
      {asked && <TakeOut circle={circle} member={member} pin={pin} taking={taking} told={told} />}
    </li>
  )
}

/** Asks once more. It takes the focus: the way here may stand further down. */
function TakeOut({ circle, member, pin, taking, told }: MemberProps) {
  const asking = useAsk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { name, account } = member
  const revoke = async (given: string) => {
    const done = await asking.ask({ ask: 'revoke', circle: circle.id, account, pin: given })
    if (!done) return false
    told.value = t.revoke.done(name)
    taking.value = ''
    await readCircles()
    return true
  }
  return (
    <Note kind="care">
      <h3 ref={heading} tabIndex={-1}>
        {t.revoke.title(name)}
      </h3>
      <p>{t.revoke.text}</p>
      <PinForm asking={asking} pin={pin} label={t.revoke.yes} busy={t.working} onPin={revoke} />
      <Button kind="plain" onClick={put(taking, '')}>
        {t.cancel}
      </Button>
    </Note>
  )
}
