import type { Reading } from '../../../craft/message/read.ts'
import { messageWords as t } from '../../../words/en/tools/talk/message.ts'

/** What the message may be, each with the words that say so, and how sure that is. */
export function Found({ reading: { kinds, sure } }: { reading: Reading }) {
  return (
    <section aria-live="polite">
      <h2>{t.found}</h2>
      <ul class="heard">
        {kinds.slice(0, 3).map(({ code, words }) => (
          <li key={code}>
            <b>{t.kinds[code]}</b> <small>{t.from(words)}</small>
          </li>
        ))}
      </ul>
      <p class="soft">{t.sure[sure]}</p>
    </section>
  )
}
