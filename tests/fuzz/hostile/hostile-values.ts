import type { Mutable } from './json-parts'
import { rawText } from './json-parts'
import type { SeededRandom } from './seeded-random'

/** Names that mean something to JavaScript, to a file system, or to this format elsewhere. */
export const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  '/',
  'id',
  'removed',
  'erased',
  'tags',
  'tags/',
  'tags/__proto__',
  'tags/constructor',
  'sameAs/__proto__',
  'removed/x',
  'kind',
  'stamp',
  'then',
  'toJSON',
  'length',
  'a/b/c',
  'x'.repeat(501),
  '\ud800',
  'nul\0',
  'é\u0301\u202e',
] as const

/** Texts that a reader may choke on. */
const hostileTexts = [
  ...hostileKeys,
  '\udc00 alone',
  '../../../etc/passwd',
  '<img src=x onerror=alert(1)>',
  '=cmd|calc!A1',
  'zzzzzzzzz-zzzz-zzzzzzzzzz',
  '000000000-0000-0000000000',
  'zzzzzzzzz-zzzz-ZZZZZZZZZZ',
  '0mb7c1g00-0000-ana000000',
  '9999-99-99',
  '0000',
  'NaN',
  'x'.repeat(100_001),
  '𝕏'.repeat(60_000),
] as const

const deepArrays = rawText(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
const deepObjects = rawText(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)

/** Texts that only bytes can say, not JSON.stringify. */
const rawValues = [
  rawText('1e999'),
  rawText('-1e999'),
  rawText('-0'),
  rawText('1e-999'),
  rawText(`1${'0'.repeat(400)}`),
  rawText('"\\ud800"'),
  rawText('"\\u0000"'),
  rawText('{"__proto__":{"polluted":true}}'),
  rawText('{"a":1,"a":2}'),
  rawText('undefined'),
  rawText('NaN'),
  rawText('01'),
  rawText(`"${'\\u00e9'.repeat(1000)}"`),
  deepArrays,
  deepObjects,
  rawText(`${'['.repeat(15)}${']'.repeat(15)}`),
] as const

const plainValues: readonly Mutable[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  5,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e308,
  -1e308,
  5e-324,
  [],
  {},
  [null],
  [[]],
  { knew: [] },
  { knew: ['zzzzzzzzz-zzzz-zzzzzzzzzz'] },
  { knew: [1] },
  { toJSON: 1 },
  { then: 1 },
]

/** Any value, of any type, that has no business there. */
export function hostileValue(random: SeededRandom): Mutable {
  switch (random.below(4)) {
    case 0:
      return random.pick(hostileTexts)
    case 1:
      return random.pick(rawValues)
    case 2:
      return Array.from({ length: random.pick([2, 17, 3000]) }, () =>
        structuredClone(random.pick(plainValues)),
      )
    default:
      return structuredClone(random.pick(plainValues))
  }
}
