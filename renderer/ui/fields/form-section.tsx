import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useId } from 'react'
import classes from './form.module.css'

export interface FormSectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** Some fields that belong together, on two columns. */
export function FormSection({ title, children }: FormSectionProps) {
  const id = useId()
  return (
    <section
      className={`${classes['grid'] ?? ''} ${classes['section'] ?? ''}`}
      aria-labelledby={id}
    >
      <Title order={3} id={id} className={classes['legend'] ?? ''}>
        {title}
      </Title>
      {children}
    </section>
  )
}

/** Fields on two columns. */
export function FormGrid({ children }: Pick<FormSectionProps, 'children'>) {
  return <div className={classes['grid']}>{children}</div>
}
