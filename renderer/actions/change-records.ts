import type { ChangeSet, Commit, Origin, Source } from '../../shared/change/change-set'
import type { Edit } from '../../shared/change/edit'
import { makeChanges } from '../../shared/change/make-changes'
import { checkChangeSet } from '../../shared/file/check-change-set'
import type { Json } from '../../shared/kernel/json'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { tick } from '../data/territory-session'
import { usePreferences } from '../state/preferences-store'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { commitChanges } from './commit-changes'
import { editsOfMerged } from './edits-of-merged'
import { onTerritory } from './session'

export interface ChangeOptions {
  /** The key that names the action to the person, in undo and in the history. */
  readonly label: string
  readonly origin?: Origin
  readonly source?: Source
}

/** What no file could carry must not be committed: the territory could not be handed over any more. */
function refusal(set: ChangeSet): ActionError | null {
  const checked = checkChangeSet(set as unknown as Json)
  // Half a character, as a paste may leave it, is mended when the file is written.
  if (checked.ok || checked.error.problem === 'text') return null
  return { kind: 'bad-value', field: checked.error.field }
}

/** Makes records as the edits want them, in one action that undo takes back whole. */
export function changeRecords(
  edits: readonly Edit[],
  options: ChangeOptions,
): Promise<Result<null, ActionError>> {
  return onTerritory(async (session) => {
    const { rows, same } = useTerritory.getState()
    const changes = makeChanges((key) => rows.get(key), editsOfMerged(edits, rows, same))
    if (changes.length === 0) return ok(null)
    const at = Date.now()
    const { stamp, memory } = tick(session.memory, at)
    const { label, origin = 'typed', source } = options
    const from = source === undefined ? {} : { source }
    const set = { stamp, person: usePreferences.getState().person, at, origin, ...from, changes }
    const problem = refusal(set)
    if (problem !== null) return err(problem)
    const commit: Commit = { id: stamp, at, origin, label, ...from, sets: [set] }
    const done = await commitChanges(session, commit, memory)
    return done.ok ? ok(null) : done
  })
}
