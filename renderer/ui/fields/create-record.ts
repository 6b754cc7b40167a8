import type { Result } from '../../../shared/kernel/result'
import type { ActionError } from '../../actions/action-error'
import { addRecord } from '../../actions/records'
import { guessActorKind } from '../actors/guess-actor-kind'
import type { TargetKind } from './reference-options'

/** Makes a record of which only the name is known, while another one is being filled in. */
export function createRecord(kind: TargetKind, name: string): Promise<Result<string, ActionError>> {
  if (kind !== 'actor') return addRecord(kind, { title: name })
  return addRecord('actor', { name, kind: guessActorKind(name) })
}
