import { Input, SegmentedControl } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Alliance } from '../../../shared/model/alliance'
import { termsOf } from '../../../shared/model/vocabularies/term-label'
import { useTerritory } from '../../state/territory-store'
import { FieldFrame } from '../fields/field-frame'
import { RecordField } from '../fields/record-field'
import { saveField } from '../fields/save-field'
import { useMissionTerms, useTermLabel } from '../fields/term-options'
import { useInstant } from '../fields/use-instant'
import { useFormLabel } from './form-label'

/** As many as stand beside each other in a form's width. */
const maxSegments = 3

/** The form of co-construction: three, side by side; a list where the mission added its own. */
export function FormOfAlliance({ alliance }: { readonly alliance: Alliance }) {
  const { t } = useTranslation()
  const labelId = useId()
  const [territory] = useState(() => useTerritory.getState().id)
  const formLabel = useFormLabel()
  const fullLabel = useTermLabel()
  const forms = termsOf('allianceForm', useMissionTerms())
  const save = saveField(territory, 'alliance', alliance.id, 'form')
  const instant = useInstant<string>(alliance.form, save)
  const chosen = instant.value
  if (forms.length > maxSegments || forms.every((form) => form.code !== (chosen ?? form.code))) {
    return <RecordField kind="alliance" record={alliance} name="form" />
  }
  return (
    <FieldFrame kind="alliance" id={alliance.id} field="form">
      <Input.Wrapper
        label={t('alliances.fields.form')}
        labelElement="div"
        labelProps={{ id: labelId }}
        error={instant.error}
        description={chosen === undefined ? null : fullLabel('allianceForm', chosen)}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
      >
        <SegmentedControl
          aria-labelledby={labelId}
          fullWidth
          value={chosen ?? ''}
          onChange={instant.choose}
          data={forms.map(({ code }) => ({ value: code, label: formLabel(code) }))}
        />
      </Input.Wrapper>
    </FieldFrame>
  )
}
