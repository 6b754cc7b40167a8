import fc from 'fast-check'
import type { Change, ChangeSet, Origin } from '../../../../shared/change/change-set'
import type { Json } from '../../../../shared/kernel/json'
import type { DeviceId, Stamp } from '../../../../shared/kernel/stamp'
import { makeStamp } from '../../../../shared/kernel/stamp'

const origins: readonly Origin[] = [
  'typed',
  'import',
  'file',
  'sync',
  'undo',
  'resolve',
  'erase',
  'compact',
]

const stampArbitrary: fc.Arbitrary<Stamp> = fc
  .record({
    time: fc.oneof(fc.nat(50), fc.nat({ max: 36 ** 9 - 1 })),
    counter: fc.nat({ max: 36 ** 4 - 1 }),
    device: fc.constantFrom('ana0000000', 'bruno00000', 'zzzzzzzzzz'),
  })
  .map(({ time, counter, device }) => makeStamp(time, counter, device as DeviceId))

/** Text as a file may hold it: no NUL, and no half of a surrogate pair. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((some) => some.replaceAll('\0', ''))

const json: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => !/\\u(0000|d[89a-f])|__proto__/.test(JSON.stringify(value)))
  // JSON has no negative zero.
  .map((value) => JSON.parse(JSON.stringify(value)) as Json)

/** Registers of every kind that the format knows, and of kinds and fields that it does not. */
const registers: readonly (readonly [string, fc.Arbitrary<Json>])[] = [
  ['name', fc.oneof(text, fc.constant(null))],
  ['siren', fc.stringMatching(/^\d{9}$/)],
  ['influence', fc.constantFrom(1, 2, 3, 4, null)],
  ['population', fc.oneof(fc.nat(), fc.integer(), fc.constant(2.5), fc.constant(1e300))],
  ['isEss', fc.boolean()],
  ['createdOn', fc.constantFrom('2015', '2015-03', '2015-03-21')],
  ['status', fc.constantFrom('active', 'idea', null)],
  ['tags/eau', fc.constantFrom(true, null)],
  ['tags/forêt', fc.constantFrom(true, null)],
  ['tags/été/hiver', fc.constantFrom(true, null)],
  ['later', json],
  ['later/x', json],
  ['more/a1', fc.constantFrom(true, null, 5)],
  [
    'removed',
    fc.option(fc.array(stampArbitrary, { maxLength: 2 })).map((knew) => knew && { knew }),
  ],
]

const said = fc.subarray(registers.map((_, index) => index)).chain((some) =>
  fc.record(
    Object.fromEntries(
      some.map((index): [string, fc.Arbitrary<Json>] => {
        const [register = '', value = json] = registers[index] ?? []
        return [register, value]
      }),
    ),
  ),
)

const overArbitrary = (names: readonly string[]) =>
  fc
    .subarray([...names])
    .chain((some) =>
      fc.record(
        Object.fromEntries(
          some.map((name): [string, fc.Arbitrary<Stamp[]>] => [
            name,
            fc.array(stampArbitrary, { maxLength: 3 }),
          ]),
        ),
      ),
    )

const changeArbitrary: fc.Arbitrary<Change> = fc
  .record({ said, split: fc.boolean(), kind: fc.constantFrom('actor', 'placement', 'workshop') })
  .chain(({ said: all, split, kind }) => {
    const names = Object.keys(all)
    const listed = split ? names.slice(0, 2) : []
    const values = Object.fromEntries(
      Object.entries(all).filter(([name]) => !listed.includes(name)),
    )
    const several = Object.fromEntries(
      listed.map((name): [string, Json[]] => [name, [all[name] ?? null, null]]),
    )
    return fc.record(
      {
        kind: fc.constant(kind),
        id: fc.constantFrom('a1', 'a2', 'siren:1', 'siren:22', 'é'),
        values: fc.constant(kind === 'actor' ? values : { ...values, title: 'x' }),
        several: fc.constant(several),
        over: overArbitrary(names),
        signature: json,
      },
      { requiredKeys: split ? ['kind', 'id', 'values', 'several'] : ['kind', 'id', 'values'] },
    )
  })

/** Change sets with everything that the format can say, and much that it never does. */
export const setsArbitrary: fc.Arbitrary<readonly ChangeSet[]> = fc.uniqueArray(
  fc.record(
    {
      stamp: stampArbitrary,
      person: text,
      at: fc.oneof(fc.nat(), fc.constantFrom(-5, 0.5, 1e300, 2 ** 53, Number.MAX_SAFE_INTEGER)),
      origin: fc.constantFrom(...origins),
      source: fc.record({ name: text, sha256: fc.constantFrom('ab'.repeat(32), 'cd'.repeat(32)) }),
      changes: fc.uniqueArray(changeArbitrary, {
        maxLength: 6,
        selector: ({ kind, id }) => `${kind}/${id}`,
      }),
      place: json,
    },
    { requiredKeys: ['stamp', 'person', 'at', 'origin', 'changes'] },
  ),
  { maxLength: 6, selector: ({ stamp }) => stamp },
)
