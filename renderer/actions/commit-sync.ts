import type { ChangeSet, Commit, Source } from '../../shared/change/change-set'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { FreshContent } from '../../shared/sync/sync-table'
import { freshSets } from '../data/fresh-sets'
import type { TerritorySession } from '../data/territory-session'
import { tick } from '../data/territory-session'
import type { SyncProblem } from '../state/sync-store'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { commitChanges } from './commit-changes'
import { keepArrived } from './keep-arrived'
import { keepBackup } from './keep-backup'
import { memoryAfter } from './memory-after'
import { takeLayout } from './save-layout'
import { currentSession, onTerritory } from './session'
import { syncLabel } from './undo-stack'

/** From how many removals on what a sync brings is worth a backup. */
const manyRemovals = 20

function isMany(sets: readonly ChangeSet[]): boolean {
  let removals = 0
  for (const { changes } of sets) {
    for (const { values } of changes) {
      if (values['removed'] !== undefined && values['removed'] !== null) removals += 1
    }
  }
  return removals >= manyRemovals
}

/** Whether nothing ever came from a target to the open territory. */
function isFirst(name: string): boolean {
  const commits = currentSession()?.commits ?? []
  return !commits.some(({ origin, source }) => origin === 'sync' && source?.name === name)
}

async function commit(
  session: TerritorySession,
  territory: string,
  { changeSets, extras, positions }: FreshContent,
  source: Source,
): Promise<Result<number, ActionError>> {
  if (session.id !== territory) return err({ kind: 'no-territory' })
  const { database } = session
  await keepArrived(session, extras, changeSets)
  // Something may have been joined while the batches were being read.
  const { fresh, filled } = await freshSets(database, changeSets)
  if (fresh.length === 0) return ok(0)
  const at = Date.now()
  const { stamp, memory } = tick(memoryAfter(session.memory, fresh, at), at)
  const brought: Commit = {
    ...{ id: stamp, at, origin: 'sync', label: syncLabel, source, sets: fresh },
    ...(filled.length === 0 ? {} : { filled }),
  }
  const done = await commitChanges(session, brought, memory)
  if (!done.ok) return done
  for (const arrangement of new Set(Array.from(positions.values(), (place) => place[2] ?? 0))) {
    const places = [...positions].filter(([, place]) => (place[2] ?? 0) === arrangement)
    await takeLayout(new Map(places.map(([id, [x, y]]) => [id, [x, y]])), arrangement)
  }
  return ok(fresh.length)
}

/**
 * Takes what a sync read into the open territory, as one action; `name` is the target's. What this device has
 * drawn already stays where it is. Gives how many change sets were new.
 */
export async function commitSync(
  territory: string,
  content: FreshContent,
  name: string,
): Promise<Result<number, SyncProblem>> {
  const { changeSets, extras } = content
  if (changeSets.length === 0 && extras.size === 0) return ok(0)
  const isEmpty = useTerritory.getState().rows.size === 0
  const isRisky = isFirst(name) || isMany(changeSets)
  if (changeSets.length > 0 && !isEmpty && isRisky) await keepBackup('join')
  const source = { name, sha256: content.sha256 }
  const done = await onTerritory((session) =>
    commit(session, territory, content, source).catch((cause: unknown) =>
      err({ kind: 'database-failed', cause: String(cause) }),
    ),
  )
  return done.ok ? done : err(asProblem(done.error))
}

function asProblem(error: ActionError): SyncProblem {
  if (error.kind === 'no-territory' || error.kind === 'database-failed') return error
  return { kind: 'unexpected', cause: error.kind }
}
