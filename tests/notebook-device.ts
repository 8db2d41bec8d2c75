import 'fake-indexeddb/auto'
import { remoteAt } from '../src/notebook/account/remote.ts'
import { Keeper } from '../src/notebook/keeper.ts'
import type { Answers, Ask, Change } from '../src/notebook/messages.ts'
import { openStore } from '../src/notebook/store.ts'
import { hexes, type Town } from './notebook-server.ts'

/** A phone with the notebook's own worker, store and server calls. Only the page and the wire are left out. */
export function device(town: Town, name = hexes(4)) {
  const heard: Change[] = []
  const wire = { online: true, sent: [] as { path: string; body: string }[] }
  const clock = { skew: 0 }
  let jar = new Map<string, string>()
  const fetching = async (address: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    if (!wire.online) throw new TypeError('no network')
    const path = String(address).slice(town.origin.length)
    const cookies = [...jar].map(([key, value]) => `${key}=${value}`).join('; ')
    const { body } = init
    wire.sent.push({ path, body: Buffer.from((body as string | Uint8Array) ?? '').toString('latin1') })
    const answer = await town.app.request(path, {
      method: init.method ?? 'GET',
      headers: {
        ...(init.headers as Record<string, string>),
        Host: new URL(town.origin).host,
        Origin: town.origin,
        Cookie: cookies,
      },
      ...(body === undefined ? {} : { body }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, key, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value) jar.set(key!, value)
      else jar.delete(key!)
    }
    return answer
  }
  const make = () =>
    new Keeper({
      store: openStore(name),
      remote: remoteAt(town.origin, fetching as typeof fetch),
      origin: town.origin,
      now: () => town.clock.now.getTime() + clock.skew,
      tell: change => heard.push(change),
      post: () => undefined,
      alone: work => work(),
      unlessElsewhere: work => work(),
    })
  let keeper = make()
  const ask = async <A extends Ask>(question: A): Promise<Answers[A['ask']]> => {
    const answer = await keeper.answer(question)
    if ('refusal' in answer) throw new Error(`${question.ask}: ${answer.refusal}`)
    return answer as Answers[A['ask']]
  }
  return {
    heard,
    wire,
    clock,
    ask,
    /** The same, giving the refusal as well. */
    say: (question: Ask) => keeper.answer(question),
    keeper: () => keeper,
    /** A page loaded anew: nothing is left in memory. */
    async reload() {
      keeper = make()
      return ask({ ask: 'open' })
    },
    forgetCookies: () => {
      jar = new Map()
    },
    async signIn(email: string) {
      await ask({ ask: 'signIn', email })
      const code = /\d{6}/.exec(town.letters.at(-1)?.text ?? '')?.[0] ?? ''
      return ask({ ask: 'signInCode', code })
    },
    /** The account holds the notebook from now on. @returns its words */
    async joinNew(email: string, pin: string) {
      await this.signIn(email)
      const { words } = await ask({ ask: 'newWords', pin })
      await ask({ ask: 'confirmWords', at: [1, 4], words: [words[1]!, words[4]!] })
      return words
    },
    texts: async (type = 'note') =>
      (await ask({ ask: 'list', type })).map(entry => (entry.data as { text: string }).text),
    note: (text: string, into?: string) =>
      ask({
        ask: 'record',
        type: 'note',
        data: { text },
        ...(into === undefined ? {} : { into }),
      }),
    seen: (text: string, into?: string) =>
      ask({
        ask: 'record',
        type: 'observation',
        data: { text },
        ...(into === undefined ? {} : { into }),
      }),
    sync: () => ask({ ask: 'sync' }),
  }
}

export type TestDevice = ReturnType<typeof device>
