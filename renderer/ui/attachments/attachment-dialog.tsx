import { Button, Group, Text } from '@mantine/core'
import { IconDownload, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatOfMediaType, isPicture } from '../../../shared/model/attachment-format'
import type { Attachment } from '../../../shared/model/attachment'
import { removeAttachment } from '../../actions/remove-attachment'
import { saveAttachment } from '../../actions/save-attachment'
import { useReading } from '../../state/reading-store'
import { AppDialog } from '../app/app-dialog'
import { fileSize } from '../backups/file-size'
import { FormGrid } from '../fields/form-section'
import { RecordField } from '../fields/record-field'
import { Editable } from '../sharing/editable'
import { AttachmentStage } from './attachment-stage'

interface AttachmentDialogProps {
  /** Those of one record; `shown` is one of them. */
  readonly attachments: readonly Attachment[]
  readonly shown: Attachment
  readonly onShow: (id: string) => void
  readonly onClose: () => void
}

/** One attachment: looked at, described, saved elsewhere, or taken off. */
export function AttachmentDialog({ attachments, shown, onShow, onClose }: AttachmentDialogProps) {
  const { t, i18n } = useTranslation()
  const isReading = useReading((state) => state.reading !== null)
  const { id, name = t('records.unnamed'), mediaType = '', size = 0, width, height } = shown
  const format = formatOfMediaType(mediaType)
  const isDrawn = format !== null && isPicture(format)
  const at = attachments.findIndex((attachment) => attachment.id === id)
  const showing = (index: number): (() => void) | null => {
    const next = attachments[index]
    return next === undefined ? null : () => onShow(next.id)
  }
  const number = (count: number): string => count.toLocaleString(i18n.language)
  const pixels =
    width === undefined || height === undefined
      ? []
      : [t('attachments.pixels', { width: number(width), height: number(height) })]
  const facts = [name, ...pixels, fileSize(t, size, i18n.language)]
  const base = { kind: 'attachment', record: shown } as const
  return (
    <AppDialog title={t('attachments.one')} size={760} onClose={onClose}>
      <AttachmentStage attachment={shown} onBefore={showing(at - 1)} onAfter={showing(at + 1)} />
      <Editable>
        <FormGrid key={id}>
          <RecordField
            {...base}
            name="caption"
            below={isDrawn ? t('attachments.captionHelp') : undefined}
          />
          <RecordField {...base} name="credit" isHalf />
          <RecordField {...base} name="takenOn" isHalf />
          {isDrawn ? <RecordField {...base} name="isInBriefing" /> : null}
        </FormGrid>
      </Editable>
      <Text size="xs" c="dimmed" mt="sm" style={{ overflowWrap: 'anywhere' }}>
        {facts.join(' · ')}
      </Text>
      <Group justify="space-between" mt="md">
        {isReading ? null : (
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={17} stroke={1.6} aria-hidden />}
            onClick={() => {
              onClose()
              void removeAttachment(id)
            }}
          >
            {t('attachments.remove')}
          </Button>
        )}
        <Button
          variant="default"
          ml="auto"
          leftSection={<IconDownload size={17} stroke={1.6} aria-hidden />}
          onClick={() => void saveAttachment(shown)}
        >
          {t('attachments.saveAs')}
        </Button>
      </Group>
    </AppDialog>
  )
}
