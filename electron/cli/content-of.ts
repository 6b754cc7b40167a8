import type { FileContent } from '../../shared/file/write-file'
import type { Loaded } from './load-territory'
import type { Terminal } from './terminal'

/** What a file holds, to be written anew by this program now. */
export function contentOf({ file, rows }: Loaded, terminal: Terminal): FileContent {
  const { territory, shareProfile, leftOut } = file.manifest
  return {
    territory: { id: territory.id, name: territory.name },
    changeSets: file.changeSets,
    rows: rows.values(),
    network: file.network,
    generator: terminal.generator,
    at: terminal.now(),
    share: { shareProfile, ...(leftOut === undefined ? {} : { leftOut }) },
    unknown: file.unknown,
  }
}
