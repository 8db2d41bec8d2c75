/** Footbridge cannot start, for a reason that a person can mend. The message is one plain sentence. */
export class StartRefusal extends Error {
  override name = 'StartRefusal'
}
