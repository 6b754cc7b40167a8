/** Members of a scene by the index of their style. */
export type ByStyle = readonly Int32Array[]

/** Marks of one style that are drawn one after the other. */
export interface MarkRun {
  readonly style: number
  readonly marks: Int32Array
}

/** Marks of one band differ by a quarter in their radius at most. */
const band = (radius: number): number => Math.floor(Math.log2(Math.max(radius, 0.01)) * 3)

function bandsOf(radius: Float64Array, lists: ByStyle): ReadonlyMap<number, MarkRun[]> {
  const bands = new Map<number, MarkRun[]>()
  for (const [style, list] of lists.entries()) {
    const own = new Map<number, number[]>()
    for (const mark of list) {
      const of = band(radius[mark] ?? 1)
      const marks = own.get(of)
      if (marks === undefined) own.set(of, [mark])
      else marks.push(mark)
    }
    for (const [of, marks] of own) {
      const run = { style, marks: Int32Array.from(marks) }
      bands.set(of, [...(bands.get(of) ?? []), run])
    }
  }
  return bands
}

const known = new WeakMap<ByStyle, readonly MarkRun[]>()

/**
 * The order in which marks are drawn, for the canvas and every export alike: large ones first, so that
 * they hide none; those of about one size by style, and then by their number. What is later is on top.
 */
export function markRuns(radius: Float64Array, lists: ByStyle): readonly MarkRun[] {
  const before = known.get(lists)
  if (before !== undefined) return before
  const bands = [...bandsOf(radius, lists)].sort(([one], [other]) => other - one)
  const runs = bands.flatMap(([, of]) => of)
  known.set(lists, runs)
  return runs
}
