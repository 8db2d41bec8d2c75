import type { Words } from '../words.ts'

export const numbers: Words['numbers'] = {
  local: {
    poison: 'tu línea local de intoxicaciones',
    suicide: 'tu línea local de crisis',
    violence: 'tu línea local de ayuda por violencia en el hogar',
    child: 'una línea local para adultos a quienes preocupa un menor',
    treatment: 'tu línea local de ayuda por alcohol y drogas',
    'never-alone': 'alguien que se quede contigo en la línea',
  },
  notAlways: phone => `${phone}, no a toda hora`,
  or: (first, emergency) => `${first}, o al ${emergency}`,
  call: phone => `el ${phone}`,
  textIt: phone => `el ${phone} (también por mensaje)`,
  textTo: (phone, to) => `el ${phone} (o por mensaje: ${to})`,
  poison: phone => `la línea de intoxicaciones (${phone})`,
  neverAlone: phone => `el ${phone}, donde se quedan contigo en la línea`,
}
