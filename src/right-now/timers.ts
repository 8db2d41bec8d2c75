/**
 * Runs in the browser, at the end of a guide with a timer. A timer is a hidden element with a button, a clock, a line
 * for what to do now, one for when it was tapped, and a button to take the last tap back; and `data-timer`: from which
 * second which words, as `0|words|120|words`. Two timers with the same words are one clock, seen from two steps. When
 * each was tapped is kept in memory and in this entry of the history, so that a reload or the Back button finds it
 * again. Nothing is stored and nothing is sent.
 */
export function armTimers() {
  const tapped: Record<string, number[]> = history.state?.tapped ?? {}
  const boxes = document.querySelectorAll<HTMLElement>('[data-timer]')
  const keep = () => history.replaceState({ tapped }, '')
  const put = (element: HTMLElement, text: string) => {
    if (element.textContent !== text) element.textContent = text
  }
  const draw = () => {
    for (const box of boxes) {
      const [button, clock, line, times, undo] = box.children as unknown as HTMLElement[]
      const { timer, start, again, times: named } = box.dataset
      const taps = tapped[timer!] ?? []
      const last = taps.at(-1)
      const told = timer!.split('|')
      const s = Math.max(0, Math.floor((Date.now() - last!) / 1000))
      let now = 1
      while (s >= +told[now + 1]!) now += 2
      if (last) box.dataset.now = told[now - 1]!
      else delete box.dataset.now
      box.hidden = false
      undo!.hidden = !last
      put(button!, last ? again! : start!)
      put(clock!, last ? `${Math.floor(s / 60)}:${`${s % 60}`.padStart(2, '0')}` : '')
      put(line!, last ? told[now]! : '')
      const at = (tap: number) =>
        new Date(tap).toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' })
      put(times!, last ? `${named} ${taps.map(at).join(', ')}` : '')
    }
  }
  for (const box of boxes) {
    const key = box.dataset.timer!
    const tap = (on: Element | null, next: (taps: number[]) => number[]) =>
      on!.addEventListener('click', () => {
        tapped[key] = next(tapped[key] ?? [])
        keep()
        draw()
        if ((box.lastElementChild as HTMLElement).hidden) (box.firstElementChild as HTMLElement).focus()
      })
    tap(box.firstElementChild, taps => [...taps, Date.now()])
    tap(box.lastElementChild, taps => taps.slice(0, -1))
  }
  addEventListener('hashchange', keep)
  setInterval(draw, 500)
  draw()
}
