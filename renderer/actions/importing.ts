import type { Source } from '../../shared/change/change-set'
import type { Edit } from '../../shared/change/edit'
import { removedActors } from '../../shared/import/removed-actors'
import type { ImportChoices } from '../../shared/import/edits-of'
import { editsOf } from '../../shared/import/edits-of'
import type { TableReader } from '../../shared/import/plan-import'
import type { ImportOptions } from '../../shared/import/read-row'
import type { Existing } from '../../shared/import/sort-rows'
import type { TableError } from '../../shared/import/table'
import type { Result } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { noImport, useImport } from '../state/import-store'
import { mergedRecords } from '../state/merged-records'
import { useTerritory } from '../state/territory-store'
import { changeRecords } from './change-records'
import type { HashedReview } from './import-worker'
import { keepBackup } from './keep-backup'
import { closeDialog, goTo, openDialog } from './navigation'
import { notify, notifyError } from './notices'
import { newId } from './records'
import type { ReviewRequest } from './review-table'
import type { WorkerRun } from './run-worker'
import { runWorker } from './run-worker'
import { showRunning } from './show-running'

function existing(): Existing {
  const { rows, tables, same } = useTerritory.getState()
  const communes = Array.from(
    tables.territory.byId.values(),
    (territory) => territory.communes ?? [],
  )
  return {
    actors: [...tables.actor.byId.values()],
    merged: mergedRecords(rows, same),
    removed: removedActors(rows.values()),
    communes: new Set(communes.flat()),
  }
}

type Reviewed = Result<HashedReview, TableError>

function startReview(
  request: ReviewRequest,
  onProgress: (progress: number) => void,
): WorkerRun<Reviewed> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  return runWorker<ReviewRequest, Reviewed>(worker, request, [], onProgress)
}

/**
 * Reads the table under review, anew after the person said how to read it (`reader`) or what to take of
 * it (`options`). Nothing is written. Cancelled, what was there before stays.
 */
export async function reviewImport(
  reader: TableReader | null = null,
  options: ImportOptions | null = null,
): Promise<void> {
  const { file } = useImport.getState()
  if (file === null) return
  const request = { bytes: file.bytes, reader, options, existing: existing() }
  const reviewed = await showRunning('importing.reading', (onProgress) =>
    startReview(request, onProgress),
  )
  if (useImport.getState().file !== file) return
  if (reviewed === null) {
    if (useImport.getState().review === null) closeImport()
  } else if (reviewed.ok) useImport.setState({ ...reviewed.value, refused: null })
  else useImport.setState({ review: null, refused: reviewed.error })
}

/** Opens the review of a table. Nothing is written before the person has seen it and agreed. */
export function startImport(name: string, bytes: Uint8Array): void {
  if (useTerritory.getState().id === null) {
    notifyError({ kind: 'no-territory' })
    return
  }
  useImport.setState({ ...noImport, file: { name, bytes } })
  openDialog('import')
  void reviewImport()
}

/** Asks for a table and opens its review. */
export async function chooseTable(): Promise<void> {
  const chosen = await bridge.fileOpen({ kinds: ['csv'], many: false })
  if (!chosen.ok) {
    notifyError(chosen.error)
    return
  }
  const [file] = chosen.value
  if (file !== undefined) startImport(file.name, file.bytes)
}

/** Leaves the review; nothing was written. */
export function closeImport(): void {
  useImport.setState(noImport)
  closeDialog()
}

let isCarryingOut = false

/** Writes what was reviewed, in one action that undo takes back whole. A second click does nothing. */
export async function carryOutImport(choices: ImportChoices): Promise<void> {
  const { file, review, sha256 } = useImport.getState()
  if (file === null || !review?.rows || isCarryingOut) return
  const { plan } = review.rows
  isCarryingOut = true
  try {
    await keepBackup('import')
    await writeImport(editsOf(plan, choices, newId), { name: file.name, sha256 })
  } finally {
    isCarryingOut = false
  }
}

async function writeImport(edits: readonly Edit[], source: Source): Promise<void> {
  const done = await changeRecords(edits, { label: 'history.import', origin: 'import', source })
  if (!done.ok) {
    notifyError(done.error)
    return
  }
  closeImport()
  goTo('actors')
  notify('done', 'importing.done', { count: edits.length, name: source.name }, true)
}
