import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Membership } from '../../../shared/model/membership'
import { fieldSpec } from '../../../shared/model/record-kinds'
import { useTerritory } from '../../state/territory-store'
import { FieldFrame } from './field-frame'
import { fieldLabel } from './field-label'
import { saveField } from './save-field'
import { TermsField } from './terms-field'

export interface CompactTermsProps {
  readonly kind: 'membership'
  readonly record: Membership
  readonly name: 'roles' | 'contributions'
}

/** The roles or contributions of a partner, on one line of its card. */
export function CompactTerms({ kind, record, name }: CompactTermsProps) {
  const { t } = useTranslation()
  const [territory] = useState(() => useTerritory.getState().id)
  return (
    <FieldFrame kind={kind} id={record.id} field={name}>
      <TermsField
        label={fieldLabel(t, kind, name)}
        vocabulary={fieldSpec(kind, name)?.vocabulary ?? ''}
        value={record[name]}
        save={saveField(territory, kind, record.id, name)}
        isCompact
      />
    </FieldFrame>
  )
}
