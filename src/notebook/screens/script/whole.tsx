import { useSignal } from '@preact/signals'
import { Check, MoveRight, Printer } from 'lucide'
import {
  type Checked,
  checkScript,
  elementCodes,
  longest,
  readiness,
} from '../../../craft/communication/script.ts'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { back, go } from '../../app/go.ts'
import { Button, Field, Note, Screen } from '../../app/parts.tsx'
import { drop, entry } from '../../app/state.ts'
import { Card } from './card.tsx'
import { IssueList } from './issues.tsx'
import { SevenPlanks } from './planks.tsx'
import { Shorter } from './shorter.tsx'
import { pieces } from './text.ts'
import type { Working } from './working.ts'

const t = tools.whole

/** The whole text, to be changed freely, with what the check finds while it is typed. */
export function WholeScreen({ id, working }: { id: string; working: Working }) {
  const { work, set, finish } = working
  const finished = useSignal(false)
  const before = useSignal<string | null>(null)
  const found = checkScript(work.text)
  const take = (text: string) => {
    before.value = work.text
    set({ text })
  }
  const type = (text: string) => {
    before.value = null
    finished.value = false
    set({ text })
  }
  return (
    <Screen title={t.title} lead={t.lead}>
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
      {before.value !== null && (
        <p>
          <Button kind="plain" onClick={() => type(before.value!)}>
            {t.undo}
          </Button>
        </p>
      )}
      {found.words === 0 ? <p class="soft">{t.nothing}</p> : <Marked text={work.text} found={found} />}
      <IssueList text={work.text} issues={found.issues} onTake={take} />
      {asksTwice(found) && <Note kind="care">{t.twoAsks}</Note>}
      <Shorter text={work.text} words={found.words} onTake={take} />
      <Planks found={found} working={working} />
      {found.words > 0 && (
        <Acts
          id={id}
          finished={finished.value}
          onFinish={() => void finish().then(done => (finished.value = done))}
        />
      )}
      <Removal id={id} />
      <Card text={work.text} />
    </Screen>
  )
}

type ActsProps = { id: string; finished: boolean; onFinish: () => void }

function Acts({ id, finished, onFinish }: ActsProps) {
  return (
    <div class="steps">
      {finished ? (
        <Done id={id} />
      ) : (
        <Button icon={Check} onClick={onFinish}>
          {t.finish}
        </Button>
      )}
      <Button kind="quiet" icon={Printer} onClick={() => print()}>
        {t.print}
      </Button>
    </div>
  )
}

const asksTwice = (found: Checked): boolean => {
  const state = readiness(found)
  return !state.ready && state.refusals.includes('script-has-two-requests')
}

function Done({ id }: { id: string }) {
  return (
    <Note>
      <h2>{t.finished}</h2>
      <Button icon={MoveRight} onClick={() => go('attempt', id)}>
        {tools.scripts.say}
      </Button>
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

/** Which of the seven parts are there. A missing one leads to its question. */
function Planks({ found, working }: { found: Checked; working: Working }) {
  const laid = new Set(found.elements.map(element => element.code))
  return (
    <section class="planks-list">
      <h2>{t.planks}</h2>
      <SevenPlanks laid={laid} label={t.planksLabel(laid.size)} />
      {laid.size === elementCodes.length && <p>{t.allLaid}</p>}
      <ul>
        {elementCodes.map(code => (
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
