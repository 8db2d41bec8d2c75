/** The version of the words a member says yes to. It goes up whenever those words change; older ones stay in `words`. */
export const consentWording = 1

export type Consent = { wording: number; givenAt: Date; withdrawnAt: Date | null }

/** The consent that stands: given and not withdrawn. */
export function standing(consents: readonly Consent[]): Consent | undefined {
  return consents.find(consent => consent.withdrawnAt === null)
}

/**
 * Whether consent may be given now. Refuses without the tick, to words that have changed since the page was opened,
 * and a second time while the first stands.
 * @param ticked whether the box was ticked
 * @param wording the version of the words on the page that was sent
 */
export function consent(consents: readonly Consent[], ticked: boolean, wording: number, now: Date) {
  if (standing(consents)) return { refusal: 'consent-stands' as const }
  if (!ticked) return { refusal: 'consent-tick' as const }
  if (wording !== consentWording) return { refusal: 'consent-old' as const }
  return { wording, givenAt: now, withdrawnAt: null } satisfies Consent
}

/** Takes the standing consent back. Refuses where there is none. */
export function withdraw(consents: readonly Consent[], now: Date) {
  const given = standing(consents)
  return given ? { ...given, withdrawnAt: now } : { refusal: 'consent-none' as const }
}
