import { Button, Checkbox, FileButton, Title } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { IconPaperclip } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { attachmentFormats } from '../../../shared/model/attachment-format'
import { attachFiles } from '../../actions/attach-files'
import classes from './attachments.module.css'

const accepted = [...Object.keys(attachmentFormats), 'jpeg'].map((format) => `.${format}`).join()

/** What was copied as a file or a picture; a table copied from a spreadsheet is words first. */
function pastedFiles({ clipboardData }: ClipboardEvent): readonly File[] {
  if (clipboardData === null || clipboardData.types.includes('text/plain')) return []
  return [...clipboardData.files]
}

interface AddAttachmentsProps {
  readonly record: string
  readonly titleId: string
  /** What there is already. */
  readonly children: ReactNode
}

/** Adds attachments to a record: chosen, or pasted while its form is open. Those that it has stand between. */
export function AddAttachments({ record, titleId, children }: AddAttachmentsProps) {
  const { t } = useTranslation()
  const [isReduced, setIsReduced] = useState(true)
  const add = (files: readonly File[]): void => {
    if (files.length > 0) void attachFiles(record, files, { isReduced })
  }
  useWindowEvent('paste', (event) => {
    const files = pastedFiles(event)
    if (files.length === 0 || document.querySelector('[role="dialog"]') !== null) return
    event.preventDefault()
    add(files)
  })
  return (
    <>
      <div className={classes['head']}>
        <Title order={3} id={titleId}>
          {t('attachments.title')}
        </Title>
        <FileButton multiple accept={accepted} onChange={add}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="compact-sm"
              leftSection={<IconPaperclip size={15} stroke={1.7} aria-hidden />}
            >
              {t('attachments.add')}
            </Button>
          )}
        </FileButton>
      </div>
      {children}
      <div className={classes['foot']}>
        <Checkbox
          size="xs"
          label={t('attachments.reduce')}
          checked={isReduced}
          onChange={(event) => {
            setIsReduced(event.currentTarget.checked)
          }}
        />
        {t('attachments.help')}
      </div>
    </>
  )
}
