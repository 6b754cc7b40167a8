import { ActionIcon, Group, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'

export interface PanelHeadProps {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** Between the title and the button that closes. */
  readonly children?: ReactNode
}

/** The head of a panel beside the picture. */
export function PanelHead({ title, closeLabel, onClose, children }: PanelHeadProps) {
  return (
    <Group justify="space-between" align="center" wrap="nowrap" gap="xs">
      <Title order={2} size="h4" style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Title>
      <Group gap={4} wrap="nowrap">
        {children}
        <ActionIcon variant="subtle" color="gray" aria-label={closeLabel} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
    </Group>
  )
}
