import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the project: the nearest above this file with a package.json, from src/ as from dist/. */
export function projectFolder(): string {
  let at = import.meta.dirname
  while (!existsSync(join(at, 'package.json'))) {
    if (dirname(at) === at) throw new Error(`no package.json above ${import.meta.dirname}`)
    at = dirname(at)
  }
  return at
}
