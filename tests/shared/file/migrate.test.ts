import { describe, expect, it } from 'vitest'
import type { Contents, Migration } from '../../../shared/file/migrations/migration'
import { readFile } from '../../../shared/file/read-file'
import type { Json } from '../../../shared/kernel/json'
import { forge, forgeLines } from './forge'
import { errorOf, sampleSets, valueOf } from './sample'

type Fields = Readonly<Record<string, Json>>

/** Renames the person of each change set: stands for a step of a version to come. */
const sayWho: Migration = {
  to: 2,
  name: 'say-who',
  migrate: (contents) => ({
    ...contents,
    changes: contents.changes.map((line) => ({
      ...(line as Fields),
      person: `who:${(line as { readonly person: string }).person}`,
    })),
  }),
}

const doubleSpace: Migration = {
  to: 3,
  name: 'double-space',
  migrate: ({ network, ...contents }) => ({
    ...contents,
    network: { ...(network as Fields), positions: { a1: [25, -6] } },
    manifest: { ...(contents.manifest as Fields), shareProfile: 'migrated' },
  }),
}

/** The sample as version 1 wrote it. */
const first = () => forgeLines(...sampleSets)

describe('migrating', () => {
  it('takes a file of the first version through each step, in order', () => {
    const file = valueOf(readFile(first(), [sayWho, doubleSpace]))
    expect(file.changeSets.map((set) => set.person)).toEqual(
      sampleSets.map((set) => `who:${set.person}`),
    )
    expect(file.network?.positions).toEqual(new Map([['a1', [25, -6]]]))
    expect(file.manifest.shareProfile).toBe('migrated')
  })

  it('begins at the version of the file', () => {
    const second = forge({}, { formatVersion: 2 })
    const file = valueOf(readFile(second, [sayWho, doubleSpace]))
    expect(file.changeSets.map((set) => set.person)).toEqual(sampleSets.map((set) => set.person))
    expect(file.manifest.shareProfile).toBe('migrated')
  })

  it('leaves what is of the last version alone', () => {
    const third = forge({}, { formatVersion: 3 })
    expect(valueOf(readFile(third, [sayWho, doubleSpace])).manifest.shareProfile).toBe('complete')
  })

  it('refuses what is beyond the last step', () => {
    const fourth = forge({}, { formatVersion: 4 })
    expect(errorOf(readFile(fourth, [sayWho, doubleSpace]))).toMatchObject({
      kind: 'too-new',
      version: 4,
      supported: 3,
    })
  })

  it('validates what a step made', () => {
    const careless: Migration = {
      to: 2,
      name: 'careless',
      migrate: (contents) => ({ ...contents, changes: [{ stamp: 'lost' }] }),
    }
    expect(errorOf(readFile(first(), [careless]))).toMatchObject({ kind: 'bad-record' })
  })

  it('says which step failed on a file, and why', () => {
    const failing: Migration = {
      to: 2,
      name: 'failing',
      migrate: (): Contents => {
        throw new TypeError('no such field')
      },
    }
    expect(errorOf(readFile(first(), [failing]))).toEqual({
      kind: 'migration-failed',
      version: 2,
      cause: 'no such field',
    })
  })

  it('does not run with a step missing', () => {
    expect(() => readFile(first(), [doubleSpace])).toThrow('double-space')
  })
})
