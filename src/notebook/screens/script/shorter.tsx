import { useSignal } from '@preact/signals'
import { Scissors } from 'lucide'
import { longest, shorten } from '../../../craft/communication/script.ts'
import { tools } from '../../../words/en/notebook-tools.ts'
import { Button } from '../../app/parts.tsx'

const t = tools.whole

type ShorterProps = { text: string; words: number; onTake: (text: string) => void }

/** For a script that is too long: a shorter one, with all that it would leave out. */
export function Shorter({ text, words, onTake }: ShorterProps) {
  const asked = useSignal('')
  if (words <= longest) return null
  if (asked.value !== text)
    return (
      <p>
        <Button kind="quiet" icon={Scissors} onClick={() => (asked.value = text)}>
          {t.shorten}
        </Button>
      </p>
    )
  const { text: shorter, dropped, fits } = shorten(text, longest)
  if (dropped.length === 0) return <p class="soft">{t.noShorter}</p>
  return (
    <section class="shorter">
      <h2>{t.shorter}</h2>
      <blockquote class="as-typed">{shorter}</blockquote>
      <p>{t.drops}</p>
      <ul>
        {[...new Set(dropped)].map(words => (
          <li key={words}>
            <del>{words}</del>
          </li>
        ))}
      </ul>
      {!fits && <p class="soft">{t.noShorter}</p>}
      <div class="row">
        <Button onClick={() => onTake(shorter)}>{t.takeShorter}</Button>
        <Button kind="quiet" onClick={() => (asked.value = '')}>
          {t.keepLong}
        </Button>
      </div>
    </section>
  )
}
