import type { Result } from '../../shared/kernel/result'
import { err } from '../../shared/kernel/result'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { rememberRecent } from './recents'
import type { FieldsOf } from './records'
import { editRecord } from './records'

/** Changes fields of the open territory; a new name is also the one in the list of recent ones. */
export async function editTerritory(
  fields: FieldsOf<'territory'>,
  /** The one that the fields are of: a field that commits while it goes away must not write into another. */
  of: string | null = useTerritory.getState().id,
): Promise<Result<null, ActionError>> {
  const { id } = useTerritory.getState()
  if (id === null || id !== of) return err({ kind: 'no-territory' })
  const done = await editRecord('territory', id, fields)
  if (done.ok && fields.name !== undefined) await rememberRecent()
  return done
}
