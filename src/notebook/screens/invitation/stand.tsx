import type { Stand } from '../../../craft/invitation/next.ts'
import { invitationWords as t } from '../../../words/en/tools/treatment/invitation.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { now, zone } from '../../app/state.ts'
import { dayInWords, dayOf, timeOf } from '../../app/when.ts'
import { kitReady } from '../kit/options.ts'
import { homeTier } from '../loved-one/about.ts'
import { standing } from './facts.ts'

/** Where asking is near: then two places must be ready, and home asked about. */
const near: readonly Stand[] = [
  'their-opening',
  'window-open',
  'wait-for-window',
  'no-window-known',
  'plan-first',
]

/** Where the invitation stands, with its time, and what has to come before it. */
export function StandNote({ onPlan }: { onPlan: () => void }) {
  const { stand, at, restUntil } = standing.value
  const [title, line] = t.stand[stand]
  const here = zone()
  const today = dayOf(now.value.toString(), here)
  const open = at && Temporal.Instant.compare(at.from, now.value) <= 0
  return (
    <>
      {near.includes(stand) && <Before />}
      <Note {...(stand === 'only-their-yes' ? { kind: 'care' as const } : {})}>
        <h2>{title}</h2>
        <p>{line}</p>
        {restUntil && <p>{t.restUntil(dayInWords(dayOf(restUntil.toString(), here), today))}</p>}
        {at && (
          <p class="try-at">
            {open
              ? t.openUntil(timeOf(at.until, here))
              : t.at(
                  dayInWords(dayOf(at.from.toString(), here), today),
                  timeOf(at.from, here),
                  timeOf(at.until, here),
                )}
          </p>
        )}
        {stand === 'plan-first' && <Button onClick={onPlan}>{t.planMake}</Button>}
        {(stand === 'yes-goes-on' || stand === 'only-their-yes') && (
          <Button onClick={() => go('kit', stand === 'yes-goes-on' ? 'yes' : undefined)}>
            {stand === 'yes-goes-on' ? t.openYes : t.kitOpen}
          </Button>
        )}
      </Note>
    </>
  )
}

/** What has to come before it: home asked about, two places ready. */
function Before() {
  const unasked = homeTier.value === 'unasked'
  const noKit = !kitReady().ready
  if (!unasked && !noKit) return null
  return (
    <Note kind="care">
      <h2>{t.before}</h2>
      {unasked && (
        <>
          <p>{t.unasked}</p>
          <Button kind="plain" onClick={() => go('home')}>
            {t.askHome}
          </Button>
        </>
      )}
      {noKit && (
        <>
          <p>{t.kitFirst}</p>
          <Button kind="plain" onClick={() => go('kit')}>
            {t.kitOpen}
          </Button>
        </>
      )}
    </Note>
  )
}
