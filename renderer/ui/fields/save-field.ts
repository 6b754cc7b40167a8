import { err, ok } from '../../../shared/kernel/result'
import type { Json } from '../../../shared/kernel/json'
import { changeRecords } from '../../actions/change-records'
import { useTerritory } from '../../state/territory-store'
import type { Save } from './draft'
import type { FormKind } from './field-label'

/**
 * What saves one field of one record. A field may commit while it goes away: then the territory may be
 * another, which must not get it, and the record may be removed, which an edit would bring back.
 */
export function saveField(
  territory: string | null,
  kind: FormKind,
  id: string,
  field: string,
): Save<Json> {
  return async (value) => {
    const { id: open, tables } = useTerritory.getState()
    if (open === null || open !== territory) return err({ kind: 'no-territory' })
    if (!tables[kind].byId.has(id)) return ok(null)
    return changeRecords([{ kind, id, fields: { [field]: value } }], {
      label: `history.edit.${kind}`,
    })
  }
}
