import { Badge, Text } from '@mantine/core'
import { IconAlertCircle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ActionState } from '../../../shared/briefing/next-action'
import { formatPartialDate } from '../fields/partial-date-text'

export interface ActionMarkProps {
  readonly state: ActionState
  /** The day it is for. */
  readonly on: string | undefined
}

/** Whether an action is late or done, told by a word and a sign; where it is neither, for when it is. */
export function ActionMark({ state, on }: ActionMarkProps) {
  const { t } = useTranslation()
  if (state === 'overdue') {
    return (
      <Badge
        color="red"
        variant="light"
        tt="none"
        fw={600}
        flex="none"
        leftSection={<IconAlertCircle size={13} aria-hidden />}
      >
        {t('events.state.overdue')}
      </Badge>
    )
  }
  if (state === 'done') {
    return (
      <Badge
        color="gray"
        variant="light"
        tt="none"
        fw={500}
        flex="none"
        leftSection={<IconCheck size={13} aria-hidden />}
      >
        {t('events.state.done')}
      </Badge>
    )
  }
  if (on === undefined) return null
  return (
    <Text component="span" size="xs" c="dimmed" flex="none">
      {formatPartialDate(on)}
    </Text>
  )
}
