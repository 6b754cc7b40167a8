import type { OpenedFile } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import type { FileError } from '../../shared/file/file-error'
import { bridge } from '../bridge/bridge'
import { useTerritory } from '../state/territory-store'
import { startImport } from './importing'
import { joinFile } from './join-file'
import { notify, notifyError } from './notices'
import type { HashedFile } from './read-coterr'
import { rememberRecent, territoryName } from './recents'
import { runWorker } from './run-worker'
import { showRunning } from './show-running'
import { dropEmpty, openTerritory } from './territories'

function readInWorker(bytes: Uint8Array): Promise<Result<HashedFile, FileError> | null> {
  return showRunning('share.reading', (onProgress) => {
    const worker = new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module' })
    return runWorker<Uint8Array, Result<HashedFile, FileError>>(worker, bytes, [], onProgress)
  })
}

/** Opens a `.coterr`: one of the open territory joins it, another opens its own. */
async function openCoterr({ name, bytes }: OpenedFile): Promise<void> {
  const read = await readInWorker(bytes)
  if (read === null) return
  if (!read.ok) {
    notifyError(read.error, { name })
    return
  }
  const { file, sha256 } = read.value
  const { id } = file.manifest.territory
  if (useTerritory.getState().id !== id) {
    const opened = await openTerritory(id)
    if (!opened.ok) {
      notifyError(opened.error)
      return
    }
  }
  const isNew = useTerritory.getState().rows.size === 0
  const joined = await joinFile(file, { name, sha256 })
  if (!joined.ok) {
    notifyError(joined.error)
    if (isNew && useTerritory.getState().id === id) await dropEmpty(id)
    return
  }
  await rememberRecent()
  const count = joined.value.sets
  if (count === 0) notify('done', 'share.nothingNew', { name })
  else if (isNew) notify('done', 'share.opened', { name: territoryName() })
  else notify('done', 'share.joined', { name, count }, true)
}

let opening: Promise<void> = Promise.resolve()

/**
 * Opens a file that came by whatever way: dialog, drop, double-click, command line. Several that come
 * together are opened one after the other: each opens its territory, then joins it.
 */
export function openBytes(name: string, bytes: Uint8Array): Promise<void> {
  opening = opening
    .then(async () => {
      if (/\.(csv|tsv|txt)$/i.test(name)) startImport(name, bytes)
      else await openCoterr({ name, bytes })
    })
    .catch((cause: unknown) => {
      notifyError({ kind: 'unexpected' }, { cause: String(cause) })
    })
  return opening
}

/** Asks for files and opens them, one after the other. */
export async function openFiles(): Promise<void> {
  const chosen = await bridge.fileOpen({ kinds: ['coterr', 'csv'], many: true })
  if (!chosen.ok) {
    notifyError(chosen.error)
    return
  }
  for (const { name, bytes } of chosen.value) await openBytes(name, bytes)
}
