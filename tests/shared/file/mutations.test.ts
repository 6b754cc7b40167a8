import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../../shared/file/read-file'
import { patch } from './forge'
import { sampleBytes, valueOf } from './sample'

/** Mulberry32: the same mutations at every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

type Mutation = readonly [name: string, mutate: (bytes: Uint8Array, random: Random) => Uint8Array]
type Random = ReturnType<typeof seeded>

const byteAt = (bytes: Uint8Array, at: number) => bytes[at] ?? 0

function flipBit(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length)
  return patch(bytes, at, [byteAt(bytes, at) ^ (1 << random(8))])
}

/** Somewhere in the directory and the end record, where one byte decides most. */
function spoilDirectory(bytes: Uint8Array, random: Random): Uint8Array {
  return patch(bytes, bytes.length - 1 - random(Math.min(500, bytes.length)), [random(256)])
}

function moveBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const [from, to, length] = [random(bytes.length), random(bytes.length), random(200)]
  const copy = bytes.slice()
  copy.copyWithin(to, from, from + length)
  return copy
}

function cutOut(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length)
  const end = at + 1 + random(100)
  return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(end)])
}

/** Unpacked, a byte spoilt, and packed anew: only the checksums of the manifest can tell. */
function spoilEntry(bytes: Uint8Array, random: Random): Uint8Array {
  const entries = unzipSync(bytes)
  const names = Object.keys(entries)
  const name = names[random(names.length)] ?? ''
  const content = entries[name] ?? new Uint8Array()
  const at = random(Math.max(1, content.length))
  return zipSync({
    ...entries,
    [name]: patch(content, at, [byteAt(content, at) ^ (1 + random(255))]),
  })
}

/** Packed anew in another order, one entry given the content of another. */
function mixEntries(bytes: Uint8Array, random: Random): Uint8Array {
  const entries = Object.entries(unzipSync(bytes))
  const [left, right] = [random(entries.length), random(entries.length)]
  const mixed = entries.map(([name, content], index): [string, Uint8Array] => [
    name,
    index === left ? (entries[right]?.[1] ?? content) : content,
  ])
  return zipSync(Object.fromEntries(mixed.reverse()))
}

const mutations: readonly Mutation[] = [
  ['one bit', flipBit],
  ['three bits', (bytes, random) => flipBit(flipBit(flipBit(bytes, random), random), random)],
  ['a byte of the directory', spoilDirectory],
  ['bytes moved', moveBytes],
  ['bytes cut out', cutOut],
  ['a byte of an entry, packed anew', spoilEntry],
  ['entries mixed, packed anew', mixEntries],
]

/** What was read, as far as it is read back. */
function meaning(bytes: Uint8Array): unknown {
  const { manifest, ...rest } = valueOf(readFile(bytes))
  return { ...rest, territory: manifest.territory, heads: manifest.heads }
}

describe('2,000 spoilt files', () => {
  const whole = sampleBytes()
  const expected = meaning(whole)

  /** Reads spoilt bytes: refused by name, or what the whole file says. */
  function outcome(bytes: Uint8Array): string {
    const read = readFile(bytes)
    if (!read.ok) return read.error.kind
    expect(meaning(bytes)).toEqual(expected)
    return 'read'
  }

  it.each(mutations)('are refused by name, or read as if they were whole: %s', (name, mutate) => {
    const random = seeded(name.length)
    const started = performance.now()
    const outcomes = Array.from({ length: 300 }, () => outcome(mutate(whole, random)))
    expect(new Set(outcomes).size).toBeGreaterThan(1)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('are refused wherever they end', () => {
    for (let length = 0; length < whole.length; length += 97) {
      expect(outcome(whole.slice(0, length))).toBe('truncated')
    }
  })

  it('are refused, mostly: a changed bit that nothing notices is one that says nothing', () => {
    const random = seeded(7)
    const outcomes = Array.from({ length: 300 }, () => outcome(flipBit(whole, random)))
    const read = outcomes.filter((kind) => kind === 'read').length
    expect(read / outcomes.length).toBeLessThan(0.2)
  })
})
