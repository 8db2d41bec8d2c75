/** What the server wrote into the page: where Leave goes, and the emergency number of this place. */
export type Shell = { exitTo: string; emergency: string }

export const shell: Shell = { exitTo: 'about:blank', emergency: '' }
