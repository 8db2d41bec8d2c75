import { signal } from '@preact/signals'

/** Where the member is. Only in memory: the address and the title stay the same, and the history learns nothing. */

const screenNames = [
  'today',
  'log',
  'timer',
  'said',
  'days',
  'entry',
  'chart',
  'window',
  'settings',
  'scripts',
  'script',
  'moment',
  'kit',
  'option',
  'attempts',
  'attempt',
  'loved-one',
  'profile',
  'rehearsal',
  'message',
  'shaping',
  'invitation',
  'tools',
  'signs',
  'home',
  'safety-plan',
  'children',
  'reward',
  'withdrawal',
  'consequence',
  'money',
  'problem',
  'analysis',
  'healthy',
  'own-plan',
  'own-life',
  'calm',
  'mood',
  'first-weeks',
  'lapse-plan',
] as const
export type ScreenName = (typeof screenNames)[number]
export type Place = { name: ScreenName; id?: string }

const home: Place = { name: 'today' }
export const place = signal<Place>(home)
let behind: Place[] = []

/** Shows a screen. `id` is an entry's id, or whatever the screen says it takes. */
export function go(name: ScreenName, id?: string): void {
  behind = name === 'today' ? [] : [...behind, place.peek()].slice(-20)
  show(id === undefined ? { name } : { name, id })
}

/** Shows the screen before this one. */
export function back(): void {
  show(behind.pop() ?? home)
}

/** Goes to the first screen, and forgets the way here. */
export function goHome(): void {
  go('today')
}

function show(next: Place): void {
  place.value = next
  history.replaceState(null, '', location.pathname)
}
