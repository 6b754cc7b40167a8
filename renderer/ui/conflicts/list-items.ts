import type { Disagreement } from '../../state/disagreement'

/** A line of the list: the name of a record, or one disagreement about it. */
export type ListItem =
  | { readonly kind: 'record'; readonly key: string; readonly of: Disagreement }
  | { readonly kind: 'conflict'; readonly key: string; readonly disagreement: Disagreement }

function isSameRecord(left: Disagreement | undefined, right: Disagreement): boolean {
  return left?.kind === right.kind && left.shownId === right.shownId
}

/** The list with a heading before the disagreements of each record, which come one after the other. */
export function listItems(disagreements: readonly Disagreement[]): readonly ListItem[] {
  return disagreements.flatMap((disagreement, index): ListItem[] => {
    const item: ListItem = { kind: 'conflict', key: disagreement.key, disagreement }
    if (isSameRecord(disagreements[index - 1], disagreement)) return [item]
    const key = `${disagreement.kind}/${disagreement.shownId}`
    return [{ kind: 'record', key, of: disagreement }, item]
  })
}
