import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './form.module.css'

export interface CautionProps {
  readonly title?: string
  readonly children: ReactNode
}

/** A word of caution that refuses nothing. */
export function Caution({ title, children }: CautionProps) {
  return (
    <Alert
      color="yellow"
      p="sm"
      classNames={{ title: classes['warning'] ?? '', icon: classes['warning'] ?? '' }}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      {...(title === undefined ? {} : { title })}
    >
      {children}
    </Alert>
  )
}
