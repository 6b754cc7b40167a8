import { applySets } from '../../shared/change/apply'
import { withoutErased } from '../../shared/change/erase'
import type { FileError } from '../../shared/file/file-error'
import { writeFile } from '../../shared/file/write-file'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { hashesOfSets } from '../data/attachment-hashes'
import type { Erased } from '../data/rewrite-scrub'
import { readCoterr } from './read-coterr'

export interface ScrubRequest {
  readonly territory: string
  readonly bytes: Uint8Array
  readonly erased: Erased
}

export interface ScrubbedBackup {
  /** Null: it stays as it is. */
  readonly bytes: Uint8Array | null
  /** Hashes of the attachments that it speaks of, whose bytes it needs. */
  readonly hashes: readonly string[]
}

/**
 * A backup without what was erased, which says that it was, so that it stays so wherever it is opened; no
 * bytes where it knows already. Its picture goes: names may be written in it. Runs in a worker.
 */
export async function scrubBackup({
  territory,
  bytes,
  erased,
}: ScrubRequest): Promise<Result<ScrubbedBackup, FileError | { kind: 'other-territory' }>> {
  const read = await readCoterr(bytes)
  if (!read.ok) return read
  const { manifest, changeSets, network, unknown } = read.value.file
  if (manifest.territory.id !== territory) return err({ kind: 'other-territory' })
  const known = new Set(changeSets.map((set) => set.stamp))
  const missing = erased.erasures.filter((set) => !known.has(set.stamp))
  const gone = new Set(erased.keys)
  const scrubbed = changeSets.map((set) => withoutErased(set, (key) => gone.has(key)))
  const hashes = [...hashesOfSets(scrubbed).living]
  if (missing.length === 0 && scrubbed.every((set, index) => set === changeSets[index])) {
    return ok({ bytes: null, hashes })
  }
  const kept = [...scrubbed, ...missing]
  const written = writeFile({
    territory: manifest.territory,
    changeSets: kept,
    rows: applySets(() => undefined, kept).values(),
    network,
    generator: manifest.generator,
    at: manifest.writtenAt,
    unknown,
  })
  return written.ok ? ok({ bytes: written.value, hashes }) : written
}
