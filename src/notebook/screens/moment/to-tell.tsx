import { tools } from '../../../words/en/notebook-tools.ts'
import { about } from '../loved-one/about.ts'

const t = tools.moment.toTell

/** What the call taker asks, with the member's own address and what they noted that their loved one uses. */
export function ToTell() {
  const { address, loved_one } = about.value
  const names = loved_one.substances
    .filter(one => one !== 'unknown')
    .map(one => tools.loved.substanceNames[one])
  return (
    <section class="card to-tell">
      <h2>{t.title}</h2>
      <ul>
        <li>
          {address ? t.home : t.where}
          {address && <strong class="to-tell-address">{address}</strong>}
        </li>
        {names.length > 0 && <li>{t.use(names.join(', '))}</li>}
        <li>{t.unsure}</li>
      </ul>
    </section>
  )
}
