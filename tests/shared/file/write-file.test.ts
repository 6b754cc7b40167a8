import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import type { Change } from '../../../shared/change/change-set'
import { readFile } from '../../../shared/file/read-file'
import { writeFile } from '../../../shared/file/write-file'
import type { Stamp } from '../../../shared/kernel/stamp'
import { manifestOf } from './forge'
import { errorOf, sampleBytes, sampleContent, sampleSets, valueOf } from './sample'

const textOf = (bytes: Uint8Array, name: string) =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

/** The sample's sets, with a change added to the last. */
function withChange(change: Change) {
  const last = sampleSets[sampleSets.length - 1]
  if (last === undefined) throw new Error('The sample has sets')
  return [...sampleSets.slice(0, -1), { ...last, changes: [change] }]
}

describe('writing a file', () => {
  it('says what it is in its first bytes, uncompressed, for programs that look no further', () => {
    const head = strFromU8(sampleBytes().subarray(0, 64), true)
    expect(head.slice(0, 4)).toBe('PK\x03\x04')
    expect(head.slice(30, 64)).toBe('mimetypeapplication/vnd.coterr+zip')
  })

  it('writes its entries in one order', () => {
    expect(Object.keys(unzipSync(sampleBytes()))).toEqual([
      'mimetype',
      'manifest.json',
      'changes.ndjson',
      'territory.json',
      'network.json',
      'preview.svg',
      'attachments/abc.txt',
    ])
  })

  it('gives the same bytes for the same content, whatever the order in which it was held', () => {
    const shuffled = [...sampleSets].reverse().map((set) => ({
      ...set,
      changes: set.changes.map((change) => ({
        ...change,
        values: Object.fromEntries(Object.entries(change.values).reverse()),
      })),
    }))
    const network = sampleContent.network
    const positions = new Map([...(network?.positions ?? [])].reverse())
    const other = sampleBytes({
      changeSets: shuffled,
      rows: [...(sampleContent.rows ?? [])].reverse(),
      network: { positions, view: { zoom: 1.5, mode: 'two-mode' } },
    })
    expect(other).toEqual(sampleBytes())
  })

  it('gives the same bytes in another time zone', () => {
    const here = process.env['TZ']
    try {
      process.env['TZ'] = 'Pacific/Auckland'
      const inAuckland = sampleBytes()
      process.env['TZ'] = 'America/Los_Angeles'
      expect(sampleBytes()).toEqual(inAuckland)
    } finally {
      if (here === undefined) delete process.env['TZ']
      else process.env['TZ'] = here
    }
  })

  it('counts what is there, and names the greatest stamp of each device', () => {
    const manifest = manifestOf(sampleBytes())
    expect(manifest['counts']).toMatchObject({
      changeSets: 7,
      changes: 14,
      records: { territory: 1, actor: 2, alliance: 1, membership: 1, workshop: 1, relation: 0 },
    })
    expect(manifest['heads']).toEqual([sampleSets[4]?.stamp, sampleSets[6]?.stamp])
  })

  it('shows the present state in plain records', () => {
    const plain = JSON.parse(textOf(sampleBytes(), 'territory.json')) as {
      records: Record<string, readonly object[]>
    }
    expect(plain.records['actor']?.[0]).toEqual({
      id: 'a1',
      influence: 2,
      mood: { color: 'green', steps: [1, [2]] },
      name: 'Jardin d’Ana',
      tags: ['forêt'],
    })
    expect(plain.records['workshop']).toEqual([{ id: 'w1', guests: ['a1'], title: 'Fresque' }])
  })

  it('writes without a network and without a preview', () => {
    const { previewSvg: _, ...content } = sampleContent
    const bytes = valueOf(writeFile({ ...content, network: null }))
    expect(valueOf(readFile(bytes)).network).toBeNull()
    expect(Object.keys(unzipSync(bytes))).not.toContain('preview.svg')
  })

  it('puts U+FFFD for half an emoji and for NUL, so that what is saved can be opened', () => {
    const notes = 'half \ud83d, \\ud83d, "\0" and a whole one 🌳'
    const changeSets = withChange({ kind: 'actor', id: 'a1', values: { notes } })
    const file = valueOf(readFile(sampleBytes({ changeSets })))
    expect(file.changeSets.at(-1)?.changes[0]?.values['notes']).toBe(
      'half \ufffd, \\ud83d, "\ufffd" and a whole one 🌳',
    )
  })

  it('stores what would compress so well that a reader would take it for a bomb', () => {
    const notes = 'Un long texte collé partout. '.repeat(3000)
    const changes = Array.from({ length: 40 }, (_, index) => ({
      kind: 'actor',
      id: `copy-${index}`,
      values: { notes },
    }))
    const changeSets = sampleSets.map((set) => ({ ...set, changes }))
    const file = valueOf(readFile(sampleBytes({ changeSets })))
    expect(file.changeSets).toEqual(changeSets)
  })

  it('leaves out the plain copy where it would be larger than the changes are worth', () => {
    const notes = 'Un long texte. '.repeat(6000)
    const changes = Array.from({ length: 100 }, (_, index) => ({
      kind: 'actor',
      id: `copy-${index}`,
      values: { notes: `${index} ${notes}` },
    }))
    const [first] = sampleSets
    if (first === undefined) throw new Error('The sample has sets')
    const sets = (some: number) => [{ ...first, changes: changes.slice(0, some) }]
    const names = (some: number): readonly string[] => {
      const rows = applySets(() => undefined, sets(some)).values()
      return Object.keys(unzipSync(sampleBytes({ changeSets: sets(some), rows })))
    }
    expect(names(80)).toContain('territory.json')
    expect(names(100)).not.toContain('territory.json')
  })

  it('refuses to write what it would refuse to read', () => {
    const wrong = withChange({ kind: 'actor', id: 'a1', values: { influence: 9 } })
    expect(errorOf(writeFile({ ...sampleContent, changeSets: wrong }))).toEqual({
      kind: 'bad-record',
      line: 7,
      field: 'changes[0].values.influence',
      problem: 'range',
    })
    const territory = { id: '../../etc', name: 'x' }
    const sets = sampleSets.slice(1)
    expect(errorOf(writeFile({ ...sampleContent, territory, changeSets: sets }))).toMatchObject({
      kind: 'bad-content',
      field: 'territory.id',
    })
  })

  it('refuses two change sets under one stamp', () => {
    const [first] = sampleSets
    if (first === undefined) throw new Error('The sample has sets')
    const changeSets = [...sampleSets, { ...first, person: 'Another' }]
    expect(errorOf(writeFile({ ...sampleContent, changeSets }))).toMatchObject({
      kind: 'bad-record',
      field: 'stamp',
      problem: 'twice',
    })
  })

  it('writes a territory of which nothing has been said yet', () => {
    const bytes = sampleBytes({ changeSets: [], rows: [] })
    expect(valueOf(readFile(bytes)).changeSets).toEqual([])
  })

  it('keeps the order of stamps whose clocks were years apart', () => {
    const stamps = ['000000001-0000-ana0000000', 'zzzzzzzzz-zzzz-bruno00000'] as Stamp[]
    const changeSets = stamps.map((stamp) => ({
      stamp,
      person: '',
      at: 0,
      origin: 'typed' as const,
      changes: [],
    }))
    const file = valueOf(readFile(sampleBytes({ changeSets: changeSets.reverse(), rows: [] })))
    expect(file.changeSets.map((set) => set.stamp)).toEqual([...stamps].sort())
  })
})
