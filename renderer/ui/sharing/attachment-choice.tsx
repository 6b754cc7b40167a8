import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useTerritory } from '../../state/territory-store'
import { fileSize } from '../backups/file-size'
import type { FormPartProps } from './form-part'

/** Photos and documents, with what they weigh: they go with complete files only, and may stay. */
export function AttachmentChoice({ form, change }: FormPartProps) {
  const { t, i18n } = useTranslation()
  const { byId } = useTerritory((state) => state.tables.attachment)
  if (form.profile !== 'complete' || byId.size === 0) return null
  const sizes = new Map(Array.from(byId.values(), ({ id, hash = id, size = 0 }) => [hash, size]))
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const size = fileSize(t, bytes, i18n.language)
  return (
    <Checkbox
      label={t('sharing.attachmentsOf', { count: byId.size, size })}
      description={t('sharing.attachmentsHelp')}
      checked={form.hasAttachments}
      onChange={(event) => {
        change({ hasAttachments: event.currentTarget.checked })
      }}
    />
  )
}
