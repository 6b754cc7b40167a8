import { applySets } from '../../shared/change/apply'
import type { Change, ChangeSet, Commit, Source } from '../../shared/change/change-set'
import type { CoterrFile } from '../../shared/file/coterr-file'
import type { DeviceId } from '../../shared/kernel/stamp'
import { stampDevice } from '../../shared/kernel/stamp'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { keepExtras } from '../data/keep-extras'
import { unknownStamps } from '../data/read-territory'
import type { Memory, StoredCommit } from '../data/territory-database'
import type { TerritorySession } from '../data/territory-session'
import { meet, newMemory, tick } from '../data/territory-session'
import { usePreferences } from '../state/preferences-store'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { takingBack } from './commit-chains'
import { commitChanges } from './commit-changes'
import { inverseOf } from './inverse-of'
import { rememberLayout } from './save-layout'
import { onTerritory } from './session'
import { takenBackJoins } from './taken-back-joins'
import { entriesOf } from './unknown-entries'

/**
 * The memory to go on with after these sets came. Sets under this device's own name that it does not know
 * mean that its memory was copied or set back: two must not speak under one name, so it takes a new one.
 */
function memoryAfter(memory: Memory, sets: readonly ChangeSet[], now: number): Memory {
  const stamps = sets.map((set) => set.stamp)
  const isCopied = stamps.some((stamp) => stampDevice(stamp) === memory.device)
  const renamed = isCopied ? { ...memory, device: newMemory().device } : memory
  return meet(renamed, stamps, now)
}

/** What joining brought. */
export interface Joined {
  /** Change sets that were not there yet, or all of the file's where it was taken back; 0: nothing new. */
  readonly sets: number
}

/** The change sets of a file that are not there yet; what else it holds and nobody knows is kept. */
async function freshSets(
  { database }: TerritorySession,
  { changeSets, unknown }: CoterrFile,
): Promise<readonly ChangeSet[]> {
  await keepExtras(database, entriesOf(unknown))
  const missing = await unknownStamps(
    database,
    changeSets.map((set) => set.stamp),
  )
  return changeSets.filter((set) => missing.has(set.stamp))
}

/** What takes back the taking back of what a file had brought before, with `fresh` come too. */
function bringingBack(
  { database, commits }: TerritorySession,
  takenBack: readonly StoredCommit[],
  fresh: readonly ChangeSet[],
  device: DeviceId,
): Promise<readonly Change[]> {
  const { rows } = useTerritory.getState()
  const joined = applySets((key) => rows.get(key), fresh)
  return inverseOf({
    database,
    ...takingBack(commits, takenBack, 'redo'),
    lookup: (key) => joined.get(key) ?? rows.get(key),
    device,
    coming: fresh,
  })
}

/** [U6] Whoever joins again what they had taken back wants it back, and all of it stands here already. */
async function join(
  session: TerritorySession,
  file: CoterrFile,
  source: Source,
): Promise<Result<Joined, ActionError>> {
  if (session.id !== file.manifest.territory.id) return err({ kind: 'no-territory' })
  const fresh = await freshSets(session, file)
  const at = Date.now()
  const { stamp, memory } = tick(memoryAfter(session.memory, fresh, at), at)
  const brought = new Set(file.changeSets.map((set) => set.stamp))
  const takenBack = takenBackJoins(session.commits, brought)
  const changes =
    takenBack.length === 0 ? [] : await bringingBack(session, takenBack, fresh, memory.device)
  const { person } = usePreferences.getState()
  const again: ChangeSet = { stamp, person, at, origin: 'undo', source, changes }
  const sets = changes.length === 0 ? fresh : [...fresh, again]
  if (sets.length === 0) return ok({ sets: 0 })
  const last = changes.length === 0 ? undefined : takenBack.at(-1)
  const commit: Commit = {
    ...{ id: stamp, at, origin: 'file', label: 'history.join', source, sets },
    ...(last === undefined ? {} : { redoes: last.id }),
  }
  const done = await commitChanges(session, commit, memory)
  if (!done.ok) return done
  await takePositions(file)
  return ok({ sets: last === undefined ? fresh.length : file.changeSets.length })
}

/** Joins a file of the open territory: the union of both, in one action that undo takes back whole. */
export function joinFile(file: CoterrFile, source: Source): Promise<Result<Joined, ActionError>> {
  return onTerritory((session) =>
    join(session, file, source).catch((cause: unknown) =>
      err({ kind: 'database-failed', cause: String(cause) }),
    ),
  )
}

/** Takes the positions of what this device has not drawn yet, so that the picture is the sender's. */
async function takePositions(file: CoterrFile): Promise<void> {
  if (file.network === null) return
  const { layout } = useTerritory.getState()
  await rememberLayout(new Map([...file.network.positions, ...layout]))
}
