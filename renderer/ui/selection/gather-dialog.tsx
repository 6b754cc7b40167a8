import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ok } from '../../../shared/kernel/result'
import { gatherInAlliance } from '../../actions/change-chosen'
import { focusNode } from '../../actions/network-view'
import { notify, notifyError } from '../../actions/notices'
import { newId } from '../../actions/records'
import { useNetworkView } from '../../state/network-store'
import { AppDialog } from '../app/app-dialog'
import { fieldLabel } from '../fields/field-label'
import { TermField } from '../fields/term-field'
import type { ChosenDialogProps } from './chosen-dialog'

/** Makes an alliance of the actors that are chosen. */
export function GatherDialog({ chosen, onClose }: ChosenDialogProps) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [form, setForm] = useState<string | null>(null)
  const title = name.trim()
  const create = async (): Promise<void> => {
    if (title === '') return
    onClose()
    const id = newId()
    const done = await gatherInAlliance(id, { title, form }, chosen.actors)
    if (!done.ok) {
      notifyError(done.error)
      return
    }
    notify('done', 'selection.gathering.done', { name: title }, true)
    // Among actors alone it has no mark to look at.
    if (useNetworkView.getState().settings.projection === 'two-mode') focusNode(id)
  }
  return (
    <AppDialog title={t('selection.gathering.title')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('selection.gathering.text', { count: chosen.actors.length })}
          </Text>
          <TextInput
            data-autofocus
            label={fieldLabel(t, 'alliance', 'title')}
            value={name}
            onChange={(event) => {
              setName(event.currentTarget.value)
            }}
          />
          <TermField
            label={fieldLabel(t, 'alliance', 'form')}
            vocabulary="allianceForm"
            value={form ?? undefined}
            save={(value) => {
              setForm(value)
              return Promise.resolve(ok(null))
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={title === ''}>
              {t('selection.gathering.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </AppDialog>
  )
}
