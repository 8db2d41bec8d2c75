import { StartRefusal } from '../start-refusal.ts'

/** Whether a message of the system, of npm or of PostgreSQL says that a disk or a quota is full. */
export function saysDiskFull(text: string): boolean {
  return /No space left on device|Disk quota exceeded|\bENOSPC\b|\bEDQUOT\b/.test(text)
}

/**
 * Turns an error into the sentence a person can act on, where there is one.
 * @param where the folder the work was about
 * @returns a StartRefusal for a full disk (ENOSPC, EDQUOT, SQLSTATE 53100) and for missing rights (EACCES, EPERM,
 *   EROFS), and for a folder that cannot be made; every other error as it came
 */
export function explain(error: unknown, where: string): unknown {
  if (error instanceof StartRefusal) return error
  const { code = '', message = '', syscall = '' } = error as NodeJS.ErrnoException
  if (code === '53100' || saysDiskFull(`${code} ${message}`)) return diskFull(where, error)
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return new StartRefusal(
      `Footbridge may not write in the data folder ${where}. Start it as the user who made that folder, or choose another with FOOTBRIDGE_DATA.`,
      { cause: error },
    )
  if (making.has(syscall))
    return new StartRefusal(
      `The data folder ${where} cannot be made (${reasons[code] ?? code}). Choose another with FOOTBRIDGE_DATA.`,
      { cause: error },
    )
  return error
}

const making = new Set(['mkdir', 'mkdtemp'])
const reasons: Record<string, string> = {
  EEXIST: 'there is a file of that name',
  ENOTDIR: 'a part of that path is a file, not a folder',
  ENOENT: 'no folder can be made in that place',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'its links lead in a circle',
}

/** @param where the folder that could not be written */
export function diskFull(where: string, cause?: unknown): StartRefusal {
  return new StartRefusal(
    `The disk that holds ${where} is full. Free some space (a first start needs about 100 MB) and start again; what was saved is kept.`,
    { cause },
  )
}
