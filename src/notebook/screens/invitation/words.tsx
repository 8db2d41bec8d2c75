import { useSignal } from '@preact/signals'
import { MessageSquareQuote, PencilLine } from 'lucide'
import type { Stand } from '../../../craft/invitation/next.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { invitationWords as t } from '../../../words/en/tools/treatment/invitation.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { startScript } from '../script/start.ts'
import { stillMissing } from '../script/unready.ts'
import { standing, visitScripts } from './facts.ts'

/** Where the gate may be asked. It decides; a rest, an amber home or a yes leave no question to it. */
const mayAsk: readonly Stand[] = ['their-opening', 'window-open', 'wait-for-window', 'no-window-known']

/** The words of the invitation: a script that asks for one visit, said only through the gate. */
export function TheWords() {
  const fault = useSignal(false)
  const [latest] = visitScripts.value
  const write = async () => {
    if (latest) return go('script', latest.id)
    fault.value = !(await startScript('visit'))
  }
  const ready = latest !== undefined && stillMissing(latest.script).length === 0
  const may = ready && mayAsk.includes(standing.value.stand)
  return (
    <section>
      <h2>{t.words}</h2>
      {fault.value && <Note kind="care">{tools.notSaved}</Note>}
      {latest ? <blockquote class="as-typed">{latest.script.text}</blockquote> : <p>{t.wordsNone}</p>}
      {may && <p class="soft">{t.sayLater}</p>}
      <div class="row">
        {may && (
          <Button icon={MessageSquareQuote} onClick={() => go('attempt', latest.id)}>
            {t.say}
          </Button>
        )}
        <Button icon={PencilLine} kind="quiet" onClick={() => void write()}>
          {latest ? t.wordsOpen : t.wordsMake}
        </Button>
      </div>
    </section>
  )
}
