const root = document.documentElement
const told = () => root.querySelector<HTMLElement>('[data-told]')
const word = (n: number) => (told()?.dataset.told ?? '').split('|')[n]!

/** Empties the page, replaces it in the history, and locks open notebooks. A mark in this tab covers the way back. */
function leave(target: string, lock?: () => void) {
  const going = word(0)
  stop()
  root.innerHTML = '<title>\u200b</title><p role=alert>'
  root.querySelector('p')!.append(going)
  location.replace(target)
  try {
    if (lock) lock()
    else new BroadcastChannel('fn').postMessage('lock')
    sessionStorage.left = 1
  } catch {}
}

/**
 * Runs in the browser, from the head of every page: leaves by any link marked `data-exit`, or by Shift alone three
 * times, each within five seconds of the last. The page is emptied first, then replaced in the history; open notebooks
 * are locked. Who comes back by the Back button is led away again, until they load a page anew. Earlier pages stay in
 * the browser's history; `/leaving` says so. Nothing is logged. Pattern: GOV.UK "Exit this page".
 *
 * @param lock locks the notebook, in place of a word to its open tabs.
 */
export function armExit(target: string, lock?: () => void) {
  let presses = 0
  let timer: ReturnType<typeof setTimeout>
  let modified = false
  const say = (n: number) => {
    root.dataset.presses = `${presses}`
    told()!.replaceChildren(word(n))
  }
  const stay = () => {
    clearTimeout(timer)
    presses = 0
    say(3)
    timer = setTimeout(say, 5000, 4)
  }
  const arrive = (back: boolean) => {
    try {
      if (back && sessionStorage.left) leave(target, lock)
      else sessionStorage.clear()
    } catch {}
  }
  addEventListener('click', event => {
    if (!(event.target as Element).closest('[data-exit]')) return
    event.preventDefault()
    leave(target, lock)
  })
  addEventListener('keyup', event => {
    const { key, shiftKey } = event as KeyboardEvent
    if (key === 'Shift' && !modified) {
      clearTimeout(timer)
      if (++presses > 2) return leave(target, lock)
      say(presses)
      timer = setTimeout(stay, 5000)
    } else if (presses) stay()
    modified = shiftKey
  })
  addEventListener('pagehide', () => {
    root.hidden = true
  })
  addEventListener('pageshow', event => {
    root.hidden = false
    if ((event as PageTransitionEvent).persisted) arrive(true)
  })
  const visits = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  arrive(visits[0]?.type === 'back_forward')
}
