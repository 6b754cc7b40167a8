import { applySets } from '../../shared/change/apply'
import { rowKey } from '../../shared/change/row'
import type { FileError } from '../../shared/file/file-error'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { usePreferences } from '../state/preferences-store'
import type { TellableError } from '../text/error-sentence'
import type { HashedFile } from './read-coterr'
import { runWorker } from './run-worker'

/** A territory that stands on a target. */
export interface OfferedTerritory {
  readonly id: string
  /** Empty where it cannot be told. */
  readonly name: string
  /** Whether a passphrase is needed to read it. */
  readonly isSealed: boolean
  /** Whether this computer has it already. */
  readonly isHere: boolean
}

/** As many batches are read for a name: the largest, which hold what was sent first. */
const batchesForName = 3

/** What stands on a target, by name where the names can be read. */
export async function offeredTerritories(
  target: string,
): Promise<Result<readonly OfferedTerritory[], TellableError>> {
  const listed = await bridge.syncTerritories(target)
  if (!listed.ok) return listed
  const offered: OfferedTerritory[] = []
  for (const id of listed.value) {
    const one = await offeredTerritory(target, id)
    if (!one.ok) return one
    offered.push(one.value)
  }
  return ok(offered)
}

async function offeredTerritory(
  target: string,
  id: string,
): Promise<Result<OfferedTerritory, TellableError>> {
  const here = usePreferences.getState().recents.find((recent) => recent.id === id)
  if (here !== undefined) return ok({ id, name: here.name, isSealed: false, isHere: true })
  const listed = await bridge.syncList({ target, territory: id })
  if (!listed.ok) return listed
  const { batches, isSealed } = listed.value
  const largest = batches.toSorted((one, other) => other.bytes - one.bytes)
  for (const { name: batch } of largest.slice(0, batchesForName)) {
    const name = await nameIn(target, id, batch)
    if (name !== '') return ok({ id, name, isSealed: false, isHere: false })
  }
  return ok({ id, name: '', isSealed: isSealed && batches.length === 0, isHere: false })
}

/** The territory's name, as a batch says it; empty where it does not. */
async function nameIn(target: string, territory: string, batch: string): Promise<string> {
  const read = await bridge.syncRead({ target, territory, name: batch })
  if (!read.ok || read.value.kind !== 'whole') return ''
  const worker = new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module' })
  const run = runWorker<Uint8Array, Result<HashedFile, FileError>>(
    worker,
    read.value.bytes,
    [],
    () => undefined,
  )
  const file = await run.answer.catch(() => null)
  if (file?.ok !== true) return ''
  const { manifest, changeSets } = file.value.file
  if (manifest.territory.name !== '') return manifest.territory.name
  const rows = applySets(() => undefined, changeSets)
  const name = rows.get(rowKey('territory', territory))?.values['name']
  return typeof name === 'string' ? name : ''
}
