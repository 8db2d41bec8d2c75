import type { Responses } from '../../../craft/functional-analysis/responses.ts'
import { cameAfterWords } from '../../../words/en/tools/understand/came-after.ts'
import { functionalAnalysis } from '../../../words/en/tools/understand/functional-analysis.ts'

const t = functionalAnalysis.responses
const { afters } = cameAfterWords

/** What the member did and what came after, in counts; the notes as they are where there are too few. */
export function ResponsesShown({ responses: { told, found, latest } }: { responses: Responses }) {
  if (told === 0) return null
  return (
    <section>
      <h2>{t.title}</h2>
      {found.map(({ did, days, entries, after }) => (
        <div key={did}>
          <p>{t.done(did, days, entries)}</p>
          <ul>
            {after.map(each => (
              <li key={each.what}>{t.after(afters[each.what], each.entries, entries)}</li>
            ))}
          </ul>
        </div>
      ))}
      {found.length === 0 && <p>{t.few(told)}</p>}
      {latest.length > 0 && (
        <ul>
          {latest.map(({ did, after }, index) => (
            <li key={index}>{t.one(did, after.map(each => afters[each].toLowerCase()).join(', '))}</li>
          ))}
        </ul>
      )}
      <p class="soft">{t.honest}</p>
    </section>
  )
}
