import { createHash, randomBytes, randomInt } from 'node:crypto'

/** A secret for a cookie: 256 random bits. Only its hash is stored. */
export const newToken = () => randomBytes(32).toString('base64url')

/** A code to type: six digits. */
export const newCode = () => String(randomInt(1_000_000)).padStart(6, '0')

/** What is stored in place of a secret. A code is hashed together with its request, so equal codes look different. */
export const hashOf = (...parts: string[]) => createHash('sha256').update(parts.join('\0')).digest()
