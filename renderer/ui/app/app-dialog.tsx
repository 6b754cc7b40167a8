import type { ModalProps } from '@mantine/core'
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useReturnFocus } from './use-return-focus'

export interface DialogProps {
  readonly onClose: () => void
}

interface AppDialogProps extends DialogProps {
  readonly title: string
  readonly size?: ModalProps['size']
  readonly children: ReactNode
}

/** A dialog as all of ours are: its title is a heading, Escape and a named button close it. */
export function AppDialog({ title, size = 'md', onClose, children }: AppDialogProps) {
  const { t } = useTranslation()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      radius="md"
      overlayProps={{ backgroundOpacity: 0.4 }}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      styles={{
        title: { fontSize: 'var(--mantine-h2-font-size)', fontWeight: 650, lineHeight: 1.3 },
      }}
    >
      {children}
    </Modal>
  )
}
