import { Button, Group, Stack, Text } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Result } from '../../../shared/kernel/result'
import type { ActionError } from '../../actions/action-error'
import { openRecord } from '../../actions/navigation'
import { notifyError } from '../../actions/notices'
import type { OpenableKind } from '../../state/navigation-store'
import { AppDialog } from '../app/app-dialog'

export interface QuickAddDialogProps {
  readonly kind: OpenableKind
  readonly title: string
  readonly onClose: () => void
  /** Adds the record and gives its id; null where something is missing yet. */
  readonly add: () => Promise<Result<string, ActionError> | null>
  /** What the record to be added is called. */
  readonly name: string
  /** Empties the fields for the next one. */
  readonly onAnother: () => void
  readonly children: ReactNode
}

/** A new record from the little that makes it one. Enter adds and opens it, Ctrl+Enter goes on to another. */
export function QuickAddDialog(props: QuickAddDialogProps) {
  const { kind, title, onClose, add, name, onAnother, children } = props
  const { t } = useTranslation()
  const [added, setAdded] = useState<string | null>(null)
  const isAdding = useRef(false)
  const body = useRef<HTMLDivElement>(null)

  const focusFirst = (): void => body.current?.querySelector('input')?.focus()
  const submit = async (isLast: boolean): Promise<void> => {
    // Enter held down must not add twice.
    if (isAdding.current) return
    isAdding.current = true
    const done = await add()
    isAdding.current = false
    if (done === null) focusFirst()
    else if (!done.ok) notifyError(done.error)
    else if (isLast) {
      onClose()
      openRecord(kind, done.value)
    } else {
      setAdded(name)
      onAnother()
      focusFirst()
    }
  }
  const submitOnEnter = (event: KeyboardEvent): void => {
    // An Enter that chose in a list, or ended a composed character, is not for us.
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing) return
    if (!(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    void submit(!(event.ctrlKey || event.metaKey))
  }
  return (
    <AppDialog title={title} onClose={onClose}>
      <Stack gap="md" ref={body} onKeyDown={submitOnEnter}>
        {children}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => void submit(false)}>
            {t('records.quick.addAnother')}
          </Button>
          <Button onClick={() => void submit(true)}>{t('records.quick.add')}</Button>
        </Group>
        <Text size="xs" c="dimmed" role="status">
          {added === null ? t('records.quick.hint') : t('records.quick.added', { name: added })}
        </Text>
      </Stack>
    </AppDialog>
  )
}
