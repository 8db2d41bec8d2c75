import { useSignal } from '@preact/signals'
import { MoonStar, PencilLine, Phone } from 'lucide'
import grounds from '../../../../content/en/tools/kit.md?tool'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { shell } from '../../app/shell.ts'
import { newId, notebook, now, zone } from '../../app/state.ts'
import { timeOf } from '../../app/when.ts'
import type { Opening } from '../../entries.ts'
import { factsIn } from '../../forms/grounds.tsx'
import { LineCheck } from '../../lines/line-cards.tsx'
import { lineFor, useLines } from '../../lines/lines.ts'
import { refused } from '../../messages.ts'
import { openings, options } from '../../reading/known.ts'
import { isGoingOn, lastCalls, stageOf } from '../kit/opening.ts'
import { Facts, OpenLine } from '../kit/option-card.tsx'
import { callOrder, type Standing } from '../kit/order.ts'
import { about, usesStimulants } from '../loved-one/about.ts'
import { CallLink } from '../moment/call-link.tsx'
import { BesideCall } from './beside-call.tsx'
import { NextBar } from './next-bar.tsx'
import { WhatHappened } from './what-happened.tsx'

const t = tools.yes

/** The yes that is going on, if any. */
function current(): { id: string; opening: Opening } | undefined {
  const going = openings.value.findLast(({ data }) => isGoingOn(data, now.value))
  return going && { id: going.id, opening: going.data }
}

/** They said yes: the numbers, who is open now first, and one next step that stays in sight. */
export function YesScreen() {
  const telling = useSignal(false)
  const unsaved = useSignal(false)
  const fresh = useSignal(newId())
  const going = current()
  const id = going?.id ?? fresh.value
  const opening = going?.opening
  const order = callOrder(options.value, now.value, {
    stimulants: usesStimulants.value,
    tried: [...lastCalls(opening).values()].filter(call => call.result !== 'time').map(call => call.option),
  })
  const write = async (next: Opening): Promise<boolean> => {
    unsaved.value = refused(await notebook().record('opening', next, id))
    if (!unsaved.value && next.outcome) fresh.value = newId()
    return !unsaved.value
  }
  if (telling.value) return <WhatHappened opening={opening} write={write} />
  return (
    <Screen title={t.title} lead={t.lead}>
      <Safety />
      <Numbers order={order} opening={opening} />
      <BesideCall />
      <div class="steps">
        <Button icon={PencilLine} kind="quiet" onClick={() => (telling.value = true)}>
          {t.record}
        </Button>
        <Button icon={MoonStar} kind="quiet" onClick={() => go('kit', 'night')}>
          {tools.kit.tonight}
        </Button>
      </div>
      <NextBar
        stage={stageOf(opening, order)}
        opening={opening}
        write={write}
        unsaved={unsaved.value}
        onTell={() => (telling.value = true)}
      />
    </Screen>
  )
}

const facts = factsIn(grounds, ['seizure', 'tolerance'])

/** What this loved one's story makes dangerous stays in sight; what holds for everybody is folded. */
function Safety() {
  const { past_seizure, lost_tolerance } = about.value.loved_one
  return (
    <>
      {(past_seizure || lost_tolerance) && (
        <Note kind="care">
          {past_seizure && <p>{facts.seizure}</p>}
          {lost_tolerance && <p>{facts.tolerance}</p>}
        </Note>
      )}
      <details class="before-call">
        <summary>{t.safety}</summary>
        <ul>
          {t.safetyLines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {shell.emergency && (
          <p>
            <a href={`tel:${shell.emergency}`}>{tools.callNow(shell.emergency)}</a>
          </p>
        )}
      </details>
    </>
  )
}

function Numbers({ order, opening }: { order: readonly Standing[]; opening: Opening | undefined }) {
  const line = lineFor(useLines(), 'treatment')
  const calls = lastCalls(opening)
  return (
    <ul class="numbers">
      {order.map(standing => {
        const { option } = standing
        const call = calls.get(option.id)
        return (
          <li key={option.id}>
            <h2>{option.name}</h2>
            <OpenLine standing={standing} />
            <CallLink
              class="button call"
              phone={option.phone}
              label={`${tools.call(option.name)}, ${option.phone}`}
            >
              <Icon of={Phone} /> <span>{option.phone}</span>
            </CallLink>
            {call && (
              <p class="soft">
                {t.calledAt(timeOf(call.at, zone()))}: {t.results[call.result]}
              </p>
            )}
            <Facts standing={standing} />
          </li>
        )
      })}
      {order.length === 0 && line && (
        <li>
          <p>{t.noOptions}</p>
          <h2>{line.title}</h2>
          <p class="open-line">{line.hours}</p>
          <a
            class="button call"
            href={`tel:${line.dial}`}
            aria-label={`${tools.call(line.title)}, ${line.phone}`}
          >
            <Icon of={Phone} /> <span>{line.phone}</span>
          </a>
          <LineCheck line={line} />
        </li>
      )}
    </ul>
  )
}
