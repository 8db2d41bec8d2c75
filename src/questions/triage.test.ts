import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { triage, urgent } from './triage.ts'

describe('words of danger go to the top of the desk', () => {
  test.each([
    ['I can’t wake him up and he snores strangely', 'unresponsive'],
    ['He is not breathing right', 'slow-or-no-breathing'],
    ['her lips were blue last night', 'blue-or-grey-lips'],
    ['My son overdosed on Sunday', 'took-too-much'],
    ['I had to give her Narcan twice', 'took-too-much'],
    ['she had a seizure', 'seizure'],
    ['He says he wants to die', 'wants-to-die'],
    ['my daughter talks about suicide', 'wants-to-die'],
    ['she keeps saying we would be better off without her', 'wants-to-die'],
    ['he tried to kill himself in May', 'tried-to-die'],
    ['I have been thinking about ending my life', 'thinking_of_suicide'],
    ['I don’t want to live like this, I want to die', 'thinking_of_suicide'],
    ['I can’t go on.', 'thinking_of_suicide'],
    ['He choked me on Friday', 'strangling'],
    ['He has a gun in the car', 'weapon'],
    ['she hit me', 'hitting'],
    ['he pushed my son', 'hitting'],
    ['I am so scared of him.', 'you-are-afraid-now'],
    ['he threatened to kill me', 'threat-to-kill'],
    ['She left the baby alone in the tub', 'child-alone'],
    ['he drives the kids to school drunk', 'about-to-drive'],
  ])('%s', (text, danger) => {
    expect(triage(text).map(one => one.danger)).toContain(danger)
  })

  test.each([
    'She wants me to say how well she is doing',
    'I am scared of losing her',
    'He pushes my buttons and shouts at the football',
    'What hits me hardest is the silence',
    'She says she is dying to see the cat',
    'I keep thinking about her all day',
    'He stopped drinking for a week',
    'We breathe out when the weekend is over',
    'It kills me to see him like this',
    'He shoots pool at night',
  ])('leaves alone: %s', text => {
    expect(triage(text)).toEqual([])
  })

  test.each([
    ['No despierta y ronca muy raro', 'unresponsive'],
    ['Mi hija no responde.', 'unresponsive'],
    ['No lo puedo despertar', 'unresponsive'],
    ['Lo encontré inconsciente en el baño', 'unresponsive'],
    ['Casi no respira', 'slow-or-no-breathing'],
    ['No respira bien cuando duerme', 'slow-or-no-breathing'],
    ['Su respiración era muy lenta', 'slow-or-no-breathing'],
    ['Tenía los labios morados anoche', 'blue-or-grey-lips'],
    ['Mi hijo tuvo una sobredosis el domingo', 'took-too-much'],
    ['Se tomó todas las pastillas', 'took-too-much'],
    ['Le tuve que dar... le di naloxona dos veces', 'took-too-much'],
    ['Tuvo convulsiones al dejar de tomar', 'seizure'],
    ['Dice que le duele el pecho', 'chest-pain'],
    ['Dice que se quiere morir', 'wants-to-die'],
    ['Mi hermano quiere matarse', 'wants-to-die'],
    ['Habla de suicidarse', 'wants-to-die'],
    ['Ya no quiere vivir', 'wants-to-die'],
    ['Dice que estaríamos mejor sin él', 'wants-to-die'],
    ['Intentó quitarse la vida en mayo', 'tried-to-die'],
    ['Se quiso matar el año pasado', 'tried-to-die'],
    ['Ya no quiero vivir', 'thinking_of_suicide'],
    ['A veces pienso en quitarme la vida', 'thinking_of_suicide'],
    ['me quiero morir', 'thinking_of_suicide'],
    ['No puedo seguir.', 'thinking_of_suicide'],
    ['Cuando toma me pega', 'hitting'],
    ['Me pegó en la cara', 'hitting'],
    ['anoche me empujo contra la pared', 'hitting'],
    ['Le pega a mi hijo', 'hitting'],
    ['Me agarró del cuello', 'strangling'],
    ['Tiene una pistola en el carro', 'weapon'],
    ['Sacó un cuchillo de la cocina', 'weapon'],
    ['Compró un arma', 'weapon'],
    ['Dice que me va a matar', 'threat-to-kill'],
    ['Nos amenazó de muerte', 'threat-to-kill'],
    ['Le tengo miedo', 'you-are-afraid-now'],
    ['Tengo miedo de volver a casa', 'you-are-afraid-now'],
    ['Me obligó a tener relaciones', 'forcing-sex'],
    ['Deja a los niños solos toda la noche', 'child-alone'],
    ['dejo solo al bebe en la tina', 'child-alone'],
    ['La niña se tragó una pastilla', 'child-swallowed-something'],
    ['Los niños están en peligro', 'child-in-danger'],
    ['Maneja borracho con mis hijas', 'about-to-drive'],
    ['Se pone a conducir después de beber, conduce tomado', 'about-to-drive'],
    ['My husband came home y me pegó', 'hitting'],
  ])('in Spanish: %s', (text, danger) => {
    expect(triage(text).map(one => one.danger)).toContain(danger)
  })

  test.each([
    'Quiere que le diga que va bien',
    'Tengo miedo de perderla',
    'Me pega el sueño a las nueve',
    'Me pega duro la tristeza',
    'Me lastima verlo así',
    'No quiere vivir con nosotros',
    'No se despierta hasta las doce',
    'No responde mis mensajes',
    'Siempre arma un escándalo',
    'Es un arma de doble filo',
    'Dejó de tomar una semana',
    'Respiramos cuando termina el fin de semana',
    'Me muero de ganas de verla',
    'Le duele la cabeza por la mañana',
    'Maneja un taxi de noche',
    'Los niños preguntan por su papá',
    'Tomó dos cervezas y se fue a dormir',
    'Se queda solo en su cuarto',
    'Empuja la puerta y grita por el fútbol',
    'Me golpea que la gente hable así',
    'Vive en peligro de perder el trabajo',
    'Mató el tiempo con la tele',
  ])('leaves alone in Spanish: %s', text => {
    expect(triage(text)).toEqual([])
  })

  test('tells the words as they were written, with their accents', () => {
    expect(triage('Anoche me pegó.')).toEqual([{ danger: 'hitting', words: 'me pegó' }])
    expect(triage('Se corto\u0301 las venas')).toEqual([
      { danger: 'tried-to-die', words: 'Se cortó las venas' },
    ])
  })

  test('names each danger once, with the words that told it', () => {
    const found = triage('She hit me. She hit me again.')
    expect(found).toEqual([{ danger: 'hitting', words: 'hit me' }])
  })

  test('a danger is found wherever it stands, and any text is read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(urgent(`${before} \n she had a seizure \n ${after}`)).toBe(true)
        expect(urgent(`${before} \n no puedo despertarlo \n ${after}`)).toBe(true)
      }),
    )
  })

  test('takes no more than a moment over a long text', () => {
    const long = `${'he she they my left the driving breathing '.repeat(250)}`.slice(0, 8000)
    const start = performance.now()
    triage(long)
    triage('a'.repeat(8000))
    triage('my my '.repeat(1300))
    triage(`${'dejó a los niños en la casa y manejaba respiración labios me pega '.repeat(150)}`)
    triage('dej'.repeat(2700))
    triage('niños '.repeat(1300))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
