import { Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './nearby.module.css'

interface CodeCardProps {
  readonly code: string
  readonly wrongCodes: number
}

/** The six digits, to be read across a table; heard one by one. */
export function CodeCard({ code, wrongCodes }: CodeCardProps) {
  const { t } = useTranslation()
  return (
    <div className={classes['codeCard']} role="status">
      <Text size="sm" fw={600}>
        {t('nearby.host.code')}
      </Text>
      <p className={classes['code']} aria-hidden>
        <span>{code.slice(0, 3)}</span> <span>{code.slice(3)}</span>
      </p>
      <VisuallyHidden>{code.replaceAll(/\d/g, '$& ')}</VisuallyHidden>
      <Text size="sm" c="dimmed">
        {wrongCodes === 0
          ? t('nearby.host.codeHelp')
          : t('nearby.host.wrong', { count: wrongCodes })}
      </Text>
    </div>
  )
}
