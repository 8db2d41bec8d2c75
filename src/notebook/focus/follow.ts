/**
 * What had the focus may be taken off the page by the very press that was made on it: a button opens a form in its own
 * place, a form is closed. The focus then falls to the page, and who hears or tabs through it starts anew at its top.
 * So it is taken to what appeared in that place, or back to the button that opened what is gone. For every screen:
 * none has to do anything for it.
 */

const first = 'h1, h2, h3, h4, input, textarea, select'
const next = 'p, li, button, a, summary'
/** What is fetched first appears a moment later. */
const appearsMs = 400
const remembered = 8
/** What a press brings or takes away comes within this time; it may wait for something to be sealed. */
const pressMs = 5000

type Fallen = { from: HTMLElement; place: Element }

/** To be called once, with all that is drawn. */
export function followFocus(root: HTMLElement): void {
  let held: HTMLElement | undefined
  let fallen: Fallen | undefined
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** What was pressed, the latest last; what is gone by now is known again by its words. */
  let pressed: HTMLElement[] = []
  let pressedAt = Number.NEGATIVE_INFINITY

  root.addEventListener('focusin', ({ target }) => {
    held = target as HTMLElement
    fallen = undefined
  })
  // Who taps beside everything has let go of it.
  root.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      if (held === target && held?.isConnected && isLoose()) held = undefined
    }),
  )
  root.addEventListener(
    'click',
    ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('main button, main summary')
      pressedAt = performance.now()
      if (button) pressed = [...pressed.filter(one => one !== button), button].slice(-remembered)
    },
    true,
  )
  new MutationObserver(changes => {
    if (!held || held.isConnected || !isLoose()) return
    // What goes by itself, when a copy ends, moves nobody who is reading elsewhere.
    if (performance.now() - pressedAt > pressMs) return
    fallen ??= { from: held, place: placeOf(held, changes) ?? root }
    if (toAdded(fallen, changes, pressed)) return
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      if (fallen && isLoose()) upwards(fallen.place, at => back(at, pressed))
    }, appearsMs)
  }).observe(root, { childList: true, subtree: true })
}

const isLoose = (): boolean => (document.activeElement ?? document.body) === document.body

/** What of the page stands where something was taken out. */
function placeOf(gone: Node, changes: MutationRecord[]): Element | undefined {
  let lost: Node | undefined = gone
  for (let step = 0; lost && !lost.isConnected && step < changes.length; step++) {
    const within: Node = lost
    lost = changes.find(({ removedNodes }) => [...removedNodes].some(one => one.contains(within)))?.target
  }
  return lost?.isConnected ? (lost as Element) : undefined
}

/** The button that opened what is gone, if it is there again; or what appeared nearest to it. */
function toAdded({ from, place }: Fallen, changes: MutationRecord[], pressed: HTMLElement[]): boolean {
  const added = changes
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((one): one is HTMLElement => one instanceof HTMLElement && one.isConnected)
  const opened = pressed.filter(one => one !== from && !one.isConnected).map(wordsOf)
  const again = inside(added, 'button').filter(one => opened.includes(wordsOf(one)))
  return (
    again.some(one => take(one)) ||
    upwards(place, at => {
      const near = added.filter(one => at.contains(one))
      return inside(near, first).some(one => take(one)) || inside(near, next).some(one => take(one))
    })
  )
}

/** What was pressed last of what still stands there, or the heading of it. */
const back = (at: Element, pressed: HTMLElement[]): boolean =>
  pressed.toReversed().some(one => at.contains(one) && take(one)) ||
  [...at.querySelectorAll<HTMLElement>('h1, h2, h3')].some(one => take(one, true))

const wordsOf = (button: HTMLElement): string => button.ariaLabel ?? button.textContent ?? ''

/** All that answers to `wanted`, in the order of the page. */
const inside = (among: HTMLElement[], wanted: string): HTMLElement[] =>
  among
    .flatMap(one => [...(one.matches(wanted) ? [one] : []), ...one.querySelectorAll<HTMLElement>(wanted)])
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))

/** Tries a place, then what it stands in, up to all that is drawn. */
function upwards(place: Element, found: (at: Element) => boolean): boolean {
  for (let at: Element | null = place; at; at = at.parentElement) if (found(at)) return true
  return false
}

/** Gives something the focus; false when it cannot have it. `still`: without bringing it into sight. */
function take(one: HTMLElement, still = false): boolean {
  if (/^(H\d|P|LI)$/.test(one.tagName)) one.tabIndex = -1
  one.focus({ preventScroll: still })
  return document.activeElement === one
}
