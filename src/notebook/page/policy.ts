/** What the notebook may load: itself, from here. `wasm-unsafe-eval` is for stretching the PIN. */
export const notebookPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
}

/** What the notebook's server answers is read by the notebook, and shows nothing by itself. */
export const envelopePolicy = {
  defaultSrc: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
}

/** Whether an address belongs to the notebook. Its script files stand with the assets; the commons has none there. */
export const isNotebook = (path: string): boolean =>
  /^\/(?:[a-z]{2}\/)?notebook(?:\/|$)/.test(path) || /^\/assets\/.*\.js$/.test(path)
