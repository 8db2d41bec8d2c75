import './asking.css'
import { useEffect } from 'preact/hooks'
import { askingWords as t } from '../../words/en/account/asking.ts'
import { Button } from '../app/parts.tsx'

export type Wrong = { field: string; text: string }

/** Above a form of several fields: what needs another look, each leading to its field. */
export function Summary({ wrong }: { wrong: readonly Wrong[] }) {
  useEffect(() => {
    const [first] = wrong
    // After the fields, each of which takes the focus when it is wrong: the first one is to have it.
    if (first) setTimeout(() => document.getElementById(first.field)?.focus())
  }, [wrong])
  if (wrong.length === 0) return null
  return (
    <div class="note care" role="alert">
      <h2>{t.look}</h2>
      <ul class="plain-list">
        {wrong.map(({ field, text }) => (
          <li key={field}>
            <Button kind="plain" onClick={() => document.getElementById(field)?.focus()}>
              {text}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is wrong with one field. */
export const wrongAt = (wrong: readonly Wrong[], field: string): string | undefined =>
  wrong.find(one => one.field === field)?.text
