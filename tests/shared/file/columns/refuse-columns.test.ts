import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ChangeSet } from '../../../../shared/change/change-set'
import { readLine } from '../../../../shared/file/columns/read-line'
import { decodeChangeSets } from '../../../../shared/file/decode-change-sets'
import { encodeChangeSets } from '../../../../shared/file/encode-change-sets'
import type { Problem } from '../../../../shared/file/file-error'
import { readFile } from '../../../../shared/file/read-file'
import type { Json } from '../../../../shared/kernel/json'
import { forgeColumns } from '../forge'
import { errorOf, valueOf } from '../sample'
import type { Line } from './columns-sample'
import { first, lines, replaced, second, sets } from './columns-sample'

/** What is wrong, the line, what it says instead, the field that is named, and the problem. */
const refused: readonly (readonly [string, string, Line, string, Problem])[] = [
  ['no such column', 'sets.person', { column: 'sets.mood', values: [] }, 'column', 'name'],
  ['a field of no column', 'sets.person', { values: ['A', 'B'], mood: 1 }, 'mood', 'name'],
  ['ids of no kind', 'ids actor', { kind: undefined, values: ['a1', 'a2'] }, 'kind', 'type'],
  ['ids of a kind with a name', 'ids actor', { register: 'x', values: [] }, 'register', 'type'],
  ['what is said of nothing', 'said name', { register: undefined, values: [] }, 'register', 'type'],
  ['what is said of two', 'said name', { field: 'tags', values: [] }, 'register', 'type'],
  ['no values', 'sets.person', {}, 'values', 'type'],
  ['values that are one', 'sets.person', { values: 'Ana' }, 'values', 'type'],
  ['words that are one', 'sets.person', { words: 'Ana', values: [] }, 'words', 'type'],
  ['a text without width', 'ids actor', { text: 'a1a2' }, 'width', 'range'],
  ['a width of nothing', 'ids actor', { text: 'a1a2', width: 0 }, 'width', 'range'],
  ['a width that leaves a rest', 'ids actor', { text: 'a1a2a', width: 2 }, 'width', 'range'],
  ['a width beyond numbers', 'sets.at', { digits: '1'.repeat(32), width: 16 }, 'width', 'range'],
  ['digits that are none', 'sets.at', { digits: '1x', width: 1 }, 'digits', 'range'],
  ['a text that is cut', 'ids actor', { text: '🛠', width: 1 }, 'text', 'text'],
  ['a prefix that is cut', 'ids actor', { prefix: '🛠', text: '12', width: 1 }, 'text', 'text'],
  [
    'a long prefix',
    'ids actor',
    { prefix: 'x'.repeat(201), text: '1', width: 1 },
    'prefix',
    'range',
  ],
  ['half an emoji', 'said name', { values: ['\ud83d', 'b', 'c'] }, 'values[0]', 'text'],
  ['a place beyond words', 'sets.person', { words: ['Ana'], values: [0, 1] }, 'values[1]', 'range'],
  // Stamps
  ['half a millisecond', 'stamps.time', { values: [0.5, 1] }, 'values[0]', 'range'],
  ['a time before 1970', 'stamps.time', { values: [-1, 1] }, 'values[0]', 'range'],
  ['a time beyond stamps', 'stamps.time', { values: [36 ** 9, 0] }, 'values[0]', 'range'],
  ['a counter too great', 'stamps.counter', { values: [36 ** 4, 0] }, 'values[0]', 'range'],
  ['a counter missing', 'stamps.counter', { values: [0] }, 'stamps.counter', 'range'],
  ['a device in capitals', 'stamps.device', { values: ['ANA0000000', 'a'] }, 'values[0]', 'stamp'],
  // Sets
  ['more sets than stamps', 'sets.changes', { values: [1, 1, 1] }, 'values[2]', 'range'],
  ['fewer changes than said', 'sets.changes', { values: [1, 1] }, 'values', 'range'],
  [
    'a set of all changes there could be',
    'sets.changes',
    { values: [2 ** 52, 1] },
    'values',
    'range',
  ],
  ['a person too few', 'sets.person', { values: ['Ana'] }, 'sets.person', 'range'],
  ['a person that is a number', 'sets.person', { values: [1, 2] }, 'values[0]', 'type'],
  ['an origin of no kind', 'sets.origin', { values: ['typed', 'toString'] }, 'values[1]', 'range'],
  ['a source that is a text', 'sets.source', { words: ['a'], values: [0, 0] }, 'words[0]', 'type'],
  ['a clock that is a text', 'sets.at', { values: ['0', 0] }, 'values[0]', 'range'],
  // Records and shapes
  ['an id twice', 'ids actor', { values: ['a1', 'a1'] }, 'values[1]', 'twice'],
  ['an id that objects inherit', 'ids actor', { values: ['a1', 'valueOf'] }, 'values[1]', 'name'],
  ['an id that is a number', 'ids actor', { values: ['a1', 5] }, 'values[1]', 'name'],
  ['a kind with a slash', 'ids actor', { kind: 'a/b', values: [] }, 'kind', 'name'],
  ['a shape that is a number', 'shapes', { values: [0, 1, 2] }, 'values[0]', 'type'],
  ['a shape of no kind', 'shapes', { values: [[0], [0], [0]] }, 'values[0]', 'name'],
  ['a shape of no column', 'shapes', { values: [['actor', 99]] }, 'values[0]', 'range'],
  ['a shape of another kind', 'shapes', { values: [['alliance', 0]] }, 'values[0]', 'range'],
  ['a register twice', 'shapes', { values: [['actor', 0, 0]] }, 'values[0]', 'twice'],
  [
    'one register, once and in a list',
    'shapes',
    { values: [['actor', 0, 3]] },
    'values[0]',
    'twice',
  ],
  ['a change of no shape', 'changes.shape', { values: [0, 1, 9] }, 'values[2]', 'range'],
  ['a change of another shape', 'changes.shape', { values: [1, 1, 2] }, 'values', 'range'],
  ['a record that was not met', 'changes.record', { values: [2, 0, 1] }, 'values[0]', 'range'],
  ['a record beyond the ids', 'changes.record', { values: [0, 0, 0] }, 'values[2]', 'range'],
  ['one record twice in a set', 'changes.record', { values: [0, 1, 0] }, 'values[1]', 'twice'],
  ['over a stamp that is not there', 'changes.over', { values: [0, 0, 9] }, 'values[2]', 'range'],
  ['over one of two registers', 'changes.over', { values: [0, 0, [1]] }, 'values[2]', 'range'],
  ['over a text', 'changes.over', { values: [0, 0, 'x'] }, 'values[2]', 'range'],
  // What is said
  ['one value too many', 'said name', { values: ['a', 'b', 'c', 'd'] }, 'values', 'range'],
  ['a name that is a number', 'said name', { values: ['a', 5, 'c'] }, 'values[1]', 'type'],
  [
    'a field that is inherited',
    'said name',
    { register: 'valueOf', values: [] },
    'register',
    'name',
  ],
  ['a set whole', 'said name', { register: 'tags', values: [] }, 'register', 'name'],
  ['an id as a field', 'said name', { register: 'id', values: [] }, 'register', 'name'],
  ['an element of a text', 'said tags', { field: 'name', values: ['x'] }, 'values[0]', 'name'],
  ['an element that is a number', 'said tags', { values: [1] }, 'values[0]', 'type'],
  ['an element without name', 'said tags', { values: [''] }, 'values[0]', 'name'],
  ['a list that is one', 'said influence', { values: [5, 3] }, 'values[0]', 'range'],
  [
    'an id of no such place',
    'said name',
    { ids: 'actor', values: [0, 1, 2] },
    'values[2]',
    'range',
  ],
  ['ids and words', 'said name', { ids: 'actor', words: ['a'], values: [0] }, 'words', 'twice'],
  ['a word that is a list', 'said name', { words: [[1]], values: [0, 0, 0] }, 'words[0]', 'type'],
]

const [sample] = sets
if (sample === undefined) throw new Error('the sample has sets')

describe('a column that is not what the format says', () => {
  it.each(refused)('is refused by its line: %s', (_, name, by, field, problem) => {
    const { line, bytes } = replaced(name, by)
    const error = errorOf(readFile(bytes))
    // A count that is not right may be seen only in another column.
    const found = field === 'values' ? {} : { line }
    expect(error).toMatchObject({ kind: 'bad-record', field, problem, ...found })
  })

  it.each(['[]', 'null', '5', '"x"', '{', ''])('is refused where it is none: %j', (line) => {
    expect(errorOf(readFile(forgeColumns(...lines.slice(0, 2), line)))).toMatchObject({
      kind: 'bad-record',
      line: 3,
    })
  })

  it.each([
    ['sets.more', [[0, { stamp: second }]], 'values[0].stamp', 'twice'],
    ['sets.more', [[2, { place: 'x' }]], 'values[0]', 'range'],
    ['sets.more', [[0, 'x']], 'values[0]', 'type'],
    [
      'sets.more',
      [
        [0, { a: 1 }],
        [0, { b: 1 }],
      ],
      'values[1]',
      'twice',
    ],
    ['sets.more', [[0, { constructor: 1 }]], 'values[0].constructor', 'name'],
    ['changes.more', [[0, { values: { name: 'x' } }]], 'values[0].values', 'twice'],
    ['changes.more', [[0, { over: { name: [first] } }]], 'values[0].over', 'twice'],
    ['contexts', [[0, 2]], 'values[0]', 'range'],
    ['contexts', [3], 'values[0]', 'type'],
  ] as const)(
    'is refused where it adds what stands elsewhere: %s %j',
    (column, values, field, problem) => {
      expect(errorOf(readFile(forgeColumns(...lines, { column, values })))).toEqual({
        kind: 'bad-record',
        line: lines.length + 1,
        field,
        problem,
      })
    },
  )

  it('is refused where words come to a column that had none', () => {
    const more = { column: 'sets.person', words: ['x'] }
    const line = { column: 'sets.person', values: ['Ana', 'Ana'] }
    const changed = lines.filter(({ column }) => column !== 'sets.person')
    expect(errorOf(readFile(forgeColumns(...changed, line, more)))).toMatchObject({
      field: 'words',
      problem: 'twice',
    })
  })

  it('is refused where a list says an element that its set says', () => {
    const both: ChangeSet[] = [
      {
        ...sample,
        changes: [
          {
            kind: 'actor',
            id: 'a1',
            values: { 'tags/eau': true },
            several: { 'tags/été': [true] },
          },
        ],
      },
    ]
    const text = strFromU8(encodeChangeSets(both)).replace('tags/été', 'tags/eau')
    expect(errorOf(decodeChangeSets(new TextEncoder().encode(text)))).toMatchObject({
      kind: 'bad-record',
      problem: 'twice',
    })
  })

  it('is refused where a little says far too much, before it is said', () => {
    const changes = Array.from({ length: 3000 }, (_, index) => ({
      kind: 'actor',
      id: `a${index}`,
      values: { notes: 'x' },
    }))
    const many = encodeChangeSets([{ ...sample, changes }])
    const text = strFromU8(many).replace('"words":["x"]', `"words":["${'x'.repeat(100_000)}"]`)
    expect(errorOf(decodeChangeSets(new TextEncoder().encode(text)))).toMatchObject({
      kind: 'too-big',
      what: 'entry',
    })
  })

  it('reaches no prototype', () => {
    const said = {
      column: 'said',
      kind: 'actor',
      register: '__proto__',
      values: [{ isAdmin: true }],
    }
    expect(errorOf(readFile(forgeColumns(...lines, said))).kind).toBe('bad-record')
    expect('isAdmin' in {}).toBe(false)
  })
})

describe('columns that another program wrote', () => {
  it('are read however they are cut into lines, and coded', () => {
    const loose = lines.flatMap((line): Line[] => {
      const read = readLine(line as Json)
      if (!read.ok) throw new Error(read.error.field)
      const { values, words, text, digits, width, prefix, ...head } = line
      const first = words === undefined ? [] : [{ ...head, words }]
      return [...first, ...read.value.values.map((value) => ({ ...head, values: [value] }))]
    })
    expect(loose.length).toBeGreaterThan(lines.length)
    expect(valueOf(readFile(forgeColumns(...loose))).changeSets).toEqual(sets)
  })

  it('are put in order', () => {
    const [time, ...others] = [...lines]
    const start = 36 ** 8
    const steps = [
      { ...time, values: [start] },
      { ...time, values: [-1000] },
    ]
    const rest = others.filter(({ column }) => column !== 'stamps.time')
    const read = valueOf(
      decodeChangeSets(
        new TextEncoder().encode(
          [...steps, ...rest].map((line) => `${JSON.stringify(line)}\n`).join(''),
        ),
      ),
    )
    const stamps = read.map(({ stamp }) => stamp)
    expect(stamps).toEqual([...stamps].sort())
  })
})
