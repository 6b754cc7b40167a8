import type { Mutation } from './mutation'
import { madeRight, pack, replaced } from './packed-file'
import { joined } from './raw-zip'
import type { SeededRandom } from './seeded-random'

type Spoil = (bytes: Uint8Array, random: SeededRandom) => Uint8Array

const flipBits: Spoil = (bytes, random) => {
  const copy = bytes.slice()
  for (let count = random.below(8); count >= 0; count--) {
    const at = random.below(copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
  }
  return copy
}

const cutEnd: Spoil = (bytes, random) => bytes.slice(0, random.below(bytes.length))

const cutBeginning: Spoil = (bytes, random) => bytes.slice(1 + random.below(bytes.length))

const append: Spoil = (bytes, random) => joined([bytes, random.bytes(1 + random.below(300))])

const prepend: Spoil = (bytes, random) => joined([random.bytes(1 + random.below(300)), bytes])

const cutOut: Spoil = (bytes, random) => {
  const at = random.below(bytes.length)
  return joined([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(200))])
}

const moveBytes: Spoil = (bytes, random) => {
  const copy = bytes.slice()
  const from = random.below(bytes.length)
  copy.copyWithin(random.below(bytes.length), from, from + random.below(200))
  return copy
}

const overwrite: Spoil = (bytes, random) => {
  const copy = bytes.slice()
  const value = random.pick([0, 0xff, 0x7f, 0x80, 0x22, 0x5c, 0x0a, 0x7b, 0x5d])
  const at = random.below(copy.length)
  return copy.fill(value, at, at + 1 + random.below(random.pick([4, 64])))
}

/** Numbers of two or four bytes, where a size or an offset may stand, become the least and the greatest. */
const extremeNumber: Spoil = (bytes, random) => {
  const copy = bytes.slice()
  const extreme = random.pick([0, 1, 0x7f, 0xff])
  // The directory and the end record stand in the last bytes, and decide most.
  const span = random.pick([bytes.length, Math.min(bytes.length, 700)])
  const at = bytes.length - 1 - random.below(span)
  return copy.fill(extreme, at, at + random.pick([1, 2, 4]))
}

const twice: Spoil = (bytes) => joined([bytes, bytes])

const spoils: Readonly<Record<string, Spoil>> = {
  'bits flipped': flipBits,
  'end cut off': cutEnd,
  'beginning cut off': cutBeginning,
  'bytes appended': append,
  'bytes put before': prepend,
  'bytes cut out': cutOut,
  'bytes moved': moveBytes,
  'bytes overwritten': overwrite,
  'extreme number': extremeNumber,
  'the file twice': twice,
}

/** Spoils the file as it lies on the disk. */
const inFile: readonly Mutation[] = Object.entries(spoils).map(([name, spoil]) => ({
  name,
  mutate: ({ bytes }, random) => spoil(bytes, random),
}))

/** Spoils the content of one entry; size, CRC and sha-256 are made right, so that only reading it can tell. */
const inEntry: readonly Mutation[] = Object.entries(spoils).map(([name, spoil]) => ({
  name: `${name} inside an entry`,
  mutate: ({ entries }, random) => {
    const [entry, content] = random.pick([...entries])
    return pack(madeRight(replaced(entries, entry, spoil(content, random))))
  },
}))

export const byteMutations: readonly Mutation[] = [...inFile, ...inEntry]
