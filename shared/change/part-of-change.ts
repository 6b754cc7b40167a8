import type { Change } from './change-set'

function pick<T>(
  values: Readonly<Record<string, T>> | undefined,
  kept: readonly string[],
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values ?? {}).filter(([register]) => kept.includes(register)),
  )
}

/** What a change says of some of its registers, and nothing else of it. */
export function partOfChange(change: Change, kept: readonly string[]): Change {
  const several = pick(change.several, kept)
  const over = pick(change.over, kept)
  return {
    kind: change.kind,
    id: change.id,
    values: pick(change.values, kept),
    ...(Object.keys(several).length > 0 ? { several } : {}),
    ...(Object.keys(over).length > 0 ? { over } : {}),
  }
}
