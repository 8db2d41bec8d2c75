import { ArrowRight, Check, Plus } from 'lucide'
import { type Aim, aimRules } from '../../../craft/aims/aims.ts'
import { checkScript, type ElementCode } from '../../../craft/communication/script.ts'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { aimExamples } from '../../../words/en/tools/talk/aim-examples.ts'
import { aimWords } from '../../../words/en/tools/talk/aims.ts'
import { go } from '../../app/go.ts'
import { Button, Field, Form, Screen } from '../../app/parts.tsx'
import { IssueList } from './issues.tsx'
import { SevenPlanks } from './planks.tsx'
import { toggled, withPart } from './text.ts'
import { factsNow, type Working } from './working.ts'

const t = tools.parts

type ByPart<Words> = Partial<Record<ElementCode, Words>>

const questionOf = (aim: Aim, code: ElementCode): string =>
  (aimWords.questions as Partial<Record<Aim, ByPart<string>>>)[aim]?.[code] ?? t.questions[code]

const examplesFor = (aim: Aim, code: ElementCode): readonly string[] =>
  (aimExamples[aim] as ByPart<readonly string[]>)[code] ?? []

type PartProps = { code: ElementCode; working: Working }

/** One part of the script: its question, why it is there, a place for the words, examples to take. */
export function PartScreen({ code, working }: PartProps) {
  const { work, set, goTo } = working
  const codes = aimRules[work.aim].needs
  const at = codes.indexOf(code)
  const words = work.parts[code] ?? ''
  const before = codes[at - 1]
  const after = codes[at + 1] ?? 'whole'
  const write = (next: string) => set(withPart(work, code, next))
  const laid = new Set(codes.filter(each => work.parts[each]?.trim()))
  return (
    <Screen title={questionOf(work.aim, code)}>
      <p class="part-of">
        {t.of(at + 1, codes.length)} <b>{t.names[code]}</b>
      </p>
      <SevenPlanks
        codes={codes}
        laid={laid}
        at={code}
        label={tools.whole.planksLabel(laid.size, codes.length)}
      />
      <p class="part-why">{t.reasons[code]}</p>
      <Form onSubmit={() => goTo(after)}>
        {code === 'specific' && <Facts words={words} write={write} />}
        <Field
          name={`part-${code}`}
          label={t.field}
          kind="area"
          rows={3}
          value={words}
          onInput={write}
          class="script-words"
        />
        <PartCheck code={code} words={words} write={write} />
        <Examples of={examplesFor(work.aim, code)} words={words} write={write} />
        <Steps more={words.trim() !== ''} before={before} goTo={goTo} />
      </Form>
    </Screen>
  )
}

type StepsProps = { more: boolean; before: ElementCode | undefined; goTo: Working['goTo'] }

function Steps({ more, before, goTo }: StepsProps) {
  return (
    <div class="steps">
      <Button submit icon={ArrowRight}>
        {more ? tools.next : tools.skip}
      </Button>
      {before && (
        <Button kind="quiet" onClick={() => goTo(before)}>
          {tools.before}
        </Button>
      )}
      <Button kind="plain" onClick={() => goTo('whole')}>
        {t.whole}
      </Button>
    </div>
  )
}

type Words = { words: string; write: (words: string) => void }

/** What the check says of this part alone. */
function PartCheck({ code, words, write }: Words & { code: ElementCode }) {
  const { issues, elements } = checkScript(words)
  const there = elements.some(element => element.code === code)
  return (
    <div aria-live="polite">
      <IssueList text={words} issues={issues} onTake={write} />
      {there && issues.length === 0 && (
        <p class="laid-line">
          <Icon of={Check} /> {t.wellSaid}
        </p>
      )}
    </div>
  )
}

function Examples({ of, words, write }: Words & { of: readonly string[] }) {
  const open = of.filter(example => !words.includes(example))
  if (open.length === 0) return null
  return (
    <section class="examples">
      <h2>{t.examples}</h2>
      <ul>
        {open.map(example => (
          <li key={example}>
            <q>{example}</q>
            <Button kind="plain" label={`${t.use}: ${example}`} onClick={() => write(joined(words, example))}>
              {t.use}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

const joined = (words: string, more: string): string => (words.trim() ? `${words.trim()} ${more}` : more)

/** True things from the log. A tap puts one in, another takes it out. */
function Facts({ words, write }: Words) {
  const facts = factsNow()
  if (facts.length === 0)
    return (
      <div class="true-facts">
        <p class="soft">{t.factsNone}</p>
        <Button kind="plain" onClick={() => go('log')}>
          {t.log}
        </Button>
      </div>
    )
  return (
    <fieldset class="field true-facts">
      <legend>{t.facts}</legend>
      <p class="hint">{t.factsHint}</p>
      <div class="pick list">
        {facts.slice(0, 6).map(fact => {
          const on = words.includes(fact.sentence)
          return (
            <label key={fact.sentence} class={on ? 'on' : undefined}>
              <input type="checkbox" checked={on} onChange={() => write(toggled(words, fact))} />
              <Icon of={on ? Check : Plus} />
              <span>{fact.sentence}</span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
