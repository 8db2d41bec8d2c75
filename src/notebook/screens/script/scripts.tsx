import '../../tools.css'
import { useSignal } from '@preact/signals'
import { ArrowRight, MessageSquareQuote, PencilLine, Plus } from 'lucide'
import { checkScript } from '../../../craft/communication/script.ts'
import { allows } from '../../../craft/safety.ts'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { entries, newId, notebook } from '../../app/state.ts'
import { type Aim, aims, type Script } from '../../entries.ts'
import { refused } from '../../messages.ts'
import { homeTier } from '../loved-one/about.ts'
import { stillMissing } from './unready.ts'
import { blankScript, isBlank, readScript } from './working.ts'

const t = tools.scripts

/** Every script, the newest first, and the way to a new one. */
export function ScriptsScreen() {
  const choosing = useSignal(false)
  const scripts = entries<Script>('script')
    .value.flatMap(({ id, data }) => {
      const script = readScript(data)
      return script && !isBlank(script) ? [{ id, script }] : []
    })
    .reverse()
  const talks = entries('attempt').value.length
  if (choosing.value) return <AimQuestion onBack={() => (choosing.value = false)} />
  return (
    <Screen title={t.title} lead={t.lead}>
      {!allows(homeTier.value, 'communication') && <Note kind="care">{t.careful}</Note>}
      {scripts.length === 0 && <p class="soft">{t.empty}</p>}
      <ul class="slips">
        {scripts.map(({ id, script }) => (
          <Slip key={id} id={id} script={script} />
        ))}
      </ul>
      <p class="actions">
        <Button
          icon={Plus}
          kind={scripts.some(({ script }) => stillMissing(script).length === 0) ? 'quiet' : 'main'}
          onClick={() => (choosing.value = true)}
        >
          {t.make}
        </Button>
      </p>
      <button type="button" class="door" onClick={() => go('attempts')}>
        <Icon of={MessageSquareQuote} />
        <span>
          <b>{t.attempts}</b>
          <small>{t.attemptsText(talks)}</small>
        </span>
      </button>
    </Screen>
  )
}

function Slip({ id, script }: { id: string; script: Script }) {
  const lines = stillMissing(script)
  const ready = lines.length === 0
  return (
    <li class="slip">
      <p class="slip-aim">
        {tools.aims[script.aim].label} <span>{ready ? t.ready : t.unfinished}</span>
      </p>
      <p class="slip-words">{script.text || t.nothing}</p>
      {!ready && <p class="slip-foot">{lines.join(' ')}</p>}
      <p class="slip-foot">{t.words(checkScript(script.text).words)}</p>
      <div class="row">
        {ready && (
          <Button icon={ArrowRight} onClick={() => go('attempt', id)}>
            {t.say}
          </Button>
        )}
        <Button icon={PencilLine} kind="quiet" onClick={() => go('script', id)}>
          {t.open}
        </Button>
      </div>
    </li>
  )
}

/** One script, one aim. */
function AimQuestion({ onBack }: { onBack: () => void }) {
  const fault = useSignal(false)
  const start = async (aim: Aim) => {
    const unused = entries<Script>('script').value.find(({ data }) => isBlank(data))
    const id = unused?.id ?? newId()
    const answer = await notebook().record('script', blankScript(aim), id)
    fault.value = refused(answer)
    if (!fault.value) go('script', id)
  }
  return (
    <Screen title={tools.aims.title} lead={tools.aims.lead}>
      {fault.value && <Note kind="care">{tools.notSaved}</Note>}
      <ul class="answers">
        {aims.map(aim => (
          <li key={aim}>
            <button type="button" onClick={() => void start(aim)}>
              <span>
                <b>{tools.aims[aim].label}</b>
                <small>{tools.aims[aim].text}</small>
              </span>
              <Icon of={ArrowRight} />
            </button>
          </li>
        ))}
      </ul>
      <p>
        <Button kind="plain" onClick={onBack}>
          {t.title}
        </Button>
      </p>
    </Screen>
  )
}
