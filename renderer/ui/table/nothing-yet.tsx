import { Button, EmptyState } from '@mantine/core'
import type { IconFlag } from '@tabler/icons-react'
import { IconPlus } from '@tabler/icons-react'

export interface NothingYetProps {
  readonly Icon: typeof IconFlag
  readonly title: string
  readonly help: string
  readonly addTitle: string
  readonly onAdd: () => void
}

/** A list that holds nothing yet, and the way to its first record. */
export function NothingYet({ Icon, title, help, addTitle, onAdd }: NothingYetProps) {
  return (
    <EmptyState
      m="auto"
      maw={520}
      p="md"
      icon={<Icon size={40} stroke={1.3} aria-hidden />}
      title={title}
      description={help}
    >
      <EmptyState.Actions>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
          {addTitle}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  )
}
