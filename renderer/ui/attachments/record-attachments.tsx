import { Title } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttachableKind } from '../../actions/attach-dropped'
import { useReading } from '../../state/reading-store'
import { AddAttachments } from './add-attachments'
import { AttachmentDialog } from './attachment-dialog'
import { AttachmentTile } from './attachment-tile'
import classes from './attachments.module.css'
import { useAttachments } from './use-attachments'

interface RecordAttachmentsProps {
  readonly kind: AttachableKind
  readonly id: string
}

/** The photos and documents of a record. */
export function RecordAttachments({ kind, id }: RecordAttachmentsProps) {
  const { t } = useTranslation()
  const attachments = useAttachments(id)
  const isReading = useReading((state) => state.reading !== null)
  const [shownId, setShownId] = useState<string | null>(null)
  const shown = attachments.find((attachment) => attachment.id === shownId)
  const titleId = useId()
  if (isReading && attachments.length === 0) return null
  const tiles =
    attachments.length === 0 ? (
      <div className={classes['empty']}>{t('attachments.none')}</div>
    ) : (
      <ul className={classes['tiles']}>
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            <AttachmentTile
              attachment={attachment}
              onOpen={() => {
                setShownId(attachment.id)
              }}
            />
          </li>
        ))}
      </ul>
    )
  return (
    <section className={classes['section']} aria-labelledby={titleId} data-kind={kind}>
      {isReading ? (
        <>
          <Title order={3} id={titleId} mb={8}>
            {t('attachments.title')}
          </Title>
          {tiles}
        </>
      ) : (
        <AddAttachments record={id} titleId={titleId}>
          {tiles}
        </AddAttachments>
      )}
      {shown === undefined ? null : (
        <AttachmentDialog
          attachments={attachments}
          shown={shown}
          onShow={setShownId}
          onClose={() => {
            setShownId(null)
          }}
        />
      )}
    </section>
  )
}
