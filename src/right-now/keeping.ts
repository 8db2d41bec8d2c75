/**
 * Runs in the browser, at the end of the first right-now page: offers to keep these pages on the device, so that they
 * open with no network, and to remove them again. Nothing is kept before somebody asks for it; a notebook on the device
 * asks too. The section's `data-keep` is what is said: to keep, while it runs, kept, to remove, removed, not done.
 */
export function armKeeping() {
  const box = document.querySelector<HTMLElement>('[data-keep]')
  const workers = navigator.serviceWorker
  if (!box || !workers) return
  const [keep, runs, kept, remove, removed, failed] = box.dataset.keep!.split('|')
  const button = box.querySelector('button')!
  const told = box.querySelector('output')!
  const scopes = ['/right-now', '/es/right-now', '/substances', '/es/substances']
  const here = async () =>
    (await workers.getRegistrations()).filter(({ scope }) => scopes.includes(new URL(scope).pathname))
  const draw = async () => {
    button.textContent = (await here()).length > 0 ? remove! : keep!
    box.hidden = false
  }
  const begin = async (scope: string) => {
    const { installing, waiting, active } = await workers.register('/right-now/offline.js', {
      scope,
      updateViaCache: 'none',
    })
    const worker = (installing ?? waiting ?? active)!
    while (worker.state !== 'activated') {
      if (worker.state === 'redundant') throw worker
      await new Promise(done => (worker.onstatechange = done))
    }
  }
  // On a page of another country that country's pages are meant.
  const countryToo = async () => {
    const country = /\/in\/([a-z]{2})$/.exec(location.pathname)?.[1]
    const { port1, port2 } = new MessageChannel()
    if (country) (await here())[0]!.active!.postMessage(country, [port2])
    if (country) await new Promise(done => (port1.onmessage = done))
  }
  const end = async () => {
    for (const one of await here()) await one.unregister()
    for (const name of await caches.keys()) if (name.startsWith('pages-')) await caches.delete(name)
  }
  button.onclick = async () => {
    const had = (await here()).length > 0
    if (told.textContent === runs) return
    told.textContent = runs!
    const step = had ? end() : Promise.all(scopes.map(begin)).then(countryToo)
    const good = await step.then(
      () => true,
      () => end(),
    )
    told.textContent = good ? (had ? removed! : kept!) : failed!
    await draw()
  }
  void draw()
}
