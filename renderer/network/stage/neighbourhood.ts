import type { Scene } from '../scene/scene'
import type { Part } from './draw-marked'

/** What is around a mark. */
export interface Neighbourhood {
  /** The mark, its neighbours and the ties to them. */
  readonly of: (mark: number) => Part
  /** Some marks and all their ties, without the neighbours. */
  readonly withTies: (marks: readonly number[]) => Part
}

/** By mark, the ties that end there: those of mark `i` from `offsets[i]` on. */
function tiesOfMarks({ ids, tieSource, tieTarget }: Scene) {
  const offsets = new Int32Array(ids.length + 1)
  for (const ends of [tieSource, tieTarget]) {
    for (const mark of ends) offsets[mark + 1] = (offsets[mark + 1] ?? 0) + 1
  }
  for (let i = 0; i < ids.length; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0)
  const ties = new Int32Array(tieSource.length * 2)
  const next = offsets.slice()
  for (let tie = 0; tie < tieSource.length; tie++) {
    for (const ends of [tieSource, tieTarget]) {
      const mark = ends[tie] ?? 0
      const slot = next[mark] ?? 0
      ties[slot] = tie
      next[mark] = slot + 1
    }
  }
  return (mark: number): Int32Array => ties.subarray(offsets[mark] ?? 0, offsets[mark + 1] ?? 0)
}

/** What is around the marks of a scene; made when it is first asked for. */
export function neighbourhoodOf(scene: Scene): Neighbourhood {
  const { tieSource, tieTarget } = scene
  let tiesOf: ((mark: number) => Int32Array) | null = null
  let last: { readonly mark: number; readonly near: Part } | null = null
  const around = (mark: number): Int32Array => (tiesOf ??= tiesOfMarks(scene))(mark)
  return {
    of: (mark) => {
      if (last?.mark === mark) return last.near
      const ties = Array.from(new Set(around(mark)))
      const marks = new Set([mark])
      for (const tie of ties) marks.add(tieSource[tie] ?? 0).add(tieTarget[tie] ?? 0)
      const near = { marks: [...marks], ties }
      last = { mark, near }
      return near
    },
    withTies: (marks) => ({
      marks,
      ties: Array.from(new Set(marks.flatMap((mark) => [...around(mark)]))),
    }),
  }
}
