export const roles = ['member', 'counsellor', 'steward'] as const
export type Role = (typeof roles)[number]

/**
 * Whether a steward may give someone a role.
 * @param given what was chosen in the form
 * @param person whose role it is now
 * @param others how many other stewards have signed in, so that the site is known to be in someone's hands
 * @returns the role, or a refusal: a word that is no role, or the last steward stepping down
 */
export function giveRole(given: string | undefined, person: { role: Role }, others: number) {
  const role = roles.find(one => one === given)
  if (!role) return { refusal: 'role-unknown' as const }
  if (person.role === 'steward' && role !== 'steward' && others < 1)
    return { refusal: 'role-last-steward' as const }
  return { role }
}
