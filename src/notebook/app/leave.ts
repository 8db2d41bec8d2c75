import { armExit } from '../../ui/exit.ts'
import { notebook, status } from './state.ts'

/** Arms the Leave button and Shift three times; whichever is used, every open page of the notebook is locked too. */
export function armLeave(target: string): void {
  armExit({ target, blank: '\u200b' })
  const root = document.getElementById('notes')
  // Leaving wipes the page before it goes: that is when to lock, whatever set it off.
  new MutationObserver(() => {
    if (!root?.isConnected && status.peek() === 'open') void notebook().lock()
  }).observe(document.documentElement, { childList: true })
}

/** Covers the page the moment it goes out of sight, so that no list of open apps shows it. */
export function veil(): void {
  const cover = () => document.documentElement.classList.toggle('veiled', document.hidden)
  document.addEventListener('visibilitychange', cover)
  addEventListener('pagehide', () => document.documentElement.classList.add('veiled'))
  addEventListener('pageshow', cover)
}
