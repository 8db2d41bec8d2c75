/**
 * What the server wrote into the page: where Leave goes, the emergency number of this place, and the address of the
 * commons when the notebook stands at one of its own (else nothing).
 */
export type Shell = { exitTo: string; emergency: string; commons: string }

export const shell: Shell = { exitTo: 'about:blank', emergency: '', commons: '' }

/** The address of a page of the commons, such as `/library`. */
export const toCommons = (path: `/${string}`): string => shell.commons + path
