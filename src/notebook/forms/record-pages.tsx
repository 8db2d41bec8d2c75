import '../tools.css'
import { useSignal } from '@preact/signals'
import { PencilLine, Plus, Printer } from 'lucide'
import type { ComponentChildren, ComponentType } from 'preact'
import type { Recorded, Shape } from '../../craft/record/record.ts'
import { recordWords as t } from '../../words/en/tools/record.ts'
import { back, go, type ScreenName } from '../app/go.ts'
import { Button, Screen } from '../app/parts.tsx'
import { entries } from '../app/state.ts'
import { EntryStands } from '../circle/parts-later.ts'
import type { EntryTypes } from '../entries.ts'
import { Grounds, type ToolFile } from './grounds.tsx'
import { InSteps } from './in-steps.tsx'
import { RecordFacts } from './record-facts.tsx'
import type { ShapeWords } from './record-fields.tsx'
import { type Fields, readAll, useRecord } from './record-form.ts'

export type PagesWords = {
  title: string
  lead: string
  /** What stands in the list before there is any. */
  empty: string
  /** The button that begins a new one. */
  make: string
  fields: ShapeWords
  /** The heading of each step. */
  steps?: readonly string[]
  save?: string
  change?: string
}

type Pages<S extends Shape> = {
  screen: ScreenName
  type: keyof EntryTypes
  shape: S
  words: PagesWords
  /** The fields of each step, in the order they are asked. One step: one page. */
  steps: readonly (readonly string[])[]
  titleOf: (record: Recorded<S>) => string
  /** The line below a record in the list. */
  footOf?: (record: Recorded<S>) => string
  /**
   * What the fields of a new record hold at first, from what stands elsewhere in the notebook; `from` is what the new
   * record was begun from (`new:` and an id), if anything.
   */
  start?: (from?: string) => Fields
  /** Fields that the reading view leaves out. */
  unread?: readonly string[]
  /** Above the facts of a kept record: what follows from it. */
  Above?: ComponentType<{ record: Recorded<S>; id: string }>
  /** Below its facts. */
  Below?: ComponentType<{ record: Recorded<S>; id: string }>
  /** What the tool rests on. */
  grounds?: ToolFile
  /** Above the list. */
  Top?: ComponentType
  /** Below the list. */
  Around?: ComponentType
}

/**
 * The screen of a tool that keeps any number of records: the list of them, a new one in steps (`new`, or `new:` and the
 * id of what it is begun from), and each of them to read first and to go on with (its id).
 */
export function recordPages<const S extends Shape>(pages: Pages<S>): ComponentType<{ id?: string }> {
  return function RecordPages({ id }: { id?: string }) {
    if (!id) return <List pages={pages} />
    const [isNew, from] = /^new(?::(.+))?$/.exec(id) ?? []
    return isNew ? (
      <Work key={id} pages={pages} {...(from ? { from } : {})} />
    ) : (
      <Work key={id} pages={pages} id={id} />
    )
  }
}

function List<S extends Shape>({ pages }: { pages: Pages<S> }) {
  const { words, screen, Top, Around } = pages
  const found = readAll(entries(pages.type).value, pages.shape)
  return (
    <Screen title={words.title} lead={words.lead}>
      {Top && <Top />}
      {found.length === 0 && <p class="soft">{words.empty}</p>}
      <ul class="slips">
        {found.map(({ id, record }) => (
          <li key={id} class="slip">
            <button type="button" class="plain slip-open" onClick={() => go(screen, id)}>
              {pages.titleOf(record)}
            </button>
            {pages.footOf && <p class="slip-foot">{pages.footOf(record)}</p>}
          </li>
        ))}
      </ul>
      <div class="steps">
        <Button icon={Plus} onClick={() => go(screen, 'new')}>
          {words.make}
        </Button>
      </div>
      {Around && <Around />}
      {pages.grounds && <Grounds of={pages.grounds} />}
    </Screen>
  )
}

type WorkProps<S extends Shape> = { pages: Pages<S>; id?: string; from?: string }

function Work<S extends Shape>({ pages, id, from }: WorkProps<S>) {
  const { words, screen, shape } = pages
  const form = useRecord(pages.type, shape, id, pages.start?.(from), from)
  const writing = useSignal(id === undefined)
  const kept = readAll(entries(pages.type).value, shape).find(one => one.id === id)
  if (form.later)
    return (
      <Screen title={words.title}>
        <p>{t.later}</p>
      </Screen>
    )
  if (!writing.value && kept) {
    const onRemove = () => {
      form.remove()
      back()
    }
    return <Kept pages={pages} kept={kept} onChange={() => (writing.value = true)} onRemove={onRemove} />
  }
  const onKept = (saved: string) => {
    if (id) {
      writing.value = false
      return
    }
    back()
    go(screen, saved)
  }
  return (
    <InSteps
      title={words.title}
      lead={words.lead}
      form={form}
      steps={pages.steps}
      words={words}
      onKept={onKept}
    >
      {pages.grounds && <Grounds of={pages.grounds} />}
    </InSteps>
  )
}

type KeptProps<S extends Shape> = {
  pages: Pages<S>
  kept: { id: string; record: Recorded<S> }
  onChange: () => void
  onRemove: () => void
}

function Kept<S extends Shape>({ pages, kept: { id, record }, onChange, onRemove }: KeptProps<S>) {
  const { words, Above, Below, unread = [] } = pages
  return (
    <Screen title={pages.titleOf(record)}>
      <EntryStands type={pages.type} id={id} only="versions" />
      {Above && <Above record={record} id={id} />}
      <RecordFacts
        record={record}
        shape={pages.shape}
        of={pages.steps.flat().filter(name => !unread.includes(name))}
        words={words.fields}
      />
      {Below && <Below record={record} id={id} />}
      <KeptWays change={words.change} onChange={onChange} onRemove={onRemove} />
      <EntryStands type={pages.type} id={id} only="place" />
      {pages.grounds && <Grounds of={pages.grounds} />}
    </Screen>
  )
}

type WaysProps = {
  change: string | undefined
  onChange: () => void
  onRemove: () => void
  children?: ComponentChildren
}

/** What can be done with a record that is kept. */
export function KeptWays({ change = t.change, onChange, onRemove }: WaysProps) {
  return (
    <div class="steps">
      <Button icon={PencilLine} onClick={onChange}>
        {change}
      </Button>
      <Button icon={Printer} kind="quiet" onClick={() => print()}>
        {t.print}
      </Button>
      <Button kind="plain" onClick={onRemove}>
        {t.remove}
      </Button>
    </div>
  )
}
