import './aim-question.css'
import { useSignal } from '@preact/signals'
import { ArrowRight, ChevronDown } from 'lucide'
import { useEffect } from 'preact/hooks'
import { type Aim, type AimGroup, aimGroups, aimShut } from '../../../craft/aims/aims.ts'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { aimWords as t } from '../../../words/en/tools/talk/aims.ts'
import { back, go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { ClosedScreen } from '../closed/closed.tsx'
import { homeTier } from '../loved-one/about.ts'
import { startScript } from './start.ts'

const groups = Object.keys(aimGroups) as AimGroup[]

/** One script, one aim: the aims by what a person wants to do, one group open at a time. `first`: already chosen. */
export function AimQuestion({ first, onBack }: { first?: Aim | undefined; onBack: () => void }) {
  const fault = useSignal(false)
  const shut = useSignal(false)
  const start = async (aim: Aim) => {
    if (aimShut(aim, homeTier.value)) {
      shut.value = true
      return
    }
    if (aim === 'message') return go('message')
    // The way back from a script that was asked for by name leads past this question.
    fault.value = !(await startScript(aim, first && back))
  }
  useEffect(() => {
    if (first) void start(first)
  }, [first])
  if (shut.value) return <ClosedScreen />
  return (
    <Screen title={t.title} lead={t.lead}>
      {fault.value && <Note kind="care">{tools.notSaved}</Note>}
      {groups.map((group, index) => (
        <details key={group} class="aims" name="aims" open={index === 0}>
          <summary>
            <span>{t.groups[group]}</span> <Icon of={ChevronDown} />
          </summary>
          <ul class="answers">
            {aimGroups[group].map(aim => (
              <AimAnswer key={aim} aim={aim} onStart={() => void start(aim)} />
            ))}
          </ul>
        </details>
      ))}
      <p>
        <Button kind="plain" onClick={onBack}>
          {tools.scripts.title}
        </Button>
      </p>
    </Screen>
  )
}

function AimAnswer({ aim, onStart }: { aim: Aim; onStart: () => void }) {
  const { label, text } = t.aims[aim]
  return (
    <li>
      <button type="button" onClick={onStart}>
        <span>
          <b>{label}</b>
          <small>{aimShut(aim, homeTier.value) ? t.shut : text}</small>
        </span>
        <Icon of={ArrowRight} />
      </button>
    </li>
  )
}
