/** What stands beside a number that nobody checked lately, or ever: the same on every page and in the notebook. */
export const lineChecks = {
  stale: 'This number has not been checked for six months. If it does not answer, use the emergency number.',
  unchecked: 'We could not check this number yet. If it does not answer, use the emergency number.',
}
