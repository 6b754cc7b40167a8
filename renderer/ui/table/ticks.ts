/** The records that are ticked, by id. */
export type Ticks = ReadonlySet<string>

export const noTicks: Ticks = new Set()

/** With one ticked, or no longer. */
export function toggleTick(ticks: Ticks, id: string, isTicked = !ticks.has(id)): Ticks {
  const next = new Set(ticks)
  if (isTicked) next.add(id)
  else next.delete(id)
  return next
}

/** Those of the list that are ticked, in its order: what is filtered away is not acted upon. */
export function tickedOf(
  ticks: Ticks,
  records: readonly { readonly id: string }[],
): readonly string[] {
  if (ticks.size === 0) return []
  return records.filter(({ id }) => ticks.has(id)).map(({ id }) => id)
}
