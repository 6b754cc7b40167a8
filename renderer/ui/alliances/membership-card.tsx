import {
  ActionIcon,
  Anchor,
  Box,
  Collapse,
  Group,
  Paper,
  Stack,
  UnstyledButton,
} from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Membership } from '../../../shared/model/membership'
import { openRecord } from '../../actions/navigation'
import { removeListed } from '../../actions/remove-listed'
import { RecordConflicts } from '../conflicts/record-conflicts'
import { CompactTerms } from '../fields/compact-terms'
import { HistoryButton } from '../fields/history-button'
import { FormGrid } from '../fields/form-section'
import { RecordField } from '../fields/record-field'
import { useRecordName } from '../fields/reference-options'
import classes from './membership-card.module.css'

export interface MembershipCardProps {
  readonly membership: Membership
  /** The end of the tie that the other side does not say already. */
  readonly shows: 'actor' | 'alliance'
}

/** One actor's part in one alliance: what it is there, what it brings, since when. */
export function MembershipCard({ membership, shows }: MembershipCardProps) {
  const { t } = useTranslation()
  const nameOf = useRecordName()
  const [isOpen, setOpen] = useState(false)
  const moreId = useId()
  const other = membership[shows] ?? ''
  const name = nameOf(shows, other)
  const base = { kind: 'membership', record: membership } as const
  const removeLabel =
    shows === 'actor' ? t('alliances.removePartner', { name }) : t('actors.leaveAlliance', { name })
  return (
    <Paper withBorder radius="md" p="xs" component="article" aria-label={name}>
      <Group gap={4} wrap="nowrap" align="flex-start" mb={6}>
        <Anchor
          component="button"
          type="button"
          size="sm"
          fw={600}
          ta="left"
          className={classes['name'] ?? ''}
          onClick={() => {
            openRecord(shows, other)
          }}
        >
          {name}
        </Anchor>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={removeLabel}
          onClick={() => void removeListed('membership', [membership.id])}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      </Group>
      <RecordConflicts kind="membership" id={membership.id} />
      <Stack gap={6}>
        <div className={classes['parts']}>
          <CompactTerms {...base} name="roles" />
          <CompactTerms {...base} name="contributions" />
        </div>
        <UnstyledButton
          className={classes['more'] ?? ''}
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={() => {
            setOpen(!isOpen)
          }}
        >
          <IconChevronDown
            size={14}
            aria-hidden
            {...(isOpen ? { style: { transform: 'rotate(180deg)' } } : {})}
          />
          {t('alliances.memberMore')}
        </UnstyledButton>
        <Collapse expanded={isOpen} id={moreId} keepMounted={false}>
          <FormGrid>
            <RecordField {...base} name="since" isHalf />
            <RecordField {...base} name="until" isHalf />
            <RecordField {...base} name="commitment" />
            <RecordField {...base} name="notes" />
          </FormGrid>
          <Box mt={8} ml={-6}>
            <HistoryButton kind="membership" id={membership.id} />
          </Box>
        </Collapse>
      </Stack>
    </Paper>
  )
}
