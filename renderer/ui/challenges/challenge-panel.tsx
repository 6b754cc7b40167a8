import { Badge } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import { LinkedAlliances } from '../alliances/linked-alliances'
import { LinkedEvents } from '../events/linked-events'
import { RecordAttachments } from '../attachments/record-attachments'
import { FormSection } from '../fields/form-section'
import { NotesCaution } from '../fields/notes-caution'
import { RecordField } from '../fields/record-field'
import { useTermLabel } from '../fields/term-options'
import { PositionList } from '../positions/position-list'
import { FormBody } from '../table/form-body'
import { RecordHead } from '../table/record-head'

/** The open challenge, who says what of it, and the alliances that answer it. */
export function ChallengePanel({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const challenge = useTerritory((state) => state.tables.challenge).byId.get(id)
  const alliances = useTerritory((state) => state.tables.alliance)
  const label = useTermLabel()
  const answering = useMemo(
    () => [...alliances.byId.values()].filter(({ challenges = [] }) => challenges.includes(id)),
    [alliances, id],
  )
  if (challenge === undefined) return null
  const base = { kind: 'challenge', record: challenge } as const
  return (
    <>
      <RecordHead kind="challenge" id={id} name={challenge.title ?? t('records.unnamed')}>
        {challenge.kind === undefined ? null : (
          <Badge variant="light" tt="none" fw={500}>
            {label('challengeKind', challenge.kind)}
          </Badge>
        )}
      </RecordHead>
      <FormBody key={id}>
        <FormSection title={t('challenges.section.what')}>
          <RecordField {...base} name="title" isRequired />
          <RecordField {...base} name="kind" />
          <RecordField {...base} name="severity" />
          <RecordField {...base} name="communes" />
          <RecordField {...base} name="source" />
          <RecordField {...base} name="notes" below={<NotesCaution />} />
        </FormSection>
        <PositionList key={id} of="challenge" id={id} />
        <LinkedAlliances title={t('challenges.section.alliances')} alliances={answering} />
        <LinkedEvents by="challenges" id={id} />
        <RecordAttachments kind="challenge" id={id} />
      </FormBody>
    </>
  )
}
