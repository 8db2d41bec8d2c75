import { toTellFirst } from '../../../craft/loved-one/profile.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { invitationWords } from '../../../words/en/tools/treatment/invitation.ts'
import { kitWords as t } from '../../../words/en/tools/treatment/kit.ts'
import { go } from '../../app/go.ts'
import { Button } from '../../app/parts.tsx'
import { invitation } from '../invitation/facts.ts'
import { careLines, lacksMinder } from '../kit/home-care.tsx'
import { about, profile } from '../loved-one/about.ts'

/** What lies beside the telephone: what to tell them, what to say if they waver, who looks after home. */
export function BesideCall() {
  return (
    <>
      <Tell />
      <Waver />
      <Care />
    </>
  )
}

/** What the notebook knows that a place will ask, to be read out. */
function Tell() {
  const { loved_one } = about.value
  const names = loved_one.substances.map(one => tools.loved.substanceNames[one].toLowerCase())
  const lines = [
    ...(names.length > 0 ? [t.uses(names.join(', '))] : []),
    ...(loved_one.heavy_daily_use ? [t.heavy] : []),
    ...toTellFirst(loved_one).map(fact => t.told[fact]),
    ...(profile.value?.treatments ?? [])
      .slice(-2)
      .map(({ what, when, ended }) =>
        [t.tried([what, when].filter(Boolean).join(', ')), ended && t.ended(ended)].filter(Boolean).join(' '),
      ),
  ]
  if (lines.length === 0) return null
  return (
    <details class="asks">
      <summary>{t.tell}</summary>
      <p>{t.tellLead}</p>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}

/** The answers of the invitation, where one was planned, and what to do if the yes turns. */
function Waver() {
  const answers = (invitation.value?.obstacles ?? []).filter(({ answer }) => answer)
  return (
    <details class="asks">
      <summary>{t.waver}</summary>
      {answers.length > 0 && (
        <dl class="facts">
          {answers.map(({ what, answer }, at) => (
            <div key={at}>
              <dt>{invitationWords.obstacles[what]}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul>
        {t.waverLines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{invitation.value?.if_no ?? t.waverBack}</p>
    </details>
  )
}

function Care() {
  const lines = careLines()
  if (lines.length === 0 && !lacksMinder()) return null
  return (
    <section>
      <h2>{t.care}</h2>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lacksMinder() && (
        <>
          <p>{t.careMissing}</p>
          <Button kind="plain" onClick={() => go('kit', 'night')}>
            {t.careDecide}
          </Button>
        </>
      )}
    </section>
  )
}
