import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordsByKind } from '../../../shared/model/record-kinds'
import { useTerritory } from '../../state/territory-store'
import type { FieldControlProps } from './field-control'
import { FieldControl } from './field-control'
import { FieldFrame } from './field-frame'
import type { FormKind } from './field-label'
import { fieldLabel } from './field-label'
import { saveField } from './save-field'

type FieldName<K extends FormKind> = Exclude<keyof RecordsByKind[K], 'id'> & string

export interface RecordFieldProps<K extends FormKind> extends Pick<
  FieldControlProps,
  'isRequired' | 'parent' | 'placeholder' | 'inputProps' | 'clean'
> {
  readonly kind: K
  readonly record: RecordsByKind[K]
  readonly name: FieldName<K>
  /** Half the form's width. */
  readonly isHalf?: boolean
  /** A hint or a warning under the field. */
  readonly below?: ReactNode
}

/** One field of one record, with the control that its type wants, saving itself. */
export function RecordField<K extends FormKind>(props: RecordFieldProps<K>) {
  const { kind, record, name, isHalf = false, ...rest } = props
  const { t } = useTranslation()
  const [territory] = useState(() => useTerritory.getState().id)
  return (
    <FieldFrame kind={kind} id={record.id} field={name} isHalf={isHalf}>
      <FieldControl
        {...rest}
        kind={kind}
        name={name}
        label={fieldLabel(t, kind, name)}
        value={record[name]}
        save={saveField(territory, kind, record.id, name)}
      />
    </FieldFrame>
  )
}
