import type { Source } from '../../craft/advice.ts'
import { recordWords as t } from '../../words/en/tools/record.ts'
import { fullDay } from '../app/when.ts'

/** What a tool rests on, as read from its content file: what it states, why the method does it so, and the sources. */
export type ToolFile = {
  readonly reviewed_by: string
  readonly sources: readonly Source[]
  readonly facts: Readonly<Record<string, string>>
  readonly why: readonly string[]
}

/**
 * The facts that a screen states, by key.
 * @throws when the file lacks one of them: that is a bug in the content
 */
export function factsIn<const Key extends string>(file: ToolFile, keys: readonly Key[]): Record<Key, string> {
  const lacking = keys.filter(key => !file.facts[key])
  if (lacking.length > 0) throw new Error(`a tool's file lacks the facts ${lacking.join(', ')}`)
  return Object.fromEntries(keys.map(key => [key, file.facts[key]])) as Record<Key, string>
}

/** Why the tool is as it is, and where that comes from, each with the day it was compared. */
export function Grounds({ of: { why, sources, reviewed_by } }: { of: ToolFile }) {
  return (
    <details class="grounds">
      <summary>{t.why}</summary>
      <ul>
        {why.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t.sources}</h2>
      <ul class="sources">
        {sources.map(({ name, url, checked }) => (
          <li key={name}>
            {url ? <a href={url}>{name}</a> : name}, {t.checked(fullDay(checked))}
          </li>
        ))}
      </ul>
      <p class="soft">{reviewed_by ? t.reviewedBy(reviewed_by) : t.notReviewed}</p>
    </details>
  )
}
