import { Anchor, Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { openRecord } from '../../actions/navigation'
import { useTerritory } from '../../state/territory-store'
import { RecordAttachments } from '../attachments/record-attachments'
import { FormSection } from '../fields/form-section'
import { NotesCaution } from '../fields/notes-caution'
import { RecordField } from '../fields/record-field'
import { useTermLabel } from '../fields/term-options'
import { FormBody } from '../table/form-body'
import { RecordHead } from '../table/record-head'
import { useImpactName } from './use-impact-name'

/** The open impact: which alliance changed what, how much, and what shows it. */
export function ImpactPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const impact = useTerritory((state) => state.tables.impact).byId.get(id)
  const alliances = useTerritory((state) => state.tables.alliance)
  const nameOf = useImpactName()
  const label = useTermLabel()
  if (impact === undefined) return null
  const base = { kind: 'impact', record: impact } as const
  const alliance = alliances.byId.get(impact.alliance ?? '')
  return (
    <>
      <RecordHead kind="impact" id={id} name={nameOf(impact)}>
        {impact.dimension === undefined ? null : (
          <Badge variant="light" tt="none" fw={500}>
            {label('impactDimension', impact.dimension)}
          </Badge>
        )}
      </RecordHead>
      <FormBody key={id}>
        <FormSection title={t('impacts.section.what')}>
          <RecordField {...base} name="title" isRequired />
          <RecordField {...base} name="dimension" />
          <RecordField {...base} name="level" />
          <RecordField {...base} name="alliance" isRequired />
        </FormSection>
        <FormSection title={t('impacts.section.evidence')}>
          <RecordField {...base} name="evidence" below={<NotesCaution />} />
          <RecordField {...base} name="observedOn" isHalf />
          <RecordField {...base} name="source" isHalf />
        </FormSection>
        <RecordAttachments kind="impact" id={id} />
        {alliance === undefined ? null : (
          <Anchor
            component="button"
            type="button"
            size="sm"
            ta="left"
            onClick={() => {
              openRecord('alliance', alliance.id)
            }}
          >
            {t('impacts.openAlliance', { name: alliance.title ?? t('records.unnamed') })}
          </Anchor>
        )}
      </FormBody>
    </>
  )
}
