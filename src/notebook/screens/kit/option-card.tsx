import { Check, PencilLine, Phone, TriangleAlert } from 'lucide'
import { stale, type TreatmentOption } from '../../../craft/kit.ts'
import { Icon } from '../../../ui/icon.tsx'
import { tools } from '../../../words/en/notebook-tools.ts'
import { kitWords } from '../../../words/en/tools/treatment/kit.ts'
import { go } from '../../app/go.ts'
import { Button } from '../../app/parts.tsx'
import { optionEntries } from '../../reading/known.ts'
import { usesStimulants } from '../loved-one/about.ts'
import { CallLink } from '../moment/call-link.tsx'
import { calledToday, opensInWords, today } from './options.ts'
import type { Standing } from './order.ts'

const t = tools.kit

/** Whether a place answers now, and if not when. */
export function OpenLine({ standing: { option, open, opens } }: { standing: Standing }) {
  const text = option.hours.always
    ? `${t.open}. ${t.always}`
    : open
      ? t.open
      : open === null
        ? option.hours.note || t.unknownHours
        : opens
          ? t.opens(opensInWords(opens))
          : t.closed
  return <p class={open ? 'open-line now' : 'open-line'}>{text}</p>
}

/** What a place offers, in words; "something else" says nothing and is left out. */
export const offersOf = ({ what }: Pick<TreatmentOption, 'what'>): string[] =>
  what.filter(one => one !== 'other').map(one => tools.option.care[one])

/** One place: who they are, when they answer, a call, what is known and what to do next. */
export function OptionCard({ standing }: { standing: Standing }) {
  const { option } = standing
  const offers = offersOf(option)
  const age = stale(option, today())
  const entry = optionEntries.value.find(one => one.id === option.id)
  const saysNo = usesStimulants.value && option.takes_stimulants_too === 'no'
  return (
    <article class="card option">
      <h2>{option.name}</h2>
      <OpenLine standing={standing} />
      {offers.length > 0 && <p class="offers">{offers.join(' · ')}</p>}
      {saysNo && (
        <p class="warn">
          <Icon of={TriangleAlert} /> {t.notThis}
        </p>
      )}
      <Facts standing={standing} />
      <CallLink class="button call-small" phone={option.phone}>
        <Icon of={Phone} /> <span>{option.phone}</span>
      </CallLink>
      <p class={age.stale ? 'warn' : 'soft'}>
        {age.stale && <Icon of={TriangleAlert} />} {age.stale ? t.stale : t.checked(age.days)}
      </p>
      <div class="row">
        {entry && age.days > 0 && (
          <Button
            kind="plain"
            icon={Check}
            label={`${t.calledToday}: ${option.name}`}
            onClick={() => void calledToday(entry)}
          >
            {t.calledToday}
          </Button>
        )}
        <Button
          kind="plain"
          icon={PencilLine}
          label={`${tools.edit}: ${option.name}`}
          onClick={() => go('option', option.id)}
        >
          {tools.edit}
        </Button>
      </div>
    </article>
  )
}

/** What helps on the way, each with its name. */
export function Facts({ standing: { option } }: { standing: Standing }) {
  const facts = [
    [tools.yes.first, option.first_step],
    [tools.yes.who, option.who_goes_along],
    [kitWords.rowIntake, option.intake],
    [tools.option.cost, option.cost],
    [kitWords.rowInsurance, option.insurance],
    [tools.yes.getting, [option.getting_there, option.address].filter(Boolean).join('. ')],
    [tools.yes.bring, option.bring],
  ].filter(([, text]) => text)
  if (facts.length === 0) return null
  return (
    <dl class="facts-list">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
