import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconTrash, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface BulkBarProps {
  readonly count: number
  readonly onRemove: () => void
  readonly onClear: () => void
  /** What else may be done with all of them. */
  readonly children?: ReactNode
}

/** What may be done with the records that are ticked. */
export function BulkBar({ count, onRemove, onClear, children }: BulkBarProps) {
  const { t } = useTranslation()
  return (
    <Group gap="xs" role="group" aria-label={t('records.selected', { count })}>
      <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }} role="status">
        {t('records.selected', { count })}
      </Text>
      {children}
      <Button
        variant="light"
        color="red"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={onRemove}
      >
        {t('records.remove')}
      </Button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('records.unselect')}
        onClick={onClear}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
