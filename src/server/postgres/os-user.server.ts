import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { StartRefusal } from '../start-refusal.ts'

/** An account of the operating system that runs the database server when Footbridge itself was started by root. */
export type OsUser = { uid: number; gid: number; name: string }

/**
 * Who runs the database server: PostgreSQL refuses to run as root.
 * @param data the data directory if there is one already; its owner then goes on running it
 * @returns null when we are not root and simply run it ourselves
 * @throws StartRefusal when no unprivileged account exists and none can be made
 */
export function databaseUser(data: string | null): OsUser | null {
  if (process.getuid?.() !== 0) return null
  const owner = data ? statSync(data) : null
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` }
  return named('footbridge') ?? named('postgres') ?? created('footbridge')
}

function named(name: string): OsUser | null {
  const uid = idOf('-u', name)
  const gid = idOf('-g', name)
  return uid && gid ? { uid, gid, name } : null
}

function idOf(flag: string, name: string): number {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return answer.status === 0 ? Number(answer.stdout) : 0
}

function created(name: string): OsUser {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  const user = named(name)
  if (user) return user
  throw new StartRefusal(
    `PostgreSQL does not run as root and the system user ${name} could not be made. Make it (useradd --system ${name}), or start Footbridge as an ordinary user.`,
  )
}

/** The part of spawn's options that runs a program as this account, in a directory everyone may enter. */
export function runAs(user: OsUser | null): { cwd: string; uid?: number; gid?: number } {
  return user ? { cwd: '/', uid: user.uid, gid: user.gid } : { cwd: '/' }
}

/** Whether this account (null: ourselves) may enter the directory, every folder above it included. */
export function canEnter(user: OsUser | null, directory: string): boolean {
  const test = spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', directory], runAs(user))
  return test.status === 0
}
