import { entryKey } from './legend'
import type { LegendEntry } from './legend'

/** Looks without repetition, and the entries of the legend that they stand for. */
export interface StyleIndex<S> {
  /** The number of a look. `make` is asked once a key. */
  readonly indexOf: (
    key: string,
    make: () => { readonly style: S; readonly entries: readonly LegendEntry[] },
  ) => number
  readonly styles: readonly S[]
  /** By style, indexes of entries. */
  readonly entriesOf: readonly (readonly number[])[]
}

/** Every entry once, in the order of their coming. */
export function makeEntryList() {
  const places = new Map<string, number>()
  const entries: LegendEntry[] = []
  const placeOf = (entry: LegendEntry): number => {
    const key = entryKey(entry)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, entries.length)
    return entries.push(entry) - 1
  }
  return { entries, placeOf }
}

/** Two looks are one where they look the same and stand for the same. */
export function makeStyleIndex<S>(placeOf: (entry: LegendEntry) => number): StyleIndex<S> {
  const byKey = new Map<string, number>()
  const byLook = new Map<string, number>()
  const styles: S[] = []
  const entriesOf: (readonly number[])[] = []
  return {
    styles,
    entriesOf,
    indexOf: (key, make) => {
      const known = byKey.get(key)
      if (known !== undefined) return known
      const { style, entries } = make()
      const places = entries.map(placeOf)
      const look = JSON.stringify([style, places])
      const index = byLook.get(look) ?? styles.push(style) - 1
      if (index === entriesOf.length) entriesOf.push(places)
      byLook.set(look, index)
      byKey.set(key, index)
      return index
    },
  }
}

/** By style, who has it. */
export function membersOf(styles: Uint16Array, count: number): readonly Int32Array[] {
  const sizes = new Int32Array(count)
  for (const style of styles) sizes[style] = (sizes[style] ?? 0) + 1
  const members = Array.from(sizes, (size) => new Int32Array(size))
  const filled = new Int32Array(count)
  for (let i = 0; i < styles.length; i++) {
    const style = styles[i] ?? 0
    const at = filled[style] ?? 0
    const list = members[style]
    if (list !== undefined) list[at] = i
    filled[style] = at + 1
  }
  return members
}
