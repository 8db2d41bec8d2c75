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
  'account',
  'devices',
  'circles',
  'copies',
  'protection',
  'versions',
] as const
export type ScreenName = (typeof screenNames)[number]
export type Place = { name: ScreenName; id?: string }

const home: Place = { name: 'today' }
export const place = signal<Place>(home)
let behind: Place[] = []

/** What the address brought: the code of a link to another device, or of an invitation to a circle. */
export const brought = signal<{ kind: 'link' | 'join'; code: string } | null>(null)

/**
 * Reads what the address brought and clears it, so that nobody can go back to it. The browser may still note the address
 * as it was opened: by then the code is used up, or soon over.
 */
/** The tool that a page outside led to. It is shown as soon as the notebook is open. */
export const asked = signal<ScreenName | null>(null)

/** Reads what the address brought and clears it, so that no history holds a code, or which tool was asked for. */
export function readAddress(): void {
  const [, kind, code] = /^#(link|join|tool)\.([0-9A-Za-z-]{1,64})$/.exec(location.hash) ?? []
  if (!kind || !code) return
  if (kind === 'tool') asked.value = screenNames.find(name => name === code) ?? null
  else brought.value = { kind: kind as 'link' | 'join', code }
  history.replaceState(null, '', location.pathname)
}

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
