import { type Signal, useSignal } from '@preact/signals'
import { circleWords } from '../../words/en/account/circle.ts'
import type { Circle, Into } from '../account/asks.ts'
import { Choice } from '../app/parts.tsx'
import { put } from '../app/put.ts'
import { circleOf, openCircles, useCircles } from './circles.ts'
import { isShareable } from './shareable.ts'

const t = circleWords.kept

/** Who else will read it, by name. */
function readers({ members }: Circle): string {
  const names = members.filter(member => !member.me).map(member => member.name)
  return names.length > 0 ? t.readers(names.join(', ')) : t.circleHint
}

/** Where a new entry will be kept: one line, and only where there is a circle that it could go into. */
export function KeptIn({ type, into }: { type: string; into: Signal<Into> }) {
  useCircles()
  const choosing = useSignal(false)
  const open = openCircles()
  if (open.length === 0 || !isShareable(type)) return null
  const own = { value: '', label: t.own, hint: t.ownHint }
  if (choosing.value)
    return (
      <Choice
        name="kept-in"
        label={t.choose}
        as="list"
        options={[
          own,
          ...open.map(circle => ({ value: circle.id, label: circle.name, hint: readers(circle) })),
        ]}
        value={into.value ?? ''}
        onChange={value => {
          into.value = value || undefined
        }}
      />
    )
  return (
    <p class="soft kept-line">
      {t.in}: <b>{circleOf(into.value)?.name ?? t.own}</b> ·{' '}
      <button type="button" class="plain" aria-label={t.changeLabel} onClick={put(choosing, true)}>
        {t.change}
      </button>
    </p>
  )
}
