/** Parts of at most `most`, as even as they can be: seven by five are four and three. */
export function evenParts<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(all.length / most)
  const size = Math.ceil(all.length / Math.max(parts, 1))
  return Array.from({ length: parts }, (_, part) => all.slice(part * size, (part + 1) * size))
}
