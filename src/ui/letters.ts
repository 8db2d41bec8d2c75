/**
 * Runs in the browser, from the head of every page: the words stand first in letters the device has; the site's own
 * letters are fetched once words are on the screen, and never make anyone wait. Who comes from another page of the site
 * in the same tab has them already, and gets them at once. `letters.css` shows them.
 */
export function fetchLetters() {
  const show = () => {
    document.documentElement.dataset.letters = ''
  }
  if (globalThis.navigation?.entries().length === 1)
    new PerformanceObserver(show).observe({ type: 'paint', buffered: true })
  else show()
}
