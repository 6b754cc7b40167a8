import type { Result } from '../../shared/kernel/result'
import { err } from '../../shared/kernel/result'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'

/**
 * Says the wording of a question (null: CoTerr's own again) or its answer. The field may commit while it goes
 * away: then the territory may be another, which must not get it.
 */
export function editQuestion(
  territory: string | null,
  id: string,
  fields: { readonly title?: string | null; readonly text?: string | null; readonly order: number },
): Promise<Result<null, ActionError>> {
  const open = useTerritory.getState().id
  if (open === null || open !== territory) return Promise.resolve(err({ kind: 'no-territory' }))
  const edit = { kind: 'briefingQuestion', id, fields: { ...fields, removed: null } }
  return changeRecords([edit], { label: 'history.edit.briefingQuestion' })
}
