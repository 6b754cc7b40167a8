import { ActionIcon, Paper, Text, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Relation } from '../../../shared/model/relation'
import { openRecord } from '../../actions/navigation'
import { removeListed } from '../../actions/remove-listed'
import { useRecordName } from '../fields/reference-options'
import { useTermLabel } from '../fields/term-options'
import { arrowOf } from './relation-arrow'
import classes from './relation-line.module.css'

export interface RelationLineProps {
  readonly relation: Relation
  /** The actor from whose sheet it is seen. */
  readonly actor: string
}

/** One relation of an actor: what, which way, with whom. */
export function RelationLine({ relation, actor }: RelationLineProps) {
  const { t } = useTranslation()
  const nameOf = useRecordName()
  const label = useTermLabel()
  const { id, type, from, to } = relation
  const name = nameOf('actor', (from === actor ? to : from) ?? '')
  return (
    <Paper withBorder radius="md" className={classes['line'] ?? ''}>
      <UnstyledButton
        className={classes['words'] ?? ''}
        onClick={() => {
          openRecord('relation', id)
        }}
      >
        <Text component="span" size="xs" c="dimmed" display="block">
          {type === undefined ? t('relations.untyped') : label('relationType', type)}
        </Text>
        <Text component="span" size="sm" fw={500}>
          {`${arrowOf(relation, actor)} ${name}`}
        </Text>
      </UnstyledButton>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t('relations.remove', { name })}
        onClick={() => void removeListed('relation', [id])}
      >
        <IconX size={15} aria-hidden />
      </ActionIcon>
    </Paper>
  )
}
