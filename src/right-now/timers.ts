/**
 * Runs in the browser, at the end of a guide with a timer. A timer is a hidden element with a button, a clock, a line
 * for what to do now, and `data-timer`: from which second which words, as `0|words|120|words`. Two timers with the same
 * words are one clock, seen from two steps. When each began is kept in memory and in this entry of the history, so that
 * a reload or the Back button finds it again. Nothing is stored and nothing is sent.
 */
export function armTimers() {
  const began: Record<string, number> = history.state?.began ?? {}
  const boxes = document.querySelectorAll<HTMLElement>('[data-timer]')
  const keep = () => history.replaceState({ began }, '')
  const draw = () => {
    for (const box of boxes) {
      const [button, clock, line] = box.children as unknown as HTMLElement[]
      const start = began[box.dataset.timer!]
      box.hidden = false
      if (!start) continue
      const told = box.dataset.timer!.split('|')
      const s = Math.max(0, Math.floor((Date.now() - start) / 1000))
      let now = 1
      while (s >= +told[now + 1]!) now += 2
      clock!.textContent = `${Math.floor(s / 60)}:${`${s % 60}`.padStart(2, '0')}`
      box.dataset.now = told[now - 1]!
      if (line!.textContent !== told[now]) line!.textContent = told[now]!
      button!.textContent = box.dataset.again!
    }
  }
  for (const box of boxes)
    box.firstElementChild!.addEventListener('click', () => {
      began[box.dataset.timer!] = Date.now()
      keep()
      draw()
    })
  addEventListener('hashchange', keep)
  setInterval(draw, 500)
  draw()
}
