import type { Edit } from '../../shared/change/edit'
import type { Json } from '../../shared/kernel/json'
import type { Result } from '../../shared/kernel/result'
import type { Decision } from '../state/conflict-rules'
import type { Disagreement } from '../state/disagreement'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'
import { notify, notifyError } from './notices'
import { decisionEdits, valueEdit } from './resolve-edits'

/** Says it, over all that is said: the disagreement is over, here and wherever the file goes. */
async function resolve(
  edits: readonly Edit[],
  label: string,
  count: number,
): Promise<Result<null, ActionError>> {
  const done = await changeRecords(edits, { label, origin: 'resolve' })
  if (done.ok) notify('done', 'conflicts.resolved', { count }, true)
  else notifyError(done.error)
  return done
}

/** Decides disagreements, each as was chosen: one action, that undo takes back whole. */
export function resolveConflicts(
  decisions: readonly Decision[],
): Promise<Result<null, ActionError>> {
  const label = decisions.length === 1 ? 'conflicts.action.one' : 'conflicts.action.many'
  const edits = decisionEdits(decisions, useTerritory.getState())
  return resolve(edits, label, decisions.length)
}

/** Decides a disagreement by what nobody had said. */
export function resolveOtherwise(
  disagreement: Disagreement,
  value: Json,
): Promise<Result<null, ActionError>> {
  return resolve([valueEdit(disagreement, value)], 'conflicts.action.one', 1)
}
