import type { CoterrFile } from '../../../shared/file/coterr-file'
import type { Entries } from './packed-file'
import type { SeededRandom } from './seeded-random'

/** A whole file to spoil. */
export interface BaseFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly entries: Entries
  /** What it says while it is whole. */
  readonly file: CoterrFile
}

/** One way to spoil a file: the bytes that somebody may hand to a person. */
export interface Mutation {
  readonly name: string
  readonly mutate: (base: BaseFile, random: SeededRandom) => Uint8Array
}
