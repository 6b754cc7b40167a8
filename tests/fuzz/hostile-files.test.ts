import { describe, expect, it } from 'vitest'
import { GuardedStore } from './hostile/guarded-store'
import { allMutations, hostileFile } from './hostile/hostile-file'
import { judgeFile } from './hostile/judge-file'
import type { BaseFile } from './hostile/mutation'
import { SeededRandom } from './hostile/seeded-random'
import { seedFiles } from './hostile/seed-files'

const bases = seedFiles()
const store = await GuardedStore.open()

/** What is wrong with how hostile bytes are taken, by the reader and by the whole app; null: nothing. */
async function faultOf(bytes: Uint8Array, base: BaseFile): Promise<string | null> {
  return judgeFile(bytes).fault ?? (await store.faultOf(bytes, base.file))
}

describe('hostile files', () => {
  it.each(allMutations)('are refused by name or read whole: $name', async ({ name, mutate }) => {
    for (const seed of [1, 2]) {
      const random = new SeededRandom(seed)
      const base = random.pick(bases)
      const fault = await faultOf(mutate(base, random), base)
      expect({ name, seed, base: base.name, fault }).toMatchObject({ fault: null })
    }
  })

  it('are the same at every run', () => {
    for (const seed of [1, 22, 333]) {
      expect(hostileFile(seed, bases).bytes).toEqual(hostileFile(seed, bases).bytes)
    }
  })

  it('are taken as they are: whole files pass, and a fault of the reader would be seen', async () => {
    for (const base of bases) expect(await faultOf(base.bytes, base)).toBeNull()
    expect(judgeFile(null as unknown as Uint8Array).fault).not.toBeNull()
  })
})
