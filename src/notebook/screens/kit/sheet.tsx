import { stale } from '../../../craft/kit.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { shell } from '../../app/shell.ts'
import { now } from '../../app/state.ts'
import { fullDay } from '../../app/when.ts'
import { options } from '../../reading/known.ts'
import { usesStimulants } from '../loved-one/about.ts'
import { careLines } from './home-care.tsx'
import { morningLines } from './night.tsx'
import { nightPlan } from './night-plan.ts'
import { Facts, offersOf } from './option-card.tsx'
import { hoursInWords, today } from './options.ts'
import { callOrder } from './order.ts'

const t = tools.night

/** The whole kit on one page of paper: the numbers, the night, the bag. */
export function Sheet() {
  const own = nightPlan().own
  const lines = (list: 'night' | 'bag') => [
    ...Object.values(list === 'night' ? t.planLines : t.bagLines),
    ...own.filter(one => one.list === list).map(one => one.text),
  ]
  return (
    <section class="on-paper sheet-paper" aria-hidden="true">
      <h1>{tools.kit.title}</h1>
      {callOrder(options.value, now.value, { stimulants: usesStimulants.value }).map(standing => (
        <article key={standing.option.id}>
          <h2>
            {standing.option.name} <span>{standing.option.phone}</span>
          </h2>
          <p>
            {[hoursInWords(standing.option.hours), ...offersOf(standing.option)].filter(Boolean).join(' · ')}
          </p>
          <Facts standing={standing} />
          <small>{tools.kit.checked(stale(standing.option, today()).days)}</small>
        </article>
      ))}
      <div class="two-lists">
        <div>
          <h2>{t.title}</h2>
          <ul>
            {[...lines('night'), ...morningLines(), ...careLines()].map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{t.bag}</h2>
          <ul>
            {lines('bag').map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      {shell.emergency && <p>{tools.danger(shell.emergency)}</p>}
      <p>{tools.kit.printed(fullDay(today().toString()))}</p>
    </section>
  )
}
