import { describe, expect, it } from 'vitest'
import { makeChanges } from '../../../shared/change/make-changes'
import { writeFile } from '../../../shared/file/write-file'
import { entryName } from '../../../shared/sync/entry-name'
import { LyingTarget } from '../../targets/lying-target'
import { replaced, entriesOf, madeRight, pack } from '../../fuzz/hostile/packed-file'
import { SyncedDevice } from './synced-device'

/** A device that says things and syncs them with one target. */
class Speaker extends SyncedDevice {
  readonly target: LyingTarget
  #now = 1_750_000_000_000

  constructor(id: string, target = new LyingTarget()) {
    super(id)
    this.target = target
  }

  say(id: string, name: string): void {
    this.#now += 1000
    const edits = [{ kind: 'actor' as const, id, fields: { name } }]
    this.product.say(this.#now, 'typed', makeChanges(this.product.lookup, edits))
  }

  syncs(options: Parameters<SyncedDevice['sync']>[2] = {}) {
    this.#now += 1000
    return this.sync(this.target, this.#now, options)
  }
}

function two(): { readonly a: Speaker; readonly b: Speaker; readonly target: LyingTarget } {
  const a = new Speaker('device000a')
  return { a, b: new Speaker('device000b', a.target), target: a.target }
}

describe('a sync', () => {
  it('joins what two devices said, whoever began', async () => {
    const { a, b } = two()
    a.say('moulin', 'Le moulin')
    b.say('four', 'Le four')
    expect(await a.syncs()).toMatchObject({ problem: null, sent: 1, received: 0 })
    expect(await b.syncs()).toMatchObject({ problem: null, sent: 1, received: 1 })
    expect(await a.syncs()).toMatchObject({ problem: null, sent: 0, received: 1 })
    expect(a.text).toBe(b.text)
  })

  it('[Y3] writes its many small batches as one, reads that back, and only then removes them', async () => {
    const { a, b, target } = two()
    for (let number = 1; number <= 15; number++) {
      a.say('moulin', `Nom ${String(number)}`)
      await a.syncs()
    }
    b.say('four', 'Le four')
    await b.syncs()
    expect(target.entries.size).toBe(16)
    a.say('moulin', 'Dernier nom')
    target.tell({ kind: 'loses-answer', on: 'write' })
    expect(await a.syncs()).toMatchObject({ problem: { kind: 'target-unreachable' } })
    expect(target.entries.size).toBe(17)
    expect(await a.syncs()).toMatchObject({ problem: null, merged: 0 })
    a.say('moulin', 'Et encore un')
    target.tell({ kind: 'reads-half', bytes: 10 })
    expect(await a.syncs()).toMatchObject({ problem: { kind: 'target-lies' }, merged: 0 })
    expect(target.entries.size).toBe(19)
    expect(await a.syncs()).toMatchObject({ problem: null, merged: 16 })
    // Of b, what the lost answer left, what the lie left, and the one of them all.
    expect(target.entries.size).toBeLessThanOrEqual(4)
    const newcomer = new Speaker('device000c', target)
    await newcomer.syncs()
    expect(newcomer.text).toBe(a.text)
  })

  it('[Y3] leaves the batches of others as they are, however many they are', async () => {
    const { a, b, target } = two()
    for (let number = 1; number <= 15; number++) {
      a.say('moulin', `Nom ${String(number)}`)
      await a.syncs()
    }
    const before = [...target.entries.keys()]
    for (let number = 1; number <= 20; number++) {
      b.say('four', `Nom ${String(number)}`)
      await b.syncs()
    }
    expect([...target.entries.keys()]).toEqual(expect.arrayContaining(before))
    expect(target.entries.size).toBeLessThan(15 + 20)
    await a.syncs()
    expect(a.text).toBe(b.text)
  })

  it('reads the listing again where a batch went meanwhile', async () => {
    const { a, b, target } = two()
    for (let number = 1; number <= 15; number++) {
      a.say(`a${String(number)}`, 'Un acteur')
      await a.syncs()
    }
    a.say('a16', 'Un acteur')
    const read = target.read
    let isMerged = false
    const meanwhile = {
      ...{ list: target.list, write: target.write, remove: target.remove },
      read: async (...given: Parameters<typeof read>) => {
        if (!isMerged) {
          isMerged = true
          await a.syncs()
        }
        return read(...given)
      },
    }
    const report = await b.sync(meanwhile, 1_750_000_900_000)
    expect(report).toMatchObject({ problem: null, received: 16, sent: 0 })
    expect(b.text).toBe(a.text)
  })

  it('goes on past a batch that the target cannot give, and tries it again next time', async () => {
    const { a, b, target } = two()
    a.say('moulin', 'Le moulin')
    await a.syncs()
    a.say('four', 'Le four')
    await a.syncs()
    target.tell({ kind: 'fails', on: 'read', error: { kind: 'target-lies', cause: 'no bytes' } })
    expect(await b.syncs()).toMatchObject({ problem: null, damaged: 1, received: 1 })
    expect(await b.syncs()).toMatchObject({ problem: null, damaged: 0, received: 1 })
    expect(a.text).toBe(b.text)
  })

  it('leaves alone, when nobody asks, what it could not read three times and stays as it is', async () => {
    const { a, target } = two()
    const name = entryName('plain', new Uint8Array([1]))
    target.entries.set(name, new Uint8Array([1, 2]))
    for (const reads of [1, 2, 3, 3, 3]) {
      expect(await a.syncs({ isQuiet: true })).toMatchObject({ problem: null, damaged: 1 })
      expect(target.calls.read).toBe(reads)
    }
    await a.syncs()
    expect(target.calls.read).toBe(4)
    target.entries.set(name, new Uint8Array([1, 2, 3]))
    await a.syncs({ isQuiet: true })
    expect(target.calls.read).toBe(5)
  })

  it('tells a batch of a newer version, of another territory, and what is not ours', async () => {
    const { a, target } = two()
    const written = writeFile({
      ...{ territory: { id: 't-other', name: '' }, changeSets: [], rows: null },
      ...{ network: null, generator: 'test', at: 0 },
    })
    if (!written.ok) throw new Error(written.error.kind)
    const entries = entriesOf(written.value)
    const manifest = new TextDecoder().decode(entries.get('manifest.json'))
    const newer = manifest.replace(/"formatVersion": \d+/, '"formatVersion": 99')
    expect(newer).not.toBe(manifest)
    const bytes = pack(
      madeRight(replaced(entries, 'manifest.json', new TextEncoder().encode(newer))),
    )
    for (const each of [written.value, bytes]) target.entries.set(entryName('plain', each), each)
    target.entries.set('Thumbs.db', bytes)
    const report = await a.syncs()
    expect(report).toMatchObject({ problem: null, damaged: 1, tooNew: 1, foreign: 1, received: 0 })
    expect(target.entries.size).toBe(3)
  })

  it('tells how far it is, never back, and ends where it said it would', async () => {
    const { a, b } = two()
    for (let number = 1; number <= 8; number++) {
      a.say(`a${String(number)}`, 'Un acteur')
      await a.syncs()
    }
    b.say('four', 'Le four')
    const told: string[] = []
    let last = { phase: '', done: 0 }
    await b.syncs({
      tell: ({ phase, done, total }) => {
        if (phase === last.phase) expect(done).toBeGreaterThanOrEqual(last.done)
        expect(done).toBeLessThanOrEqual(total)
        if (phase !== last.phase) told.push(phase)
        last = { phase, done }
      },
    })
    expect(told).toEqual(['listing', 'reading', 'keeping', 'writing', 'tidying'])
  })

  it('parts what it sends into batches of some megabytes', async () => {
    const { a, b, target } = two()
    const text = (seed: number): string =>
      Array.from({ length: 1500 }, (_, at) => ((at * 7919 + seed) % 9973).toString(36)).join(' ')
    for (let number = 0; number < 1200; number++) a.say(`a${String(number)}`, text(number))
    expect(await a.syncs()).toMatchObject({ problem: null, sent: 1200 })
    expect(target.entries.size).toBeGreaterThan(1)
    expect(await b.syncs()).toMatchObject({ problem: null, received: 1200 })
    expect(b.text).toBe(a.text)
  })
})
