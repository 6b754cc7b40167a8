import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { maxEntries, maxEntryBytes, maxFileBytes } from '../../../shared/file/limits'
import { readFile } from '../../../shared/file/read-file'
import { forge, listedChanges, listedNameAt, littleEndian, patch, rename } from './forge'
import { errorOf, sampleBytes } from './sample'

/** Where the fields of a directory record stand, seen from the name it ends with. */
const flags = -38
const method = -36
const expandedSize = -22
const headerOffset = -4

const refusal = (bytes: Uint8Array) => errorOf(readFile(bytes))

const patchListed = (name: string, field: number, put: readonly number[]) => {
  const bytes = sampleBytes()
  return patch(bytes, listedNameAt(bytes, name) + field, put)
}

describe('not a .coterr file', () => {
  it.each([
    ['a text', strToU8('nom;commune\nJardin;Chambéry\n')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0)],
    ['a container without mimetype', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['another format', zipSync({ mimetype: strToU8('application/epub+zip') })],
    ['the same length, another text', zipSync({ mimetype: strToU8('application/vnd.coterr+ziq') })],
  ])('says so of %s', (_, bytes) => {
    expect(refusal(bytes)).toEqual({ kind: 'not-coterr' })
  })

  it('says that an age file is encrypted', () => {
    expect(refusal(strToU8('age-encryption.org/v1\n-> scrypt abc 18\n'))).toEqual({
      kind: 'encrypted',
    })
  })
})

describe('a file cut short', () => {
  it.each([0, 1, 3, 4, 100, -1])('says so where %s bytes are left', (length) => {
    expect(refusal(sampleBytes().slice(0, length))).toEqual({ kind: 'truncated' })
  })
})

describe('a newer file', () => {
  it('is named with the program that wrote it, whatever else it holds', () => {
    const manifest = { formatVersion: 7, generator: 'CoTerr 9.0', territory: 'elsewhere' }
    expect(refusal(forge({ 'changes.ndjson': 'not lines' }, manifest))).toEqual({
      kind: 'too-new',
      version: 7,
      supported: 2,
      generator: 'CoTerr 9.0',
    })
  })

  it.each([0, 1.5, '1', null])('is not one whose version is %j', (formatVersion) => {
    expect(refusal(forge({}, { formatVersion }))).toMatchObject({
      kind: 'bad-content',
      field: 'formatVersion',
    })
  })
})

describe('a file that asks for too much', () => {
  it('is refused by its size, before it is looked at', () => {
    // Never touched, so no memory is taken for it.
    const bytes = new Uint8Array(maxFileBytes + 1)
    expect(refusal(bytes)).toMatchObject({ kind: 'too-big', what: 'file', max: maxFileBytes })
  })

  it('is refused by the number of its entries', () => {
    const many = Array.from({ length: maxEntries }, (_, index) => [`attachments/${index}`, ''])
    expect(refusal(forge(Object.fromEntries(many) as Record<string, string>))).toMatchObject({
      kind: 'too-big',
      what: 'entries',
    })
  })

  it('is refused by what an entry says that it expands to', () => {
    const put = littleEndian(maxEntryBytes + 1)
    expect(refusal(patchListed('changes.ndjson', expandedSize, put))).toMatchObject({
      kind: 'too-big',
      what: 'entry',
      entry: 'changes.ndjson',
    })
  })

  it('is refused by how much an entry expands', () => {
    expect(refusal(forge({ 'a.txt': new Uint8Array(2_000_000) }))).toMatchObject({
      kind: 'too-big',
      what: 'expansion',
      entry: 'a.txt',
    })
  })

  it('is refused by the sum of what its entries say', () => {
    const noise = Uint8Array.from({ length: 1_400_000 }, (_, index) => (index * index * 31) >>> 7)
    const names = ['a', 'b', 'c', 'd']
    let bytes = forge(Object.fromEntries(names.map((name) => [`noise-${name}`, noise])))
    for (const name of names) {
      const at = listedNameAt(bytes, `noise-${name}`)
      bytes = patch(bytes, at + expandedSize, littleEndian(maxEntryBytes - 1))
    }
    expect(refusal(bytes)).toMatchObject({ kind: 'too-big', what: 'total' })
  })

  it('stops expanding as soon as there is more than was declared', () => {
    const bytes = forge({ 'a.txt': new Uint8Array(30_000_000) })
    const lying = patch(bytes, listedNameAt(bytes, 'a.txt') + expandedSize, littleEndian(10))
    const start = strFromU8(bytes, true).indexOf('a.txt') + 'a.txt'.length
    // The compressed bytes end in nonsense, which nobody sees who stops before.
    const spoilt = patch(lying, start + 25_000, Array<number>(3000).fill(0xff))
    expect(refusal(spoilt)).toEqual({
      kind: 'damaged',
      entry: 'a.txt',
      cause: 'another size than declared',
    })
  })
})

describe('entries that a .coterr file never has', () => {
  it.each([
    ['a way out', '../../passwd'],
    ['a root', '/etc/passwd.'],
    ['a drive', 'c:/wind/x.ex'],
    ['a backslash', 'a\\..\\b\\c\\d.'],
    ['a NUL', 'abcdefghij\0k'],
    ['a hidden file', '.bashrc_12'],
    ['a way back in the middle', 'a/../../b.tx'],
    ['no name', ''],
    ['what every object has', '__proto__'],
    ['letters beyond ASCII', 'é.txt'],
  ])('are refused by name: %s', (_, name) => {
    const placeholder = 'x'.repeat(strToU8(name).length)
    const bytes = placeholder === '' ? emptyName() : forge({ [placeholder]: 'content' })
    const hostile =
      placeholder === '' ? bytes : rename(bytes, placeholder, strFromU8(strToU8(name), true))
    expect(refusal(hostile)).toMatchObject({ kind: 'unsafe-entry', problem: 'name' })
  })

  it('are refused where two have one name, or one name but for case', () => {
    const twice = rename(forge({ 'changes.ndjsom': 'x' }), 'changes.ndjsom', 'changes.ndjson')
    expect(refusal(twice)).toMatchObject({ kind: 'unsafe-entry', problem: 'twice' })
    expect(refusal(forge({ 'Changes.ndjson': 'x' }))).toMatchObject({
      kind: 'unsafe-entry',
      entry: 'Changes.ndjson',
      problem: 'twice',
    })
  })

  it('are refused where the directory and the entry itself give two names', () => {
    const bytes = sampleBytes()
    const put = [...strToU8('network.jsom')]
    expect(refusal(patch(bytes, listedNameAt(bytes, 'network.json'), put))).toMatchObject({
      kind: 'damaged',
      entry: 'network.jsom',
    })
  })

  it('are refused where they share bytes', () => {
    const bytes = forge({ 'a.txt': 'some content', 'b.txt': 'some content' })
    const at = strFromU8(bytes, true).indexOf('a.txt') - 30
    const listed = listedNameAt(bytes, 'b.txt')
    const renamed = patch(bytes, listed, [...strToU8('a.txt')])
    const shared = patch(renamed, listed + headerOffset, littleEndian(at))
    expect(refusal(shared)).toMatchObject({ kind: 'unsafe-entry', problem: 'twice' })
    const stretched = patchListed('network.json', -26, littleEndian(5000))
    expect(refusal(stretched)).toMatchObject({ kind: 'unsafe-entry', problem: 'overlap' })
  })

  it.each([
    ['encryption', flags, 1],
    ['a compression of another kind', method, 12],
  ])('are refused where they ask for %s', (_, field, value) => {
    expect(refusal(patchListed('changes.ndjson', field, [value]))).toMatchObject({
      kind: 'unsafe-entry',
      entry: 'changes.ndjson',
      problem: 'features',
    })
  })
})

/** A container whose directory has an entry without a name. */
function emptyName(): Uint8Array {
  const bytes = forge({ x: '' })
  return patch(bytes, listedNameAt(bytes, 'x') - 46 + 28, [0])
}

describe('a damaged file', () => {
  it.each(['changes.ndjson', 'network.json', 'attachments/abc.txt'])(
    'is refused where the content of %s is not what was written',
    (name) => {
      const listed = { name, bytes: 1, sha256: '00'.repeat(32) }
      const others = name === listedChanges.name ? [] : [listedChanges]
      expect(refusal(forge({}, { entries: [listed, ...others] }))).toEqual({
        kind: 'bad-checksum',
        entry: name,
      })
    },
  )

  it.each(['territory.json', 'preview.svg'])(
    'is refused where %s was damaged, though it is never read back',
    (name) => {
      const bytes = patchListed(name, -30, [1, 2, 3, 4])
      expect(refusal(bytes)).toEqual({ kind: 'bad-checksum', entry: name })
    },
  )

  it('is refused where the changes have no checksum at all', () => {
    expect(refusal(forge({}, { entries: [] }))).toEqual({
      kind: 'bad-checksum',
      entry: 'changes.ndjson',
    })
  })

  it('is refused where the manifest is not the one that was written', () => {
    const bytes = patchListed('manifest.json', -30, [1, 2, 3, 4])
    expect(refusal(bytes)).toEqual({ kind: 'bad-checksum', entry: 'manifest.json' })
  })

  it.each(['manifest.json', 'changes.ndjson'])('is refused without %s', (name) => {
    const bytes = name === 'manifest.json' ? withoutManifest() : forge({ [name]: null })
    expect(refusal(bytes)).toEqual({ kind: 'missing-entry', entry: name })
  })

  it('is refused without an entry that the manifest lists', () => {
    const lost = { name: 'attachments/lost', bytes: 1, sha256: '00'.repeat(32) }
    expect(refusal(forge({}, { entries: [lost, listedChanges] }))).toEqual({
      kind: 'missing-entry',
      entry: 'attachments/lost',
    })
  })

  it('is refused where compressed bytes make no sense', () => {
    const bytes = sampleBytes()
    const data = strFromU8(bytes, true).indexOf('changes.ndjson') + 'changes.ndjson'.length
    expect(refusal(patch(bytes, data, [0xff, 0xff, 0xff]))).toMatchObject({
      kind: 'damaged',
      entry: 'changes.ndjson',
    })
  })
})

function withoutManifest(): Uint8Array {
  return zipSync({ mimetype: strToU8('application/vnd.coterr+zip') })
}
