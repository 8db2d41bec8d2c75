/** The three people of the sample community. The addresses lead nowhere: `.example` is kept for such uses (RFC 2606). */
export const samplePeople = {
  member: { email: 'riverbend@sample.example', name: 'riverbend', role: 'member' },
  counsellor: { email: 'maya@sample.example', name: 'maya', role: 'counsellor' },
  steward: { email: 'june@sample.example', name: 'june', role: 'steward' },
} as const
