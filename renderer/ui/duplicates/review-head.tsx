import { Badge, Button, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/model/actor'
import { entryStamp } from '../../state/merged-members'
import { useTerritory } from '../../state/territory-store'
import { useTermLabel } from '../fields/term-options'
import { useCommuneName } from '../fields/use-places'
import { ActorTies } from './actor-ties'
import classes from './review.module.css'
import { useStampAuthors } from './use-stamp-authors'

interface ReviewHeadProps {
  readonly actor: Actor
  /** All that are reviewed together. */
  readonly others: readonly Actor[]
  readonly isKept: boolean
  readonly onKeep: () => void
}

/** The top of one record's column: what it is, who entered it, what hangs on it, and whether it is kept. */
export function ReviewHead({ actor, others, isKept, onKeep }: ReviewHeadProps) {
  const { t } = useTranslation()
  const label = useTermLabel()
  const communeName = useCommuneName()
  const stamp = useTerritory((state) => entryStamp(state.rows, actor.id))
  const whoOf = useStampAuthors(stamp === undefined ? [] : [stamp])
  const { name = t('records.unnamed'), kind, commune } = actor
  const what = [
    kind === undefined ? '' : label('actorKind', kind),
    commune === undefined ? '' : communeName(commune),
  ].filter((part) => part !== '')
  return (
    <th scope="col" className={classes['head']} data-kept={isKept}>
      <div className={classes['name']}>{name}</div>
      <Text size="xs" c="dimmed" fw={400}>
        {what.join(' · ')}
      </Text>
      <Text size="xs" c="dimmed" fw={400}>
        {stamp === undefined ? '' : (whoOf(stamp) ?? '')}
      </Text>
      <ActorTies id={actor.id} others={others} />
      {isKept ? (
        <Badge
          mt={8}
          size="lg"
          variant="light"
          tt="none"
          fw={600}
          leftSection={<IconCheck size={14} aria-hidden />}
        >
          {t('duplicates.review.kept')}
        </Badge>
      ) : (
        <Button mt={8} size="compact-sm" variant="default" onClick={onKeep}>
          {t('duplicates.review.keep')}
        </Button>
      )}
    </th>
  )
}
