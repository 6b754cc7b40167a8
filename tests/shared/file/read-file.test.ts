import { readFileSync } from 'node:fs'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { applySets } from '../../../shared/change/apply'
import { canonicalRows } from '../../../shared/change/canonical'
import { formatVersion } from '../../../shared/file/format'
import { migrations } from '../../../shared/file/migrations/registry'
import { readFile } from '../../../shared/file/read-file'
import { forge, forgeLines } from './forge'
import { sampleBytes, sampleContent, sampleSets, valueOf } from './sample'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/coterr/${name}`, import.meta.url)))

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
    const withoutNewline = forge({ 'changes.ndjson': lines })
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

  it('opens version 1, as it was released', () => {
    const bytes = fixture('version-1.coterr')
    expect(bytesToHex(sha256(bytes))).toBe(
      '5dc2672f520cdb2ba29d30eab8c18dc90b9f1af4a8a20cb5aea952037ac5557e',
    )
    const file = valueOf(readFile(bytes))
    const rows = applySets(() => undefined, file.changeSets).values()
    const expected = new TextDecoder().decode(fixture('version-1.rows.txt'))
    expect(`${canonicalRows(rows)}\n`).toBe(expected)
    expect(file.network?.positions.get('a1')).toEqual([12.5, -3])
  })
})
