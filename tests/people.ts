/** Signs in over HTTP as a browser without scripts would, reading the code from the trial's outbox. */
export async function signInAs(address: string, email: string): Promise<string> {
  const origin = { Origin: address }
  const asked = await fetch(`${address}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email }),
    headers: origin,
    redirect: 'manual',
  })
  const request = cookieOf(asked)
  const code = await codeFor(address, email)
  const entered = await fetch(`${address}/sign-in/code`, {
    method: 'POST',
    body: new URLSearchParams({ code }),
    headers: { ...origin, Cookie: request },
    redirect: 'manual',
  })
  if (entered.status !== 303) throw new Error(`signing in as ${email} answered ${entered.status}`)
  return cookieOf(entered)
}

/** The newest code in the outbox for an address; the letter is sent by a job, so it may take a moment. */
export async function codeFor(address: string, email: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const outbox = await (await fetch(`${address}/outbox`)).text()
    const letters = outbox.split('<article').slice(1)
    const code = letters.find(letter => letter.includes(email))?.match(/\b(\d{6})\b/)?.[1]
    if (code) return code
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`no letter to ${email}`)
}

function cookieOf(answer: Response): string {
  const set = answer.headers.getSetCookie().findLast(cookie => !/=;/.test(cookie.split(' ')[0] ?? ''))
  if (!set) throw new Error(`no cookie from ${answer.url} (${answer.status})`)
  return set.split(';')[0] ?? ''
}
