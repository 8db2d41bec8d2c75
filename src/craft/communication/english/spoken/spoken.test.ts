import { describe, expect, it } from 'vitest'
import { plainTalk } from '../../labelled/kitchen/plain-talk.en.ts'
import { plainTalkMore } from '../../labelled/kitchen/plain-talk-more.en.ts'
import { quarrels } from '../../labelled/kitchen/quarrels.en.ts'
import { checkScript, type IssueCode } from '../../script.ts'

const codesOf = (text: string): IssueCode[] => checkScript(text).issues.map(issue => issue.code)

describe('talk at the kitchen table', () => {
  it('is found where it is a quarrel', () => {
    for (const [code, lines] of Object.entries(quarrels)) {
      expect(lines.length).toBeGreaterThanOrEqual(12)
      expect(
        lines.filter(line => !codesOf(line).includes(code as IssueCode)),
        code,
      ).toEqual([])
    }
  })

  it('is let through where it is an offer, a question or a plain fact', () => {
    const lines = [...plainTalk, ...plainTalkMore]
    expect(lines.length).toBeGreaterThanOrEqual(200)
    expect(lines.filter(line => codesOf(line).some(code => code in quarrels))).toEqual([])
  })
})
