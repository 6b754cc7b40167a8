import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../../electron/main/read-file'
import { maxFileBytes } from '../../../shared/ipc/payloads'
import { temporaryFolder } from '../temporary-folder'

describe('readFile', () => {
  it('gives the bytes and the name without its folder', async () => {
    const path = join(await temporaryFolder(), 'été.coterr')
    await writeFile(path, Buffer.from([0, 255, 7]))
    expect(await readFile(path)).toEqual({
      ok: true,
      value: { name: 'été.coterr', bytes: new Uint8Array([0, 255, 7]) },
    })
  })

  it('takes a file of just the size allowed, and none larger', async () => {
    const path = join(await temporaryFolder(), 'a.csv')
    await writeFile(path, 'abcd')
    expect(await readFile(path, 4)).toMatchObject({ ok: true })
    expect(await readFile(path, 3)).toEqual({
      ok: false,
      error: { kind: 'too-big', name: 'a.csv', maxBytes: 3 },
    })
  })

  it('refuses a huge file before reading any of it', async () => {
    const path = join(await temporaryFolder(), 'huge.coterr')
    await writeFile(path, '')
    await truncate(path, maxFileBytes + 1)
    const started = performance.now()
    expect(await readFile(path)).toMatchObject({ error: { kind: 'too-big' } })
    expect(performance.now() - started).toBeLessThan(200)
  })

  it('says that a file is not there, or is no file', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'b.coterr'))
    expect(await readFile(join(folder, 'a.coterr'))).toEqual({
      ok: false,
      error: { kind: 'not-found', name: 'a.coterr' },
    })
    expect(await readFile(join(folder, 'b.coterr'))).toMatchObject({
      error: { kind: 'read-failed', name: 'b.coterr' },
    })
  })
})
