import '../asking/asking.css'
import { useSignal } from '@preact/signals'
import { circleWords } from '../../words/en/account/circle.ts'
import type { Into } from '../account/asks.ts'
import { Button, Fault } from '../app/parts.tsx'
import { put } from '../app/put.ts'
import { entry as entryOf } from '../app/state.ts'
import { type Asking, useAsk } from '../asking/ask.ts'
import { Sure } from '../asking/sure.tsx'
import type { EntryTypes } from '../entries.ts'
import { TwoVersions } from '../reading/two-versions.tsx'
import { circleOf, circles, devices, openCircles, useCircles } from './circles.ts'
import { isShareable } from './shareable.ts'

const t = circleWords.entry

type KeptProps = {
  type: keyof EntryTypes
  id: string | undefined
  /** Only its versions (to stand above it), or only its place (to stand below). */
  only?: 'versions' | 'place'
}

/** Of a kept entry: both versions where it was changed in two places, then where it is kept, and moving it. */
export function EntryStands({ type, id, only }: KeptProps) {
  const entry = entryOf(type, id)
  useCircles()
  if (!entry) return null
  return (
    <>
      {only !== 'place' && <TwoVersions entry={entry} />}
      {only !== 'versions' && circles.value.length > 0 && (
        <Where key={entry.circle} id={entry.id} entry={entry} type={type} />
      )}
    </>
  )
}

type WhereProps = { id: string; type: string; entry: { circle?: string; by: string } }

function Where({ id, type, entry }: WhereProps) {
  const asking = useAsk()
  const writer = devices.value.find(device => device.id === entry.by)
  const move = async (into: Into) => (await asking.ask({ ask: 'move', id, into })) !== null
  const circle = circleOf(entry.circle)
  // By whose device it is, not by the name: two people may go by one, and one person has several devices.
  const mine = writer?.mine === true
  return (
    <section class="where-kept">
      <h2>{t.title}</h2>
      {circle ? (
        <>
          <p>{t.in(circle.name)}</p>
          <p class="soft">{mine ? t.byMe : t.by(writer?.person ?? t.unnamed)}</p>
          {mine && (
            <>
              <Button kind="quiet" busy={asking.busy} onClick={() => void move(undefined)}>
                {t.back}
              </Button>
              <p class="soft small hint-below">{t.backHint}</p>
            </>
          )}
        </>
      ) : (
        <>
          <p>{isShareable(type) ? t.own : t.not}</p>
          {isShareable(type) &&
            openCircles().map(({ id: into, name }) => (
              <PutIn key={into} name={name} asking={asking} onYes={() => void move(into)} />
            ))}
        </>
      )}
      <Fault>{asking.fault}</Fault>
    </section>
  )
}

/** Asks once more: what was read cannot be unread. */
function PutIn({ name, asking, onYes }: { name: string; asking: Asking; onYes: () => void }) {
  const sure = useSignal(false)
  if (!sure.value)
    return (
      <Button kind="quiet" onClick={put(sure, true)}>
        {t.put(name)}
      </Button>
    )
  return (
    <Sure
      title={t.put(name)}
      text={t.putAsk(name)}
      yes={t.putYes}
      busy={asking.busy}
      onYes={onYes}
      onNo={put(sure, false)}
    />
  )
}
