import { type Care, medicines, stale, type TreatmentOption } from '../../../craft/kit.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { kitWords } from '../../../words/en/tools/treatment/kit.ts'
import { Screen } from '../../app/parts.tsx'
import { now } from '../../app/state.ts'
import { options } from '../../reading/known.ts'
import { usesStimulants } from '../loved-one/about.ts'
import { CallLink } from '../moment/call-link.tsx'
import { OpenLine } from './option-card.tsx'
import { hoursInWords, today } from './options.ts'
import { callOrder } from './order.ts'

const t = tools.option
const k = kitWords
const careOf = (what: readonly Care[]) => what.map(one => t.care[one]).join(', ')

const rows: [string, (option: TreatmentOption) => string | undefined][] = [
  [k.rowMedicine, ({ what }) => careOf(what.filter(one => medicines.includes(one)))],
  [k.rowElse, ({ what }) => careOf(what.filter(one => !medicines.includes(one)))],
  [t.hours, option => hoursInWords(option.hours)],
  [t.stimulants, option => t.answered[option.takes_stimulants_too]],
  [k.rowFamilies, option => t.answered[option.works_with_families]],
  [k.rowIntake, option => option.intake],
  [t.wait, option => (option.wait_days === undefined ? undefined : String(option.wait_days))],
  [t.cost, option => option.cost],
  [k.rowInsurance, option => option.insurance],
  [t.first_step, option => option.first_step],
  [t.who, option => option.who_goes_along],
  [t.getting, option => option.getting_there],
  [t.checkedOn, option => checkedInWords(option)],
]

/** When it was checked; past its date also that it must be called again. */
function checkedInWords(option: TreatmentOption): string {
  const { stale: old, days } = stale(option, today())
  return old ? tools.kit.stale : tools.kit.checked(days)
}

/** The places side by side: what differs when choosing one. */
export function CompareScreen() {
  const kit = callOrder(options.value, now.value, { stimulants: usesStimulants.value })
  return (
    <Screen title={tools.kit.compareTitle} wide>
      <section
        class={kit.length > 2 ? 'compare many' : 'compare'}
        aria-label={tools.kit.compareTitle}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              {kit.map(({ option }) => (
                <th scope="col" key={option.id}>
                  {option.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t.phone}</th>
              {kit.map(standing => (
                <td key={standing.option.id}>
                  <CallLink phone={standing.option.phone}>{standing.option.phone}</CallLink>
                  <OpenLine standing={standing} />
                </td>
              ))}
            </tr>
            {rows.map(([name, of]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {kit.map(({ option }) => (
                  <td key={option.id}>{of(option) || '–'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Screen>
  )
}
