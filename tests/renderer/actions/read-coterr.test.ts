import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCoterr } from '../../../renderer/actions/read-coterr'
import { readFile } from '../../../shared/file/read-file'

const example = new Uint8Array(readFileSync('assets/example.coterr'))

describe('reading a file with the native sha-256', () => {
  it('gives what the plain reading gives, and the hash of the file', async () => {
    const read = await readCoterr(example)
    const plain = readFile(example)
    expect(read.ok && plain.ok && read.value.file).toEqual(plain.ok && plain.value)
    expect(read.ok && read.value.sha256).toBe(createHash('sha256').update(example).digest('hex'))
  })

  it('refuses every file with one byte changed, by the same name or an earlier one', async () => {
    for (let at = 0; at < example.length; at += 101) {
      const changed = example.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x10
      const [native, plain] = [await readCoterr(changed), readFile(changed)]
      expect(native.ok).toBe(plain.ok)
      if (!native.ok && !plain.ok)
        expect([plain.error.kind, 'bad-checksum']).toContain(native.error.kind)
    }
  })
})
