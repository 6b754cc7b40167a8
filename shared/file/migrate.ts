import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { FileError } from './file-error'
import type { Contents, Migration } from './migrations/migration'

/** The steps from `version` to the last version there is, one by one, with none left out. */
function stepsFrom(version: number, migrations: readonly Migration[]): readonly Migration[] {
  migrations.forEach((migration, index) => {
    if (migration.to !== index + 2) throw new Error(`Migration ${migration.name} is out of order`)
  })
  return migrations.slice(version - 1)
}

/** Brings the contents of a file of an older version to the last one, step by step. */
export function migrate(
  contents: Contents,
  version: number,
  migrations: readonly Migration[],
): Result<Contents, FileError> {
  let migrated = contents
  for (const { to, migrate } of stepsFrom(version, migrations)) {
    try {
      migrated = migrate(migrated)
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error)
      return err({ kind: 'migration-failed', version: to, cause })
    }
  }
  return ok(migrated)
}
