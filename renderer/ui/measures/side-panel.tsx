import { ActionIcon, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { toggleSide } from '../../actions/network-view'
import type { NetworkSide } from '../../state/network-store'
import classes from './measures.module.css'

export interface SidePanelProps {
  readonly side: NetworkSide
  readonly title: string
  readonly children: ReactNode
}

/** A panel that lies over the right of the picture. Escape closes it. */
export function SidePanel({ side, title, children }: SidePanelProps) {
  const { t } = useTranslation()
  const titleId = useId()
  const close = (): void => {
    toggleSide(side)
  }
  return (
    <section
      className={classes['side']}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close()
      }}
    >
      <div className={classes['head']}>
        <Title order={2} size="h4" id={titleId}>
          {title}
        </Title>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('network.closePanel')}
          onClick={close}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes['body']} tabIndex={0} role="group" aria-labelledby={titleId}>
        {children}
      </div>
    </section>
  )
}
