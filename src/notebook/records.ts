/**
 * Entries as multi-value registers: what shows is a function of the set of versions alone, in whatever order they
 * came. Versions nobody replaced are the heads; when two devices edited apart, both stay heads until a later version
 * names both.
 */
import { writtenAt } from './format/clock.ts'
import type { Body } from './format/op.ts'
import type { Entry, Version } from './messages.ts'

/** A version, and the device that wrote it. */
export type Kept = Pick<Body, 'i' | 'h' | 'p' | 't' | 'd'> & { b: string }
type Register = { versions: Map<string, Kept>; replaced: Set<string>; shown?: Entry | null }

export class Records {
  #registers = new Map<string, Register>()

  /** Takes a version in; one already there changes nothing. */
  add(body: Kept): void {
    let register = this.#registers.get(body.i)
    if (!register) {
      register = { versions: new Map(), replaced: new Set() }
      this.#registers.set(body.i, register)
    }
    const there = register.versions.get(body.h)
    // Two bodies under one stamp can only be forged by a key holder; the same one must win on every device.
    if (there && JSON.stringify(there) >= JSON.stringify(body)) return
    register.versions.set(body.h, body)
    if (there) register.replaced = new Set([...register.versions.values()].flatMap(others))
    else for (const parent of others(body)) register.replaced.add(parent)
    delete register.shown
  }

  /** An entry as it shows, or nothing when it is not there or removed. */
  entry(id: string): Entry | undefined {
    const register = this.#registers.get(id)
    if (!register) return undefined
    if (register.shown === undefined) register.shown = show(register)
    return register.shown ?? undefined
  }

  /** The newest versions of an entry, removals too, latest first: what its next version replaces. */
  heads(id: string): string[] {
    const register = this.#registers.get(id)
    return register ? newest(register).map(version => version.h) : []
  }

  /** The entries of a type that are not removed, oldest version first. */
  all(type: string): Entry[] {
    const found: Entry[] = []
    for (const id of this.#registers.keys()) {
      const entry = this.entry(id)
      if (entry?.type === type) found.push(entry)
    }
    return found.sort((a, b) => compare(a.version, b.version) || compare(a.id, b.id))
  }

  /** Entries of which nothing but a removal is left. */
  removed(): string[] {
    return [...this.#registers.keys()].filter(id => this.entry(id) === undefined)
  }

  /** Whether a version of an entry is held. */
  has(id: string, stamp: string): boolean {
    return this.#registers.get(id)?.versions.has(stamp) ?? false
  }

  /** The entries that show otherwise in other records, and their types. */
  differing(other: Records): { ids: string[]; types: string[] } {
    const ids: string[] = []
    const types = new Set<string>()
    for (const id of new Set([...this.#registers.keys(), ...other.#registers.keys()])) {
      const [mine, theirs] = [this.entry(id), other.entry(id)]
      if (JSON.stringify(mine) === JSON.stringify(theirs)) continue
      ids.push(id)
      for (const entry of [mine, theirs]) if (entry) types.add(entry.type)
    }
    return { ids, types: [...types] }
  }

  /** The types of all entries that are there. */
  types(): string[] {
    const shown = [...this.#registers.keys()].map(id => this.entry(id)?.type)
    return [...new Set(shown.filter(type => type !== undefined))]
  }

  /** Every version held. */
  *versions(): Generator<Kept> {
    for (const register of this.#registers.values()) yield* register.versions.values()
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The versions a body replaces; itself does not count. */
const others = (body: Kept): string[] => body.p.filter(parent => parent !== body.h)

function newest(register: Register): Kept[] {
  const all = [...register.versions.values()]
  const heads = all.filter(version => !register.replaced.has(version.h))
  // Versions that replace each other in a ring are a forgery; showing all loses nothing.
  return (heads.length > 0 ? heads : all).sort((a, b) => compare(b.h, a.h))
}

function show(register: Register): Entry | null {
  const heads = newest(register)
  const [first, ...rest] = heads.filter(version => version.d !== null)
  if (!first) return null
  return {
    id: first.i,
    ...version(first),
    others: rest.map(version),
    versions: heads.map(head => head.h),
    removedElsewhere: rest.length + 1 < heads.length,
  }
}

const version = (body: Kept): Version => ({
  version: body.h,
  written: writtenAt(body.h),
  type: body.t,
  data: body.d,
  by: body.b,
})
