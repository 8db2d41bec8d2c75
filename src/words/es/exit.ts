import type { Words } from '../words.ts'

export const exitTold: Words['site']['exitTold'] = {
  going: 'Cargando.',
  twoMore: 'Mayúsculas. Presiona 2 veces más para salir.',
  oneMore: 'Mayúsculas. Presiona 1 vez más para salir.',
  over: 'Sigues en esta página.',
}
