/** Whether a line was last checked more than six months before a day, or never; both ISO dates. */
export function stale({ checked }: { checked?: string | undefined }, today: string): boolean {
  return (
    !checked || Temporal.PlainDate.compare(Temporal.PlainDate.from(checked).add({ months: 6 }), today) < 0
  )
}
