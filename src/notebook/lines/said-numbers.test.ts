import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbersIn } from '../../lines/numbers.ts'
import { localNumbers } from '../../words/en/numbers.ts'
import { saidNumbers } from './said-numbers.ts'

test('what the server told of the numbers of its country is what the cards say', () => {
  const numbers = numbersIn('en', 'NZ')
  expect(saidNumbers({ lines: [], numbers }, '111')).toEqual(numbers)
})

test('until the server told of them, plain words stand where a number would, and the emergency number is the page’s', () => {
  for (const json of [undefined, null, 'lines', { lines: [] }, { numbers: null }, { numbers: [] }])
    expect(saidNumbers(json, '112')).toEqual({ ...localNumbers, emergency: '112' })
})

test('what was not told soundly is left out, and the rest is taken', () => {
  const numbers = {
    suicide: '988',
    poison: ' ',
    violence: 7,
    child: 'x'.repeat(121),
    html: '<b>',
    emergency: '1',
  }
  expect(saidNumbers({ numbers }, '911')).toEqual({ ...localNumbers, suicide: '988', emergency: '911' })
})

test('whatever comes, every number is words that can be shown', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (json, suicide) => {
      for (const said of [saidNumbers(json, '911'), saidNumbers({ numbers: { suicide } }, '911')])
        for (const told of Object.values(said)) expect(told.trim()).toBeTruthy()
    }),
  )
})
