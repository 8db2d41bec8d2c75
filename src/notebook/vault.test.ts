import { expect, test } from 'vitest'
import { checkVectors } from '../../tests/vectors/check.ts'
import vectors from './vectors/version-1.json'

test('every known answer made by an independent implementation holds', async () => {
  const { checked, wrong } = await checkVectors(vectors)
  expect(wrong).toEqual([])
  expect(checked).toBe(46)
}, 30_000)
