import type { FileError } from '../../shared/file/file-error'
import type { NetworkView } from '../../shared/file/network-view'
import { shareContent } from '../../shared/file/share-content'
import { writeFile } from '../../shared/file/write-file'
import type { Result } from '../../shared/kernel/result'
import type { SealError } from '../../shared/seal/seal-error'
import { readExtras } from '../data/keep-extras'
import { readAllSets, readTerritory } from '../data/read-territory'
import { TerritoryDatabase } from '../data/territory-database'
import { sealBytes } from './seal-bytes'
import type { ShareOrder } from './share-order'
import { wholeOrder } from './share-order'
import { unknownOf } from './unknown-entries'

/** What the worker cannot read from the database itself. */
export interface CopyRequest {
  readonly territory: { readonly id: string; readonly name: string }
  readonly network: NetworkView
  readonly previewSvg: string | null
  readonly generator: string
  readonly at: number
  /** Absent: everything, for anybody. */
  readonly order?: ShareOrder
  /** The bytes of attachments stay on the disk of this computer: a backup only names them. */
  readonly isBackup?: boolean
}

/** The bytes of a `.coterr` of what an order hands over of a territory's database. Runs in a worker. */
export async function writeCopy(
  request: CopyRequest,
): Promise<Result<Uint8Array, FileError | SealError>> {
  const database = new TerritoryDatabase(request.territory.id)
  const { previewSvg, order = wholeOrder, isBackup = false, ...rest } = request
  const isWithout = isBackup || order.withoutAttachments === true
  try {
    const { rows } = await readTerritory(database)
    const content = {
      ...rest,
      changeSets: await readAllSets(database),
      rows: rows.values(),
      unknown: unknownOf(await readExtras(database, !isWithout)),
      ...(previewSvg === null ? {} : { previewSvg }),
    }
    const written = writeFile(shareContent(content, rows, order.choice))
    return written.ok ? await sealBytes(written.value, order.seal) : written
  } finally {
    database.close()
  }
}
