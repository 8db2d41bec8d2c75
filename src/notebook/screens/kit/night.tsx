import { useSignal } from '@preact/signals'
import { Printer } from 'lucide'
import { tools } from '../../../words/en/notebook-tools.ts'
import { recordWords } from '../../../words/en/tools/record.ts'
import { Button, Field, Form, Screen } from '../../app/parts.tsx'
import { newId, notebook, now } from '../../app/state.ts'
import type { NightPlan } from '../../entries.ts'
import { options } from '../../reading/known.ts'
import { HomeCare } from './home-care.tsx'
import { nightId, nightIsLater, nightPlan } from './night-plan.ts'
import { opensInWords } from './options.ts'
import { callOrder } from './order.ts'
import { Sheet } from './sheet.tsx'

const t = tools.night
/** Who opens first, for places that are closed now. */
export const morningLines = (): string[] =>
  callOrder(options.value, now.value)
    .filter(({ opens }) => opens)
    .slice(0, 2)
    .map(({ option, opens }) => t.morningCall(option.name, opensInWords(opens!)))

/** When no one can take them tonight: a short list until morning, and what to pack. */
export function NightScreen() {
  const morning = morningLines()
  const later = nightIsLater()
  return (
    <Screen title={t.title} lead={t.lead}>
      {later && <p>{recordWords.later}</p>}
      {!later && <Ticks list="night" title={t.plan} lines={t.planLines} />}
      <h2>{t.morning}</h2>
      {morning.length > 0 ? (
        morning.map(line => <p key={line}>{line}</p>)
      ) : (
        <p class="soft">{t.morningNone}</p>
      )}
      {!later && <Ticks list="bag" title={t.bag} lines={t.bagLines} />}
      {!later && <HomeCare />}
      <div class="steps">
        <Button icon={Printer} kind="quiet" onClick={() => print()}>
          {tools.kit.printKit}
        </Button>
      </div>
      <Sheet />
    </Screen>
  )
}

type TicksProps = { list: 'night' | 'bag'; title: string; lines: Record<string, string> }

/** Lines to tick off, the member's own among them. */
function Ticks({ list, title, lines }: TicksProps) {
  const plan = nightPlan()
  const own = useSignal('')
  const write = (next: NightPlan) => notebook().record('night-plan', next, nightId)
  const tick = (key: string, on: boolean) =>
    write({ ...plan, done: on ? [...plan.done, key] : plan.done.filter(one => one !== key) })
  const all = [
    ...Object.entries(lines),
    ...plan.own.filter(one => one.list === list).map(one => [one.id, one.text] as const),
  ]
  const add = () => {
    const text = own.value.trim().slice(0, 200)
    if (!text) return
    own.value = ''
    void write({ ...plan, own: [...plan.own, { id: newId(), list, text }] })
  }
  return (
    <section class="ticks">
      <h2>{title}</h2>
      {all.map(([key, text]) => (
        <label class="tick" key={key} for={`tick-${key}`}>
          <input
            id={`tick-${key}`}
            type="checkbox"
            checked={plan.done.includes(key)}
            onChange={event => void tick(key, event.currentTarget.checked)}
          />
          <span>{text}</span>
        </label>
      ))}
      <Form onSubmit={add}>
        <div class="add-own">
          <Field name={`own-${list}`} label={t.own} value={own.value} onInput={text => (own.value = text)} />
          <Button kind="quiet" submit>
            {t.ownAdd}
          </Button>
        </div>
      </Form>
    </section>
  )
}
