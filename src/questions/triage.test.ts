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

  test('names each danger once, with the words that told it', () => {
    const found = triage('She hit me. She hit me again.')
    expect(found).toEqual([{ danger: 'hitting', words: 'hit me' }])
  })

  test('a danger is found wherever it stands, and any text is read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(urgent(`${before} \n she had a seizure \n ${after}`)).toBe(true)
      }),
    )
  })

  test('takes no more than a moment over a long text', () => {
    const long = `${'he she they my left the driving breathing '.repeat(250)}`.slice(0, 8000)
    const start = performance.now()
    triage(long)
    triage('a'.repeat(8000))
    triage('my my '.repeat(1300))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
