import { expect, test, vi } from 'vitest'
import { device, type TestDevice } from '../../../tests/notebook-device.ts'
import { backup, hexes, notebookTown } from '../../../tests/notebook-server.ts'
import { mayShare } from './shareable.ts'

vi.setConfig({ testTimeout: 120_000 })

const PIN = '274913'
const town = await notebookTown()

async function relative() {
  const phone = device(town)
  await phone.ask({ ask: 'setUp', pin: PIN })
  const address = `${hexes(5)}@example.org`
  const words = await phone.joinNew(address, PIN)
  await phone.sync()
  return Object.assign(phone, { address, words })
}

const circleOf = async (one: TestDevice, id: string) =>
  (await one.ask({ ask: 'circles' })).find(circle => circle.id === id)!

/** A circle that one relative started and another joined. */
async function circle() {
  const mother = await relative()
  const brother = await relative()
  const { id } = await mother.ask({ ask: 'newCircle', name: 'For Bee', me: 'Mom', pin: PIN })
  const { code } = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await brother.ask({ ask: 'joinCircle', code, me: 'Ray', pin: PIN })
  for (const one of [mother, brother, mother, brother]) await one.sync()
  return { mother, brother, id }
}

test('two relatives share a circle beside their own notebooks, and see who wrote what', async () => {
  const { mother, brother, id } = await circle()
  await mother.note('mine alone')
  await mother.seen('high at noon', id)
  await brother.seen('calm at supper', id)
  for (const one of [mother, brother, mother, brother]) await one.sync()
  for (const one of [mother, brother])
    expect((await one.texts('observation')).toSorted()).toEqual(['calm at supper', 'high at noon'])
  expect(await brother.texts()).toEqual([])
  const entries = await mother.ask({ ask: 'list', type: 'observation' })
  const people = new Map((await mother.ask({ ask: 'devices' })).map(one => [one.id, one.person]))
  expect(
    entries
      .map(entry => [(entry.data as { text: string }).text, people.get(entry.by), entry.circle])
      .toSorted(),
  ).toEqual([
    ['calm at supper', 'Ray', id],
    ['high at noon', 'Mom', id],
  ])
  expect(await circleOf(mother, id)).toMatchObject({
    name: 'For Bee',
    role: 'owner',
    members: expect.arrayContaining([
      expect.objectContaining({ name: 'Mom', me: true }),
      expect.objectContaining({ name: 'Ray', me: false }),
    ]),
  })
  expect(await circleOf(brother, id)).toMatchObject({ name: 'For Bee', role: 'member' })
})

test('what another program put into a circle against the rule is never taken for one’s own', async () => {
  const { mother, brother, id } = await circle()
  const lawless = mayShare as Record<string, boolean>
  const kinds = ['loved-one', 'safety-plan', 'draft']
  for (const type of kinds) {
    lawless[type] = true
    await brother.ask({ ask: 'record', type, data: { text: 'put upon you' }, id: type, into: id })
    lawless[type] = false
  }
  for (const one of [brother, mother]) await one.sync()
  for (const type of kinds) {
    expect(await mother.texts(type)).toEqual([])
    const own = await mother.ask({ ask: 'record', type, data: { text: 'mine' }, id: type })
    expect(own.circle).toBeUndefined()
    expect(await mother.texts(type)).toEqual(['mine'])
  }
})

test('what must stay one’s own cannot be put into a circle, nor an entry moved there', async () => {
  const { mother, id } = await circle()
  for (const type of ['safety-plan', 'own-life', 'own-goal', 'good-thing', 'mood', 'draft', 'unheard-of'])
    expect(await mother.say({ ask: 'record', type, data: { text: 'x' }, into: id })).toEqual({
      refusal: 'not-shareable',
    })
  const plan = await mother.ask({
    ask: 'record',
    type: 'safety-plan',
    data: { text: 'mine' },
    id: 'safety-plan',
  })
  expect(await mother.say({ ask: 'move', id: plan.id, into: id })).toEqual({ refusal: 'not-shareable' })
  const entry = await mother.seen('moved over')
  await mother.ask({ ask: 'move', id: entry.id, into: id })
  expect((await mother.ask({ ask: 'list', type: 'observation' })).map(one => one.circle)).toEqual([id])
  await mother.ask({ ask: 'move', id: entry.id, into: undefined })
  expect((await mother.ask({ ask: 'list', type: 'observation' })).map(one => one.circle)).toEqual([undefined])
})

test('a plan that has one name everywhere stands beside the other’s, and hides neither', async () => {
  const { mother, brother, id } = await circle()
  const plan = (text: string, into?: string) =>
    ({
      ask: 'record',
      type: 'first-weeks',
      id: 'first-weeks',
      data: { text },
      ...(into && { into }),
    }) as const
  await brother.ask(plan('by Ray', id))
  await mother.ask(plan('by Mom, her own'))
  for (const one of [brother, mother]) await one.sync()
  expect(await mother.texts('first-weeks')).toEqual(['by Mom, her own'])
  await mother.ask({ ask: 'move', id: 'first-weeks', into: id })
  for (const one of [mother, brother]) await one.sync()
  for (const one of [mother, brother]) {
    const [found] = await one.ask({ ask: 'list', type: 'first-weeks' })
    expect([found!.data, ...found!.others.map(version => version.data)]).toEqual(
      expect.arrayContaining([{ text: 'by Ray' }, { text: 'by Mom, her own' }]),
    )
  }
})

test('an invitation is used once, can be undone before, and shows who claimed it', async () => {
  const { mother, brother, id } = await circle()
  const aunt = await relative()
  const first = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await mother.ask({ ask: 'undoInvite', circle: id, id: first.id })
  expect(await aunt.say({ ask: 'joinCircle', code: first.code, me: 'Jo', pin: PIN })).toEqual({
    refusal: 'invite-gone',
  })
  const second = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  expect(await brother.say({ ask: 'invite', circle: id, pin: PIN })).toEqual({ refusal: 'not-owner' })
  await aunt.ask({ ask: 'joinCircle', code: second.code, me: 'Jo', pin: PIN })
  expect(await (await relative()).say({ ask: 'joinCircle', code: second.code, me: 'No', pin: PIN })).toEqual({
    refusal: 'invite-gone',
  })
  const { invites, members } = await circleOf(mother, id)
  expect(members).toHaveLength(3)
  const { account } = members.find(one => one.name === 'Jo') ?? { account: '' }
  expect(invites.find(one => one.id === second.id)?.claimedBy).toBeTruthy()
  expect(account === '' || invites.some(one => one.claimedBy === account)).toBe(true)
})

test('one taken out reads nothing new; those who stay go on under new keys, also what was unsent', async () => {
  const { mother, brother, id } = await circle()
  const aunt = await relative()
  const { code } = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await aunt.ask({ ask: 'joinCircle', code, me: 'Jo', pin: PIN })
  for (const one of [aunt, mother, brother, aunt]) await one.sync()
  await brother.seen('before', id)
  for (const one of [brother, mother, aunt]) await one.sync()
  aunt.wire.online = false
  await aunt.seen('unsent by Jo', id)
  const ray = (await circleOf(mother, id)).members.find(one => one.name === 'Ray')!
  await mother.ask({ ask: 'revoke', circle: id, account: ray.account, pin: PIN })
  await mother.seen('after', id)
  await mother.sync()
  expect(await brother.sync()).toMatchObject({ state: 'resting' })
  expect(await brother.texts('observation')).toEqual(['before'])
  expect(await circleOf(brother, id)).toMatchObject({ ended: true })
  expect(await brother.say({ ask: 'record', type: 'observation', data: { text: 'x' }, into: id })).toEqual({
    refusal: 'not-found',
  })
  aunt.wire.online = true
  for (const one of [aunt, mother, aunt]) await one.sync()
  for (const one of [mother, aunt])
    expect((await one.texts('observation')).toSorted()).toEqual(['after', 'before', 'unsent by Jo'])
  expect((await circleOf(mother, id)).members).toHaveLength(2)
})

test('what a member sent just before new keys is kept, though their phone never comes back; who left is no hindrance', async () => {
  const { mother, brother, id } = await circle()
  const aunt = await relative()
  const { code } = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await aunt.ask({ ask: 'joinCircle', code, me: 'Jo', pin: PIN })
  for (const one of [aunt, mother]) await one.sync()
  await aunt.seen('sent by Jo, whose phone is then lost', id)
  await aunt.sync()
  const ray = (await circleOf(mother, id)).members.find(one => one.name === 'Ray')!
  await brother.ask({ ask: 'leaveCircle', circle: id })
  await mother.ask({ ask: 'revoke', circle: id, account: ray.account, pin: PIN })
  await mother.seen('after', id)
  expect(await mother.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  expect((await mother.texts('observation')).toSorted()).toEqual([
    'after',
    'sent by Jo, whose phone is then lost',
  ])
})

test('the owner’s other device, which has not seen who was let in, gives them the new key all the same', async () => {
  const { mother, brother, id } = await circle()
  const tablet = device(town)
  await tablet.signIn(mother.address)
  await tablet.ask({ ask: 'joinByWords', words: mother.words.join(' '), pin: PIN })
  await tablet.sync()
  const aunt = await relative()
  const { code } = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await aunt.ask({ ask: 'joinCircle', code, me: 'Jo', pin: PIN })
  for (const one of [aunt, mother]) await one.sync()
  const ray = (await circleOf(mother, id)).members.find(one => one.name === 'Ray')!
  await tablet.ask({ ask: 'revoke', circle: id, account: ray.account, pin: PIN })
  await tablet.seen('after', id)
  for (const one of [tablet, brother, aunt]) await one.sync()
  expect(await aunt.texts('observation')).toEqual(['after'])
  expect((await circleOf(aunt, id)).ended).toBe(false)
  expect((await circleOf(brother, id)).ended).toBe(true)
})

test('taken out on two devices of the owner, over a server that was put back between: nothing that was written is lost', async () => {
  const { mother, brother, id } = await circle()
  const tablet = device(town)
  await tablet.signIn(mother.address)
  await tablet.ask({ ask: 'joinByWords', words: mother.words.join(' '), pin: PIN })
  await tablet.sync()
  const putBack = await backup(town)
  const ray = (await circleOf(mother, id)).members.find(one => one.name === 'Ray')!
  const takeOut = { ask: 'revoke', circle: id, account: ray.account, pin: PIN } as const
  await mother.ask(takeOut)
  await mother.seen('under the first new keys', id)
  await mother.sync()
  await putBack()
  await tablet.ask(takeOut)
  await tablet.seen('under the later ones', id)
  await tablet.sync()
  expect(await mother.sync()).toMatchObject({ state: 'refused', why: 'moved-on' })
  await mother.ask({ ask: 'joinByWords', words: mother.words.join(' '), pin: PIN })
  for (const one of [mother, tablet, mother]) expect(await one.sync()).toMatchObject({ state: 'resting' })
  for (const one of [mother, tablet])
    expect((await one.texts('observation')).toSorted()).toEqual([
      'under the first new keys',
      'under the later ones',
    ])
  // They are the circle's still, not one's own.
  for (const one of [mother, tablet])
    expect((await one.ask({ ask: 'list', type: 'observation' })).map(entry => entry.circle)).toEqual([id, id])
  expect((await brother.sync()).state).toBe('resting')
  expect(await circleOf(brother, id)).toMatchObject({ ended: true })
  expect((await circleOf(mother, id)).members).toMatchObject([{ name: 'Mom', me: true }])
})

test('a member who stayed keeps in step with both changes of keys, and what she wrote under the first', async () => {
  const { mother, id } = await circle()
  const sis = await relative()
  const { code } = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await sis.ask({ ask: 'joinCircle', code, me: 'Sis', pin: PIN })
  const tablet = device(town)
  await tablet.signIn(mother.address)
  await tablet.ask({ ask: 'joinByWords', words: mother.words.join(' '), pin: PIN })
  for (const one of [sis, mother, tablet, mother, sis]) await one.sync()
  const putBack = await backup(town)
  const ray = (await circleOf(mother, id)).members.find(one => one.name === 'Ray')!
  const takeOut = { ask: 'revoke', circle: id, account: ray.account, pin: PIN } as const
  await mother.ask(takeOut)
  for (const one of [mother, sis]) await one.sync()
  await sis.seen('by Sis, under the first new keys', id)
  await sis.sync()
  await putBack()
  await tablet.ask(takeOut)
  await tablet.seen('under the later ones', id)
  await tablet.sync()
  expect(await sis.sync()).toMatchObject({ state: 'refused', why: 'moved-on' })
  await sis.ask({ ask: 'joinByWords', words: sis.words.join(' '), pin: PIN })
  for (const one of [sis, tablet, sis])
    expect(await one.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  for (const one of [sis, tablet])
    expect((await one.texts('observation')).toSorted()).toEqual([
      'by Sis, under the first new keys',
      'under the later ones',
    ])
  expect(await circleOf(sis, id)).toMatchObject({ name: 'For Bee', ended: false })
})

test('a member whom the owner never let in holds up no change of keys, and does not get them', async () => {
  const { mother, id } = await circle()
  const stranger = await relative()
  const { account } = await town.db
    .selectFrom('member')
    .select('id as account')
    .where('email', '=', stranger.address)
    .executeTakeFirstOrThrow()
  await town.db
    .insertInto('nb_member')
    .values({ notebook: id, member: account, role: 'member', joined: '2026-11-29' })
    .execute()
  const ray = (await circleOf(mother, id)).members.find(one => one.name === 'Ray')!
  await mother.ask({ ask: 'revoke', circle: id, account: ray.account, pin: PIN })
  expect(await mother.sync()).toMatchObject({ state: 'resting', unsent: 0 })
  expect((await circleOf(mother, id)).members).toMatchObject([{ me: true }])
})

test('a circle comes to a member’s second device, ends when they leave, and is gone when its owner deletes it', async () => {
  const { mother, brother, id } = await circle()
  await mother.seen('for both', id)
  await mother.sync()
  await brother.sync()
  const tablet = device(town)
  await tablet.signIn(brother.address)
  await tablet.ask({ ask: 'joinByWords', words: brother.words.join(' '), pin: PIN })
  await tablet.sync()
  expect(await tablet.texts('observation')).toEqual(['for both'])
  await brother.ask({ ask: 'leaveCircle', circle: id })
  expect(await brother.ask({ ask: 'circles' })).toEqual([])
  expect(await brother.texts('observation')).toEqual([])
  const again = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await brother.ask({ ask: 'joinCircle', code: again.code, me: 'Ray', pin: PIN })
  await brother.sync()
  expect(await brother.texts('observation')).toEqual(['for both'])
  expect(await brother.say({ ask: 'deleteCircle', circle: id, pin: PIN })).toEqual({ refusal: 'not-owner' })
  await mother.ask({ ask: 'deleteCircle', circle: id, pin: PIN })
  expect(await mother.ask({ ask: 'circles' })).toEqual([])
  await brother.sync()
  expect(await circleOf(brother, id)).toMatchObject({ ended: true })
})

const namesIn = async (one: TestDevice, id: string) =>
  (await circleOf(one, id)).members.map(({ name, role, me }) => `${name}, ${me ? 'me, ' : ''}${role}`)

/** One more device of a member. */
async function secondOf(first: { address: string; words: readonly string[] }) {
  const tablet = device(town)
  await tablet.signIn(first.address)
  await tablet.ask({ ask: 'joinByWords', words: first.words.join(' '), pin: PIN })
  await tablet.sync()
  return tablet
}

test('everyone in a circle sees who is in it and who started it, also with no network', async () => {
  const { mother, brother, id } = await circle()
  const told = { mother: ['Mom, me, owner', 'Ray, member'], brother: ['Mom, owner', 'Ray, me, member'] }
  expect(await namesIn(mother, id)).toEqual(told.mother)
  expect(await namesIn(brother, id)).toEqual(told.brother)
  for (const one of [mother, brother]) {
    one.wire.online = false
    await one.ask({ ask: 'lock' })
    await one.ask({ ask: 'unlock', pin: PIN })
  }
  expect(await namesIn(mother, id)).toEqual(told.mother)
  expect(await namesIn(brother, id)).toEqual(told.brother)
  expect(await circleOf(mother, id)).toMatchObject({ role: 'owner', told: false })
  expect(await circleOf(brother, id)).toMatchObject({ role: 'member', told: false })
})

test('who left is seen no more by those who stay, and the open screens are told after a copy', async () => {
  const { mother, brother, id } = await circle()
  const aunt = await relative()
  const { code } = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await aunt.ask({ ask: 'joinCircle', code, me: 'Jo', pin: PIN })
  for (const one of [aunt, mother, brother]) await one.sync()
  expect(await namesIn(brother, id)).toEqual(['Mom, owner', 'Jo, member', 'Ray, me, member'])
  await aunt.ask({ ask: 'leaveCircle', circle: id })
  for (const one of [mother, brother]) {
    one.heard.length = 0
    await one.sync()
    expect(one.heard).toContainEqual({ change: 'circles' })
    expect((await namesIn(one, id)).some(name => name.startsWith('Jo'))).toBe(false)
    one.heard.length = 0
    await one.sync()
    expect(one.heard).not.toContainEqual({ change: 'circles' })
  }
})

test('that an invitation was used is told after a copy; by whom shows once their name came; the answer is kept', async () => {
  const mother = await relative()
  const { id } = await mother.ask({ ask: 'newCircle', name: 'For Bee', me: 'Mom', pin: PIN })
  const { code, id: invite } = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await mother.sync()
  const brother = await relative()
  await town.db
    .updateTable('member')
    .set({ screen_name: 'riverbend' })
    .where('email', '=', brother.address)
    .execute()
  await brother.ask({ ask: 'joinCircle', code, me: 'Ray', pin: PIN })
  mother.heard.length = 0
  await mother.sync()
  expect(mother.heard).toContainEqual({ change: 'circles' })
  expect(await namesIn(mother, id)).toEqual(['Mom, me, owner', ', member'])
  for (const one of [brother, mother]) await one.sync()
  expect(await namesIn(mother, id)).toEqual(['Mom, me, owner', 'Ray, member'])
  const used = async (one: TestDevice) => (await circleOf(one, id)).invites.map(({ meant }) => meant)
  expect(await used(mother)).toEqual([false])
  await mother.ask({ ask: 'meantInvite', circle: id, id: invite })
  expect(await used(mother)).toEqual([true])
  await mother.sync()
  expect(await used(await secondOf(mother))).toEqual([true])
})

test('a circle that was started on one device comes to the other when it is looked for there, and when it copies', async () => {
  const mother = await relative()
  const tablet = await secondOf(mother)
  const laptop = await secondOf(mother)
  const { id } = await mother.ask({ ask: 'newCircle', name: 'For Bee', me: 'Mom', pin: PIN })
  await mother.sync()
  const [found] = await tablet.ask({ ask: 'circles' })
  expect(found).toMatchObject({ id, role: 'owner' })
  await laptop.sync()
  expect(await circleOf(laptop, id)).toMatchObject({ name: 'For Bee', role: 'owner' })
  expect(await namesIn(laptop, id)).toEqual(['Mom, me, owner'])
})

test('one that came before a word of it did is asked for again soon, then more seldom', async () => {
  const mother = await relative()
  const tablet = await secondOf(mother)
  const { id } = await mother.ask({ ask: 'newCircle', name: 'For Bee', me: 'Mom', pin: PIN })
  await tablet.sync()
  expect(await circleOf(tablet, id)).toMatchObject({ name: '' })
  const askedAt: number[] = []
  for (let seconds = 0; seconds < 700; seconds += 5) {
    tablet.clock.skew = seconds * 1000
    const before = tablet.wire.sent.length
    await tablet.keeper().tick()
    if (tablet.wire.sent.slice(before).some(({ path }) => path.endsWith(`${id}/sync`))) askedAt.push(seconds)
  }
  expect(askedAt.slice(0, 4)).toEqual([5, 20, 65, 185])
  expect(askedAt[4]! - askedAt[3]!).toBeGreaterThanOrEqual(300)
  await mother.sync()
  await tablet.ask({ ask: 'online' })
  await vi.waitFor(async () => expect(await circleOf(tablet, id)).toMatchObject({ name: 'For Bee' }))
})

test('one who joins sees the circle by its name at once, before anything of it was copied', async () => {
  const mother = await relative()
  const brother = await relative()
  const { id } = await mother.ask({ ask: 'newCircle', name: 'For Bee', me: 'Mom', pin: PIN })
  const { code } = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await brother.ask({ ask: 'joinCircle', code, me: 'Ray', pin: PIN })
  brother.wire.online = false
  expect(await circleOf(brother, id)).toMatchObject({ name: 'For Bee', role: 'member' })
  expect(await namesIn(brother, id)).toEqual(['Ray, me, member'])
})

test('a name that is taken is refused, and the same invitation then lets in under another', async () => {
  const { mother, id } = await circle()
  const aunt = await relative()
  const { code } = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  for (const me of [' mom', 'RAY'])
    expect(await aunt.say({ ask: 'joinCircle', code, me, pin: PIN })).toEqual({ refusal: 'name-taken' })
  expect(await aunt.ask({ ask: 'circles' })).toEqual([])
  await aunt.ask({ ask: 'joinCircle', code, me: 'Jo', pin: PIN })
  for (const one of [aunt, mother]) await one.sync()
  expect(await namesIn(mother, id)).toEqual(['Mom, me, owner', 'Jo, member', 'Ray, member'])
})

test('two who took one name at once are told apart, and what each wrote is theirs alone, on all their devices', async () => {
  const mother = await relative()
  const { id } = await mother.ask({ ask: 'newCircle', name: 'For Bee', me: 'Mom', pin: PIN })
  const codes = [
    (await mother.ask({ ask: 'invite', circle: id, pin: PIN })).code,
    (await mother.ask({ ask: 'invite', circle: id, pin: PIN })).code,
  ]
  const [ana, other] = [await relative(), await relative()]
  await ana.ask({ ask: 'joinCircle', code: codes[0]!, me: 'Ana', pin: PIN })
  await other.ask({ ask: 'joinCircle', code: codes[1]!, me: 'ana', pin: PIN })
  for (const one of [ana, other, mother, ana, other]) await one.sync()
  await ana.seen('by the one', id)
  await other.seen('by the other', id)
  const tablet = await secondOf(ana)
  for (const one of [ana, other, tablet, mother, ana]) await one.sync()
  const names = (await circleOf(mother, id)).members.map(one => one.name.toLowerCase())
  expect(names.toSorted()).toEqual(['ana', 'ana (2)', 'mom'])
  const written = async (one: TestDevice, text: string) => {
    const entries = await one.ask({ ask: 'list', type: 'observation' })
    const by = entries.find(entry => (entry.data as { text: string }).text === text)!.by
    return (await one.ask({ ask: 'devices' })).find(({ id }) => id === by)!
  }
  for (const [one, text, mine] of [
    [ana, 'by the one', true],
    [ana, 'by the other', false],
    [tablet, 'by the one', true],
    [tablet, 'by the other', false],
    [other, 'by the one', false],
    [other, 'by the other', true],
  ] as const)
    expect(await written(one, text)).toMatchObject({ mine })
  const [first, second] = [await written(mother, 'by the one'), await written(mother, 'by the other')]
  expect(first.person).not.toBe(second.person)
})

test('of a circle that ended, what is left is removed from the device with no network', async () => {
  const { mother, brother, id } = await circle()
  await mother.seen('read before', id)
  for (const one of [mother, brother]) await one.sync()
  const ray = (await circleOf(mother, id)).members.find(one => one.name === 'Ray')!
  await mother.ask({ ask: 'revoke', circle: id, account: ray.account, pin: PIN })
  await brother.sync()
  expect(await brother.texts('observation')).toEqual(['read before'])
  brother.wire.online = false
  await brother.ask({ ask: 'leaveCircle', circle: id })
  expect(await brother.ask({ ask: 'circles' })).toEqual([])
  expect(await brother.texts('observation')).toEqual([])
})

test('a circle that ended on a second device goes on there once its member was let in again', async () => {
  const { mother, brother, id } = await circle()
  const tablet = await secondOf(brother)
  await brother.ask({ ask: 'leaveCircle', circle: id })
  await tablet.sync()
  expect(await circleOf(tablet, id)).toMatchObject({ ended: true })
  const { code } = await mother.ask({ ask: 'invite', circle: id, pin: PIN })
  await brother.ask({ ask: 'joinCircle', code, me: 'Ray', pin: PIN })
  await mother.seen('after', id)
  for (const one of [mother, brother, tablet]) await one.sync()
  expect(await circleOf(tablet, id)).toMatchObject({ ended: false })
  expect(await tablet.texts('observation')).toEqual(['after'])
})
