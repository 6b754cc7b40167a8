import { Badge } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import { LinkedAlliances } from '../alliances/linked-alliances'
import { RecordAttachments } from '../attachments/record-attachments'
import { FormSection } from '../fields/form-section'
import { NotesCaution } from '../fields/notes-caution'
import { RecordField } from '../fields/record-field'
import { useTermLabel } from '../fields/term-options'
import { FormBody } from '../table/form-body'
import { RecordHead } from '../table/record-head'

/** The open resource, and the alliances that call on it. */
export function ResourcePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const resource = useTerritory((state) => state.tables.resource).byId.get(id)
  const alliances = useTerritory((state) => state.tables.alliance)
  const label = useTermLabel()
  const calling = useMemo(
    () => [...alliances.byId.values()].filter(({ resources = [] }) => resources.includes(id)),
    [alliances, id],
  )
  if (resource === undefined) return null
  const base = { kind: 'resource', record: resource } as const
  return (
    <>
      <RecordHead kind="resource" id={id} name={resource.title ?? t('records.unnamed')}>
        {resource.kind === undefined ? null : (
          <Badge variant="light" tt="none" fw={500}>
            {label('resourceKind', resource.kind)}
          </Badge>
        )}
      </RecordHead>
      <FormBody key={id}>
        <FormSection title={t('resources.section.what')}>
          <RecordField {...base} name="title" isRequired />
          <RecordField {...base} name="kind" />
          <RecordField {...base} name="actor" />
          <RecordField {...base} name="commune" />
          <RecordField {...base} name="notes" below={<NotesCaution />} />
        </FormSection>
        <LinkedAlliances title={t('resources.section.alliances')} alliances={calling} />
        <RecordAttachments kind="resource" id={id} />
      </FormBody>
    </>
  )
}
