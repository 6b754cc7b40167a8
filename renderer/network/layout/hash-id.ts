/**
 * A well-mixed 32-bit number of an id (FNV-1a, then the finaliser of MurmurHash3): where an actor starts
 * from in a layout depends on its id alone, on every machine.
 */
export function hashId(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Two numbers from -1 to 1 in one hash: its upper and lower half. */
export function spreadOf(hash: number): readonly [number, number] {
  return [(hash >>> 16) / 32767.5 - 1, (hash & 0xffff) / 32767.5 - 1]
}
