import '../../tools.css'
import '../../asking/asking.css'
import { circleWords as t } from '../../../words/en/account/circle.ts'
import { brought, go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { circleOf, circles, useCirclesNow } from '../../circle/circles.ts'
import { NotKnown } from '../account/not-known.tsx'
import { useAccount } from '../account/use-account.ts'
import { JoinCircle } from './join.tsx'
import { OneCircle } from './one-circle.tsx'
import { StartCircle } from './start-circle.tsx'

/** What circles are and the list of them; with `start`, `join` or a circle's id, that one. */
export function CirclesScreen({ id }: { id?: string }) {
  useCirclesNow()
  const account = useAccount().value
  const circle = circleOf(id)
  if (!account) return <NotKnown title={t.title} />
  const joined = account.state === 'joined' || account.state === 'signed-out'
  if (joined && (id === 'join' || brought.value?.kind === 'join')) return <JoinCircle />
  if (joined && id === 'start') return <StartCircle />
  if (circle) return <OneCircle circle={circle} />
  return <Explain joined={joined} />
}

function Explain({ joined }: { joined: boolean }) {
  return (
    <Screen title={t.title} lead={t.lead}>
      {brought.value?.kind === 'join' && <p>{t.joining.waits}</p>}
      {joined && <Yours />}
      <ul class="does">
        {t.explain.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Note kind="care">
        <h2>{t.careTitle}</h2>
        <ul>
          {t.care.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Note>
      {joined ? (
        <div class="steps">
          <Button onClick={() => go('circles', 'start')}>{t.start}</Button>
          <Button kind="quiet" onClick={() => go('circles', 'join')}>
            {t.join}
          </Button>
        </div>
      ) : (
        <>
          <p>{t.needs}</p>
          <Button onClick={() => go('account')}>{t.setUp}</Button>
        </>
      )}
    </Screen>
  )
}

function Yours() {
  if (circles.value.length === 0) return <p class="soft">{t.none}</p>
  return (
    <section>
      <h2>{t.yours}</h2>
      <div class="doors">
        {circles.value.map(circle => (
          <button type="button" class="door" key={circle.id} onClick={() => go('circles', circle.id)}>
            <span>
              <b>{circle.name}</b>
              <small>
                {circle.ended ? t.endedNote : circle.members.map(member => member.name).join(', ')}
              </small>
            </span>
          </button>
        ))}
      </div>
    </section>
  )
}
