import { armExit } from '../../ui/exit.ts'
import { sealAll } from './draft.ts'
import { notebook, status } from './state.ts'

/** Arms the Leave button and Shift three times: what was typed is sealed, and every open page of the notebook locked. */
export function armLeave(target: string): void {
  armExit(target, () => {
    // A page that is not open has no drafts; its own worker need not be there yet.
    if (status.peek() !== 'open') return new BroadcastChannel('fn').postMessage('lock')
    void sealAll()
    void notebook().lock()
  })
}

/** Covers the page the moment it goes out of sight, so that no list of open apps shows it. */
export function veil(): void {
  const cover = () => document.documentElement.classList.toggle('veiled', document.hidden)
  document.addEventListener('visibilitychange', cover)
}
