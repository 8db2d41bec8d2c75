import { expect, test } from 'vitest'
import { remoteAt } from './remote.ts'

const invite = { id: 'ab'.repeat(16), expires: '2026-11-23T10:00:00.000Z', claimedBy: null }
const notebook = {
  ...{ id: 'a0'.repeat(16), circle: true, role: 'owner', epoch: 1, keys: [], bytes: 0, quota: 1 },
  ...{ deleteOn: '2026-11-30', members: [], invites: [invite] },
}

/** What a server is believed that answers with this for one of its notebooks. */
async function believed(said: object) {
  const answer = { account: 'a', email: 'a@example.org', slots: [], notebooks: [{ ...notebook, ...said }] }
  return remoteAt('https://example.org', async () => Response.json(answer)).keys()
}

test('a day and an instant that no calendar has are not believed: the screens write them out', async () => {
  expect(await believed({})).toMatchObject({ notebooks: [notebook] })
  for (const deleteOn of ['2026-13-45', '2026-02-31', 'soon', 7, undefined])
    expect([deleteOn, await believed({ deleteOn })]).toEqual([deleteOn, { refusal: 'malformed' }])
  for (const expires of ['2026-13-45T10:00:00Z', 'soon', '2026-11-23', '', 7])
    expect([expires, await believed({ invites: [{ ...invite, expires }] })]).toEqual([
      expires,
      { refusal: 'malformed' },
    ])
})
