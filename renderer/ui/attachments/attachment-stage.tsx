import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/attachment'
import { AttachmentIcon } from './attachment-icon'
import classes from './attachments.module.css'
import { usePicture } from './use-sight'

interface AttachmentStageProps {
  readonly attachment: Attachment
  /** Null: there is none on that side. */
  readonly onBefore: (() => void) | null
  readonly onAfter: (() => void) | null
}

/** The attachment itself: a picture as large as there is room; of a document, that it opens elsewhere. */
export function AttachmentStage({ attachment, onBefore, onAfter }: AttachmentStageProps) {
  const { t } = useTranslation()
  const { name = '', caption, hash = '', mediaType } = attachment
  const sight = usePicture(hash)
  const sides = [
    { side: 'before', label: t('attachments.before'), go: onBefore, Icon: IconChevronLeft },
    { side: 'after', label: t('attachments.after'), go: onAfter, Icon: IconChevronRight },
  ]
  return (
    <div className={classes['stage']}>
      {sight === null ? null : sight.kind === 'picture' ? (
        <img className={classes['picture']} src={sight.url} alt={caption ?? name} />
      ) : (
        <div className={classes['said']}>
          <AttachmentIcon mediaType={mediaType} isMissing={sight.kind === 'missing'} />
          {sight.kind === 'missing'
            ? t('attachments.missing', { name })
            : t('attachments.opensElsewhere')}
        </div>
      )}
      {sides.map(({ side, label, go, Icon }) =>
        go === null ? null : (
          <Tooltip key={side} label={label}>
            <ActionIcon
              className={classes['turn'] ?? ''}
              data-side={side}
              variant="default"
              radius="xl"
              size={36}
              aria-label={label}
              onClick={go}
            >
              <Icon size={20} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ),
      )}
    </div>
  )
}
