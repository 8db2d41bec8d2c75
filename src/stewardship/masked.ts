/** An address as a steward may see it: enough to tell two people apart, too little to write to. `d…@example.org` */
export function masked(email: string): string {
  const at = email.lastIndexOf('@')
  const [first = ''] = email.slice(0, at)
  return `${first}…${email.slice(at)}`
}
