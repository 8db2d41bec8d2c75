import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinRanges, purgeData, readControl, toRanges } from './control.ts'

const D = 'd0d1d2d3d4d5d6d7'
const STAMP = `${'1'.repeat(16)}-${'2'.repeat(16)}`

test('a purge and a close are read as they were written', () => {
  expect(readControl({ t: 'purge', d: purgeData({ [D]: [[1, 3]] }, [STAMP]) })).toEqual({
    control: 'purge',
    ops: { [D]: [[1, 3]] },
    gone: [STAMP],
  })
  expect(purgeData({ [D]: [[1, 3]] }, [])).toEqual({ ops: { [D]: [[1, 3]] } })
  expect(readControl({ t: 'close', d: { epoch: 2, heads: { [D]: 7 } } })).toEqual({
    control: 'close',
    epoch: 2,
    heads: { [D]: 7 },
  })
})

test('odd shapes and other types are refused', () => {
  const odd: [string, unknown][] = [
    ['rewind', { ops: {} }],
    ['purge', null],
    ['purge', 'x'],
    ['purge', {}],
    ['purge', { ops: [] }],
    ['purge', { ops: { x: [[1, 1]] } }],
    ['purge', { ops: { [D]: [1, 1] } }],
    ['purge', { ops: { [D]: [[1]] } }],
    ['purge', { ops: { [D]: [[0, 1]] } }],
    ['purge', { ops: { [D]: [[2, 1]] } }],
    ['purge', { ops: { [D]: [[1, 1.5]] } }],
    ['purge', { ops: {}, gone: ['x'] }],
    ['purge', { ops: {}, gone: STAMP }],
    ['close', { epoch: 0, heads: {} }],
    ['close', { epoch: 2 ** 32, heads: {} }],
    ['close', { epoch: 1, heads: [] }],
    ['close', { epoch: 1, heads: { [D]: 0 } }],
    ['close', { epoch: 1, heads: { x: 1 } }],
    ['close', { epoch: 1 }],
  ]
  for (const [t, d] of odd) expect(readControl({ t, d }), JSON.stringify(d)).toEqual({ refusal: 'control' })
})

test('whatever JSON a control op carries, reading it gives a value or a refusal', () => {
  fc.assert(
    fc.property(fc.constantFrom('purge', 'close'), fc.jsonValue(), (t, d) => {
      expect(() => readControl({ t, d })).not.toThrow()
    }),
  )
})

test('places become the fewest runs that hold just them', () => {
  const place = fc.record({
    device: fc.constantFrom(D, 'e0e1e2e3e4e5e6e7'),
    seq: fc.integer({ min: 1, max: 30 }),
  })
  fc.assert(
    fc.property(fc.array(place), places => {
      const ranges = toRanges(places)
      const back = Object.entries(ranges).flatMap(([device, runs]) =>
        runs.flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, at) => `${device} ${from + at}`),
        ),
      )
      expect(back.sort()).toEqual([...new Set(places.map(({ device, seq }) => `${device} ${seq}`))].sort())
      for (const runs of Object.values(ranges))
        for (const [at, [from]] of runs.entries())
          if (at > 0) expect(from).toBeGreaterThan(runs[at - 1]![1] + 1)
      expect(joinRanges(ranges)).toEqual(ranges)
    }),
  )
})
