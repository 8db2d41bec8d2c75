import { describe, expect, test } from 'vitest'
import { numbered, withoutNumbers } from '../craft/numbers.ts'
import { asShipped, type LineEdit } from './edits.ts'
import { linkedNumbersIn, numbersIn } from './numbers.ts'

const valley: LineEdit = {
  line: 'us-988',
  country: 'US',
  region: null,
  use: 'suicide',
  runBy: 'Valley',
  phone: '1-800-555-0177',
  text: 'HELP to 55501',
  chat: null,
  always: true,
  source: { name: 'Valley', url: null },
  words: { en: { title: 'Valley line', summary: 'For anyone.', hours: 'Always', languages: ['English'] } },
}

describe('what a text says for the numbers of a country', () => {
  test('is its first line for each, with the way to text it', () => {
    expect(numbersIn('en', 'US')).toEqual({
      emergency: '911',
      poison: 'the poison line (1-800-222-1222)',
      suicide: '988 (or text it)',
      violence: '1-800-799-7233 (or text START to 88788)',
      child: '1-800-422-4453 (or text it)',
      treatment: '1-800-662-4357',
      'never-alone': '800-972-0590, where someone stays on the line with you',
    })
    expect(numbersIn('en', 'AU').suicide).toBe('13 11 14 (or text 0477 13 11 14)')
    expect(numbersIn('en', 'ES').violence).toBe('016')
  })

  test('is a line that has it among other things too, and plain words where there is none', () => {
    expect(numbersIn('en', 'MX')).toMatchObject({
      suicide: '800 911 2000',
      child: 'a local helpline for adults who worry about a child',
    })
    expect(numbersIn('en', 'NZ')['never-alone']).toBe('someone who will stay on the line with you')
  })

  test('is never a line of one region, nor one that not every country of the Union has', () => {
    expect(numbersIn('en', 'GB').violence).toBe('your local helpline for violence at home')
    expect(numbersIn('en', 'CA').violence).toBe('your local helpline for violence at home')
    expect(numbersIn('en', 'FR')).toMatchObject({
      emergency: '112',
      violence: 'your local helpline for violence at home',
      child: 'a local helpline for adults who worry about a child',
    })
  })

  test('is what a steward wrote, and not what they hid', () => {
    const written = { ...asShipped, written: [valley] }
    expect(numbersIn('en', 'US', written).suicide).toBe('1-800-555-0177 (or text HELP to 55501)')
    const hidden = { ...asShipped, hidden: ['us-988'] }
    expect(numbersIn('en', 'US', hidden).suicide).toBe('your local crisis line, or 911')
    expect(numbersIn('en', 'US').suicide).toBe('988 (or text it)')
  })

  test('is no line for children where an adult is to call, and no line for other things to find treatment', () => {
    expect(numbersIn('en', 'GB')).toMatchObject({
      poison: 'the poison line (111)',
      child: '0808 800 5000, not at every hour',
      treatment: 'your local helpline for alcohol and drugs',
    })
    expect(numbersIn('en', 'ES').child).toBe('600 50 51 52')
    expect(numbersIn('en', 'NZ').child).toBe('a local helpline for adults who worry about a child')
  })

  test('says of a number that does not answer at every hour that it does not', () => {
    expect(numbersIn('en', 'IE').poison).toBe('the poison line (01 809 2166, not at every hour)')
    expect(numbersIn('es', 'IE').poison).toBe('la línea de intoxicaciones (01 809 2166, no a toda hora)')
  })

  test('is called with a tap in a page, but for the emergency number, which is its button', () => {
    expect(linkedNumbersIn('en', 'US')).toMatchObject({
      emergency: '911',
      poison: 'the poison line (<a href="tel:18002221222">1-800-222-1222</a>)',
      suicide: '<a href="tel:988">988</a> (or text it)',
    })
    expect(linkedNumbersIn('en', 'FR').violence).toBe(numbersIn('en', 'FR').violence)
  })

  test('names only a way to text that fits a sentence', () => {
    const texted = (text: string) =>
      numbersIn('en', 'US', { ...asShipped, written: [{ ...valley, text }] }).suicide
    expect(texted('WhatsApp to 600 000 016')).toBe('1-800-555-0177')
    expect(texted('<b>55501</b>')).toBe('1-800-555-0177')
    expect(texted('55501')).toBe('1-800-555-0177 (or text 55501)')
  })
})

test('in Spanish a number takes its article, which melts into the word before it', () => {
  const numbers = numbersIn('es', 'ES')
  expect(numbered('Llama a {suicide}, o al {emergency}.', numbers)).toBe('Llama al 024, o al 112.')
  expect(numbered('El número de {suicide} o {suicide}', numbers)).toBe('El número del 024 o el 024')
  expect(numbered('Llama a {poison}.', numbers)).toBe('Llama a la línea de intoxicaciones (91 562 04 20).')
  expect(numbered('Llama a {treatment}.', numbers)).toBe(
    'Llama a tu línea local de ayuda por alcohol y drogas.',
  )
})

test('a search reads the words around a number alone', () => {
  expect(withoutNumbers('If yes, call {suicide} now.')).toBe('If yes, call   now.')
})
