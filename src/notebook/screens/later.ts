import { type ComponentChildren, type ComponentType, h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { NotHere } from '../app/not-here.tsx'

type Fetch<P> = () => Promise<ComponentType<P>>

/** A screen fetched when it is first asked for. Offline it comes from this device like the rest. */
export const later = <P extends object = { id?: string }>(fetch: Fetch<P>): ComponentType<P> =>
  fetched(fetch, load => h(NotHere, { load }))

/** A part of a screen fetched when it is first drawn. Where it cannot be had, the screen does without. */
export const partLater = <P extends object>(fetch: Fetch<P>): ComponentType<P> => fetched(fetch, () => null)

function fetched<P extends object>(
  fetch: Fetch<P>,
  instead: (load: () => void) => ComponentChildren,
): ComponentType<P> {
  let found: ComponentType<P> | undefined
  return props => {
    const [tried, again] = useState<'' | 'failed' | 'fetched'>('')
    const load = () => {
      fetch().then(
        part => {
          found = part
          again('fetched')
        },
        () => again('failed'),
      )
    }
    useEffect(() => {
      if (!found) load()
    }, [])
    if (found) return h(found, props)
    return tried === 'failed' ? instead(load) : null
  }
}
