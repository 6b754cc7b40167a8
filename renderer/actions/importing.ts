import type { Source } from '../../shared/change/change-set'
import type { Edit } from '../../shared/change/edit'
import { removedActors } from '../../shared/import/removed-actors'
import type { ImportChoices } from '../../shared/import/edits-of'
import { editsOf } from '../../shared/import/edits-of'
import { graphEdits } from '../../shared/import/network/graph-edits'
import type { ExistingNetwork, GraphReader } from '../../shared/import/network/plan-graph'
import type { TableReader } from '../../shared/import/plan-import'
import type { ImportOptions } from '../../shared/import/read-row'
import type { Existing } from '../../shared/import/sort-rows'
import { bridge } from '../bridge/bridge'
import type { ReviewedRows } from '../state/import-store'
import { noImport, useImport } from '../state/import-store'
import { mergedRecords } from '../state/merged-records'
import { useTerritory } from '../state/territory-store'
import { changeRecords } from './change-records'
import type { ImportRequest, Reviewed } from './import-worker'
import { keepBackup } from './keep-backup'
import { closeDialog, goTo, openDialog } from './navigation'
import { notify, notifyError } from './notices'
import { newId } from './records'
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

function existingNetwork(): ExistingNetwork {
  const { alliance, membership, relation } = useTerritory.getState().tables
  return {
    alliances: [...alliance.byId.values()],
    memberships: [...membership.byId.values()],
    relations: [...relation.byId.values()],
  }
}

/** Whether a file holds a network, by its name: what is in it decides then. */
export function isNetworkName(name: string): boolean {
  return /\.(gexf|graphml)$/i.test(name)
}

function startReview(
  request: ImportRequest,
  onProgress: (progress: number) => void,
): WorkerRun<Reviewed> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
  return runWorker<ImportRequest, Reviewed>(worker, request, [], onProgress)
}

/**
 * Reads the table under review, anew after the person said how to read it (`reader`) or what to take of
 * it (`options`). Nothing is written. Cancelled, what was there before stays.
 */
export async function reviewImport(
  reader: TableReader | GraphReader | null = null,
  options: ImportOptions | null = null,
): Promise<void> {
  const { file } = useImport.getState()
  if (file === null) return
  const { name, bytes } = file
  const asked = { bytes, options, existing: existing() }
  const request: ImportRequest = isNetworkName(name)
    ? {
        kind: 'graph',
        graph: {
          ...asked,
          name,
          reader: reader?.kind === 'graph' ? reader : null,
          existing: { ...asked.existing, ...existingNetwork() },
        },
      }
    : {
        kind: 'table',
        table: { ...asked, reader: reader?.kind === 'graph' ? null : reader },
      }
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

/** Asks for a table or a network and opens its review. */
export async function chooseTable(): Promise<void> {
  const chosen = await bridge.fileOpen({ kinds: ['csv', 'gexf', 'graphml'], many: false })
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
  const { rows } = review
  isCarryingOut = true
  try {
    await keepBackup('import')
    await writeImport(editsIn(rows, choices), { name: file.name, sha256 }, rows.network !== null)
  } finally {
    isCarryingOut = false
  }
}

function editsIn({ plan, network }: ReviewedRows, choices: ImportChoices): readonly Edit[] {
  return network === null
    ? editsOf(plan, choices, newId)
    : graphEdits({ actors: plan, network }, choices, newId)
}

async function writeImport(
  edits: readonly Edit[],
  source: Source,
  isNetwork: boolean,
): Promise<void> {
  const done = await changeRecords(edits, { label: 'history.import', origin: 'import', source })
  if (!done.ok) {
    notifyError(done.error)
    return
  }
  closeImport()
  goTo(isNetwork ? 'network' : 'actors')
  const count = edits.filter(({ kind }) => kind !== 'placement').length
  const key = isNetwork ? 'importing.doneNetwork' : 'importing.done'
  notify('done', key, { count, name: source.name }, true)
}
