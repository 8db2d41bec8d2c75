import { PencilLine } from 'lucide'
import { tools } from '../../../words/en/notebook-tools.ts'
import { go, goHome } from '../../app/go.ts'
import { Button, Note, Screen } from '../../app/parts.tsx'

const t = tools.unready

/** What still stands between a script and saying it. */
export function StillMissing({ lines, title = t.title }: { lines: readonly string[]; title?: string }) {
  return (
    <Note kind="care">
      <h2>{title}</h2>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Note>
  )
}

/** In place of the gate: this script is not to be said yet; why, and the way back to it. */
export function NotYet({ id, text, lines }: { id: string; text: string; lines: readonly string[] }) {
  return (
    <Screen title={t.title} lead={t.lead}>
      <StillMissing lines={lines} title={t.missing} />
      {text && <blockquote class="as-typed">{text}</blockquote>}
      <div class="steps">
        <Button icon={PencilLine} onClick={() => go('script', id)}>
          {tools.scripts.open}
        </Button>
        <Button kind="quiet" onClick={goHome}>
          {tools.done}
        </Button>
      </div>
    </Screen>
  )
}
