import { useSignal } from '@preact/signals'
import { ArrowRight, Check, MessagesSquare, Printer } from 'lucide'
import { aimRules } from '../../../craft/aims/aims.ts'
import { type Checked, checkScript, longest } from '../../../craft/communication/script.ts'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { aimWords } from '../../../words/en/tools/talk/aims.ts'
import { messageWords } from '../../../words/en/tools/talk/message.ts'
import { back, go } from '../../app/go.ts'
import { Button, Field, Note, Screen } from '../../app/parts.tsx'
import { drop, entry } from '../../app/state.ts'
import { EntryStands } from '../../circle/parts-later.ts'
import { Card } from './card.tsx'
import { IssueList } from './issues.tsx'
import { SevenPlanks } from './planks.tsx'
import { Shorter } from './shorter.tsx'
import { StillMissing } from './still-missing.tsx'
import { pieces } from './text.ts'
import { unready } from './unready.ts'
import type { Working } from './working.ts'

const t = tools.whole

/** The whole text, to be changed freely, with what the check finds while it is typed. */
export function WholeScreen({ id, working }: { id: string; working: Working }) {
  const { work, set, finish } = working
  const saved = useSignal<string | null>(null)
  const before = useSignal<string | null>(null)
  const found = checkScript(work.text)
  const take = (text: string) => {
    before.value = work.text
    set({ text })
  }
  const type = (text: string) => {
    before.value = null
    set({ text })
  }
  const save = async () => {
    if (await finish()) saved.value = work.text
  }
  return (
    <Screen title={t.title} lead={t.lead}>
      {work.they_wrote && <TheyWrote text={work.they_wrote} />}
      <Field
        name="whole"
        label={t.field}
        kind="area"
        rows={7}
        value={work.text}
        onInput={type}
        class="script-words"
      />
      <Measure found={found} />
      {before.value !== null && <Undo onUndo={() => type(before.value!)} />}
      {found.words === 0 ? <p class="soft">{t.nothing}</p> : <Marked text={work.text} found={found} />}
      <IssueList text={work.text} issues={found.issues} onTake={take} />
      <Shorter text={work.text} words={found.words} onTake={take} />
      {aimRules[work.aim].needs.length > 0 && <Planks found={found} working={working} />}
      {found.words > 0 && (
        <Acts
          id={id}
          lines={unready(work.aim, work.text)}
          saved={saved.value === work.text}
          onFinish={() => void save()}
        />
      )}
      <Removal id={id} />
      <EntryStands type="script" id={id} />
      <Card text={work.text} />
    </Screen>
  )
}

function TheyWrote({ text }: { text: string }) {
  return (
    <p class="soft">
      {messageWords.theyWrote}: <q>{text}</q>
    </p>
  )
}

function Undo({ onUndo }: { onUndo: () => void }) {
  return (
    <p>
      <Button kind="plain" onClick={onUndo}>
        {t.undo}
      </Button>
    </p>
  )
}

type ActsProps = { id: string; lines: readonly string[]; saved: boolean; onFinish: () => void }

/** Saving: as a script to say when nothing stands against it, else as a draft that says what does. */
function Acts({ id, lines, saved, onFinish }: ActsProps) {
  const ready = lines.length === 0
  return (
    <div class="steps">
      {!ready && <StillMissing lines={lines} {...(saved ? { title: tools.unready.kept } : {})} />}
      {saved && ready && <Done id={id} />}
      {!saved && (
        <Button icon={Check} onClick={onFinish}>
          {ready ? t.finish : tools.unready.keep}
        </Button>
      )}
      <Button kind="quiet" icon={Printer} onClick={() => print()}>
        {t.print}
      </Button>
    </div>
  )
}

function Done({ id }: { id: string }) {
  return (
    <Note>
      <h2>{t.finished}</h2>
      <div class="row">
        <Button icon={ArrowRight} onClick={() => go('attempt', id)}>
          {tools.scripts.say}
        </Button>
        <Button kind="quiet" icon={MessagesSquare} onClick={() => go('rehearsal', id)}>
          {aimWords.tryOut}
        </Button>
      </div>
    </Note>
  )
}

function Measure({ found }: { found: Checked }) {
  const over = found.words - longest
  return (
    <p class={over > 0 ? 'measure over' : 'measure'} role="status">
      <b>{t.count(found.words, longest)}</b>
      {found.words > 0 && <span>{found.grade <= 7 ? t.plain : t.long}</span>}
      {over > 0 && <span>{t.over(over)}</span>}
    </p>
  )
}

/** The text read back with its spots marked, or that there are none. */
function Marked({ text, found }: { text: string; found: Checked }) {
  if (found.issues.length === 0)
    return (
      <p class="laid-line">
        <Icon of={Check} /> {t.noIssues}
      </p>
    )
  return (
    <blockquote class="marked as-typed">
      {pieces(text, found.issues).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </blockquote>
  )
}

/** Which of its parts are there. A missing one leads to its question. */
function Planks({ found, working }: { found: Checked; working: Working }) {
  const codes = aimRules[working.work.aim].needs
  const laid = new Set(found.elements.map(element => element.code).filter(code => codes.includes(code)))
  return (
    <section class="planks-list">
      <h2>{t.planks(codes.length)}</h2>
      <SevenPlanks codes={codes} laid={laid} label={t.planksLabel(laid.size, codes.length)} />
      {laid.size === codes.length && <p>{t.allLaid(codes.length)}</p>}
      <ul>
        {codes.map(code => (
          <li key={code} class={laid.has(code) ? 'laid' : undefined}>
            <button type="button" class="plain" onClick={() => working.goTo(code)}>
              <span>{tools.parts.names[code]}</span>
              <small>{laid.has(code) ? t.laid : t.gap}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Removal({ id }: { id: string }) {
  const script = entry('script', id)
  if (!script) return null
  return (
    <Button
      kind="plain"
      onClick={() => {
        void drop(script)
        back()
      }}
    >
      {t.removeAsk}
    </Button>
  )
}
