import type { ChangeSet, Commit, Source } from '../../shared/change/change-set'
import type { CoterrFile } from '../../shared/file/coterr-file'
import { stampDevice } from '../../shared/kernel/stamp'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { keepExtras } from '../data/keep-extras'
import { unknownStamps } from '../data/read-territory'
import { meet, newMemory, tick } from '../data/territory-session'
import type { Memory } from '../data/territory-database'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { commitChanges } from './commit-changes'
import { rememberLayout } from './save-layout'
import { currentSession, inTurn } from './session'
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
  /** Change sets that were not there yet; 0 where the file holds nothing new. */
  readonly sets: number
}

/** Joins a file of the open territory: the union of both, in one action that undo takes back whole. */
export function joinFile(file: CoterrFile, source: Source): Promise<Result<Joined, ActionError>> {
  return inTurn(async () => {
    const session = currentSession()
    if (session === null) return err({ kind: 'no-territory' })
    await keepExtras(session.database, entriesOf(file.unknown))
    const unknown = await unknownStamps(
      session.database,
      file.changeSets.map((set) => set.stamp),
    )
    const sets = file.changeSets.filter((set) => unknown.has(set.stamp))
    if (sets.length === 0) return ok({ sets: 0 })
    const at = Date.now()
    const { stamp, memory } = tick(memoryAfter(session.memory, sets, at), at)
    const commit: Commit = { id: stamp, at, origin: 'file', label: 'history.join', source, sets }
    const done = await commitChanges(session, commit, memory)
    if (!done.ok) return done
    await takePositions(file)
    return ok({ sets: sets.length })
  })
}

/** Takes the positions of what this device has not drawn yet, so that the picture is the sender's. */
async function takePositions(file: CoterrFile): Promise<void> {
  if (file.network === null) return
  const { layout } = useTerritory.getState()
  await rememberLayout(new Map([...file.network.positions, ...layout]))
}
