import type { Position } from '../../../shared/model/position'
import { stance as stances } from '../../../shared/model/vocabularies/stance'

const places: ReadonlyMap<string, number> = new Map(stances.map(({ code }, index) => [code, index]))

/**
 * The ids of positions from for to against, those to whom it matters most first, then by name. Those without
 * a stance come last.
 */
export function orderPositions(
  positions: readonly Position[],
  nameOf: (position: Position) => string,
): readonly string[] {
  const placeOf = ({ stance = '' }: Position): number => places.get(stance) ?? stances.length
  return positions
    .toSorted(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        (b.priority ?? 0) - (a.priority ?? 0) ||
        nameOf(a).localeCompare(nameOf(b)),
    )
    .map(({ id }) => id)
}
