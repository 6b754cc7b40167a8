import { strFromU8, strToU8 } from 'fflate'
import type { ChangeSet } from '../../../shared/change/change-set'
import { encodeChangeSets } from '../../../shared/file/encode-change-sets'
import { formatVersion } from '../../../shared/file/format'
import type { Mutable } from './json-parts'
import type { Mutation } from './mutation'
import type { Entries } from './packed-file'
import { madeRight, pack, replaced } from './packed-file'
import type { SeededRandom } from './seeded-random'

interface Line {
  [key: string]: Mutable
}
type Say = (sets: readonly Line[], random: SeededRandom) => readonly Line[]

const device = 'hostile000'

function stampOf(time: number, counter = 0, who = device): string {
  const text = [time.toString(36).padStart(9, '0'), counter.toString(36).padStart(4, '0'), who]
  return text.join('-')
}

const now = Date.UTC(2026, 8, 22)

function line(stamp: string, changes: Mutable[], more: Line = {}): Line {
  return { stamp, person: 'H', at: now, origin: 'typed', changes, ...more }
}

function actor(id: string, values: Line, over: Line = {}): Line {
  return { kind: 'actor', id, values, ...(Object.keys(over).length === 0 ? {} : { over }) }
}

function stampIn(sets: readonly Line[], random: SeededRandom): string {
  const stamp = sets.length === 0 ? null : random.pick(sets)['stamp']
  return typeof stamp === 'string' ? stamp : stampOf(now)
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** Change sets that are well formed one by one, and say together what no device would. */
const says: Readonly<Record<string, Say>> = {
  'an assertion over itself': () => [
    line(stampOf(now), [actor('h1', { name: 'A' }, { name: [stampOf(now)] })]),
  ],
  'assertions over each other': () => [
    line(stampOf(now), [actor('h1', { name: 'A' }, { name: [stampOf(now, 1, 'hostile001')] })]),
    line(stampOf(now, 1, 'hostile001'), [actor('h1', { name: 'B' }, { name: [stampOf(now)] })]),
  ],
  'assertions over what is not there': () => {
    const over = many(2000, (i) => stampOf(i, 0, `gone${String(i).padStart(6, '0')}`))
    return [line(stampOf(now), [actor('h1', { name: 'A' }, { name: over })])]
  },
  'merges in a ring': () =>
    many(30, (i) =>
      line(stampOf(now, i), [
        actor(`ring${String(i)}`, { name: 'R', [`sameAs/ring${String((i + 1) % 30)}`]: true }),
      ]),
    ),
  'a merge with itself': () => [
    line(stampOf(now), [actor('self', { name: 'S', 'sameAs/self': true, 'notSame/self': true })]),
  ],
  'merges of all with all': () =>
    many(60, (i) =>
      line(stampOf(now, i), [
        actor(
          `all${String(i)}`,
          Object.fromEntries(many(60, (j) => [`sameAs/all${String(j)}`, true])),
        ),
      ]),
    ),
  'records that refer to themselves': () => [
    line(stampOf(now), [
      { kind: 'relation', id: 'x', values: { from: 'x', to: 'x', type: 'funds' } },
      { kind: 'membership', id: 'y', values: { actor: 'y', alliance: 'y' } },
      { kind: 'actor', id: 'y', values: { name: 'Y' } },
      { kind: 'alliance', id: 'y', values: { title: 'Y' } },
    ]),
  ],
  'a field said by thousands': () =>
    many(4000, (i) =>
      line(stampOf(now, 0, `many${String(i).padStart(6, '0')}`), [
        actor('h1', { name: `A${String(i)}` }),
      ]),
    ),
  'a record said element by element': () =>
    many(5000, (i) => line(stampOf(now, i), [actor('h1', { [`tags/t${String(i)}`]: true })])),
  'thousands of elements': () => [
    line(stampOf(now), [
      actor('h1', Object.fromEntries(many(20_000, (i) => [`tags/t${String(i)}`, true]))),
    ]),
  ],
  'thousands of records of a kind that nobody knows': () => [
    line(
      stampOf(now),
      many(5000, (i) => ({ kind: `kind${String(i)}`, id: String(i), values: { a: 1 } })),
    ),
  ],
  'a clock at the end of time': (_, random) => [
    line(`zzzzzzzzz-zzzz-${device}`, [actor('h1', { name: 'Last' })], {
      at: random.pick([8.64e15, 8.64e15 + 1, 1e300, -1e300]),
    }),
  ],
  'a clock at the beginning of time': () => [
    line(`000000000-0000-${device}`, [actor('h1', { name: 'First' })], { at: -8.64e15 }),
  ],
  'the same set anew': (sets, random) =>
    sets.length === 0 ? [] : [structuredClone(random.pick(sets))],
  'another set under a known stamp': (sets, random) => [
    line(stampIn(sets, random), [actor('h1', { name: 'Forged' })]),
  ],
  'another territory': (_, random) => [
    line(stampOf(now), [
      {
        kind: 'territory',
        id: random.pick(['t-other', '__proto__', '../t']),
        values: { name: 'T' },
      },
    ]),
  ],
  'a removal that knew everything': (sets, random) => [
    line(stampOf(now), [
      actor('a1', { removed: { knew: [stampIn(sets, random), `zzzzzzzzz-zzzz-${device}`] } }),
    ]),
  ],
  'an erasure of what is not there': () => [
    line(stampOf(now), [actor('ghost', { erased: true })], { origin: 'erase' }),
  ],
  'an erasure of the territory': (sets) => {
    const found = sets
      .flatMap((set) => (Array.isArray(set['changes']) ? set['changes'] : []) as Line[])
      .find((change) => change['kind'] === 'territory')
    const id = found?.['id'] ?? 't-other'
    const origin = { origin: 'erase' }
    return [line(stampOf(now), [{ kind: 'territory', id, values: { erased: true } }], origin)]
  },
  'an undo that says nothing of everything': () => [
    line(stampOf(now), [
      { kind: 'actor', id: 'a1', values: {}, several: { name: [], 'tags/eau': [], removed: [] } },
    ]),
  ],
  'an undo that says much at once': () => [
    line(stampOf(now), [
      {
        kind: 'actor',
        id: 'a1',
        values: {},
        several: { name: many(2000, (i) => `N${String(i)}`) },
      },
    ]),
  ],
  'a place at the end of the world': (_, random) => [
    line(stampOf(now), [
      { kind: 'placement', id: 'a1', values: { x: random.pick([1e308, -1e308]), y: 1e308 } },
    ]),
  ],
  'a set without changes': () => [line(stampOf(now), [])],
}

/** The sets as version 1 of the format wrote them: one a line. */
function asLines(entries: Entries, sets: readonly Line[]): Entries {
  const manifest = JSON.parse(strFromU8(entries.get('manifest.json') ?? new Uint8Array())) as Line
  const first = { ...manifest, formatVersion: 1 }
  const lines = sets.map((set) => `${JSON.stringify(set)}\n`).join('')
  return replaced(
    replaced(entries, 'manifest.json', strToU8(JSON.stringify(first))),
    'changes.ndjson',
    strToU8(lines),
  )
}

/** The sets as they are written now, whatever they say. */
function asWrittenNow(entries: Entries, sets: readonly Line[]): Entries {
  const manifest = JSON.parse(strFromU8(entries.get('manifest.json') ?? new Uint8Array())) as Line
  return replaced(
    replaced(entries, 'manifest.json', strToU8(JSON.stringify({ ...manifest, formatVersion }))),
    'changes.ndjson',
    encodeChangeSets(sets as unknown as readonly ChangeSet[]),
  )
}

export const historyMutations: readonly Mutation[] = Object.entries(says).map(([name, say]) => ({
  name: `${name} in the history`,
  mutate: ({ entries, file }, random) => {
    const sets = structuredClone(file.changeSets) as unknown as Line[]
    const said = [...sets, ...say(sets, random)]
    return pack(madeRight(random.pick([asLines, asWrittenNow])(entries, said)))
  },
}))
