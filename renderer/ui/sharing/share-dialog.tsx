import { Button, Group, Stack } from '@mantine/core'
import { IconPackageExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orderOf } from '../../actions/order-of'
import { saveCopy } from '../../actions/save-copy'
import type { ShareForm } from '../../state/share-choices'
import { isFormReady, wholeForm } from '../../state/share-choices'
import type { DialogProps } from '../app/app-dialog'
import { AppDialog } from '../app/app-dialog'
import { AttachmentChoice } from './attachment-choice'
import { ProfileChoice } from './profile-choice'
import { SealChoice } from './seal-choice'
import classes from './sharing.module.css'
import { ShareSums } from './share-sums'
import { WithoutChoice } from './without-choice'

/** What to hand over, to whom it is readable, and what that leaves out. As it opens, Enter saves everything. */
export function ShareDialog({ onClose }: DialogProps) {
  const { t } = useTranslation()
  const [form, setForm] = useState<ShareForm>(wholeForm)
  const change = (changed: Partial<ShareForm>): void => {
    setForm((now) => ({ ...now, ...changed }))
  }
  const save = async (): Promise<void> => {
    if (await saveCopy(orderOf(form))) onClose()
  }
  return (
    <AppDialog title={t('sharing.title')} size={620} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isFormReady(form)) void save()
        }}
      >
        <Stack gap="lg">
          <ProfileChoice form={form} change={change} />
          <WithoutChoice form={form} change={change} />
          <AttachmentChoice form={form} change={change} />
          <ShareSums form={form} />
          <SealChoice form={form} change={change} />
          <Group justify="flex-end" className={classes['foot'] ?? ''}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button
              type="submit"
              data-autofocus
              disabled={!isFormReady(form)}
              leftSection={<IconPackageExport size={17} stroke={1.6} aria-hidden />}
            >
              {t('sharing.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </AppDialog>
  )
}
