import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Ask } from '../edge.tsx'
import { memberOfSession } from './members.server.ts'
import { codeMinutes } from './sign-in.ts'

const secure = (c: Ask) => c.var.world.settings.origin.startsWith('https:')
const named = (c: Ask, name: string) => (secure(c) ? `__Host-${name}` : name)
const shared = (c: Ask) => ({ path: '/', httpOnly: true, sameSite: 'Lax' as const, secure: secure(c) })

/** The member who is signed in with this request, if any. */
export async function signedIn(c: Ask) {
  const token = getCookie(c, named(c, 'session'))
  return token ? memberOfSession(c.var.world.db, token, c.var.world.now()) : undefined
}

export const sessionToken = (c: Ask) => getCookie(c, named(c, 'session'))

export function keepSession(c: Ask, session: { token: string; expires: Date }) {
  setCookie(c, named(c, 'session'), session.token, { ...shared(c), expires: session.expires })
}

export function dropSession(c: Ask) {
  deleteCookie(c, named(c, 'session'), { path: '/', secure: secure(c) })
}

/** The request a code was made for lives as long as the code, in this browser only. */
export function keepRequest(c: Ask, request: string) {
  setCookie(c, named(c, 'code'), request, { ...shared(c), maxAge: codeMinutes * 60 })
}

export const requestToken = (c: Ask) => getCookie(c, named(c, 'code'))

export function dropRequest(c: Ask) {
  deleteCookie(c, named(c, 'code'), { path: '/', secure: secure(c) })
}
