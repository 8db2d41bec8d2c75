/**
 * Runs in the browser, at the end of a page with words to say: behind each line with words in quotes it puts a button
 * that copies them. The list's `data-copy` is what the button says, and what it says when it is done. Nothing is sent.
 */
export function armCopies() {
  for (const line of document.querySelectorAll<HTMLElement>('[data-copy] > li')) {
    const words = [...line.textContent!.matchAll(/“([^”]+)/g)].map(found => found[1]).join(' ')
    if (!words || !navigator.clipboard) continue
    const [copy, done] = line.parentElement!.dataset.copy!.split('|')
    const row = document.createElement('div')
    const button = document.createElement('button')
    const told = document.createElement('span')
    row.className = 'copies'
    told.role = 'status'
    button.textContent = copy!
    button.ariaLabel = `${copy}: ${words}`
    button.onclick = () =>
      navigator.clipboard.writeText(words).then(() => {
        told.textContent = done!
      })
    row.append(button, told)
    line.append(row)
  }
}
