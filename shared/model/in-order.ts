interface Ordered {
  readonly id: string
  readonly order?: number
}

/** Records by the place that people gave them; equal ones by id, which is the same on every machine. */
export function inOrder<T extends Ordered>(records: Iterable<T>): readonly T[] {
  return [...records].sort(
    (left, right) =>
      (left.order ?? 0) - (right.order ?? 0) ||
      (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
  )
}

/** The place of a record that comes after all of these. */
export function lastOrder(records: Iterable<Ordered>): number {
  let last = 0
  for (const { order = 0 } of records) last = Math.max(last, order)
  return Math.floor(last) + 1
}

/**
 * What has to be said so that records stand in this order after one of them, at `at`, came to its place there.
 * Between two neighbours there is nearly always room: then that one alone says its place, and two people who
 * move two records at once do not disagree. Else all are numbered anew.
 */
export function ordersAfterMove(
  records: readonly Ordered[],
  at: number,
): readonly { readonly id: string; readonly order: number }[] {
  const moved = records[at]
  if (moved === undefined) return []
  const [before, after] = [records[at - 1], records[at + 1]]
  const order = orderBetween(
    before === undefined ? null : before.order,
    after === undefined ? null : after.order,
  )
  const others = records.filter((_, index) => index !== at)
  if (order !== null && areApart(others)) {
    return moved.order === order ? [] : [{ id: moved.id, order }]
  }
  return records.flatMap(({ id, order: own }, index) =>
    own === index + 1 ? [] : [{ id, order: index + 1 }],
  )
}

/** Smallest distance of two places: a number halved some forty times over stays exact. */
const leastGap = 2 ** -40

/** A number between two places (null: there is no neighbour; undefined: it has no place); null without room. */
function orderBetween(
  before: number | null | undefined,
  after: number | null | undefined,
): number | null {
  if (before === undefined || after === undefined) return null
  if (before === null) return after === null ? 1 : after - 1
  if (after === null) return before + 1
  return after - before > leastGap ? (before + after) / 2 : null
}

/** Whether each has a place, later than the one before. */
function areApart(records: readonly Ordered[]): boolean {
  return records.every(
    ({ order }, index) =>
      order !== undefined && (index === 0 || (records[index - 1]?.order ?? order) < order),
  )
}
