import type { FileError } from '../../shared/file/file-error'
import type { NetworkView } from '../../shared/file/network-view'
import { writeFile } from '../../shared/file/write-file'
import type { Result } from '../../shared/kernel/result'
import { readExtras } from '../data/keep-extras'
import { readAllSets, readTerritory } from '../data/read-territory'
import { TerritoryDatabase } from '../data/territory-database'
import { unknownOf } from './unknown-entries'

/** What the worker cannot read from the database itself. */
export interface CopyRequest {
  readonly territory: { readonly id: string; readonly name: string }
  readonly network: NetworkView
  readonly previewSvg: string | null
  readonly generator: string
  readonly at: number
}

/** The bytes of a `.coterr` of all that a territory's database holds. Runs in a worker. */
export async function writeCopy(request: CopyRequest): Promise<Result<Uint8Array, FileError>> {
  const database = new TerritoryDatabase(request.territory.id)
  try {
    const { rows } = await readTerritory(database)
    const changeSets = await readAllSets(database)
    const unknown = unknownOf(await readExtras(database))
    const { previewSvg, ...rest } = request
    return writeFile({
      ...rest,
      changeSets,
      rows: rows.values(),
      unknown,
      ...(previewSvg === null ? {} : { previewSvg }),
    })
  } finally {
    database.close()
  }
}
