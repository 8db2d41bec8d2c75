import { Check } from 'lucide'
import type { Issue } from '../../../craft/communication/script.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { Button } from '../../app/parts.tsx'
import { taken } from './text.ts'

const t = tools.whole

type IssueListProps = { text: string; issues: readonly Issue[]; onTake: (text: string) => void }

/** Each spot that may close a door: the words, why, and better ones that one tap takes. */
export function IssueList({ text, issues, onTake }: IssueListProps) {
  if (issues.length === 0) return null
  return (
    <section class="spots">
      <h2>{t.issues(issues.length)}</h2>
      <ol>
        {issues.map(issue => (
          <li key={`${issue.code} ${issue.start}`}>
            <p>
              <mark>{issue.text}</mark>
            </p>
            <p class="spot-why">{issue.why}</p>
            <p class="spot-better">
              <b>{t.instead}:</b> <q>{issue.instead}</q>
            </p>
            <Button
              kind="quiet"
              icon={Check}
              label={`${t.take}: ${issue.instead}`}
              onClick={() => onTake(taken(text, issue))}
            >
              {t.take}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  )
}
