import type { Change } from '../../../craft/invitation/learning.ts'
import { invitationWords as t } from '../../../words/en/tools/treatment/invitation.ts'
import { standing } from './facts.ts'
import { answerLine } from './start.ts'
import { hookLines } from './stated.ts'

/** What the noes teach: one thing to change first, the rest folded. */
export function Learned() {
  const { changes, noes } = standing.value
  const [first, ...more] = changes
  if (!first) return null
  return (
    <section>
      <h2>{t.learned}</h2>
      {noes > 0 && <p class="soft">{t.noes(noes)}</p>}
      <One change={first} />
      {more.length > 0 && (
        <details class="asks">
          <summary>{t.learnedMore}</summary>
          {more.map(change => (
            <One key={`${change.change} ${change.why}`} change={change} />
          ))}
        </details>
      )}
    </section>
  )
}

function One({ change }: { change: Change }) {
  return (
    <div class="card">
      <h3>{named(change)}</h3>
      <p>{t.whys[change.why]}</p>
      {change.change === 'hook' && <p>{hookLines[change.to]}</p>}
      {change.change === 'obstacle' && change.why === 'named-and-unanswered' && (
        <p>{answerLine(change.obstacle)}</p>
      )}
      <p class="soft">{t.from[change.source]}</p>
    </div>
  )
}

function named(change: Change): string {
  switch (change.change) {
    case 'hook':
      return t.changes.hook(inline(t.hooks[change.to]))
    case 'obstacle':
      return t.changes.obstacle(inline(t.obstacles[change.obstacle]))
    case 'who':
      return t.changes.who(change.name ?? inline(t.fields.who.options[change.to]))
    default:
      return t.changes[change.change]
  }
}

/** A name inside a sentence. */
const inline = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
