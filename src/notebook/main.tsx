import './notebook.css'

/** Starts the notebook. A browser without Temporal gets it first, since the rules count in it from the first line. */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
const { show } = await import('./app/root.tsx')
show(document.getElementById('notes')!)
