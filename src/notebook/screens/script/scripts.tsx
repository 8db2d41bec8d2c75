import '../../tools.css'
import { useSignal } from '@preact/signals'
import {
  ArrowRight,
  type IconNode,
  MessageSquareQuote,
  MessageSquareReply,
  MessagesSquare,
  PencilLine,
  Plus,
  ShieldCheck,
} from 'lucide'
import { useEffect } from 'preact/hooks'
import grounds from '../../../../content/en/tools/scripts.md?tool'
import { aimShut, aims } from '../../../craft/aims/aims.ts'
import { checkScript } from '../../../craft/communication/script.ts'
import { allows } from '../../../craft/safety.ts'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { everyTool } from '../../../words/en/tools/every-tool.ts'
import { aimWords } from '../../../words/en/tools/talk/aims.ts'
import { go, type ScreenName } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { drop, entry } from '../../app/state.ts'
import type { Script } from '../../entries.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { attempts, scripts } from '../../reading/known.ts'
import { homeTier } from '../loved-one/about.ts'
import { AimQuestion } from './aim-question.tsx'
import { stillMissing } from './unready.ts'
import { isBlank } from './working.ts'

const t = tools.scripts
const { message, rehearsal } = everyTool.doors

/** The checker reads its lexicon at its first use. Done beforehand, it does not hold up the first words typed. */
function useCheckerSoon() {
  useEffect(() => {
    const soon = setTimeout(() => void checkScript('I see you.'), 200)
    return () => clearTimeout(soon)
  }, [])
}

/** Every script, the newest first, and the way to a new one. */
export function ScriptsScreen({ id: wanted }: { id?: string }) {
  const aim = aims.find(one => one === wanted)
  const choosing = useSignal(aim !== undefined)
  const written = scripts.value.filter(({ data }) => !isBlank(data)).reverse()
  const talks = attempts.value.length
  useCheckerSoon()
  if (choosing.value) return <AimQuestion first={aim} onBack={() => (choosing.value = false)} />
  return (
    <Screen title={t.title} lead={t.lead}>
      {!allows(homeTier.value, 'communication') && <Note kind="care">{t.careful}</Note>}
      {written.length === 0 && <p class="soft">{t.empty}</p>}
      <ul class="slips">
        {written.map(({ id, data }) => (
          <Slip key={id} id={id} script={data} />
        ))}
      </ul>
      <p class="actions">
        <Button
          icon={Plus}
          kind={written.some(({ data }) => stillMissing(data).length === 0) ? 'quiet' : 'main'}
          onClick={() => (choosing.value = true)}
        >
          {t.make}
        </Button>
      </p>
      <div class="doors">
        <Door to="message" icon={MessageSquareReply} label={message[0]} text={message[1]} />
        {allows(homeTier.value, 'communication') && (
          <Door to="rehearsal" icon={MessagesSquare} label={rehearsal[0]} text={rehearsal[1]} />
        )}
        <Door to="attempts" icon={MessageSquareQuote} label={t.attempts} text={t.attemptsText(talks)} />
      </div>
      <Grounds of={grounds} />
    </Screen>
  )
}

function Slip({ id, script }: { id: string; script: Script }) {
  if (aimShut(script.aim, homeTier.value)) return <ShutSlip id={id} script={script} />
  const lines = stillMissing(script)
  const ready = lines.length === 0
  return (
    <li class="slip">
      <p class="slip-aim">
        {aimWords.aims[script.aim].label} <span>{ready ? t.ready : t.unfinished}</span>
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

type DoorProps = { to: ScreenName; icon: IconNode; label: string; text: string }

function Door({ to, icon, label, text }: DoorProps) {
  return (
    <button type="button" class="door" onClick={() => go(to)}>
      <Icon of={icon} />
      <span>
        <b>{label}</b>
        <small>{text}</small>
      </span>
    </button>
  )
}

/** A script this home shuts: its words can be read and removed, not worked on or said. */
function ShutSlip({ id, script }: { id: string; script: Script }) {
  const kept = entry('script', id)
  return (
    <li class="slip">
      <p class="slip-aim">{aimWords.aims[script.aim].label}</p>
      <p class="slip-words">{script.text || t.nothing}</p>
      <p class="slip-foot">{aimWords.shut}</p>
      <div class="row">
        <Button kind="quiet" icon={ShieldCheck} onClick={() => go('script', id)}>
          {aimWords.whyShut}
        </Button>
        {kept && (
          <Button kind="plain" onClick={() => void drop(kept)}>
            {tools.whole.removeAsk}
          </Button>
        )}
      </div>
    </li>
  )
}
