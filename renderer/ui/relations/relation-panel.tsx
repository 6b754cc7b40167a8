import { Anchor, Badge, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { openRecord } from '../../actions/navigation'
import { useTerritory } from '../../state/territory-store'
import { FormSection } from '../fields/form-section'
import { NotesCaution } from '../fields/notes-caution'
import { RecordField } from '../fields/record-field'
import { useRecordName } from '../fields/reference-options'
import { useTermLabel } from '../fields/term-options'
import { FormBody } from '../table/form-body'
import { RecordHead } from '../table/record-head'
import { relationName } from './relation-name'

/** The open relation: its two ends, what it is, since when, how it is known. */
export function RelationPanel({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const relation = useTerritory((state) => state.tables.relation).byId.get(id)
  const actors = useTerritory((state) => state.tables.actor)
  const nameOf = useRecordName()
  const label = useTermLabel()
  if (relation === undefined) return null
  const base = { kind: 'relation', record: relation } as const
  const ends = [relation.from, relation.to].filter((end) => end !== undefined)
  return (
    <>
      <RecordHead
        kind="relation"
        id={id}
        name={relationName(relation, actors.byId, t('records.unnamed'))}
      >
        {relation.type === undefined ? null : (
          <Badge variant="light" tt="none" fw={500}>
            {label('relationType', relation.type)}
          </Badge>
        )}
      </RecordHead>
      <FormBody key={id}>
        <FormSection title={t('relations.section.tie')}>
          <RecordField {...base} name="from" isRequired />
          <RecordField {...base} name="type" />
          <RecordField {...base} name="to" isRequired />
          <RecordField {...base} name="isMutual" />
          <RecordField {...base} name="strength" />
          <RecordField {...base} name="trust" />
        </FormSection>
        <FormSection title={t('relations.section.time')}>
          <RecordField {...base} name="since" isHalf />
          <RecordField {...base} name="until" isHalf />
        </FormSection>
        <FormSection title={t('relations.section.evidence')}>
          <RecordField {...base} name="evidence" below={<NotesCaution />} />
        </FormSection>
        <Group gap="md">
          {ends.map((end) => (
            <Anchor
              key={end}
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                openRecord('actor', end)
              }}
            >
              {t('relations.openActor', { name: nameOf('actor', end) })}
            </Anchor>
          ))}
        </Group>
      </FormBody>
    </>
  )
}
