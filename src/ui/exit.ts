type Leave = { target: string; blank: string }

/**
 * Runs in the browser: leaves at once by the button or by Shift three times within five seconds.
 * It covers the page first, then replaces it in the history. Earlier pages of the history stay; the page that
 * explains the button says so. Nothing is logged. Pattern: GOV.UK "Exit this page".
 */
export function armExit({ target, blank }: Leave) {
  const leave = () => {
    document.documentElement.innerHTML = `<title>${blank}</title>`
    location.replace(target)
  }
  document.addEventListener('click', event => {
    if (!(event.target as Element).closest('[data-exit]')) return
    event.preventDefault()
    leave()
  })
  let shifts: number[] = []
  document.addEventListener('keyup', event => {
    if (event.key !== 'Shift') {
      shifts = []
      return
    }
    shifts = [...shifts.filter(t => event.timeStamp - t < 5000), event.timeStamp]
    if (shifts.length === 3) leave()
  })
}
