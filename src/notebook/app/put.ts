import type { Signal } from '@preact/signals'
import { useRef } from 'preact/hooks'

/**
 * A step that is at work only once, so that a double tap saves one entry and leaves one screen. While it works, and for
 * good once it gave `true` (it is done), asking again does nothing.
 */
export function useOnce<A extends unknown[]>(step: (...given: A) => Promise<boolean>): (...given: A) => void {
  const shut = useRef(false)
  return (...given) => {
    if (shut.current) return
    shut.current = true
    const free = (done: boolean) => {
      shut.current = done
    }
    step(...given).then(free, fault => {
      free(false)
      throw fault
    })
  }
}

/** A step that gives null when it is asked for while it is at work. */
export function useSingly<T>(step: () => Promise<T>): () => Promise<T | null> {
  const busy = useRef(false)
  return async () => {
    if (busy.current) return null
    busy.current = true
    return step().finally(() => {
      busy.current = false
    })
  }
}

/** A step that sets a signal, for a button. */
export const put =
  <T>(into: Signal<T>, value: T) =>
  (): void => {
    into.value = value
  }

/** What a field hands over goes into a signal, and a fault shown at it is taken away. */
export const typed =
  <T>(into: Signal<T>, fault?: Signal<string | undefined>) =>
  (value: T): void => {
    into.value = value
    if (fault) fault.value = undefined
  }
