import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../shared/file/file-error'
import { readFile } from '../../../shared/file/read-file'
import { forge, forgeLines, listedChanges } from './forge'
import { errorOf, valueOf } from './sample'

const stamp = '0mub0l9c0-0000-ana0000000'
const otherStamp = '0mub0l9c1-0000-ana0000000'

const setOf = (fields: object) => ({
  stamp,
  person: 'Ana',
  at: 1,
  origin: 'typed',
  changes: [],
  ...fields,
})

const changeOf = (fields: object) =>
  setOf({ changes: [{ kind: 'actor', id: 'a1', values: {}, ...fields }] })

const valuesOf = (values: object) => changeOf({ values })

const nestedObjects = (depth: number): unknown =>
  depth === 0 ? 1 : { in: nestedObjects(depth - 1) }

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

/** What the line is, the line, the field that is named, and the problem. */
const refused: readonly (readonly [string, string | object, string, Problem])[] = [
  ['no JSON', '{"stamp":', '', 'syntax'],
  ['an empty line', '', '', 'syntax'],
  ['a list', [], '', 'type'],
  ['nothing', 'null', '', 'type'],
  // The change set
  ['no stamp', setOf({ stamp: undefined }), 'stamp', 'stamp'],
  ['a stamp in capitals', setOf({ stamp: stamp.toUpperCase() }), 'stamp', 'stamp'],
  ['a stamp with something after', setOf({ stamp: `${stamp}\n` }), 'stamp', 'stamp'],
  ['a stamp that is a number', setOf({ stamp: 12 }), 'stamp', 'stamp'],
  ['no person', setOf({ person: null }), 'person', 'type'],
  ['a person without end', setOf({ person: 'x'.repeat(501) }), 'person', 'range'],
  ['a time that is a text', setOf({ at: '2026' }), 'at', 'type'],
  ['an origin of no kind', setOf({ origin: 'toString' }), 'origin', 'range'],
  ['a mark of a part that is none', setOf({ partial: 'yes' }), 'partial', 'range'],
  ['a source that is a text', setOf({ source: 'a.csv' }), 'source', 'type'],
  ['a source without name', setOf({ source: { sha256: '' } }), 'source.name', 'type'],
  ['a hash that is none', setOf({ source: { name: '', sha256: 'x' } }), 'source.sha256', 'range'],
  ['no changes', setOf({ changes: {} }), 'changes', 'type'],
  ['a change that is a text', setOf({ changes: ['x'] }), 'changes[0]', 'type'],
  [
    'a field too deep',
    setOf({ later: nested(16) }),
    'later[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]',
    'depth',
  ],
  [
    'a source too deep',
    setOf({ source: { name: '', sha256: 'ab'.repeat(32), x: nested(20) } }),
    `source.x${'[0]'.repeat(14)}`,
    'depth',
  ],
  // The change
  ['a kind with a slash', changeOf({ kind: 'actor/x' }), 'changes[0].kind', 'name'],
  ['a kind that objects inherit', changeOf({ kind: 'constructor' }), 'changes[0].kind', 'name'],
  ['no id', changeOf({ id: '' }), 'changes[0].id', 'name'],
  ['an id that is a number', changeOf({ id: 5 }), 'changes[0].id', 'name'],
  ['an id too long', changeOf({ id: 'x'.repeat(201) }), 'changes[0].id', 'name'],
  ['an id that objects inherit', changeOf({ id: 'toString' }), 'changes[0].id', 'name'],
  ['no values', changeOf({ values: null }), 'changes[0].values', 'type'],
  ['values in a list', changeOf({ values: [1] }), 'changes[0].values', 'type'],
  ['over in a list', changeOf({ over: [] }), 'changes[0].over', 'type'],
  ['over what is not said', changeOf({ over: { name: [stamp] } }), 'changes[0].over.name', 'name'],
  [
    'over no stamp',
    changeOf({ values: { name: 'x' }, over: { name: ['x'] } }),
    'changes[0].over.name',
    'stamp',
  ],
  ['several that is one', changeOf({ several: { name: 'x' } }), 'changes[0].several.name', 'type'],
  [
    'several and one',
    changeOf({ values: { name: 'x' }, several: { name: [] } }),
    'changes[0].several.name',
    'twice',
  ],
  [
    'several, one wrong',
    changeOf({ several: { influence: [1, 5] } }),
    'changes[0].several.influence',
    'range',
  ],
  ['a field that objects inherit', changeOf({ valueOf: 1 }), 'changes[0].valueOf', 'name'],
  [
    'one record twice',
    setOf({
      changes: [
        { kind: 'actor', id: 'a', values: {} },
        { kind: 'actor', id: 'a', values: {} },
      ],
    }),
    'changes[1].id',
    'twice',
  ],
  [
    'another territory',
    setOf({ changes: [{ kind: 'territory', id: 'another', values: {} }] }),
    'changes[0].id',
    'territory',
  ],
  // The registers
  ['a name that is a number', valuesOf({ name: 5 }), 'changes[0].values.name', 'type'],
  [
    'a text without end',
    valuesOf({ notes: 'x'.repeat(100_001) }),
    'changes[0].values.notes',
    'range',
  ],
  ['an influence of five', valuesOf({ influence: 5 }), 'changes[0].values.influence', 'range'],
  ['half an influence', valuesOf({ influence: 1.5 }), 'changes[0].values.influence', 'range'],
  [
    'a number beyond numbers',
    `{"stamp":"${stamp}","person":"","at":1,"origin":"typed","changes":[{"kind":"actor","id":"a","values":{"population":1e999}}]}`,
    'changes[0].values.population',
    'range',
  ],
  [
    'a month of thirteen',
    valuesOf({ createdOn: '2015-13' }),
    'changes[0].values.createdOn',
    'range',
  ],
  ['a flag that is a word', valuesOf({ isEss: 'yes' }), 'changes[0].values.isEss', 'type'],
  ['a set in a list', valuesOf({ tags: ['x'] }), 'changes[0].values.tags', 'name'],
  ['an element that is false', valuesOf({ 'tags/x': false }), 'changes[0].values.tags/x', 'type'],
  ['an element without name', valuesOf({ 'tags/': true }), 'changes[0].values.tags/', 'name'],
  ['an element of a text', valuesOf({ 'name/x': true }), 'changes[0].values.name/x', 'name'],
  ['an id as a field', valuesOf({ id: 'x' }), 'changes[0].values.id', 'name'],
  [
    'a field that is inherited',
    valuesOf({ constructor: 'x' }),
    'changes[0].values.constructor',
    'name',
  ],
  [
    'a set that is inherited',
    valuesOf({ 'constructor/x': true }),
    'changes[0].values.constructor/x',
    'name',
  ],
  ['a removal that is a word', valuesOf({ removed: true }), 'changes[0].values.removed', 'type'],
  [
    'a removal of no stamps',
    valuesOf({ removed: { knew: ['x'] } }),
    'changes[0].values.removed',
    'stamp',
  ],
  [
    'an unknown field too deep',
    valuesOf({ later: nested(40) }),
    'changes[0].values.later',
    'depth',
  ],
  ['objects too deep', valuesOf({ later: nestedObjects(13) }), 'changes[0].values.later', 'depth'],
  // Texts
  ['half an emoji', valuesOf({ name: 'x\ud83d' }), 'changes[0].values.name', 'text'],
  ['a NUL', valuesOf({ name: 'x\0' }), 'changes[0].values.name', 'text'],
  ['half an emoji as a tag', valuesOf({ 'tags/\udc00': true }), 'changes[0].values', 'text'],
  [
    '__proto__ as a field',
    '{"stamp":"x","changes":[{"values":{"__proto__":{"x":1}}}]}',
    'changes[0].values.__proto__',
    'name',
  ],
  ['__proto__, written otherwise', '{"\\u005f_proto__":{"isAdmin":true}}', '__proto__', 'name'],
]

describe('a line that is no change set', () => {
  it.each(refused)('is refused by its field: %s', (_, line, field, problem) => {
    const later = setOf({ stamp: otherStamp })
    expect(errorOf(readFile(forgeLines(later, line)))).toEqual({
      kind: 'bad-record',
      line: 2,
      field,
      problem,
    })
  })

  it.each([1, 2000])('is refused where it is not UTF-8, by its line, after %i others', (before) => {
    const notes = Array.from({ length: 130 }, (_, index) => index * index).join(' ')
    const good = strToU8(`${JSON.stringify(valuesOf({ notes }))}\n`.repeat(before))
    const bad = Uint8Array.from([...good, 0x22, 0xc3, 0x22, 10, 0x7b, 0x7d, 10])
    expect(errorOf(readFile(forge({ 'changes.ndjson': bad })))).toEqual({
      kind: 'bad-record',
      line: before + 1,
      field: '',
      problem: 'syntax',
    })
  })

  it('is refused where a stamp comes twice', () => {
    const lines = [setOf({}), setOf({ stamp: otherStamp }), setOf({ person: 'Not Ana' })]
    expect(errorOf(readFile(forgeLines(...lines)))).toEqual({
      kind: 'bad-record',
      line: 3,
      field: 'stamp',
      problem: 'twice',
    })
  })

  it('is refused where it is nested beyond any stack', () => {
    const deep = `{"later":${'['.repeat(300_000)}${']'.repeat(300_000)}}`
    expect(errorOf(readFile(forgeLines(deep)))).toMatchObject({ kind: 'bad-record', line: 1 })
  })

  it('reaches no prototype', () => {
    readFile(forgeLines('{"__proto__":{"isAdmin":true}}'))
    readFile(forge({ 'network.json': '{"__proto__":{"isAdmin":true}}' }))
    expect('isAdmin' in {}).toBe(false)
  })
})

describe('values that this version does not know', () => {
  it.each([
    { later: nested(12) },
    { later: nestedObjects(12) },
    { later: null, more: 'x', most: 1e300 },
    { 'later/x': true, 'later/y': { since: 1 } },
    { 'tags/__proto__': true, 'tags/constructor': true },
    { name: 'say "__proto__" and \\u0000' },
  ])('are kept: %j', (values) => {
    const file = valueOf(readFile(forgeLines(valuesOf(values))))
    expect(file.changeSets[0]?.changes[0]?.values).toEqual(values)
  })
})

describe('other entries that are not what the format says', () => {
  it.each([
    ['syntax', '', 'network.json', '{'],
    ['syntax', '', 'network.json', '\ufeff{}'],
    ['type', '', 'network.json', '[]'],
    ['range', 'version', 'network.json', '{"version":2}'],
    ['type', 'positions', 'network.json', '{"version":1,"view":{}}'],
    ['type', 'view', 'network.json', '{"version":1,"positions":{}}'],
    ['type', 'positions.a', 'network.json', '{"version":1,"view":{},"positions":{"a":[1]}}'],
    ['type', 'positions.a', 'network.json', '{"version":1,"view":{},"positions":{"a":[1,"2"]}}'],
    [
      'range',
      'positions.a[1]',
      'network.json',
      '{"version":1,"view":{},"positions":{"a":[1,1e999]}}',
    ],
    [
      'name',
      'positions.valueOf',
      'network.json',
      '{"version":1,"view":{},"positions":{"valueOf":[1,1]}}',
    ],
    ['text', 'view.x', 'network.json', '{"version":1,"view":{"x":"\\ud800"},"positions":{}}'],
  ] as const)('%s of "%s" in %s: %s', (problem, field, entry, text) => {
    expect(errorOf(readFile(forge({ [entry]: text })))).toEqual({
      kind: 'bad-content',
      entry,
      field,
      problem,
    })
  })

  it.each([
    ['territory.id', { territory: { id: '../x', name: '' } }],
    ['territory.name', { territory: { id: 'x' } }],
    ['writtenAt', { writtenAt: 'now' }],
    ['counts', { counts: 5 }],
    ['heads.0', { heads: ['x'] }],
    ['entries', { entries: [listedChanges, listedChanges] }],
    ['mission.name', { mission: { name: '\ud800' } }],
  ])('names %s of the manifest', (field, manifest) => {
    expect(errorOf(readFile(forge({}, manifest)))).toMatchObject({
      kind: 'bad-content',
      entry: 'manifest.json',
      field,
    })
  })
})
