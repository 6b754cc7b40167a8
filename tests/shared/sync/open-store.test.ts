import { describe, expect, it } from 'vitest'
import { makeIdentity } from '../../../shared/seal/identity'
import { entryKind, entryName, isNamedFor } from '../../../shared/sync/entry-name'
import { openStore } from '../../../shared/sync/open-store'
import { maxEntryBytes } from '../../../shared/sync/target'
import { territorySeal } from '../../../shared/sync/territory-seal'
import { LyingTarget } from '../../targets/lying-target'

const stop = new AbortController().signal
const bytes = new TextEncoder().encode('a batch')

async function newSeal() {
  const seal = await territorySeal(await makeIdentity())
  if (seal === null) throw new Error('a key that was just made is one')
  return seal
}

/** The store of a keyed territory, and of one that is not, over one target. */
async function stores() {
  const target = new LyingTarget()
  return { target, plain: openStore(target, null), sealed: openStore(target, await newSeal()) }
}

async function written(store: ReturnType<typeof openStore>): Promise<string> {
  const answer = await store.write(bytes, stop)
  if (!answer.ok) throw new Error(answer.error.kind)
  return answer.value.name
}

describe('the names of entries', () => {
  it('are made from the stored bytes, and tell nothing else', () => {
    const name = entryName('plain', bytes)
    expect(name).toMatch(/^[0-9a-f]{40}\.batch$/)
    expect(entryName('sealed', bytes)).toBe(`${name}.age`)
    expect(entryName('key', bytes)).toMatch(/^[0-9a-f]{40}\.key\.age$/)
    expect(isNamedFor(name, bytes)).toBe(true)
    expect(isNamedFor(name, bytes.slice(1))).toBe(false)
  })

  it.each([
    '',
    'lisez-moi.txt',
    '0123.batch',
    `${'0'.repeat(40)}.batch.tmp`,
    `${'0'.repeat(40)} (1).batch`,
    `${'A'.repeat(40)}.batch`,
    `../${'0'.repeat(40)}.batch`,
    `${'0'.repeat(40)}.batch\n`,
  ])('%j is not ours', (name) => {
    expect(entryKind(name)).toBeNull()
    expect(isNamedFor(name, bytes)).toBe(false)
  })
})

describe('a store of batches', () => {
  it('gives back what was written, plain or sealed', async () => {
    const { target, plain, sealed } = await stores()
    for (const store of [plain, sealed]) {
      const name = await written(store)
      expect(await store.read(name, stop)).toEqual({ ok: true, value: { kind: 'whole', bytes } })
      const stored = target.entries.get(name)
      expect(stored !== undefined && isNamedFor(name, stored)).toBe(true)
    }
    expect([...target.entries.keys()].map(entryKind)).toEqual(['plain', 'sealed'])
  })

  it('sorts what stands there by its names, each once, and reads none of it', async () => {
    const { target, plain, sealed } = await stores()
    const [clear, closed] = [await written(plain), await written(sealed)]
    target.entries.set(entryName('key', bytes), bytes)
    target.entries.set('desktop.ini', bytes)
    target.tell({ kind: 'lists-twice' })
    const asPlain = await plain.list(stop)
    expect(asPlain.ok && asPlain.value).toMatchObject({
      batches: [{ name: clear, bytes: bytes.length }],
      ...{ plain: [], isSealed: true, foreign: 1 },
    })
    const asSealed = await sealed.list(stop)
    expect(asSealed.ok && asSealed.value).toMatchObject({
      batches: [{ name: closed }],
      ...{ plain: [{ name: clear }], isSealed: false, foreign: 1 },
    })
    expect(target.calls.read).toBe(0)
  })

  it('tells what is damaged, gone, or of another key', async () => {
    const { target, plain, sealed } = await stores()
    const other = openStore(target, await newSeal())
    const closed = await written(sealed)
    const reads = async (store: typeof plain, name: string) => {
      const read = await store.read(name, stop)
      return read.ok ? read.value.kind : read.error.kind
    }
    expect(await reads(other, closed)).toBe('other-key')
    expect(await reads(plain, closed)).toBe('other-key')
    expect(await reads(sealed, entryName('sealed', bytes))).toBe('gone')
    // Its name is right, and nobody sealed it.
    target.entries.set(entryName('sealed', bytes), bytes)
    expect(await reads(sealed, entryName('sealed', bytes))).toBe('damaged')
    const whole = target.entries.get(closed) ?? new Uint8Array()
    for (let at = 0; at < whole.length; at += 7) {
      target.entries.set(closed, whole.slice(0, at))
      expect(await reads(sealed, closed)).toBe('damaged')
      target.entries.set(
        closed,
        whole.map((byte, index) => (index === at ? byte ^ 1 : byte)),
      )
      expect(await reads(sealed, closed)).toBe('damaged')
    }
    const error = { kind: 'target-too-big', actual: 1, max: maxEntryBytes } as const
    target.tell({ kind: 'fails', on: 'read', error })
    expect(await reads(sealed, closed)).toBe('damaged')
  })

  it('hands on how the target fails, and writes nothing that nobody would read', async () => {
    const { target, plain } = await stores()
    target.tell({ kind: 'fails', on: 'write', error: { kind: 'target-full' } })
    expect(await plain.write(bytes, stop)).toEqual({ ok: false, error: { kind: 'target-full' } })
    const stopped = AbortSignal.abort()
    expect(await plain.list(stopped)).toEqual({ ok: false, error: { kind: 'cancelled' } })
    const huge = { length: maxEntryBytes + 1 } as Uint8Array
    const unhashed = openStore(target, null, () => '0'.repeat(64))
    expect(await unhashed.write(huge, stop)).toMatchObject({ error: { kind: 'target-too-big' } })
    expect(target.entries.size).toBe(0)
  })

  it('has no seal of a text that is no key', async () => {
    expect(await territorySeal('AGE-SECRET-KEY-1NO')).toBeNull()
  })
})
