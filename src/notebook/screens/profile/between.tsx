import type { HomeOf } from '../../../craft/loved-one/profile.ts'
import { houseRules, presenceRewards } from '../../../craft/loved-one/relationship.ts'
import { profileWords as t } from '../../../words/en/tools/understand/profile.ts'
import { go } from '../../app/go.ts'
import { Button } from '../../app/parts.tsx'
import { about, homeTier } from '../loved-one/about.ts'

/** What changes with who the member is to them: their company as a reward, and rules at home. */
export function Between({ homeOf }: { homeOf: HomeOf | undefined }) {
  const { relationship } = about.value
  const presence = presenceRewards(relationship)
  const rules = houseRules(relationship, homeOf, homeTier.value)
  return (
    <section>
      <h2>{t.between}</h2>
      {!relationship && (
        <Button kind="plain" onClick={() => go('loved-one')}>
          {t.askWho}
        </Button>
      )}
      <h3>{t.presence}</h3>
      <p>
        {t.worth[presence.worth]} {t.presenceWhy[presence.why]}
      </p>
      <ul>
        {presence.offers.map(offer => (
          <li key={offer}>{t.presences[offer]}</li>
        ))}
      </ul>
      <h3>{t.rules}</h3>
      <p>
        {t.ruleWhy[rules.why]} {t.rule[rules.may]}
      </p>
      {homeTier.value === 'unasked' && (
        <Button kind="plain" onClick={() => go('home')}>
          {t.askHome}
        </Button>
      )}
      <p class="soft">{t.betweenFrom}</p>
    </section>
  )
}
