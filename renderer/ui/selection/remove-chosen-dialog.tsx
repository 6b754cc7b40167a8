import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { removeChosen } from '../../actions/change-chosen'
import { notify, notifyError } from '../../actions/notices'
import { AppDialog } from '../app/app-dialog'
import type { ChosenDialogProps } from './chosen-dialog'

/** Asks before all that are chosen go to the trash. */
export function RemoveChosenDialog({ chosen, onClose }: ChosenDialogProps) {
  const { t } = useTranslation()
  const parts = {
    actors: t('selection.actors', { count: chosen.actors.length }),
    alliances: t('selection.alliances', { count: chosen.alliances.length }),
  }
  const both = chosen.actors.length > 0 && chosen.alliances.length > 0
  const one = chosen.actors.length > 0 ? parts.actors : parts.alliances
  const what = both ? t('selection.removing.both', parts) : one
  const remove = async (): Promise<void> => {
    onClose()
    const done = await removeChosen(chosen)
    if (done.ok) notify('done', 'selection.removing.done', {}, true)
    else notifyError(done.error)
  }
  return (
    <AppDialog title={t('selection.removing.title')} onClose={onClose}>
      <Text>{t('selection.removing.text', { what })}</Text>
      <Text size="sm" c="dimmed" mt={6}>
        {t('selection.removing.trash')}
      </Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button color="red" variant="light" data-autofocus onClick={() => void remove()}>
          {t('selection.removing.remove')}
        </Button>
      </Group>
    </AppDialog>
  )
}
