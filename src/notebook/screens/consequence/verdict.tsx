import grounds from '../../../../content/en/tools/consequence.md?tool'
import { checkScript } from '../../../craft/communication/script.ts'
import { type Consequence, hardStops, mayAllow } from '../../../craft/natural-consequences/consequence.ts'
import { consequenceWords as t } from '../../../words/en/tools/encourage/consequence.ts'
import { go } from '../../app/go.ts'
import { Button, Note } from '../../app/parts.tsx'
import { factsIn } from '../../forms/grounds.tsx'
import { homeTier } from '../loved-one/about.ts'

const instead = factsIn(grounds, hardStops)

/** Whether it may be allowed, why, and what to do instead or first. */
export function VerdictNote({ consequence }: { consequence: Consequence }) {
  const verdict = mayAllow(consequence, homeTier.value)
  if (verdict.allowed)
    return (
      <Note>
        <h2>{t.verdict}</h2>
        <p>{t.allowed}</p>
        {verdict.cautions.map(caution => (
          <p key={caution}>{t.cautions[caution]}</p>
        ))}
        <p>{t.beforehand}</p>
      </Note>
    )
  return (
    <Note kind="care">
      <h2>{t.verdict}</h2>
      {verdict.why === 'danger' && (
        <>
          <p>
            <b>{t.danger}</b> {t.dangerWhy}
          </p>
          <ul>
            {verdict.stops.map(stop => (
              <li key={stop}>{instead[stop]}</li>
            ))}
          </ul>
          {verdict.stops.includes('violence') && <Button onClick={() => go('home')}>{t.askHome}</Button>}
        </>
      )}
      {verdict.why === 'danger-unanswered' && (
        <>
          <p>{t.unanswered}</p>
          <ul>
            {verdict.open.map(question => (
              <li key={question}>{t.fields[question].label}</li>
            ))}
          </ul>
        </>
      )}
    </Note>
  )
}

/** What our own check finds in the words the member means to say beforehand. */
export function WordsChecked({ say }: { say: string }) {
  const { issues } = checkScript(say)
  if (issues.length === 0) return <p class="soft">{t.wordsFine}</p>
  return (
    <>
      <p>{t.checks}</p>
      <ul>
        {issues.map(issue => (
          <li key={`${issue.code} ${issue.start}`}>
            <q>{issue.text}</q> {issue.why}
          </li>
        ))}
      </ul>
    </>
  )
}
