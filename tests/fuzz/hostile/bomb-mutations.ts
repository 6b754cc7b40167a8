import { deflateSync, strToU8 } from 'fflate'
import type { Mutation } from './mutation'
import type { Entries } from './packed-file'
import { madeRight, pack, rawEntries, replaced } from './packed-file'
import { rawEntry, writeRawZip } from './raw-zip'
import type { SeededRandom } from './seeded-random'

const zerosOf = new Map<number, Uint8Array>()

/** Zeros, deflated: DEFLATE packs a thousand of them into a byte. */
function deflatedZeros(bytes: number): Uint8Array {
  const made = zerosOf.get(bytes) ?? deflateSync(new Uint8Array(bytes))
  zerosOf.set(bytes, made)
  return made
}

const targets = ['mimetype', 'manifest.json', 'changes.ndjson', 'territory.json', 'more.bin']

/** A container where one entry expands to zeros, and says that it does, or says another size. */
function withZeros(entries: Entries, name: string, bytes: number, said: number): Uint8Array {
  const data = deflatedZeros(bytes)
  const bomb = {
    ...rawEntry(name, new Uint8Array()),
    ...{ method: 8, data, compressedBytes: data.length, bytes: said },
  }
  const others = rawEntries(entries).filter((entry) => !sameBytes(entry.name, bomb.name))
  return writeRawZip([...others, bomb])
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}

/** One text so long and so dull that it passes just below the greatest expansion that is allowed. */
function dullText(random: SeededRandom): Uint8Array {
  const word = 'abcdefghijklmnopqrstuvwxyz'.repeat(1 + random.below(3))
  return strToU8(`{"${word}":"${word.repeat(20_000)}"}`)
}

const mutations: Readonly<Record<string, Mutation['mutate']>> = {
  'a bomb that says its size': ({ entries }, random) => {
    const bytes = random.pick([2, 16, 64]) * 1024 * 1024
    return withZeros(entries, random.pick(targets), bytes, bytes)
  },
  'a bomb that says less': ({ entries }, random) => {
    const bytes = random.pick([2, 16, 64]) * 1024 * 1024
    const said = random.pick([0, 1, 34, 1000, 1024 * 1024])
    return withZeros(entries, random.pick(targets), bytes, said)
  },
  'a bomb that says more': ({ entries }, random) =>
    withZeros(
      entries,
      random.pick(targets),
      2 * 1024 * 1024,
      random.pick([200_000_000, 0xffffffff]),
    ),
  'a bomb of bombs': ({ entries }) => {
    const inner = withZeros(new Map(), 'zeros.bin', 16 * 1024 * 1024, 16 * 1024 * 1024)
    const nested = pack(new Map([['inner.zip', inner]]))
    return pack(madeRight(replaced(entries, 'attachments/nested.zip', nested)))
  },
  'many entries on the same bytes': ({ entries }, random) => {
    const all = rawEntries(entries)
    const data = deflatedZeros(2 * 1024 * 1024)
    const count = random.pick([2, 300, 9000])
    const first = { ...rawEntry('zeros/0', new Uint8Array()), data }
    const bombs = Array.from({ length: count }, (_, index) => ({
      ...first,
      ...{ name: strToU8(`zeros/${String(index)}`), compressedBytes: data.length },
      ...{ bytes: 2 * 1024 * 1024, header: 0, data: index === 0 ? data : new Uint8Array() },
    }))
    return writeRawZip([...bombs, ...all])
  },
  'many entries': ({ entries }, random) => {
    const many = Array.from({ length: random.pick([500, 9990, 10_050]) }, (_, index) =>
      rawEntry(`attachments/${String(index)}`, new Uint8Array(), 0),
    )
    return writeRawZip([...rawEntries(madeRight(entries)), ...many])
  },
  'one dull text': ({ entries }, random) =>
    pack(madeRight(replaced(entries, random.pick(targets), dullText(random)))),
}

export const bombMutations: readonly Mutation[] = Object.entries(mutations).map(
  ([name, mutate]) => ({ name, mutate }),
)
