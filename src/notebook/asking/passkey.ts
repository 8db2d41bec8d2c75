/** Passkeys that hold a key to the notebook (the PRF extension of WebAuthn). The page sees the key only in passing. */
import { randomBytes } from '../vault.ts'

type Bytes = Uint8Array<ArrayBuffer>
export type Passkey = { credential: string; input: string; prf: string }
/** `no-prf`: this device makes passkeys without such a key. `stopped`: the member or the device ended it. */
export type PasskeyRefusal = { refusal: 'no-prf' | 'stopped' }

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
const bytesOf = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
const base64url = (bytes: Bytes): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Whether this browser could hold such a passkey, as far as it says. */
export async function canPasskey(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined') return false
  const can = await PublicKeyCredential.getClientCapabilities?.().catch(() => undefined)
  return can?.['extension:prf'] !== false
}

/**
 * Makes a passkey on this device, for this host alone, under a neutral name, and evaluates its key at once: some
 * devices hold one only where it was asked for at the making.
 */
export async function makePasskey(name: string): Promise<Passkey | PasskeyRefusal> {
  const input = randomBytes(32)
  const made = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { id: location.hostname, name },
        user: { id: randomBytes(32), name, displayName: name },
        challenge: randomBytes(32),
        pubKeyCredParams: [-7, -8, -257].map(alg => ({ type: 'public-key', alg })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        extensions: { prf: { eval: { first: input } } },
      },
    }),
  )
  if (!made) return { refusal: 'stopped' }
  const told = made.getClientExtensionResults().prf
  const passkey = { credential: hexOf(new Uint8Array(made.rawId)), input: hexOf(input) }
  if (told?.results?.first) return { ...passkey, prf: prfOf(told.results.first) }
  // Others hold the key, but give it only when the passkey is used.
  return told?.enabled ? openPasskey([passkey]) : { refusal: 'no-prf' }
}

/** Asks the device for one of these passkeys, and for its key. */
export async function openPasskey(
  known: readonly { credential: string; input: string }[],
): Promise<Passkey | PasskeyRefusal> {
  const ids = known.map(one => ({ ...one, id: bytesOf(one.credential) }))
  const found = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        rpId: location.hostname,
        challenge: randomBytes(32),
        userVerification: 'required',
        allowCredentials: ids.map(({ id }) => ({ type: 'public-key', id })),
        extensions: {
          prf: {
            evalByCredential: Object.fromEntries(
              ids.map(({ id, input }) => [base64url(id), { first: bytesOf(input) }]),
            ),
          },
        },
      },
    }),
  )
  if (!found) return { refusal: 'stopped' }
  const first = found.getClientExtensionResults().prf?.results?.first
  const credential = hexOf(new Uint8Array(found.rawId))
  const input = known.find(one => one.credential === credential)?.input
  return first && input ? { credential, input, prf: prfOf(first) } : { refusal: 'no-prf' }
}

const prfOf = (first: BufferSource): string =>
  hexOf(
    ArrayBuffer.isView(first)
      ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
      : new Uint8Array(first),
  )

/** The browser throws for everything a person does not finish. */
async function asked(work: () => Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  const found = await work().catch(() => null)
  return found instanceof PublicKeyCredential ? found : null
}
