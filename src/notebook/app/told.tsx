import { X } from 'lucide'
import { useEffect } from 'preact/hooks'
import { Icon } from '../../ui/icon.tsx'
import { go, place } from './go.ts'
import { updateReady, useUpdate } from './offline.ts'
import { status, told } from './state.ts'
import { w } from './words.ts'

const shownMs = 8000

/** The quiet line after each save. A failure stays until it is closed. */
export function ToldLine() {
  const line = told.value
  useEffect(() => {
    if (!line || line.key === 'not-saved') return
    const gone = setTimeout(() => {
      told.value = null
    }, shownMs)
    return () => clearTimeout(gone)
  }, [line])
  return (
    <div class="told-place" role="status" aria-live="polite">
      {line && (
        <p class={line.key === 'not-saved' ? 'told lost' : 'told'}>
          <span>{w.told[line.key]}</span>
          {line.undo && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                line.undo?.()
                told.value = null
              }}
            >
              {w.told.undo}
            </button>
          )}
          {line.id && place.value.id !== line.id && (
            <button type="button" class="plain" onClick={() => go('entry', line.id)}>
              {w.told.look}
            </button>
          )}
          <button
            type="button"
            class="plain close"
            aria-label={w.told.close}
            onClick={() => {
              told.value = null
            }}
          >
            <Icon of={X} />
          </button>
        </p>
      )}
    </div>
  )
}

const calm = new Set(['today', 'settings'])

/** Offers a newer version, only where nothing is being typed. */
export function UpdateLine() {
  const here = status.value === 'locked' || (status.value === 'open' && calm.has(place.value.name))
  if (!updateReady.value || !here) return null
  return (
    <div class="told update">
      <span>
        {w.update.text} <small>{w.update.hint}</small>
      </span>
      <button type="button" class="plain" onClick={useUpdate}>
        {w.update.use}
      </button>
    </div>
  )
}
