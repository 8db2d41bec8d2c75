import { tools } from '../../../words/en/notebook-tools.ts'
import { invitationWords } from '../../../words/en/tools/treatment/invitation.ts'
import { go, goHome } from '../../app/go.ts'
import { Button, Screen } from '../../app/parts.tsx'
import { zone } from '../../app/state.ts'
import type { Opening, OpeningOutcome } from '../../entries.ts'
import { startOf } from '../kit/opening.ts'
import { HowItWent } from '../talk/how-it-went.tsx'

const t = tools.yes

type HappenedProps = { opening: Opening | undefined; write: (next: Opening) => Promise<boolean> }

/** How the yes went, written down; then one kind line for what comes now. */
export function WhatHappened({ opening, write }: HappenedProps) {
  return (
    <HowItWent<OpeningOutcome>
      draft="opening"
      title={t.recordTitle}
      lead={t.recordLead}
      outcomes={t.outcomes}
      words={{ outcome: t.recordTitle, choose: t.choose, more: t.note, save: t.save }}
      keep={({ outcome, they_said, more }) => {
        const said = they_said.trim().slice(0, 1000)
        const helped = more.trim().slice(0, 1000)
        return write({
          ...(opening ?? startOf(Temporal.Now.instant(), zone())),
          outcome,
          ...(said ? { they_said: said } : {}),
          ...(helped ? { what_helped: helped } : {}),
        })
      }}
      then={outcome => <Kept outcome={outcome} />}
    />
  )
}

function Kept({ outcome }: { outcome: OpeningOutcome }) {
  const goes = outcome === 'went' || outcome === 'going'
  return (
    <Screen title={t.savedTitle} lead={t.saved[outcome]}>
      <div class="steps">
        {goes && <Button onClick={() => go('first-weeks')}>{invitationWords.firstWeeks}</Button>}
        <Button kind={goes ? 'quiet' : 'main'} onClick={goHome}>
          {tools.done}
        </Button>
        <Button kind="quiet" onClick={() => go('kit', 'night')}>
          {tools.night.title}
        </Button>
        <Button kind="plain" onClick={() => go('attempts')}>
          {tools.attempts.title}
        </Button>
      </div>
    </Screen>
  )
}
