import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the words about their own plan pass no verdict', () => {
  const words = readFileSync('src/words/en/tools/talk/own-plan.ts', 'utf8')
  expect(words).not.toMatch(/\b(better|worse|fail\w*|succe\w*|progress|broke|broken|bad|good|should)\b/i)
})
