import '../../tools.css'
import { MoonStar, Plus, Printer, Scale } from 'lucide'
import grounds from '../../../../content/en/tools/kit.md?tool'
import type { Missing, TreatmentOption } from '../../../craft/kit.ts'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { kitWords } from '../../../words/en/tools/treatment/kit.ts'
import { go } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'
import { useOnce } from '../../app/put.ts'
import { keep, newId, now, zone } from '../../app/state.ts'
import { Grounds } from '../../forms/grounds.tsx'
import { LineCheck } from '../../lines/line-cards.tsx'
import { lineFor, useLines } from '../../lines/lines.ts'
import { refused } from '../../messages.ts'
import { options } from '../../reading/known.ts'
import { usesStimulants } from '../loved-one/about.ts'
import { YesScreen } from '../yes/yes.tsx'
import { CompareScreen } from './compare.tsx'
import { lacksMinder } from './home-care.tsx'
import { NightScreen } from './night.tsx'
import { OptionCard } from './option-card.tsx'
import { kitReady } from './options.ts'
import { callOrder } from './order.ts'
import { Sheet } from './sheet.tsx'

const t = tools.kit

/** The kit. `id` may be `yes` (they said yes), `compare` or `night` (the plan until morning). */
export function KitScreen({ id }: { id?: string }) {
  if (id === 'yes') return <YesScreen />
  if (id === 'compare') return <CompareScreen />
  return id === 'night' ? <NightScreen /> : <KitList />
}

function KitList() {
  const kit = callOrder(options.value, now.value, { stimulants: usesStimulants.value })
  return (
    <Screen title={t.title} lead={t.lead}>
      <button type="button" class="yes-door" onClick={() => go('kit', 'yes')}>
        <b>{t.yes}</b>
        <small>{t.yesText}</small>
      </button>
      <Readiness />
      {kit.map(standing => (
        <OptionCard key={standing.option.id} standing={standing} />
      ))}
      {kit.length === 0 && (
        <>
          <h2>{t.empty}</h2>
          <p>{t.emptyText}</p>
        </>
      )}
      <Suggestion />
      <div class="steps">
        <Button icon={Plus} kind={kit.length === 0 ? 'main' : 'quiet'} onClick={() => go('option')}>
          {t.add}
        </Button>
        {kit.length > 1 && (
          <Button icon={Scale} kind="quiet" onClick={() => go('kit', 'compare')}>
            {t.compare}
          </Button>
        )}
        {kit.length > 0 && (
          <Button icon={Printer} kind="quiet" onClick={() => print()}>
            {t.printKit}
          </Button>
        )}
      </div>
      <Meanwhile />
      <Grounds of={grounds} />
      <Sheet />
    </Screen>
  )
}

/** Who minds the children meanwhile, and the plan until morning. */
function Meanwhile() {
  return (
    <>
      {lacksMinder() && (
        <Note>
          <p>{kitWords.careMissing}</p>
        </Note>
      )}
      <button type="button" class="door" onClick={() => go('kit', 'night')}>
        <Icon of={MoonStar} />
        <span>
          <b>{t.tonight}</b>
          <small>{t.tonightText}</small>
        </span>
      </button>
    </>
  )
}

/** Two planks, and what to do before both are laid. */
function Readiness() {
  const { ready, missing } = kitReady()
  const laid = ready
    ? 2
    : Math.max(0, 2 - new Set(missing.map(one => ('option' in one ? one.option : 'add'))).size)
  const lacking = missing[0]?.do === 'add-option' && missing[0].have === 0 ? 0 : laid
  return (
    <section class={ready ? 'kit-ready all' : 'kit-ready'}>
      <svg viewBox="0 0 120 34" role="img" aria-label={t.planksLabel(lacking)}>
        <path class="seven-water" d="M4 28c9-3 18-3 28 0s18 3 28 0 18-3 28 0 18 3 28 0" />
        <path class={lacking > 0 ? 'seven-plank laid' : 'seven-plank'} d="M6 8l48-2 1 13-48.500 2z" />
        <path class={lacking > 1 ? 'seven-plank laid' : 'seven-plank'} d="M64 6l49 2.500-.800 13-49-2z" />
      </svg>
      {ready ? (
        <p>
          <b>{t.readyTitle}</b> {t.readyText}
        </p>
      ) : (
        <>
          <h2>{t.almost}</h2>
          <ul>
            {missing.slice(0, 4).map(one => (
              <li key={JSON.stringify(one)}>
                <button
                  type="button"
                  class="plain"
                  onClick={() => ('option' in one ? go('option', one.option) : go('option'))}
                >
                  {inWords(one, options.value)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function inWords(missing: Missing, kit: readonly TreatmentOption[]): string {
  if (missing.do === 'add-option') return t.missing['add-option'](missing.have)
  const name = kit.find(option => option.id === missing.option)?.name ?? ''
  return t.missing[missing.do](name)
}

/** While the kit is short of two, a treatment line of this place that answers now. */
function Suggestion() {
  const line = lineFor(useLines(), 'treatment')
  const there = options.value.some(option => option.name === line?.title)
  const add = useOnce(async () => {
    if (!line?.checked) return false
    const id = newId()
    const kept = await keep<TreatmentOption>(
      'option',
      {
        version: 1,
        id,
        name: line.title,
        phone: line.phone,
        what: [],
        hours: /^day and night/i.test(line.hours) ? { always: true } : { note: line.hours },
        zone: zone(),
        takes_stimulants_too: 'not-asked',
        works_with_families: 'not-asked',
        cost: t.free,
        note: line.summary,
        checked_on: line.checked,
      },
      id,
    )
    return !refused(kept)
  })
  if (!line?.checked || there || options.value.length > 1) return null
  return (
    <section class="card">
      <h2>{t.suggest}</h2>
      <p>
        <b>{line.title}</b>, {line.phone}. {line.summary}
      </p>
      <LineCheck line={line} />
      <Button kind="quiet" icon={Plus} onClick={add}>
        {t.suggestAdd}
      </Button>
    </section>
  )
}
