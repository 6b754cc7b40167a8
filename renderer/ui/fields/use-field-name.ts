import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldSpec, isRecordKind } from '../../../shared/model/record-kinds'
import { sentence } from '../../text/sentence'
import { fieldLabel } from './field-label'

/** What merging says of actors, in sets that no form shows. */
const mergings: readonly string[] = ['sameAs', 'notSame']

/** What any field of any kind of record is called; its own name where a newer version made it. */
export function useFieldName(): (kind: string, field: string) => string {
  const { t } = useTranslation()
  return useCallback(
    (kind, field) => {
      if (field === 'removed') return t('join.removal')
      if (mergings.includes(field)) return sentence(t, `join.merging.${field}`)
      if (!isRecordKind(kind) || fieldSpec(kind, field) === undefined) return field
      if (kind === 'territory' || kind === 'placement' || kind === 'term' || kind === 'savedView') {
        return sentence(t, `join.fields.${kind}.${field}`)
      }
      return fieldLabel(t, kind, field)
    },
    [t],
  )
}
