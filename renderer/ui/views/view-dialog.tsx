import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView } from '../../../shared/model/saved-view'
import { describeView, saveView } from '../../actions/saved-views'
import { AppDialog } from '../app/app-dialog'

/** Names a view: what is shown now (null), or one that is there already, with what to say. */
export function ViewDialog({
  view,
  suggested,
  onClose,
}: {
  readonly view: SavedView | null
  readonly suggested: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(view?.title ?? (view === null ? suggested : ''))
  const [notes, setNotes] = useState(view?.notes ?? '')
  const [isMissing, setMissing] = useState(false)
  const submit = (): void => {
    const name = title.trim()
    if (name === '') {
      setMissing(true)
      return
    }
    onClose()
    void (view === null ? saveView(name, notes) : describeView(view.id, { title: name, notes }))
  }
  return (
    <AppDialog title={t(view === null ? 'views.save' : 'views.describe')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('views.name')}
            value={title}
            maxLength={120}
            onChange={(event) => {
              setTitle(event.currentTarget.value)
              setMissing(false)
            }}
            onFocus={(event) => {
              event.currentTarget.select()
            }}
            error={isMissing && t('views.nameMissing')}
          />
          <Textarea
            label={t('views.notes')}
            description={t('views.notesHelp')}
            value={notes}
            autosize
            minRows={3}
            maxRows={10}
            onChange={(event) => {
              setNotes(event.currentTarget.value)
            }}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit">{t('views.keep')}</Button>
          </Group>
        </Stack>
      </form>
    </AppDialog>
  )
}
