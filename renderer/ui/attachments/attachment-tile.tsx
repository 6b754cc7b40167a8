import { UnstyledButton } from '@mantine/core'
import { IconFileDescription } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/attachment'
import { AttachmentIcon } from './attachment-icon'
import classes from './attachments.module.css'
import { useThumbnail } from './use-sight'

interface AttachmentTileProps {
  readonly attachment: Attachment
  readonly onOpen: () => void
}

/** One attachment: a small picture or what it is, and what it is called. */
export function AttachmentTile({ attachment, onOpen }: AttachmentTileProps) {
  const { t } = useTranslation()
  const { name = t('records.unnamed'), caption, hash = '', mediaType, isInBriefing } = attachment
  const sight = useThumbnail(hash)
  const title = caption ?? name
  const isMissing = sight?.kind === 'missing'
  return (
    // A link: a territory that is only read has every button of its forms disabled.
    <UnstyledButton
      component="a"
      href="#"
      role="button"
      className={classes['tile'] ?? ''}
      title={title}
      onClick={(event) => {
        event.preventDefault()
        onOpen()
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return
        event.preventDefault()
        onOpen()
      }}
    >
      <span className={classes['face']} data-missing={isMissing}>
        {sight?.kind === 'picture' ? (
          <img src={sight.url} alt="" className={classes['thumbnail']} draggable={false} />
        ) : sight === null ? null : (
          <>
            <AttachmentIcon mediaType={mediaType} isMissing={isMissing} />
            {isMissing ? (
              <span className={classes['absent']}>{t('attachments.absent')}</span>
            ) : (
              <span className={classes['extension']}>{name.split('.').at(-1)}</span>
            )}
          </>
        )}
        {isInBriefing === true ? (
          <span className={classes['mark']}>
            <IconFileDescription size={14} stroke={1.8} aria-hidden />
            <span className={classes['hidden']}>{t('attachments.fields.isInBriefing')}</span>
          </span>
        ) : null}
      </span>
      <span className={classes['title']} data-plain={caption === undefined}>
        {title}
      </span>
    </UnstyledButton>
  )
}
