import { applySets } from '../../shared/change/apply'
import { withoutErased } from '../../shared/change/erase'
import type { FileError } from '../../shared/file/file-error'
import { writeFile } from '../../shared/file/write-file'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { Erased } from '../data/rewrite-scrub'
import { readCoterr } from './read-coterr'

export interface ScrubRequest {
  readonly territory: string
  readonly bytes: Uint8Array
  readonly erased: Erased
}

/**
 * A backup without what was erased, which says that it was, so that it stays so wherever it is opened. Null
 * where it knows already. Its picture goes: names may be written in it. Runs in a worker.
 */
export async function scrubBackup({
  territory,
  bytes,
  erased,
}: ScrubRequest): Promise<Result<Uint8Array | null, FileError | { kind: 'other-territory' }>> {
  const read = await readCoterr(bytes)
  if (!read.ok) return read
  const { manifest, changeSets, network, unknown } = read.value.file
  if (manifest.territory.id !== territory) return err({ kind: 'other-territory' })
  const known = new Set(changeSets.map((set) => set.stamp))
  const missing = erased.erasures.filter((set) => !known.has(set.stamp))
  const gone = new Set(erased.keys)
  const scrubbed = changeSets.map((set) => withoutErased(set, (key) => gone.has(key)))
  if (missing.length === 0 && scrubbed.every((set, index) => set === changeSets[index])) {
    return ok(null)
  }
  const kept = [...scrubbed, ...missing]
  return writeFile({
    territory: manifest.territory,
    changeSets: kept,
    rows: applySets(() => undefined, kept).values(),
    network,
    generator: manifest.generator,
    at: manifest.writtenAt,
    unknown,
  })
}
