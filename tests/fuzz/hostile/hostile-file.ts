import { bombMutations } from './bomb-mutations'
import { byteMutations } from './byte-mutations'
import { containerMutations } from './container-mutations'
import { historyMutations } from './history-mutations'
import { jsonMutations } from './json-mutations'
import type { BaseFile, Mutation } from './mutation'
import { SeededRandom } from './seeded-random'

/** A spoilt file, and what was done to make it. */
export interface HostileFile {
  readonly seed: number
  readonly base: BaseFile
  readonly mutation: string
  readonly bytes: Uint8Array
}

/** Families, so that one with many mutations does not leave the others without files; JSON decides most. */
const families: readonly (readonly Mutation[])[] = [
  byteMutations,
  containerMutations,
  jsonMutations,
  jsonMutations,
  historyMutations,
  bombMutations,
]

/** The hostile file of a number: always the same, while the files that it is made from are. */
export function hostileFile(seed: number, bases: readonly BaseFile[]): HostileFile {
  const random = new SeededRandom(seed)
  const base = random.pick(bases)
  const mutation = random.pick(random.pick(families))
  return { seed, base, mutation: mutation.name, bytes: mutation.mutate(base, random) }
}

/** Every way to spoil a file that there is. */
export const allMutations: readonly Mutation[] = [...new Set(families.flat())]
