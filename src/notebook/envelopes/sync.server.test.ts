import { describe, expect, test } from 'vitest'
import {
  answerIn,
  arrive,
  Chain,
  frameOf,
  hexes,
  notebookTown,
  type Person,
  startNotebook,
  sync,
  wordsSlot,
  wrapped,
} from '../../../tests/notebook-server.ts'
import { concat } from '../format/op.ts'

const town = await notebookTown({ NOTEBOOK_QUOTA_MB: '3' })
const { db } = town

async function setUp() {
  const owner = await arrive(town)
  const book = await startNotebook(owner)
  const push = (ops: Uint8Array[], token = book.write) => sync(town, owner, book.id, { ops, token })
  const pull = (heads = {}) => sync(town, owner, book.id, { heads })
  return { owner, book, push, pull, chain: new Chain(book.id) }
}

const bytesOf = async (id: string) =>
  (await db.selectFrom('nb_notebook').select('bytes').where('id', '=', id).executeTakeFirstOrThrow()).bytes
const given = (answer: unknown) =>
  (answer as { ops: Uint8Array[] }).ops.map(op => Buffer.from(op).toString('hex'))
const hex = (ops: Uint8Array[]) => ops.map(op => Buffer.from(op).toString('hex'))

describe('sync', () => {
  test('what one device sends, another gets whole, by epoch, device and seq', async () => {
    const { book, push, pull, chain } = await setUp()
    const other = new Chain(book.id)
    const ops = [chain.write(), chain.write(1, 3), other.write(), chain.write()]
    expect(await push(ops)).toMatchObject({ epoch: 1, differs: [], more: false })
    const all = await pull()
    const [first, second] = [chain, other].sort((a, b) => (a.device < b.device ? -1 : 1)) as [Chain, Chain]
    expect(given(all)).toEqual(hex([...first.ops, ...second.ops].map(op => op.bytes)))
    expect(all).toMatchObject({ heads: { ...chain.head(), ...other.head() } })
    expect(given(await pull({ ...chain.head(2), ...other.head() }))).toEqual(hex([chain.ops[2]!.bytes]))
    expect(given(await pull({ ...chain.head(), ...other.head() }))).toEqual([])
    expect(await bytesOf(book.id)).toBe(ops.reduce((sum, op) => sum + op.length, 0))
  })

  test('what is held already may be sent again, and counts once', async () => {
    const { book, push, chain } = await setUp()
    const ops = [chain.write(), chain.write()]
    await push(ops)
    const bytes = await bytesOf(book.id)
    expect(await push([...ops, chain.write()])).toMatchObject({ heads: chain.head() })
    expect(await bytesOf(book.id)).toBe(bytes + chain.ops[2]!.bytes.length)
  })

  test('a device whose last op is another one is named, and gets nothing of it until it asks from the start', async () => {
    const { push, pull, chain } = await setUp()
    await push([chain.write(), chain.write(), chain.write()])
    const answer = await pull({ [chain.device]: [2, hexes(32)] })
    expect(answer).toMatchObject({ differs: [chain.device], more: false, heads: chain.head() })
    expect(given(answer)).toEqual([])
    expect(given(await pull({}))).toHaveLength(3)
  })

  test('who is ahead of the server is told its heads, and sends what it lost, any device’s', async () => {
    const { owner, book, push, pull, chain } = await setUp()
    chain.write()
    await push([chain.ops[0]!.bytes])
    const rest = [chain.write(), chain.write()]
    expect(await pull(chain.head())).toMatchObject({ differs: [], heads: chain.head(1) })
    expect(
      await sync(town, owner, book.id, { heads: chain.head(), ops: rest, token: book.write }),
    ).toMatchObject({
      heads: chain.head(),
      ops: [],
    })
  })

  test('pages hold at most 1 MiB and one op; together they hold all, each once', async () => {
    const { book, push, owner, chain } = await setUp()
    for (let n = 0; n < 5; n++) await push([chain.write(1, 3000), chain.write(1, 500)])
    const got: string[] = []
    let heads = {}
    let pages = 0
    for (let more = true; more; pages++) {
      const page = await sync(town, owner, book.id, { heads })
      if (!('ops' in page)) throw new Error(JSON.stringify(page))
      expect(page.ops.slice(0, -1).reduce((sum, op) => sum + op.length + 4, 0)).toBeLessThan(1 << 20)
      got.push(...given(page))
      heads = chain.head(got.length)
      more = page.more
    }
    expect(got).toEqual(hex(chain.ops.map(op => op.bytes)))
    expect(pages).toBe(2)
  })

  test('unknown kinds are kept, as a newer program may write them', async () => {
    const { push, pull, chain } = await setUp()
    await push([chain.write(1, 1, 2), chain.write(1, 1, 77)])
    expect(given(await pull())).toHaveLength(2)
  })
})

describe('sync refuses, and keeps all as it was:', () => {
  const cases: [name: string, (chain: Chain) => Uint8Array[], expected: (chain: Chain) => unknown][] = [
    ['a fork', c => [c.make({ seq: 1 }).bytes], c => [409, { refusal: 'fork', device: c.device }]],
    [
      'a fork of an older op',
      c => [c.ops[0]!.bytes, c.make({ seq: 1 }).bytes],
      c => [409, { refusal: 'fork', device: c.device }],
    ],
    ['a gap', c => [c.make({ seq: 4 }).bytes], c => [409, { refusal: 'gap', device: c.device }]],
    [
      'another op before it',
      c => [c.make({ prev: hexes(32) }).bytes],
      c => [409, { refusal: 'chain', device: c.device }],
    ],
    [
      'a gap after good ones',
      c => [c.make().bytes, c.make({ seq: 5 }).bytes],
      c => [409, { refusal: 'gap', device: c.device }],
    ],
    [
      'an epoch that is not yet',
      c => [c.make({ epoch: 2 }).bytes],
      c => [409, { refusal: 'stale-epoch', device: c.device, epoch: 1 }],
    ],
    ['epoch 0', c => [c.make({ epoch: 0 }).bytes], () => [422, { refusal: 'malformed' }]],
    ['another notebook', () => [new Chain(hexes(16)).make().bytes], () => [422, { refusal: 'malformed' }]],
    ['a header alone', c => [c.make().bytes.subarray(0, 84)], () => [422, { refusal: 'malformed' }]],
    ['bytes too few', () => [new Uint8Array(10)], () => [422, { refusal: 'malformed' }]],
    [
      'a length no padding gives',
      c => [concat(c.make().bytes, new Uint8Array(1))],
      () => [422, { refusal: 'malformed' }],
    ],
    ['version 2', c => [altered(c.make().bytes, 0, 2)], () => [422, { refusal: 'malformed' }]],
    ['suite 2', c => [altered(c.make().bytes, 1, 2)], () => [422, { refusal: 'malformed' }]],
    ['a reserved byte', c => [altered(c.make().bytes, 3, 1)], () => [422, { refusal: 'malformed' }]],
    ['a stub of another version', c => [altered(c.stub(1), 0, 2)], () => [422, { refusal: 'malformed' }]],
    ['an op over 1 MiB', c => [c.make({ buckets: 8192 }).bytes], () => [413, { refusal: 'too-long' }]],
    [
      'more than 1 MiB and one op',
      c => Array.from({ length: 3 }, () => c.make({ buckets: 5000 }).bytes),
      () => [413, { refusal: 'too-long' }],
    ],
  ]

  test.each(cases)('%s', async (_, ops, expected) => {
    const { book, push, pull, chain } = await setUp()
    await push([chain.write(), chain.write()])
    const before = [await pull(), await bytesOf(book.id)]
    expect(await push(ops(chain))).toEqual(expected(chain))
    expect([await pull(), await bytesOf(book.id)]).toEqual(before)
  })

  test('a good op beside a bad one of another device', async () => {
    const { book, push, pull, chain } = await setUp()
    const other = new Chain(book.id)
    expect(await push([chain.make().bytes, other.make({ seq: 2 }).bytes])).toMatchObject([
      409,
      { refusal: 'gap' },
    ])
    expect(await pull()).toMatchObject({ heads: {}, ops: [] })
  })

  test.each([
    ['a wrong token', hexes(32)],
    ['a token of another form', 'zz'],
    ['the hash in its place', undefined],
  ])('%s', async (_, token) => {
    const { owner, book, chain, pull } = await setUp()
    const op = chain.make().bytes
    const said = await sync(town, owner, book.id, { ops: [op], token: token ?? book.body.writeHash })
    expect(said).toEqual([403, { refusal: 'token', epoch: 1 }])
    expect(await sync(town, owner, book.id, { ops: [op] })).toEqual([403, { refusal: 'token', epoch: 1 }])
    expect(await pull()).toMatchObject({ ops: [] })
  })

  test.each([
    ['no frame', new Uint8Array(3)],
    ['a frame cut off', frameOf({ v: 1, heads: {} }, [new Uint8Array(300)]).subarray(0, 200)],
    ['nothing', new Uint8Array(0)],
    ['version 2', frameOf({ v: 2, heads: {} }, [])],
    ['heads of another shape', frameOf({ v: 1, heads: { zz: [1, hexes(32)] } }, [])],
    ['seq 0', frameOf({ v: 1, heads: { [hexes(8)]: [0, hexes(32)] } }, [])],
  ])('%s', async (_, bytes) => {
    const { owner, book } = await setUp()
    const send = (headers: Record<string, string>) =>
      town.call('POST', `/nb/${book.id}/sync`, {
        bytes: new Uint8Array(bytes),
        headers: { Cookie: owner.cookie, 'Notebook-Token': book.write, ...headers },
      })
    const answer = await send({})
    expect([answer.status, await answer.json()]).toEqual([422, { refusal: 'malformed' }])
    expect((await send({ 'Content-Type': 'text/plain' })).status).toBe(422)
  })

  test('a body over what the site takes, as JSON', async () => {
    const { owner, book } = await setUp()
    const send = (size: number) =>
      town.call('POST', `/nb/${book.id}/sync`, {
        bytes: new Uint8Array(size),
        headers: { Cookie: owner.cookie, 'Content-Length': String(size) },
      })
    for (const size of [3_200_000, 5_000_000]) {
      const answer = await send(size)
      expect([answer.status, await answer.json()]).toEqual([413, { refusal: 'too-long' }])
    }
  })

  test('what is beyond the quota of the owner, over all their notebooks; the bytes say how much there is', async () => {
    const { owner, book, push, chain } = await setUp()
    const circle = await startNotebook(owner, true)
    for (let n = 0; n < 2; n++) await push([chain.write(1, 7000)])
    const more = new Chain(circle.id)
    await sync(town, owner, circle.id, { ops: [more.write(1, 7000)], token: circle.write })
    const said = await push([chain.make({ buckets: 3000 }).bytes])
    expect(said).toEqual([413, { refusal: 'quota', bytes: 3 * (7000 * 128 + 100), quota: 3_000_000 }])
    expect(await push([chain.make({ buckets: 100 }).bytes])).toMatchObject({ epoch: 1 })
    expect(
      (await db.selectFrom('nb_op').select('seq').where('notebook', '=', book.id).execute()).length,
    ).toBe(3)
  })
})

const altered = (bytes: Uint8Array, at: number, value: number) => bytes.with(at, value)

describe('two at once', () => {
  test('that send another op for the same place: one is taken, the other is told of the fork', async () => {
    for (let round = 0; round < 5; round++) {
      const { push, pull, chain } = await setUp()
      await push([chain.write()])
      const said = await Promise.all(Array.from({ length: 6 }, () => push([chain.make().bytes])))
      expect(said.filter(one => 'epoch' in one)).toHaveLength(1)
      expect(said.filter(one => !('epoch' in one) && one[1].refusal === 'fork')).toHaveLength(5)
      expect(given(await pull())).toHaveLength(2)
    }
  })

  test('that send the same: both are right, and it is there once', async () => {
    const { book, push, pull, chain } = await setUp()
    const ops = [chain.write(), chain.write()]
    const said = await Promise.all([push(ops), push(ops), push(ops)])
    for (const one of said) expect(one).toMatchObject({ heads: chain.head() })
    expect(given(await pull())).toHaveLength(2)
    expect(await bytesOf(book.id)).toBe(2 * 228)
  })
})

describe('purge', () => {
  const purge = (owner: Person, id: string, ops: unknown, token: string) =>
    owner.call('POST', `/nb/${id}/purge`, { ops }, { 'Notebook-Token': token })

  test('leaves header and hash: the chain goes on, the bytes are gone, and may be told again', async () => {
    const { owner, book, push, pull, chain } = await setUp()
    await push([chain.write(), chain.write(1, 4), chain.write()])
    const range = {
      [chain.device]: [
        [2, 2],
        [2, 3],
      ],
    }
    expect(await purge(owner, book.id, range, book.write)).toEqual([200, { purged: 2 }])
    expect(await purge(owner, book.id, range, book.write)).toEqual([200, { purged: 0 }])
    expect(given(await pull())).toEqual(hex([chain.ops[0]!.bytes, chain.stub(2), chain.stub(3)]))
    expect(await bytesOf(book.id)).toBe(228 + 2 * 116)
    expect(await push([chain.write()])).toMatchObject({ heads: chain.head() })
    // Who has not heard of it sends the op whole again: it stays purged.
    await push([chain.ops[1]!.bytes])
    expect(given(await pull())[1]).toEqual(hex([chain.stub(2)])[0])
  })

  test('a stub takes the place of a lost op, with the same hash', async () => {
    const { push, pull, chain } = await setUp()
    chain.write()
    chain.write()
    expect(await push([chain.stub(1), chain.ops[1]!.bytes])).toMatchObject({ heads: chain.head() })
    expect(given(await pull())).toEqual(hex([chain.stub(1), chain.ops[1]!.bytes]))
  })

  test('needs the token, and ranges that are ranges', async () => {
    const { owner, book, push, pull, chain } = await setUp()
    await push([chain.write()])
    const all = { [chain.device]: [[1, 1]] }
    expect(await purge(owner, book.id, all, hexes(32))).toEqual([403, { refusal: 'token', epoch: 1 }])
    for (const bad of [{ [chain.device]: [[2, 1]] }, { [chain.device]: [[0, 1]] }, { x: [[1, 1]] }, [], null])
      expect(await purge(owner, book.id, bad, book.write)).toEqual([422, { refusal: 'malformed' }])
    expect(given(await pull())).toEqual(hex([chain.ops[0]!.bytes]))
  })
})

test('the export is all ops, in as many answers as they fill, each with its length before it', async () => {
  const { owner, book, push, chain } = await setUp()
  for (let n = 0; n < 4; n++) await push([chain.write(1, 4000), chain.write()])
  const answer = await town.call('GET', `/nb/${book.id}/export`, { headers: { Cookie: owner.cookie } })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const answers = []
  for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt32BE(at))
    answers.push(answerIn(new Uint8Array(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at))).buffer))
  expect(answers.map(({ more }) => more)).toEqual([true, false])
  for (const one of answers) expect(one).toMatchObject({ epoch: 1, heads: chain.head(), differs: [] })
  expect(answers.flatMap(given)).toEqual(hex(chain.ops.map(op => op.bytes)))
})

test('a notebook with nothing in it exports one answer with nothing in it', async () => {
  const { owner, book } = await setUp()
  const answer = await town.call('GET', `/nb/${book.id}/export`, { headers: { Cookie: owner.cookie } })
  expect(answerIn((await answer.arrayBuffer()).slice(4))).toMatchObject({ heads: {}, ops: [], more: false })
})

test('more chains than heads have room for are refused; no answer is longer than two pages', async () => {
  const { book, push, pull, chain } = await setUp()
  const many = Array.from({ length: 1999 }, () => new Chain(book.id))
  await push(many.map(one => one.write()))
  const [one, two] = [new Chain(book.id).write(), new Chain(book.id).write()]
  expect(await push([one, two])).toMatchObject([413, { refusal: 'quota' }])
  await push([chain.write()])
  expect(await push([chain.write(1, 8190)])).toMatchObject({ epoch: 1 })
  const got: string[] = []
  let heads = {}
  for (let more = true; more; ) {
    const page = await pull(heads)
    if (!('ops' in page)) throw new Error(JSON.stringify(page))
    got.push(...given(page))
    const had = (one: Chain) =>
      one.head(one.ops.filter(op => got.includes(Buffer.from(op.bytes).toString('hex'))).length)
    heads = Object.assign({}, ...[...many, chain].map(had))
    more = page.more
  }
  expect(got.toSorted()).toEqual(hex([...many, chain].flatMap(one => one.ops.map(op => op.bytes))).toSorted())
})

describe('keys and slots', () => {
  test('come back as they were put, params in their order', async () => {
    const { owner, book } = await setUp()
    const words = wordsSlot()
    const code = { ...wordsSlot(), kind: 'code', params: {} }
    const passkey = { ...wordsSlot(), kind: 'passkey', params: { credential: 'ab12', input: hexes(32) } }
    for (const slot of [words, code, passkey])
      expect(await owner.call('PUT', `/nb/slots/${slot.slotId}`, slot)).toEqual([200, {}])
    const key = wrapped(book.id, owner.account, 1)
    expect(await owner.call('PUT', `/nb/${book.id}/keys/1`, key)).toEqual([200, {}])
    const [, all] = await owner.call('GET', '/nb/keys')
    const slots = [words, code, passkey].sort((a, b) => (a.slotId < b.slotId ? -1 : 1))
    expect(JSON.stringify(all.slots)).toBe(JSON.stringify(slots))
    expect(all).toMatchObject({
      v: 1,
      account: owner.account,
      email: owner.email,
      notebooks: [
        {
          id: book.id,
          circle: false,
          role: 'owner',
          epoch: 1,
          keys: [key],
          bytes: 0,
          quota: 3_000_000,
          deleteOn: null,
          members: [{ account: owner.account, role: 'owner' }],
          invites: [],
        },
      ],
    })
    expect(await owner.call('DELETE', `/nb/slots/${code.slotId}`)).toEqual([200, {}])
    expect(await owner.call('DELETE', `/nb/slots/${code.slotId}`)).toEqual([404, { refusal: 'not-found' }])
  })

  test('a slot made from a PIN, one too many, or one of another shape is refused', async () => {
    const { owner } = await setUp()
    const slot = wordsSlot()
    const put = (body: object, id = slot.slotId) => owner.call('PUT', `/nb/slots/${id}`, body)
    for (const bad of [
      { ...slot, kind: 'local' },
      { ...slot, kind: 'code' },
      { ...slot, more: 1 },
      { ...slot, ct: 'ab' },
      { ...slot, params: { ...slot.params, salt: 'x' } },
      { ...slot, slotId: hexes(16) },
    ])
      expect(await put(bad)).toEqual([422, { refusal: 'malformed' }])
    const sixteen = Array.from({ length: 16 }, () => wordsSlot())
    const said = await Promise.all([...sixteen, wordsSlot()].map(one => put(one, one.slotId)))
    expect(said.map(([status]) => status).sort()).toEqual([...Array(16).fill(200), 413])
  })

  test('a key is for the own account, this notebook, an epoch that is', async () => {
    const { owner, book } = await setUp()
    const put = (key: object, epoch = 1) => owner.call('PUT', `/nb/${book.id}/keys/${epoch}`, key)
    expect(await put(wrapped(book.id, owner.account, 2), 2)).toEqual([
      409,
      { refusal: 'stale-epoch', epoch: 1 },
    ])
    expect(await put(wrapped(book.id, owner.account, 1), 2)).toEqual([422, { refusal: 'malformed' }])
    expect(await put(wrapped(hexes(16), owner.account, 1))).toEqual([422, { refusal: 'malformed' }])
    const other = await arrive(town)
    expect(await put(wrapped(book.id, other.account, 1))).toEqual([422, { refusal: 'malformed' }])
  })
})

test('a notebook is started once; a second own one, or an id that is in use, is refused', async () => {
  const { owner, book } = await setUp()
  expect(await owner.call('POST', '/nb/notebooks', book.body)).toEqual([200, {}])
  expect(await owner.call('POST', '/nb/notebooks', { ...book.body, writeHash: hexes(32) })).toEqual([
    409,
    { refusal: 'taken' },
  ])
  const id = hexes(16)
  const second = { ...book.body, id, key: wrapped(id, owner.account, 1) }
  expect(await owner.call('POST', '/nb/notebooks', second)).toEqual([409, { refusal: 'has-own' }])
  expect(await owner.call('POST', '/nb/notebooks', { ...second, circle: true })).toEqual([200, {}])
  const other = await arrive(town)
  const same = { ...book.body, key: wrapped(book.id, other.account, 1) }
  expect(await other.call('POST', '/nb/notebooks', same)).toEqual([409, { refusal: 'taken' }])
  for (const bad of [{ ...same, id: 'x' }, { ...same, key: wrapped(hexes(16), other.account, 1) }, book.body])
    expect(await other.call('POST', '/nb/notebooks', bad)).toEqual([422, { refusal: 'malformed' }])
})
