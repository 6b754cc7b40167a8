import type { FileError } from '../../shared/file/file-error'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { readCoterr } from './read-coterr'

/** What a backup turned out to be: a whole file, of this territory, with this hash. */
export interface VerifiedBackup {
  readonly territory: { readonly id: string; readonly name: string }
  readonly sha256: string
}

/** Reads a backup as any hostile file, and says what it is; what it holds stays here. Runs in a worker. */
export async function verifyBackup(bytes: Uint8Array): Promise<Result<VerifiedBackup, FileError>> {
  const read = await readCoterr(bytes)
  if (!read.ok) return read
  const { file, sha256 } = read.value
  const { id, name } = file.manifest.territory
  return ok({ territory: { id, name }, sha256 })
}
