import type { Signal } from '@preact/signals'

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
