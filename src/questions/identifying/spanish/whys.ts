import type { Code } from '../mark.ts'

/** Why each kind of mark is made, in Spanish. */
export const whysInSpanish: Record<Code, string> = {
  email: 'Un correo electrónico lleva directo a una persona.',
  url: 'Una dirección web puede llevar a una persona o a un lugar.',
  phone: 'Un teléfono lleva directo a una persona.',
  handle: 'Un nombre de usuario se puede buscar.',
  address: 'Una dirección muestra dónde vive o adónde va alguien.',
  plate: 'Una placa es de un solo carro.',
  number: 'Este número puede ser de una sola persona o de un solo caso.',
  date: 'Una fecha exacta se puede comparar con noticias o registros.',
  child: 'Un niño o una niña debe ser lo más difícil de reconocer. La edad exacta puede delatar.',
  age: 'Con la edad exacta es más fácil adivinar quién es.',
  'exact-amount': 'Una suma exacta se puede comparar con una cuenta o un registro.',
  school: 'Una escuela deja pocas personas posibles.',
  employer: 'Un lugar de trabajo deja pocas personas posibles.',
  place: 'Un lugar ayuda a adivinar quién es.',
  name: 'Un nombre puede decir quién es.',
}
