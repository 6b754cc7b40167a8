import { strToU8 } from 'fflate'
import type { BaseFile, Mutation } from './mutation'
import { madeRight, pack, rawEntries, replaced } from './packed-file'
import type { RawEntry } from './raw-zip'
import { joined, packed, rawEntry, writeRawZip } from './raw-zip'
import type { SeededRandom } from './seeded-random'

const hostileNames = [
  '../outside.txt',
  'attachments/../../outside.txt',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'C:/Windows/win.ini',
  '..\\outside.txt',
  'attachments/..',
  './manifest.json',
  'attachments//twice.txt',
  '\\\\server\\share',
  '',
  ' ',
  '.',
  'nul\0.txt',
  'CON',
  'con.json',
  '__proto__',
  'constructor',
  'attachments/__proto__',
  'toString',
  'a'.repeat(600),
  `a${'/a'.repeat(400)}`,
  'new\nline.json',
  '\u202egpj.exe',
  'Manifest.json',
  'MIMETYPE',
  'Territory.json',
  'Changes.ndjson',
  'changes.ndjson ',
  'changes.ndjson.',
  'attachments/é.txt',
  '~/file',
  'file:///etc/passwd',
] as const

const directory = /^mimetype$|^manifest.json$/

/** The entries of the base as a container holds them, one of them changed. */
function withOne(
  { entries }: BaseFile,
  random: SeededRandom,
  change: (entry: RawEntry, all: readonly RawEntry[]) => Partial<RawEntry>,
): readonly RawEntry[] {
  const all = rawEntries(entries)
  const chosen = random.below(all.length)
  return all.map((entry, index) => (index === chosen ? { ...entry, ...change(entry, all) } : entry))
}

const extremes = [0, 1, 0x7fffffff, 0xfffffffe, 0xffffffff, 0x10000000, 0x10000001] as const

const bothNames = (name: string): Partial<RawEntry> => ({
  name: strToU8(name),
  localName: strToU8(name),
})

/** A ZIP64 field: what a great archive has, and a `.coterr` never. */
const zip64Extra = packed([2, 1], [2, 16], [4, 0], [4, 1], [4, 0], [4, 1])

const zip64End = joined([
  packed([4, 0x06064b50], [4, 44], [4, 0], [2, 45], [2, 45], [4, 0], [4, 0], [4, 0xffffffff]),
  packed([4, 0xffffffff], [4, 0xffffffff], [4, 0xffffffff], [4, 0], [4, 0], [4, 0], [4, 0]),
  packed([4, 0x07064b50], [4, 0], [4, 100], [4, 0], [4, 1]),
])

const one =
  (
    change: (entry: RawEntry, random: SeededRandom, all: readonly RawEntry[]) => Partial<RawEntry>,
  ) =>
  (base: BaseFile, random: SeededRandom): Uint8Array =>
    writeRawZip(withOne(base, random, (entry, all) => change(entry, random, all)))

const mutations: Readonly<Record<string, Mutation['mutate']>> = {
  'an entry with a hostile name': (base, random) =>
    pack(madeRight(replaced(base.entries, random.pick(hostileNames), random.bytes(20)))),
  'an entry renamed': one((_, random) => bothNames(random.pick(hostileNames))),
  'two names of one entry': one((_, random) => ({ name: strToU8(random.pick(hostileNames)) })),
  'an entry twice': ({ entries }, random) => {
    const all = rawEntries(madeRight(entries))
    return writeRawZip([...all, random.pick(all)])
  },
  'an entry twice, the second another': ({ entries }, random) => {
    const all = rawEntries(madeRight(entries))
    const [name] = random.pick([...entries])
    const second = rawEntry(random.pick([name, name.toUpperCase()]), random.bytes(50))
    return writeRawZip(random.below(2) === 0 ? [...all, second] : [second, ...all])
  },
  'an entry left out': ({ entries }, random) => {
    const [gone] = random.pick([...entries])
    const kept = new Map([...entries].filter(([name]) => name !== gone))
    return pack(random.below(2) === 0 ? kept : madeRight(kept))
  },
  'entries in another order': ({ entries }) => pack(new Map([...entries].reverse())),
  'the content of another entry': ({ entries }, random) => {
    const [name] = random.pick([...entries])
    const [, content] = random.pick([...entries])
    return pack(madeRight(replaced(entries, name, content)))
  },
  'ZIP64 fields': one(() => ({
    extra: zip64Extra,
    localExtra: zip64Extra,
    compressedBytes: 0xffffffff,
    bytes: 0xffffffff,
  })),
  'a ZIP64 end': ({ entries }) =>
    pack(entries, { before: zip64End, count: 0xffff, directoryAt: 0xffffffff }),
  'a ZIP64 end that adds nothing': ({ entries }) => pack(entries, { before: zip64End }),
  'fields that nobody knows': one((_, random) => {
    const extra = joined([packed([2, 0xcafe], [2, 8]), random.bytes(8)])
    return { extra, localExtra: extra }
  }),
  'another size': one((_, random) => ({ bytes: random.pick(extremes) })),
  'another compressed size': one((_, random) => ({ compressedBytes: random.pick(extremes) })),
  'another method': one((entry, random) => ({
    method: random.pick([0, 1, 8, 9, 12, 14, 93, 95, 99, 0xffff].filter((m) => m !== entry.method)),
  })),
  'other flags': one((_, random) => ({ flags: random.pick([1, 8, 0x40, 0x800, 0x2000, 0xffff]) })),
  'another CRC': one((_, random) => ({ crc: random.pick(extremes) })),
  'a header elsewhere': one((_, random) => ({ header: random.pick([...extremes, 50, 1000]) })),
  'another count': ({ entries }, random) =>
    pack(entries, { count: random.pick([0, 1, entries.size + 1, 9999, 10_001, 0xffff]) }),
  'a directory elsewhere': ({ entries }, random) =>
    pack(entries, { directoryAt: random.pick([...extremes, 30]) }),
  'a directory of another size': ({ entries }, random) =>
    pack(entries, { directoryBytes: random.pick(extremes) }),
  'another disk': ({ entries }) => pack(entries, { disk: 1 }),
  'a comment': ({ entries }, random) =>
    pack(entries, { comment: random.bytes(random.pick([1, 21, 22, 0xffff])) }),
  'a comment that is an end': ({ entries }) =>
    pack(entries, { comment: packed([4, 0x06054b50], [4, 0], [4, 0], [4, 0], [4, 0], [2, 0]) }),
  'a container inside the container': ({ entries, bytes }, random) => {
    const names = [...entries.keys()].filter((name) => !directory.test(name))
    return pack(madeRight(replaced(entries, random.pick([...names, 'inner.coterr']), bytes)))
  },
}

export const containerMutations: readonly Mutation[] = Object.entries(mutations).map(
  ([name, mutate]) => ({ name, mutate }),
)
