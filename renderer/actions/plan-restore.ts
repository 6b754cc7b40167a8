import { applySets } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import type { FileError } from '../../shared/file/file-error'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { freshSets } from '../data/fresh-sets'
import { readTerritory } from '../data/read-territory'
import { TerritoryDatabase } from '../data/territory-database'
import { readCoterr } from './read-coterr'
import type { Restoring } from './restoring-changes'
import { restoringChanges } from './restoring-changes'

export interface RestoreRequest {
  readonly territory: string
  readonly bytes: Uint8Array
  /** Only the count is wanted. */
  readonly isPreview: boolean
}

/** All that going back to a backup takes. */
export interface RestorePlan extends Restoring {
  /** Change sets of the backup that are no longer here. */
  readonly fresh: readonly ChangeSet[]
  readonly sha256: string
}

export type RestoreError = FileError | { readonly kind: 'other-territory' }

/** Works out how to go back to a backup, which is hostile until it is read. Runs in a worker. */
export async function planRestore({
  territory,
  bytes,
  isPreview,
}: RestoreRequest): Promise<Result<RestorePlan, RestoreError>> {
  const read = await readCoterr(bytes)
  if (!read.ok) return read
  const { file, sha256 } = read.value
  if (file.manifest.territory.id !== territory) return err({ kind: 'other-territory' })
  const database = new TerritoryDatabase(territory)
  try {
    const { rows } = await readTerritory(database)
    const { fresh } = await freshSets(database, file.changeSets)
    const now = new Map(rows)
    for (const [key, row] of applySets((known) => rows.get(known), fresh)) now.set(key, row)
    const then = applySets(() => undefined, file.changeSets)
    const { changes, count } = restoringChanges(now, then)
    return ok(
      isPreview ? { changes: [], count, fresh: [], sha256 } : { changes, count, fresh, sha256 },
    )
  } finally {
    database.close()
  }
}
