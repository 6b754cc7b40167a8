import { Box } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Alliance } from '../../../shared/model/alliance'
import { RecordAttachments } from '../attachments/record-attachments'
import { LinkedEvents } from '../events/linked-events'
import { FormGrid, FormSection } from '../fields/form-section'
import { NotesCaution } from '../fields/notes-caution'
import { RecordField } from '../fields/record-field'
import { Provenance } from '../table/provenance'
import { FormOfAlliance } from './form-of-alliance'

/** Every field of an alliance. */
export function AllianceSheet({ alliance }: { readonly alliance: Alliance }) {
  const { t } = useTranslation()
  const base = { kind: 'alliance', record: alliance } as const
  const { form, partnershipTypes = [] } = alliance
  return (
    <>
      <FormSection title={t('alliances.section.identity')}>
        <RecordField {...base} name="title" isRequired />
        <FormOfAlliance alliance={alliance} />
        {form === 'partenariat' || partnershipTypes.length > 0 ? (
          <RecordField {...base} name="partnershipTypes" />
        ) : null}
        <RecordField {...base} name="stage" isHalf />
        <RecordField {...base} name="agreement" isHalf />
        <RecordField {...base} name="startOn" isHalf />
        <RecordField {...base} name="endOn" isHalf />
      </FormSection>
      <FormSection title={t('alliances.section.what')}>
        <RecordField {...base} name="purpose" />
        <RecordField {...base} name="activityKinds" />
        <RecordField {...base} name="themes" />
      </FormSection>
      <FormSection title={t('alliances.section.where')}>
        <RecordField {...base} name="challenges" />
        <RecordField {...base} name="resources" />
        <RecordField {...base} name="communes" />
      </FormSection>
      <FormGrid>
        <RecordField {...base} name="notes" below={<NotesCaution />} />
      </FormGrid>
      <Box mt="lg">
        <LinkedEvents by="alliances" id={alliance.id} />
      </Box>
      <RecordAttachments kind="alliance" id={alliance.id} />
      <Provenance source={alliance.source} />
    </>
  )
}
