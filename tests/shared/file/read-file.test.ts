import { readFileSync } from 'node:fs'
import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import { encodeChangeSets } from '../../../shared/file/encode-change-sets'
import { formatVersion } from '../../../shared/file/format'
import { migrations } from '../../../shared/file/migrations/registry'
import { readFile } from '../../../shared/file/read-file'
import { forge, forgeLines } from './forge'
import { sampleBytes, sampleContent, sampleSets, valueOf } from './sample'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/coterr/${name}`, import.meta.url)))

const hashOf = (bytes: Uint8Array): string => bytesToHex(hash(bytes))

describe('reading a file', () => {
  it('gives back what was written', () => {
    const file = valueOf(readFile(sampleBytes()))
    expect(file.changeSets).toEqual(sampleSets)
    expect(file.network).toEqual(sampleContent.network)
    expect(file.manifest).toMatchObject({
      formatVersion,
      territory: sampleContent.territory,
      writtenAt: sampleContent.at,
      generator: 'CoTerr 0.1.0',
      shareProfile: 'complete',
    })
  })

  it('hands what it does not know through reading and writing, untouched', () => {
    const file = valueOf(readFile(sampleBytes()))
    expect(file.unknown).toEqual(sampleContent.unknown)
    const again = sampleBytes({ changeSets: file.changeSets, unknown: file.unknown })
    expect(again).toEqual(sampleBytes())
  })

  it('reads a part of a larger buffer, which it does not hold on to', () => {
    const bytes = sampleBytes()
    const larger = new Uint8Array(bytes.length + 20)
    larger.set(bytes, 10)
    const file = valueOf(readFile(larger.subarray(10, 10 + bytes.length)))
    larger.fill(0)
    expect(file.unknown.entries.get('attachments/abc.txt')).toEqual(Uint8Array.of(1, 2, 3))
  })

  it('puts in order the lines that another program wrote in any order', () => {
    const reversed = [...sampleSets].reverse()
    expect(valueOf(readFile(forgeLines(...reversed))).changeSets).toEqual(sampleSets)
  })

  it('accepts what another program leaves out or adds beside', () => {
    const lean = forge({ 'territory.json': null, 'network.json': null, 'preview.svg': null })
    expect(valueOf(readFile(lean)).network).toBeNull()
    const lines = sampleSets.map((set) => JSON.stringify(set)).join('\r\n')
    const withoutNewline = forge({ 'changes.ndjson': lines }, { formatVersion: 1 })
    expect(valueOf(readFile(withoutNewline)).changeSets).toHaveLength(7)
    const unlisted = forge(
      { 'notes/read-me.txt': 'hello' },
      { entries: listedOf('changes.ndjson') },
    )
    expect(valueOf(readFile(unlisted)).unknown.entries.has('notes/read-me.txt')).toBe(true)
  })

  it('reads lines longer than the pieces in which it decodes', () => {
    const note = Array.from({ length: 9000 }, (_, index) => `œ${index * index}`).join(' ')
    const changes = Array.from({ length: 20 }, (_, index) => ({
      kind: 'actor',
      id: `a${index}`,
      values: { notes: `${index} ${note}` },
    }))
    const sets = sampleSets.map((set) => ({ ...set, changes }))
    expect(valueOf(readFile(forgeLines(...sets))).changeSets).toEqual(sets)
  })
})

/** The checksums that the sample's manifest gives, of one entry only. */
function listedOf(name: string) {
  const { entries } = valueOf(readFile(sampleBytes())).manifest
  return entries.filter((entry) => entry.name === name)
}

describe('files of released versions', () => {
  it('has a step to each version after the first', () => {
    expect(migrations.map((migration) => migration.to)).toEqual(
      Array.from({ length: formatVersion - 1 }, (_, index) => index + 2),
    )
  })

  it.each([
    ['1', '5dc2672f520cdb2ba29d30eab8c18dc90b9f1af4a8a20cb5aea952037ac5557e'],
    ['2', '46d6ae1c98304743da7dbcc088aa1f656f7b90eb33986064e805e95389951565'],
  ])('opens version %s, as it was released', (version, sha256) => {
    const bytes = fixture(`version-${version}.coterr`)
    expect(hashOf(bytes)).toBe(sha256)
    const file = valueOf(readFile(bytes))
    expect(file.manifest.formatVersion).toBe(formatVersion)
    const rows = applySets(() => undefined, file.changeSets).values()
    const expected = new TextDecoder().decode(fixture(`version-${version}.rows.txt`))
    expect(`${canonicalRows(rows)}\n`).toBe(expected)
    expect(file.network?.positions.get('a1')).toEqual([12.5, -3])
  })

  it('writes the same bytes as when version 2 was released', () => {
    const bytes = fixture('version-2.coterr')
    const before = unzipSync(bytes)['changes.ndjson']
    const { changeSets } = valueOf(readFile(bytes))
    expect(encodeChangeSets(changeSets)).toEqual(before)
  })
})
