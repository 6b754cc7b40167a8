import { Badge, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Actor } from '../../../shared/model/actor'

/** What an actor is called, with its acronym, and whether it is made up. */
export function ActorName({ actor }: { readonly actor: Actor }) {
  const { t } = useTranslation()
  const { name = t('records.unnamed'), acronym, isFictitious = false } = actor
  return (
    <>
      <Text component="span" size="sm" fw={500}>
        {name}
      </Text>
      {acronym === undefined ? null : (
        <Text component="span" size="sm" c="dimmed" ml={6}>
          {acronym}
        </Text>
      )}
      {isFictitious ? <FictitiousBadge /> : null}
    </>
  )
}

/** Marks what was made up for an example, so that nobody takes it for real. */
export function FictitiousBadge() {
  const { t } = useTranslation()
  return (
    <Badge size="xs" variant="default" ml={8} tt="none" fw={500}>
      {t('records.fictitious')}
    </Badge>
  )
}
