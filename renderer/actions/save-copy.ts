import type { FileError } from '../../shared/file/file-error'
import type { Result } from '../../shared/kernel/result'
import { useFigure } from '../state/figure-store'
import { usePreferences } from '../state/preferences-store'
import { useTerritory } from '../state/territory-store'
import { notifyError } from './notices'
import { flushPending } from './pending-edits'
import { territoryName } from './recents'
import { runWorker } from './run-worker'
import { saveBytes } from './save-bytes'
import { showRunning } from './show-running'
import type { CopyRequest } from './write-file-worker'

function copyRequest(id: string): CopyRequest {
  const { layout, tables } = useTerritory.getState()
  const placed = Array.from(tables.placement.byId.values(), ({ id: record, x, y }) =>
    x === undefined || y === undefined ? null : ([record, [x, y]] as const),
  ).filter((place) => place !== null)
  const settled = Array.from(layout, ([record, [x, y]]) => [record, [x, y]] as const)
  return {
    territory: { id, name: territoryName() },
    network: { positions: new Map([...settled, ...placed]), view: {} },
    previewSvg: useFigure.getState().lastSvg?.() ?? null,
    generator: `CoTerr ${usePreferences.getState().version}`,
    at: Date.now(),
  }
}

/** Writes the open territory as a `.coterr` file, where the person says: all of it, with its history. */
export async function saveCopy(): Promise<void> {
  await flushPending()
  const { id } = useTerritory.getState()
  if (id === null) return
  const written = await showRunning('share.writing', (onProgress) => {
    const worker = new Worker(new URL('./write-file-worker.ts', import.meta.url), {
      type: 'module',
    })
    return runWorker<CopyRequest, Result<Uint8Array, FileError>>(
      worker,
      copyRequest(id),
      [],
      onProgress,
    )
  })
  if (written === null) return
  if (written.ok) await saveBytes('coterr', written.value)
  else notifyError(written.error)
}
